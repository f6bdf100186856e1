"""Addresses of pages, relative to the root of the site, and links to them."""

from dataclasses import dataclass

EXAMPLES = "praxisbeispiele/"
QUESTIONS = "fragen/"
MODULES = "bausteine/"
WORKSHOPS = "workshops/"
INDICATORS = "kennzahlen/"
GLOSSARY = "glossar/"
EVIDENCE = "belege/"


@dataclass(frozen=True)
class Link:
    """A label and the address it leads to; an empty address is plain text."""

    label: str
    address: str = ""


def example_address(example_id: str) -> str:
    """Return the address of a practice example."""
    return f"{EXAMPLES}{example_id}/"


def facet_address(kind: str, term_id: str) -> str:
    """Return the address of all examples that share a term, such as ``praxisbeispiele/land/nw/``."""
    return f"{EXAMPLES}{kind}/{term_id}/"


def module_address(module_id: str) -> str:
    """Return the address of an agenda module."""
    return f"{MODULES}{module_id}/"


def workshop_address(workshop_id: str) -> str:
    """Return the address of a workshop."""
    return f"{WORKSHOPS}{workshop_id}/"


def edition_address(workshop_id: str, edition: str) -> str:
    """Return the address of a printed edition of a workshop, such as ``workshops/musterstadt/regieplan/``."""
    return f"{workshop_address(workshop_id)}{edition}/"


def question_address(phase: str, question_id: str) -> str:
    """Return the one lasting address of a question: its anchor on the page of its phase."""
    return f"{QUESTIONS}phase/{phase}/#{question_id}"


def questions_address(kind: str, term_id: str) -> str:
    """Return the address of the questions of a phase (kind ``phase``) or of a Handlungsfeld (kind ``handlungsfeld``)."""
    return f"{QUESTIONS}{kind}/{term_id}/"


def indicator_address(indicator_id: str) -> str:
    """Return the address of an indicator."""
    return f"{INDICATORS}#{indicator_id}"
