"""What the macros draw on in one build: the library, the day, the operator, the renderer."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from macros.downloads import Downloads
from macros.library.library import Library
from macros.library.visibility import public_part
from macros.rendering import Renderer

OPERATOR_KEYS = ("name", "address", "email", "phone", "represented_by", "responsible", "hosting", "enforcement_body", "register")


@dataclass(frozen=True)
class Site:
    """One build. today is the day on which it is made, or the day of SOURCE_DATE_EPOCH; internal ones show what is not public."""

    library: Library
    today: date
    site_url: str
    operator: Mapping[str, str]
    internal: bool = False
    downloads: Downloads = field(default_factory=dict)
    renderer: Renderer = field(default_factory=Renderer)


def make_site(library: Library, site_url: str, operator: Mapping[str, Any], internal: bool = False) -> Site:
    """Return a build of the library, of its public part unless internal; keys of the operator that are not set are empty."""
    given = {key: str(operator.get(key) or "").strip() for key in OPERATOR_KEYS}
    return Site(library if internal else public_part(library), build_day(), site_url.rstrip("/") + "/", given, internal)


def build_day() -> date:
    """Return the day of the build, in UTC; SOURCE_DATE_EPOCH (seconds) makes builds repeatable."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now(UTC).date()
