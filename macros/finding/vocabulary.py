"""The words the search knows, by their first letter, for mending typing errors and cutting compounds in what people type."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from macros.finding.words import words
from macros.library.library import Library

SHORTEST = 2
TAG = re.compile(r"<[^>]*>")
FOLDED = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "s"})

Entry = int | tuple[int, str]


def vocabulary(documents: Iterable[str], preferred: Mapping[str, str]) -> dict[str, dict[str, Entry]]:
    """Return every word of the indexed documents in its usual spelling, by its first letter without umlaut.

    With each the number of documents it is in, and the word we print instead of it where preferred has one.
    """
    counts: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = {}
    for html in documents:
        found = {word for word in words(TAG.sub(" ", html)) if len(word) >= SHORTEST and not word[0].isdigit()}
        counts.update({word.lower() for word in found})
        for word in found:
            spellings.setdefault(word.lower(), Counter())[word] += 1
    letters: dict[str, dict[str, Entry]] = {}
    for word, count in sorted(counts.items()):
        spelling = spellings[word].most_common(1)[0][0]
        letters.setdefault(word[0].translate(FOLDED), {})[spelling] = (count, preferred[word]) if word in preferred else count
    return letters


def preferred_words(library: Library) -> dict[str, str]:
    """Return for every single word of the thesaurus that is not the first of its group the one that is, in lower case the former."""
    return {word.lower(): group.words[0] for group in library.thesaurus for word in group.words[1:] if len(words(word)) == 1}
