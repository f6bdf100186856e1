"""Derive macros/finding/parts.txt, the words German compounds are made of: ``python -m scripts.derive_compound_parts``.

Source: the German word list of simplemma (MIT licence). Needs ``pip install simplemma==2.0.0``; only for a new edition.
A noun is a part when at least LEAST_COMPOUNDS of the nouns in the list are made with it, which leaves out what is rare or a misspelling.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

WORD_LIST = "simplemma.strategies.dictionaries.dictionary_factory"
TARGET = Path(__file__).resolve().parent.parent / "macros" / "finding" / "parts.txt"
LEAST_COMPOUNDS = 3
PART = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,13}")
COMPOUND = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{5,24}")
LINKS = ("s", "es", "n", "en", "er", "ens", "e")
SHORTEST = 3
WITHOUT_UMLAUT = str.maketrans("äöü", "aou")


def derive(lemmas: Mapping[str, str]) -> list[str]:
    """Return the parts, sorted. lemmas maps word forms to their base form, nouns with a capital letter."""
    nouns = {form.lower() for form, lemma in lemmas.items() if PART.fullmatch(form) and (form == lemma or _umlaut_plural(form, lemma))}
    used: Counter[str] = Counter()
    for form, lemma in lemmas.items():
        if form == lemma and COMPOUND.fullmatch(form):
            used.update(part for cut in _cuts(form.lower(), nouns) for part in cut)
    return sorted(word for word, compounds in used.items() if compounds >= LEAST_COMPOUNDS)


def _umlaut_plural(form: str, lemma: str) -> bool:
    """Tell plurals such as „Mütter“: other endings are linking sounds, which the splitter knows."""
    low, base = form.lower(), lemma.lower()
    changed = low.translate(WITHOUT_UMLAUT) != low and base.translate(WITHOUT_UMLAUT) == base
    return changed and low[0].translate(WITHOUT_UMLAUT) == base[0] and abs(len(form) - len(lemma)) <= 2


def _cuts(word: str, nouns: set[str]) -> Iterator[tuple[str, str]]:
    for end in range(SHORTEST, len(word) - SHORTEST + 1):
        tail = word[end:]
        head = next((entry for entry in _heads(word[:end]) if len(entry) >= SHORTEST and entry in nouns), None) if tail in nouns else None
        if head:
            yield head, tail


def _heads(front: str) -> Iterator[str]:
    yield front
    yield front + "e"
    yield from (front.removesuffix(link) for link in LINKS if front.endswith(link))


def main() -> None:
    """Read the word list and write the parts."""
    factory = import_module(WORD_LIST).DefaultDictionaryFactory()
    parts = derive(dict(factory.get_dictionary("de").items()))
    TARGET.write_text("\n".join(parts) + "\n", encoding="utf-8")
    print(f"{len(parts)} Wortteile in {TARGET.name}")


if __name__ == "__main__":
    main()
