"""The eight elements of a workshop as its description names them, and the modules that bring each of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.library.findings import Finding, Severity
from macros.library.library import Library
from macros.library.models.workshop import Workshop


@dataclass(frozen=True)
class Element:
    """What the workshop must treat, and the ids of the modules any one of which treats it."""

    title: str
    modules: tuple[str, ...]


# The one table; the finding below and the tests read it, nobody repeats it.
ELEMENTS = (
    Element("Klima am Ort", ("klima-barometer", "klima-fishbowl")),
    Element("vorhandene Projekte", ("projektlandkarte",)),
    Element("Daten", ("daten-cafe",)),
    Element("Praxisbeispiele", ("praxis-gallery-walk", "transfer-check")),
    Element("erste Ziele", ("leitziele-entwurf", "zukunftsbild")),
    Element("Integration als Querschnittsaufgabe", ("querschnitt-check",)),
    Element("Leitziele und Projektideen", ("zielpyramide", "projektwerkstatt")),
    Element("Strukturen und Prozesse", ("strukturen-prozesse",)),
)


def covered_elements(library: Library, workshop: Workshop) -> tuple[tuple[Element, bool], ...]:
    """Return every element with whether one of its modules stands on the two days.

    An element none of whose modules exists in this library is left out: nobody could add it.
    """
    planned = {item.module for day in workshop.days for item in day.agenda}
    known = [element for element in ELEMENTS if any(module in library.ids("agenda_modules") for module in element.modules)]
    return tuple((element, not planned.isdisjoint(element.modules)) for element in known)


def missing_elements(library: Library, workshop: Workshop) -> Iterator[Finding]:
    """Every element of the workshop's description has a module on one of the days."""
    for element, covered in covered_elements(library, workshop):
        if not covered:
            message = f"kein Baustein zum Element „{element.title}“ der Workshopbeschreibung"
            offers = [_offer(library, module) for module in element.modules if module in library.agenda_modules]
            remedy = f"Diesen Baustein aufnehmen: {' oder '.join(offers)}." if offers else "Einen Baustein dazu aufnehmen."
            yield workshop.source.finding(("days",), message, remedy, severity=Severity.WARNING)


def _offer(library: Library, module: str) -> str:
    return f"„{library.agenda_modules[module].title}“ ({module})"
