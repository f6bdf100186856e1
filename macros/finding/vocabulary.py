"""The words the search knows, by their first letter, for mending typing errors and cutting compounds in what people type."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from macros.finding.words import words
from macros.library.library import Library

SHORTEST = 2
TAG = re.compile(r"<[^>]*>")
FOLDED = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "s"})
NOT_PLAIN = re.compile("[^a-z]")


def vocabulary(documents: Iterable[str]) -> dict[str, dict[str, int]]:
    """Return every word of the indexed documents in its usual spelling, by its first letter without umlaut.

    With each the number of documents it is in.
    """
    counts: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = {}
    for html in documents:
        found = {word for word in words(TAG.sub(" ", html)) if len(word) >= SHORTEST and not word[0].isdigit()}
        counts.update({word.lower() for word in found})
        for word in found:
            spellings.setdefault(word.lower(), Counter())[word] += 1
    letters: dict[str, dict[str, int]] = {}
    for word, count in sorted(counts.items()):
        letters.setdefault(word[0].translate(FOLDED), {})[spellings[word].most_common(1)[0][0]] = count
    return letters


def preferred_by_beginning(spellings: Iterable[str], preferred: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return for those words that we find but do not print the word that we print, by their first two letters.

    Every beginning of a word is there, so that the client can ask for it without knowing.
    """
    found: dict[str, dict[str, str]] = {}
    for word in spellings:
        entry = found.setdefault(beginning(word), {})
        if word.lower() in preferred:
            entry[word] = preferred[word.lower()]
    return found


def beginning(word: str) -> str:
    """Return the first two letters of a word as the name of a file, as the client does (docs/assets/javascripts/search/vocabulary.js)."""
    return NOT_PLAIN.sub("_", word.lower().translate(FOLDED)[:2])


def preferred_words(library: Library) -> dict[str, str]:
    """Return for every single word of the thesaurus that is not the first of its group the one that is, in lower case the former."""
    return {word.lower(): group.words[0] for group in library.thesaurus for word in group.words[1:] if len(words(word)) == 1}
