"""Abbreviations of capital letters: which ones are known, and where a page uses one without saying what it means."""

import re
from collections.abc import Iterable, Iterator

from macros.language.passage import Passage
from macros.library.findings import Finding, quoted
from macros.library.library import Library
from macros.views.glossary import abbreviations

# Why nobody needs them explained, or why they cannot be.
WELL_KNOWN = {
    "UN": "in jeder Zeitung",
    "PDF": "so heißen die Dateien überall",
    "IP": "nur in „IP-Adresse“, und was das ist, steht dabei",
    "AA": "eine Stufe, keine Abkürzung",
    "CC": "Name der Lizenz CC BY",
    "BY": "Name der Lizenz CC BY",
    "MIT": "Name einer Lizenz",
    "SIL": "Name einer Lizenz",
    "DE": "vorgeschriebener Vermerk „GeoBasis-DE / BKG“",
    "BKG": "vorgeschriebener Vermerk „GeoBasis-DE / BKG“",
    "HTML": "nur auf den Seiten für die Technik",
    "YAML": "nur auf den Seiten für die Technik",
    "SMART": "steht ausgeschrieben auf dem Prüfblatt, das so heißt",
}
# Organisations and programmes that bear their name in capitals; the sources know no longer form, and the text says what they are.
NAMES = {
    "ATSV",
    "EHC",
    "GIM",
    "INTERREG",
    "KITZ",
    "LEADER",
    "MIGRANET",
    "MSD",
    "ORBIT",
    "TV",
    "UNESCO",
    "VFB",
    "WIGOS",
}
EXCEPTIONS = frozenset({*WELL_KNOWN, *NAMES})
WORD = re.compile(r"(?<![\w.@/])[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*(?![\w@/]|\.\w)")
ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
QUOTED = re.compile(r"„[^“]*“")


def glossary_abbreviations(library: Library) -> frozenset[str]:
    """Return the abbreviations that the glossary explains."""
    listed = {short for short, _ in abbreviations(library)}
    return frozenset(listed | {word for term in library.terms["glossary"].values() for word in (term.label, *term.synonyms)})


def unexplained(passages: Iterable[Passage], known: frozenset[str]) -> Iterator[Finding]:
    """Yield the first use of each abbreviation of a page that is neither known nor explained where it is used first."""
    seen = set(known)
    for passage in passages:
        for found in WORD.finditer(passage.text):
            word, explained = found[0], _explained(passage.text, found)
            named = passage.cited or _is_name(passage.text, found.start())
            if word in seen or not _is_abbreviation(word) or (named and not explained):
                continue
            seen.add(word)
            if not explained:
                remedy = f"Beim ersten Mal ausschreiben: „Langform ({word})“, oder die Langform in vocabulary/thesaurus.yml ergänzen."
                yield passage.finding(found.start(), f"die Abkürzung {quoted(word)} ist nicht erklärt", remedy)


def _is_abbreviation(word: str) -> bool:
    """Whether at least two thirds of the letters are capitals (``DaZ``, not ``FiraGO``), and it is no Roman number."""
    return 3 * sum(sign.isupper() for sign in word) >= 2 * len(word) and not ROMAN.fullmatch(word)


def _explained(text: str, found: re.Match[str]) -> bool:
    """Whether it stands in brackets after its long form, or has it in brackets behind."""
    before, after = text[: found.start()], text[found.end() :]
    return (before.endswith("(") and after.startswith((")", ",", ";"))) or bool(re.match(r" \([^)]*[a-zäöüß]{3}[^)]*\)", after))


def _is_name(text: str, at: int) -> bool:
    """Whether it stands inside quotation marks, as the name of a project does."""
    return any(found.start() <= at < found.end() for found in QUOTED.finditer(text))
