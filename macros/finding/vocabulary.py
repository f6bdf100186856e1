"""The words the search knows, by how they begin, for mending typing errors and cutting compounds in what people type."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import product
from string import ascii_lowercase
from typing import TypeVar

from macros.finding.words import fold, words
from macros.library.library import Library

Told = TypeVar("Told")

SHORTEST = 2
TAG = re.compile(r"<[^>]*>")
NOT_PLAIN = re.compile("[^a-z]")


def vocabulary(documents: Iterable[str]) -> dict[str, int]:
    """Return every word of the indexed documents in its usual spelling, with the number of documents it is in; sorted."""
    counts: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = {}
    for html in documents:
        found = spoken(html)
        counts.update({word.lower() for word in found})
        for word in found:
            spellings.setdefault(word.lower(), Counter())[word] += 1
    return {spellings[word].most_common(1)[0][0]: count for word, count in sorted(counts.items())}


def spoken(html: str) -> set[str]:
    """Return the words of an indexed document."""
    return {word for word in words(TAG.sub(" ", html)) if len(word) >= SHORTEST and not word[0].isdigit()}


def by_letter(counts: Mapping[str, int]) -> dict[str, dict[str, int]]:
    """Return words by their first letter, every letter from a to z being there."""
    return _grouped(counts, ascii_lowercase, 1)


def by_beginning(counts: Mapping[str, int], own: Mapping[str, list[int]]) -> dict[str, dict[str, int | list[int]]]:
    """Return words by their beginning; of one that the index takes for another the count and the results that are its own.

    Every beginning that a word can have is there: the client asks without knowing, and what is missing costs a page of its own.
    """
    told = {word: [count, *own[word.lower()]] if word.lower() in own else count for word, count in counts.items()}
    return _grouped(told, map("".join, product(ascii_lowercase, f"{ascii_lowercase}_")), 2)


def _grouped(told: Mapping[str, Told], names: Iterable[str], length: int) -> dict[str, dict[str, Told]]:
    found: dict[str, dict[str, Told]] = {name: {} for name in names}
    for word, content in told.items():
        found.setdefault(beginning(word)[:length], {})[word] = content
    return found


def preferred_by_beginning(spellings: Iterable[str], preferred: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return for those words that we find but do not print the word that we print, by their beginning.

    The beginning of every word given is there, as the client asks for words that it knows.
    """
    found: dict[str, dict[str, str]] = {}
    for word in spellings:
        entry = found.setdefault(beginning(word), {})
        if word.lower() in preferred:
            entry[word] = preferred[word.lower()]
    return found


def beginning(word: str) -> str:
    """Return the first two letters of a word as the name of a file, as the client does (docs/assets/javascripts/search/vocabulary.js)."""
    return NOT_PLAIN.sub("_", fold(word)[:2].ljust(2, "_"))


def preferred_words(library: Library) -> dict[str, str]:
    """Return for every single word of the thesaurus that is not the first of its group the one that is, in lower case the former."""
    return {word.lower(): group.words[0] for group in library.thesaurus for word in group.words[1:] if len(words(word)) == 1}
