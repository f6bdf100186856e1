"""The pages of questions."""

from bs4 import Tag

from macros.library.library import Library
from macros.views.workshop_question import QuestionView, by_action_field, by_phase
from tests.built import BuiltSite, one_line, targets, texts, words


def cards(site: BuiltSite, library: Library) -> list[tuple[QuestionView, Tag]]:
    """Return every question with its place on the page of its phase."""
    found = []
    for group in by_phase(library):
        article = site.article(group.address)
        for view in group.questions:
            card = article.find("li", id=view.id)
            assert isinstance(card, Tag), view.id
            found.append((view, card))
    return found


def test_overview_leads_to_all_groups(site: BuiltSite, library: Library) -> None:
    """/fragen/ leads to each phase and each Handlungsfeld with its number of questions."""
    groups = [group for group in (*by_phase(library), *by_action_field(library)) if group.questions]
    article = site.article("fragen/")
    assert texts(article, ".iw-tiles a") == [f"{group.label} {len(group.questions)}" for group in groups]
    assert [target for tile in article.select(".iw-tiles") for target in targets(tile, "fragen/")] == [group.address for group in groups]


def test_group_shows_its_questions(site: BuiltSite, library: Library) -> None:
    """The page of a phase or Handlungsfeld shows exactly its questions."""
    groups = (*by_phase(library), *by_action_field(library))
    shown = {group.address: {str(card["id"]) for card in site.article(group.address).select(".iw-question")} for group in groups}
    assert shown == {group.address: {view.id for view in group.questions} for group in groups}


def test_question_is_a_heading(site: BuiltSite, library: Library) -> None:
    """Each question is a heading that leads to its lasting address."""
    wrong = [view.id for view, card in cards(site, library) if texts(card, "h3") != [" ".join(view.text.split())]]
    assert wrong == []
    assert all(targets(card, "fragen/phase/x/")[0] == view.address for view, card in cards(site, library))


def test_follow_ups(site: BuiltSite, library: Library) -> None:
    """Each question has its follow-ups."""
    assert [view.id for view, card in cards(site, library) if texts(card, ".iw-label + ul > li") != [*map(one_line, view.follow_ups)]] == []


def test_easy_language(site: BuiltSite, library: Library) -> None:
    """Each question that has a wording in Einfache Sprache shows it."""
    expected = {view.id: [f"In Einfacher Sprache {one_line(view.easy_language)}"] for view, _ in cards(site, library) if view.easy_language}
    assert {view.id: texts(card, ".iw-easy") for view, card in cards(site, library) if view.easy_language} == expected
    assert len(expected) == len(library.questions)


def test_translations_carry_their_language(site: BuiltSite, library: Library) -> None:
    """Each translation is marked with its language and direction; Arabic runs from right to left."""
    expected = {
        view.id: [(entry.language, "rtl" if entry.language == "ar" else "ltr", entry.text) for entry in view.translations]
        for view, _ in cards(site, library)
    }
    shown = {
        view.id: [(str(tag["lang"]), str(tag["dir"]), words(tag)) for tag in card.select(".iw-translations dd")]
        for view, card in cards(site, library)
    }
    assert shown == expected


def test_unreviewed_translations_say_so(site: BuiltSite, library: Library) -> None:
    """Translations that no native speaker has read are called „ungeprüft“."""
    unreviewed = [view.id for view, _ in cards(site, library) if view.translations and not view.reviewed]
    marked = [view.id for view, card in cards(site, library) if "ungeprüft" in texts(card, ".iw-translations summary .iw-badge")]
    assert unreviewed
    assert marked == unreviewed


def test_leads_to_its_modules(site: BuiltSite, library: Library) -> None:
    """A question leads to the modules that ask it."""
    lacking = [
        view.id for view, card in cards(site, library) for module in view.modules if module.address not in targets(card, "fragen/phase/x/")
    ]
    assert lacking == []


def test_quoted_questions_name_their_origin(site: BuiltSite, library: Library) -> None:
    """The three questions that are quoted from the former workshop name their source, and only they."""
    naming = [view.id for view, card in cards(site, library) if "zitiert aus: Bertelsmann Stiftung" in words(card)]
    assert naming == ["q001", "q002", "q003"]
