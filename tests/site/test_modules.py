"""The pages of agenda modules."""

from macros.library.library import Library
from macros.views.agenda_module import AgendaModuleView, agenda_module_view, modules_by_phase
from tests.built import BuiltSite, one_line, targets, texts, words


def views(library: Library) -> list[AgendaModuleView]:
    """Return every module."""
    return [agenda_module_view(library, module) for module in library.agenda_modules.values()]


def test_overview_by_phase(site: BuiltSite, library: Library) -> None:
    """/bausteine/ lists all modules under their phase, with their minutes."""
    article = site.article("bausteine/")
    phases = {phase: cards for phase, cards in modules_by_phase(library).items() if cards}
    assert texts(article, "h2") == [one_line(phase) for phase in phases]
    expected = [card.address for cards in phases.values() for card in cards]
    assert [target for title in article.select(".iw-card__title") for target in targets(title, "bausteine/")] == expected
    minutes = [f"{card.minutes} Minuten" for cards in phases.values() for card in cards]
    assert [text for text in texts(article, ".iw-tag") if text.endswith("Minuten")] == minutes


def test_steps_with_running_minutes(site: BuiltSite, library: Library) -> None:
    """Each module shows its steps with running minutes, length, title and what to do."""
    found = views(library)
    assert {view.card.id: [texts(row, "td, th") for row in site.article(view.card.address).select("tbody tr")] for view in found} == {
        view.card.id: [
            [f"{step.begins}–{step.ends}", f"{step.minutes} Min.", one_line(step.title), one_line(step.does)] for step in view.steps
        ]
        for view in found
    }


def lacking(site: BuiltSite, view: AgendaModuleView, parts: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the module and each part that its page does not show."""
    text = words(site.article(view.card.address))
    return [(view.card.id, part) for part in parts if one_line(part) not in text]


def test_purpose_and_duration(site: BuiltSite, library: Library) -> None:
    """Each module tells its purpose, how long it takes at least and at most, and for how many people it is."""
    duration = "{} Minuten ({} bis {} möglich)"
    missing = [
        lacking(site, view, (view.purpose, duration.format(view.card.minutes, view.minimum, view.maximum), view.group_size))
        for view in views(library)
    ]
    assert [found for found in missing if found] == []


def test_everything_written_is_shown(site: BuiltSite, library: Library) -> None:
    """Materials, roles, tips, risks, variants and the result stand on the page."""
    missing = [
        lacking(
            site,
            view,
            (
                *(f"{entry.item}: {entry.quantity}" for entry in view.materials),
                *view.roles,
                *view.tips,
                *(f"Wenn {condition}: {remedy}" for condition, remedy in view.risks),
                *(f"{label} {text}" for label, text in view.variants),
                view.result,
            ),
        )
        for view in views(library)
    ]
    assert [found for found in missing if found] == []


def test_its_questions(site: BuiltSite, library: Library) -> None:
    """A module shows its questions, and each leads to its lasting address."""
    shown = {
        view.card.id: [
            target for title in site.article(view.card.address).select(".iw-question__text") for target in targets(title, view.card.address)
        ]
        for view in views(library)
    }
    assert shown == {view.card.id: [entry.address for entry in view.questions] for view in views(library)}
