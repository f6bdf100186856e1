"""Plain values as the YAML that authors write: no quotation marks without need, short lists of ids on one line."""

from typing import Any

import yaml

from macros.library.fields import SLUG
from macros.library.reader import Plain

LONGEST_LINE = 100
NEVER_FOLDED = 1_000_000


class _Dumper(yaml.SafeDumper):
    """A dumper for text: our reader takes every value for text, so that 08:30 and true need no quotation marks."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - the library's name

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - the library's signature
        """Indent lists below their key; the library would not."""
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the library's signature
        """Write equal values twice: our reader refuses aliases."""
        return True


def _list(dumper: _Dumper, values: list[Plain]) -> yaml.Node:
    ids = all(isinstance(value, str) and SLUG.fullmatch(value) for value in values)
    on_one_line = ids and sum(len(str(value)) + 2 for value in values) <= LONGEST_LINE
    return dumper.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=on_one_line)


_Dumper.add_representer(list, _list)


def text_of(values: Plain) -> str:
    """Return values as YAML that the reader turns into the same values."""
    return str(yaml.dump(values, Dumper=_Dumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=NEVER_FOLDED))


def scalar(text: str) -> str:
    """Return a text as it stands after a colon, in quotation marks where YAML needs them."""
    return text_of(text).removesuffix("...\n").strip()
