"""The panel with the filters, as it is written before any script runs."""

from bs4 import BeautifulSoup

from macros.rendering import environment
from macros.views.filters import LIST_SORTS, Filter, FilterTerm

FILTERS = (
    Filter("land", "Land", (FilterTerm("he", "Hessen", "", 8), FilterTerm("nw", "Nordrhein-Westfalen", "", 20))),
    Filter("groesse", "Größenklasse", (FilterTerm("landgemeinde", "Land & <Gemeinde>", "unter 5.000", 3),)),
    Filter("mit", "Angaben", ()),
)


def panel(call: str) -> BeautifulSoup:
    """Return what a macro of the panel writes."""
    template = environment().from_string('{% import "filters.html.jinja" as panel %}{{ panel.' + call + " }}")
    return BeautifulSoup(template.render(filters=FILTERS, sorts=LIST_SORTS), "html.parser")


def test_boxes() -> None:
    """Every term is a box named like its filter; its label says the number and explains it; a filter without terms is left out."""
    labels = panel("filter_panel(filters, sorts)").select("fieldset label")
    found = [(box["name"], box["value"], " ".join(label.get_text(" ").split())) for label in labels for box in label.select("input")]
    assert found == [
        ("land", "he", "Hessen 8"),
        ("land", "nw", "Nordrhein-Westfalen 20"),
        ("groesse", "landgemeinde", "Land & <Gemeinde> unter 5.000 3"),
    ]


def test_groups_have_names() -> None:
    """Every group of boxes is named for those who do not see its heading beside it."""
    legends = [legend.get_text() for legend in panel("filter_panel(filters, sorts)").select("fieldset > legend")]
    assert legends == ["Land", "Größenklasse"]


def test_orders_to_choose() -> None:
    """The orders are offered with the words that tell them."""
    options = panel("filter_panel(filters, sorts)").select("select[name=sort] option")
    assert [(option["value"], option["data-told"], option.get_text()) for option in options] == [
        (s.id, s.told, s.label) for s in LIST_SORTS
    ]


def test_hidden_without_a_script() -> None:
    """Until a script runs nobody sees a panel that does nothing; the number of results is there."""
    assert panel("filter_panel(filters, sorts)").form is not None
    assert panel("filter_panel(filters, sorts)").select("form[hidden]") != []
    found = panel('filter_result("3 Praxisbeispiele", "../")')
    assert [text.get_text() for text in found.select("[role=status]")] == ["3 Praxisbeispiele"]
    hidden = [["iw-found__printed"], ["iw-found__chosen"], ["iw-found__empty"]]
    assert [part["class"] for part in found.select("[hidden]") if part.find_parent(hidden=True) is None] == hidden


def test_what_helps_when_nothing_is_left_is_announced() -> None:
    """The ways out appear inside a region that a screen reader listens to, and which is there before."""
    live = panel('filter_result("3 Praxisbeispiele", "../")').select_one("[aria-live=polite]:not([hidden])")
    assert live is not None and live.select(".iw-found__empty[hidden] .iw-found__ways") != []


def test_not_searched() -> None:
    """Neither search takes the words of the panel for those of the page."""
    for call in ("filter_panel(filters, sorts)", 'filter_result("", "")'):
        (outer,) = panel(call).find_all(recursive=False)
        assert (outer["data-pagefind-ignore"], outer.has_attr("data-search-exclude")) == ("all", True)
