"""„Merkliste“ and „Vergleichen“ as their macros print them, and the data their scripts load."""

import json
import re

import pytest
from bs4 import BeautifulSoup, Tag

from macros.client_data import EXAMPLES, PLACES, QUESTIONS, client_files
from macros.library.library import Library
from macros.page_macros import MACROS
from macros.site import make_site
from tests.project import ROOT
from tests.views.records import example, library_of

PAGES = {"noted_page": "noted-page.js", "comparison": "comparison-page.js"}
SCRIPTS = ROOT / "docs/assets/javascripts"
LARGEST_DATA = 400_000  # bytes
every_page = pytest.mark.parametrize("macro", PAGES)


def printed(library: Library, macro: str, *arguments: str) -> Tag:
    """Return what a macro prints on a page two folders below the root."""
    return BeautifulSoup(MACROS[macro](make_site(library, "https://a.example/", {}), "../../", *arguments), "html.parser")


@every_page
def test_without_script(library: Library, macro: str) -> None:
    """Without script the page says what it needs and leads to the list; nothing that would be dead is shown."""
    page = printed(library, macro)
    note = page.select(".iw-needs-script")[0]
    assert "JavaScript" in note.get_text()
    assert "../../praxisbeispiele/" in [str(link["href"]) for link in note.select("a")]
    dead = [control for control in page.select("button, input, select") if not control.find_parent(hidden=True)]
    assert dead == []


@every_page
def test_script_finds_its_parts(library: Library, macro: str) -> None:
    """Every part that the script of the page asks for is there, once."""
    page = printed(library, macro)
    assert [str(script["src"]) for script in page.select("script")] == [f"../../assets/javascripts/{PAGES[macro]}"]
    wanted = re.findall(r'part\("([^"]+)"', (SCRIPTS / PAGES[macro]).read_text(encoding="utf-8"))
    assert len(wanted) >= 7
    assert {selector: len(page.select(selector)) for selector in wanted} == dict.fromkeys(wanted, 1)


@every_page
def test_every_control_has_a_label(library: Library, macro: str) -> None:
    """Each field has a label."""
    page = printed(library, macro)
    assert {str(label["for"]) for label in page.select("label")} == {str(field["id"]) for field in page.select("input, select")}


@every_page
def test_nothing_in_attributes(library: Library, macro: str) -> None:
    """Nothing is styled or scripted in an attribute, which a strict policy of a web server refuses."""
    assert [tag.name for tag in printed(library, macro).find_all(True) if any(re.match("style|on", name) for name in tag.attrs)] == []


@pytest.mark.parametrize("path", sorted(SCRIPTS.glob("*.js")), ids=lambda path: path.name)
def test_scripts_write_texts_only(path: object) -> None:
    """No script turns a text into HTML."""
    source = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment", source) == []


@pytest.mark.parametrize(
    ("macro", "arguments", "selector"),
    [
        ("example_list", (), ".iw-card > [data-example=sprachcafe]"),
        ("practice_example", ("sprachcafe",), "h1[data-example=sprachcafe]"),
    ],
)
def test_headings_name_their_example(library: Library, macro: str, arguments: tuple[str, ...], selector: str) -> None:
    """The heading of a card and that of an example's page carry the id by which the example is noted."""
    assert len(printed(library_of(library, [example()]), macro, *arguments).select(selector)) == 1


def test_questions_name_themselves(library: Library) -> None:
    """Every question of a phase carries the id by which it is noted."""
    page = printed(library, "question_group", "phase", "tag1")
    assert [heading["data-question"] for heading in page.select("[data-question]")] == [
        entry["id"] for entry in page.select(".iw-question")
    ]


def test_data_has_its_typography(library: Library) -> None:
    """Texts for scripts have the no-break spaces of the pages; ids and addresses are as they were."""
    entry = example(costs={"text": "Wenig", "annual_eur": "6000"})
    data = json.loads(client_files(library_of(library, [entry]))[EXAMPLES])
    assert data["examples"][0]["cells"][data["rows"].index("Kosten")] == ["Wenig (je Jahr 6.000\N{NO-BREAK SPACE}€)"]
    assert data["examples"][0]["address"] == "praxisbeispiele/sprachcafe/"


def test_data_is_light(library: Library) -> None:
    """All data together weigh less than 400 kB before they are packed."""
    files = client_files(library)
    assert set(files) == {EXAMPLES, QUESTIONS, PLACES}
    assert sum(len(content.encode()) for content in files.values()) < LARGEST_DATA
