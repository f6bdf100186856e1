"""Words that the index takes for others: it keeps stems, and „Ordner“ has that of „Ordnung“, „Einwand“ that of „Einwanderer“."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from macros.finding.words import trunk, without_marks

# A word in more results than these is common enough to be found among its namesakes.
MOST = 8
# So many times as many results must its stem have.
TIMES = 2
SHORTEST_STEM = 3
# Who does something has the trunk of what is done.
DOER = re.compile("(?:er|ern|ers|erin|erinnen)$")


def namesakes(spoken: Mapping[int, Iterable[str]], stems: Mapping[str, int]) -> dict[str, list[int]]:
    """Return for each rare noun whose stem means mostly other words the results that it or another form of it is in.

    spoken holds the words of each result by its number in the index, stems the number of results by stem.
    """
    results: defaultdict[tuple[str, bool], set[int]] = defaultdict(set)
    forms: defaultdict[tuple[str, bool], set[str]] = defaultdict(set)
    for number, found in spoken.items():
        for word in found:
            family = (trunk(word), bool(DOER.search(word)))
            results[family].add(number)
            if word[0].isupper():
                forms[family].add(word.lower())
    rare = {family: sorted(numbers) for family, numbers in results.items() if len(numbers) <= MOST}
    return {word: own for family, own in rare.items() for word in forms[family] if _named(word, stems, len(own)) >= TIMES * len(own)}


def _named(word: str, stems: Mapping[str, int], least: int) -> int:
    """Return in how many results the stem of a word is: the longest beginning of it that is a stem of at least as many as its own."""
    plain = without_marks(word.lower().replace("ß", "ss"))  # as the index stems it: „ue“ stays
    found = (stems.get(plain[:end], 0) for end in range(len(plain), SHORTEST_STEM - 1, -1))
    return next((number for number in found if number >= least), 0)
