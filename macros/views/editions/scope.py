"""What an edition is made from, and who may see it."""

from dataclasses import dataclass
from datetime import date

from macros.library.library import Library
from macros.library.models.workshop import Workshop


@dataclass(frozen=True)
class Scope:
    """A workshop in its library. internal editions show moderators, notes and the offer; public ones never do."""

    library: Library
    workshop: Workshop
    today: date
    internal: bool = False
