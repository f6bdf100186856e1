"""„Kommunen wie wir“ and the map, as their macros print them."""

import re

import pytest
from bs4 import BeautifulSoup, Tag

from macros.library.library import Library
from macros.page_macros import MACROS
from macros.site import make_site
from macros.views.example_map import map_view
from macros.views.links import example_address
from macros.views.listing import FACETS, facets
from tests.built import texts, words

LARGEST_DRAWING = 60_000  # bytes


def printed(library: Library, macro: str) -> Tag:
    """Return what a macro prints on a page two folders below the root."""
    return BeautifulSoup(MACROS[macro](make_site(library, "https://a.example/", {}), "../../"), "html.parser")


@pytest.fixture(scope="module")
def map_page(library: Library) -> Tag:
    """The map and its list."""
    return printed(library, "example_map")


@pytest.fixture(scope="module")
def form_page(library: Library) -> Tag:
    """The form and what stands below it."""
    return printed(library, "like_us")


def test_list_leads_to_every_example(map_page: Tag, library: Library) -> None:
    """The list beside the map leads to every example, once."""
    leads = [str(link["href"]) for link in map_page.select(".iw-places a")]
    assert sorted(leads) == sorted(f"../../{example_address(example_id)}" for example_id in library.practice_examples)


def test_points_are_named_links(map_page: Tag, library: Library) -> None:
    """Each point is a link with a name of its own, to an example or to an entry of the list."""
    points = map_page.select("svg a")
    leads = {str(link["href"]) for link in map_page.select(".iw-places a")} | {
        f"#{entry['id']}" for entry in map_page.select(".iw-places > li")
    }
    assert [str(point["href"]) for point in points if str(point["href"]) not in leads] == []
    names = [words(point) for point in points]
    assert len(names) == len(set(names)) == len(map_view(library).points)
    assert all(names)


@pytest.mark.parametrize("page", ["map_page", "form_page"])
def test_source_is_named(page: str, request: pytest.FixtureRequest) -> None:
    """Whose data are shown, that they were changed and by which rules they are used is said, as these rules ask."""
    (said,) = [entry for entry in request.getfixturevalue(page).select("figcaption, p") if "GeoBasis" in words(entry)]
    assert "© GeoBasis-DE / BKG 2017 (Daten verändert), genutzt nach der GeoNutzV" in words(said)
    assert [str(link["href"]) for link in said.select("a")] == ["https://www.gesetze-im-internet.de/geonutzv/"]


def test_map_can_be_skipped(map_page: Tag) -> None:
    """The first link leads past the many points to the list."""
    first = map_page.select("a")[0]
    assert map_page.select(str(first["href"])) != []


def test_drawing_is_light(map_page: Tag) -> None:
    """The whole drawing weighs less than 60 kB, and can be read without the texts of a style sheet elsewhere."""
    (drawing,) = map_page.select("svg")
    assert len(str(drawing).encode()) < LARGEST_DRAWING


def test_unplaced_are_marked(map_page: Tag, library: Library) -> None:
    """The entry of a place without a point says so."""
    marked = [entry for entry in texts(map_page, ".iw-places > li") if "(nicht auf der Karte)" in entry]
    assert len(marked) == map_view(library).without_point


def test_every_control_has_a_label(form_page: Tag) -> None:
    """Each field of the form has a label."""
    controls = {str(control["id"]) for control in form_page.select("input, select")}
    assert {str(label["for"]) for label in form_page.select("label")} == controls
    assert len(controls) == 5


def test_form_offers_the_lists(form_page: Tag, library: Library) -> None:
    """Kind, size class and Land are chosen from the closed lists."""
    offered = {
        name: [str(option["value"]) for option in form_page.select(f"select[name={name}] option")] for name in ("art", "groesse", "land")
    }
    lists = {"art": "municipality_types", "groesse": "size_classes", "land": "states"}
    assert offered == {name: ["", *library.terms[collection]] for name, collection in lists.items()}


def test_without_script(form_page: Tag, library: Library) -> None:
    """The form is hidden until its script shows it; a note leads to the pages by kind, size and Land, which stand below."""
    assert form_page.select("form[hidden]") != []
    assert str(form_page.select(".iw-like__without a")[0]["href"]) == "#selbst"
    kinds = [kind for kind in FACETS if kind.kind != "handlungsfeld"]
    expected = {f"../../{facet.address}" for kind in kinds for facet in facets(library, kind) if facet.cards}
    assert {str(link["href"]) for link in form_page.select(".iw-facets a")} == expected


@pytest.mark.parametrize("macro", ["example_map", "like_us"])
def test_no_styles_in_attributes(library: Library, macro: str) -> None:
    """Nothing is styled or scripted in an attribute, which a strict policy of a web server refuses."""
    page = printed(library, macro)
    assert [tag.name for tag in page.find_all(True) if any(re.match("style|on", name) for name in tag.attrs)] == []
    assert [script.get("type") for script in page.select("script")] == (["module"] if macro == "like_us" else [])


def test_example_leads_to_both(library: Library) -> None:
    """The page of an example leads to municipalities like its own, and to its place on the map."""
    page = BeautifulSoup(
        MACROS["practice_example"](make_site(library, "https://a.example/", {}), "../../", "altena-kuemmerer"), "html.parser"
    )
    leads = {
        words(link): str(link["href"])
        for link in page.select("a")
        if "kommunen-wie-wir" in str(link["href"]) or "karte/" in str(link["href"])
    }
    choice = "#kommune=05962004&art=kreisangehoerige-stadt&groesse=groessere-kleinstadt&land=nw"
    assert leads == {
        "Beispiele aus Kommunen wie Altena (Märkischer Kreis)": f"../../praxisbeispiele/kommunen-wie-wir/{choice}",
        "Altena (Märkischer Kreis) auf der Karte": "../../praxisbeispiele/karte/#ort-05962004",
    }
