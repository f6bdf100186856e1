"""How a municipality and its council are spoken of in German sentences."""

from dataclasses import dataclass
from types import MappingProxyType

MASCULINE = ("amt", "bezirk", "markt")
FEMININE = ("stadt", "region", "gemeinde")


@dataclass(frozen=True)
class Council:
    """The elected body that decides, and its committee that prepares what concerns the whole house."""

    name: str
    main_committee: str

    @property
    def nominative(self) -> str:
        """With its article at the head of a sentence."""
        return f"Der {self.name}"

    @property
    def dative(self) -> str:
        """With its article after a verb such as berichten."""
        return f"dem {self.name}"


TOWN = Council("Stadtrat", "Hauptausschuss")
ASSEMBLY = Council("Rat", "Hauptausschuss")
# The usual names; some Länder have others, which is why the draft asks to adapt them.
COUNCILS = MappingProxyType(
    {
        "landkreis": Council("Kreistag", "Kreisausschuss"),
        "kreisfreie-stadt": TOWN,
        "kreisangehoerige-stadt": TOWN,
        "gemeinde": Council("Gemeinderat", "Hauptausschuss"),
    }
)


def council(municipality_type: str) -> Council:
    """Return the council of a type of municipality; associations and boroughs get the general word."""
    return COUNCILS.get(municipality_type, ASSEMBLY)


def located(name: str) -> str:
    """Return a place with its preposition: ``im Musterkreis``, ``in der Stadt Musterstadt``, ``in Musterstadt``."""
    words = name.lower().split()
    compound = len(words) > 1
    if words[0].endswith("kreis") or words[-1].endswith("kreis") or (compound and words[0] in MASCULINE):
        return f"im {name}"
    if compound and words[0].endswith(FEMININE):
        return f"in der {name}"
    return f"in {name}"
