"""Every page passes the gates; and each gate stops a page that is broken on purpose."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.built import BuiltSite
from tests.project import ROOT
from tests.site import gates
from tests.site.gates import Page, pages

URL = "https://integrationswerkstatt.example/"
GOOD = '<!doctype html><html lang="de"><body><h1 id="a">Titel</h1> <a href="#a">hin</a></body></html>'
Gate = Callable[[BuiltSite, dict[str, Page]], Iterable[str]]

GATES: dict[str, Gate] = {
    "links lead somewhere": gates.dead_links,
    "ids are unique": lambda _, read: gates.doubled_ids(read),
    "one first heading, no level skipped": lambda _, read: gates.wrong_headings(read),
    "tables are described": lambda _, read: gates.undescribed_tables(read),
    "nothing from another host": gates.foreign_loads,
    "no leftovers of templates": lambda _, read: gates.leftovers(read),
    "German": lambda _, read: gates.other_languages(read),
    "no mail addresses": lambda _, read: gates.mail_addresses(read),
    "no paths of the machine": lambda site, _: gates.machine_paths(site.root, str(ROOT), str(site.root.parent)),
    "all in the sitemap": lambda site, _: gates.not_in_sitemap(site, URL),
}


@pytest.fixture(scope="module")
def read(site: BuiltSite) -> dict[str, Page]:
    """Every page of the site, read once."""
    return pages(site)


@pytest.mark.parametrize("gate", GATES.values(), ids=GATES)
def test_every_page_passes(site: BuiltSite, read: dict[str, Page], gate: Gate) -> None:
    """No page of the site has a fault."""
    assert list(gate(site, read)) == []


def test_pages_are_read(read: dict[str, Page]) -> None:
    """The gates see the text, the links and the headings of all pages, of which there are more than two hundred."""
    assert len(read) > 200
    assert [address for address, page in read.items() if not (page.text.strip() and page.links and page.headings)] == []


BROKEN = [
    ("links lead somewhere", '<a href="#a">hin</a>', '<a href="fehlt/">hin</a>', ["x/: fehlt/ leads nowhere"]),
    ("links lead somewhere", '<a href="#a">hin</a>', '<a href="//x/">hin</a><img src="/b.png">', ["x/: /b.png leads nowhere"]),
    ("links lead somewhere", '<a href="#a">hin</a>', '<a href="#b">hin</a>', ["x/: #b has no such anchor"]),
    ("ids are unique", "</body>", '<p id="a"></p></body>', ["x/: id a stands 2 times"]),
    ("one first heading, no level skipped", "</body>", "<h1>Noch einer</h1></body>", ["x/: 2 h1, first heading h1"]),
    ("one first heading, no level skipped", '<h1 id="a">Titel</h1>', '<h2 id="a">Titel</h2>', ["x/: 0 h1, first heading h2"]),
    ("one first heading, no level skipped", "</body>", "<h2>A</h2><h4>B</h4></body>", ["x/: h2 is followed by h4"]),
    (
        "tables are described",
        "</body>",
        "<table><caption>A</caption><tr><th scope='col'>B</th></tr></table><table><tr><th>C</th></tr></table></body>",
        ["x/: 1 tables without caption, 1 header cells without scope"],
    ),
    ("nothing from another host", "<body>", '<body><script src="https://cdn.example/a.js">', ["x/: https://cdn.example/a.js"]),
    ("nothing from another host", "<body>", '<body><img src="//cdn.example/a.png">', ["x/: //cdn.example/a.png"]),
    ("nothing from another host", "<body>", "<body><style>@import 'https://f.example/f.css';</style>", ["x/: https://f.example/f.css"]),
    ("no leftovers of templates", "Titel", "None", ["x/: None"]),
    ("no leftovers of templates", "Titel", "{{ titel }}", ["x/: {{"]),
    ("German", ' lang="de"', "", ["x/: lang missing"]),
    ("no mail addresses", "Titel", "eva@stadt.de", ["x/: eva@stadt.de"]),
    ("no mail addresses", '"#a"', '"mailto:eva@stadt.de"', ["x/: eva@stadt.de"]),
    ("no paths of the machine", "Titel", "/home/eva", ["x/index.html: /home/"]),
    ("all in the sitemap", "Titel", "Titel", [f"{URL}x/"]),
]


@pytest.mark.parametrize(("gate", "old", "new", "faults"), BROKEN, ids=[f"{gate}: {new}" for gate, _, new, _ in BROKEN])
def test_gate_stops_a_broken_page(tmp_path: Path, gate: str, old: str, new: str, faults: list[str]) -> None:
    """A page broken on purpose is named with its fault."""
    broken = GOOD.replace(old, new)
    (tmp_path / "x").mkdir()
    (tmp_path / "x/index.html").write_text(broken, encoding="utf-8")
    (tmp_path / "sitemap.xml").write_text("<urlset></urlset>", encoding="utf-8")
    site = BuiltSite(tmp_path)
    assert list(GATES[gate](site, pages(site))) == faults


def test_gate_reads_style_sheets(tmp_path: Path) -> None:
    """A style sheet that loads a font from elsewhere is stopped; one that loads its own is not."""
    (tmp_path / "a.css").write_text('@font-face { src: url("https://fonts.example/a.woff2") } b { c: url(../d.png) }', encoding="utf-8")
    assert list(gates.foreign_loads(BuiltSite(tmp_path), {})) == ["a.css: https://fonts.example/a.woff2"]


def test_unbroken_page_passes(tmp_path: Path) -> None:
    """The page that these tests break has no fault of its own."""
    (tmp_path / "index.html").write_text(GOOD, encoding="utf-8")
    (tmp_path / "sitemap.xml").write_text(f"<urlset><loc>{URL}</loc></urlset>", encoding="utf-8")
    site = BuiltSite(tmp_path)
    assert [fault for gate in GATES.values() for fault in gate(site, pages(site))] == []
