"""The handouts of the two sample workshops."""

import pytest

from macros.library.library import Library
from macros.views.workshop import DayView, workshop_view
from tests.built import BuiltSite, targets, texts, words

WORKSHOPS = ("musterkreis", "musterstadt")


def days(library: Library, workshop_id: str) -> list[DayView]:
    """Return both days and the meetings of a workshop."""
    view = workshop_view(library, library.workshops[workshop_id])
    return [*view.days, *view.meetings]


@pytest.mark.parametrize("workshop_id", WORKSHOPS)
def test_both_days_run_until_five(site: BuiltSite, workshop_id: str) -> None:
    """Both days begin at 08:30 and end at 17:00."""
    times = [texts(table, "tbody td:first-child") for table in site.article(f"workshops/{workshop_id}/").select(".iw-programme")[:2]]
    assert [(rows[0][:5], rows[-1][-5:]) for rows in times] == [("08:30", "17:00")] * 2


@pytest.mark.parametrize("workshop_id", WORKSHOPS)
def test_computed_times(site: BuiltSite, library: Library, workshop_id: str) -> None:
    """Every line of each programme has its computed time, its length and its title."""
    tables = site.article(f"workshops/{workshop_id}/").select(".iw-programme")
    shown = [[" ".join([*texts(row, "td"), *texts(row, "th")[:1]]) for row in table.select("tbody tr")] for table in tables]
    expected = [[f"{row.begins}–{row.ends} {row.minutes} Min. {row.title}" for row in day.rows] for day in days(library, workshop_id)]
    assert [[line.startswith(text) for line, text in zip(*pair, strict=True)] for pair in zip(shown, expected, strict=True)] == [
        [True] * len(rows) for rows in expected
    ]


@pytest.mark.parametrize("workshop_id", WORKSHOPS)
def test_chosen_examples_and_questions(site: BuiltSite, library: Library, workshop_id: str) -> None:
    """The chosen examples and questions are in the handout, in the order in which they were chosen."""
    address = f"workshops/{workshop_id}/"
    view = workshop_view(library, library.workshops[workshop_id])
    article = site.article(address)
    shown = [
        [target for title in article.select(name) for target in targets(title, address)]
        for name in (".iw-card__title", ".iw-question__text")
    ]
    assert shown == [[card.address for card in view.examples], [entry.address for entry in view.questions]]


@pytest.mark.parametrize("workshop_id", WORKSHOPS)
def test_sample_says_it_is_invented(site: BuiltSite, workshop_id: str) -> None:
    """A sample says that its place is invented."""
    assert "ist erfunden" in words(site.article(f"workshops/{workshop_id}/").select(".iw-note")[0])


def test_overview(site: BuiltSite) -> None:
    """/workshops/ leads to both."""
    cards = site.article("workshops/").select(".iw-card__title")
    assert [target for card in cards for target in targets(card, "workshops/")] == [f"workshops/{name}/" for name in WORKSHOPS]


def test_historical_offer(site: BuiltSite) -> None:
    """The page about the former workshop states price and limit as those of an offer that has ended."""
    text = words(site.article("der-workshop/"))
    told = ("Ein beendetes Angebot", "6.000 € brutto", "höchstens 40 Personen", "lässt sich weder dort noch hier buchen")
    assert [part for part in told if part not in text] == []


def test_only_the_three_questions_are_quoted(site: BuiltSite, library: Library) -> None:
    """Of the former description only its three questions are quoted, word by word."""
    quoted = texts(site.article("der-workshop/"), "blockquote p")
    assert quoted == [f"„{library.questions[name].text}“" for name in ("q001", "q002", "q003")]
