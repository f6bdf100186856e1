"""The library, the views and the site. mkdocs-macros-plugin calls ``define_env`` once per build."""

from typing import Any


def define_env(env: Any) -> None:
    """Register the macros of the site."""
    # Imported here: whoever reads the library alone, as the check does, waits for no site generator.
    from macros.registration import register  # noqa: PLC0415

    register(env)
