"""Words that the index takes for others."""

import pytest

from macros.finding.namesakes import MOST, namesakes

STEMS = {"ordn": 9, "einwand": 30, "kita": 2, "grund": 9}


@pytest.mark.parametrize(
    ("spoken", "own"),
    [
        ({1: ["Ordner"], 2: ["ordnete"], 5: ["Ordnern"]}, {"ordner": [1, 5], "ordnern": [1, 5]}),
        ({1: ["Einwände"], 2: ["Einwanderer"], 3: ["Einwand"]}, {"einwände": [1, 3], "einwand": [1, 3], "einwanderer": [2]}),
        ({1: ["Gründer"], 2: ["Gründe"]}, {"gründer": [1], "gründe": [2]}),
        ({1: ["Kita"], 2: ["Kitas"]}, {}),
        ({1: ["ordnen"]}, {}),
        ({1: ["Unbekannt"]}, {}),
        ({number: ["Ordner"] for number in range(MOST + 1)}, {}),
    ],
    ids=["ending", "umlaut", "doer", "no other word", "no noun", "no stem", "common"],
)
def test_results_of_its_own(spoken: dict[int, list[str]], own: dict[str, list[int]]) -> None:
    """A rare noun whose stem is in many more results than its forms has the results of these; other words have none."""
    assert namesakes(spoken, STEMS) == own
