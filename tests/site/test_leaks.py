"""What is internal never reaches the public site: not a byte in any file of it."""

import pytest

from scripts import build_site
from tests.built import BuiltSite
from tests.library import tree
from tests.project import small_project
from tests.site.everything import words_of_file

NOTE = "Leckprobenotiz"
SECRETS = {
    "moderators": "Leckprobename",
    "note of a day": NOTE,
    "note of the preparation": "Leckprobeabsprache",
    "note of the follow-up": "Leckprobenachlese",
    "fee": "65.437",
    "travel": "43.219",
    "what the offer includes": "Leckprobeleistung",
    "id": "leckprobe-kennung",
    "title": "Leckprobetitel",
    "municipality": "Leckprobestadt",
    "place": "Leckprobesaal",
}
MEETING = """  start: 13:00
  agenda:
    - module: klima-barometer
      note: {}
"""
KEYS = f"""moderators: [Leckprobename]
offer:
  fee_eur: 65437
  travel_eur: 43219
  includes: [Leckprobeleistung]
preparation_meeting:
{MEETING.format("Leckprobeabsprache")}follow_up_meeting:
{MEETING.format("Leckprobenachlese")}"""
IN_PUBLIC = ("moderators", "note of a day", "note of the preparation", "note of the follow-up", "fee", "travel", "what the offer includes")
PUBLIC = tree.RECORDS[tree.WORKSHOP].replace("        examples:", f"        note: {NOTE}\n        examples:") + KEYS
INTERNAL = (
    PUBLIC.replace("Workshop in Musterstadt", "Leckprobetitel")
    .replace("name: Musterstadt", "name: Leckprobestadt")
    .replace("visibility: public", "visibility: internal")
    .replace("    end: 16:00", "    end: 16:00\n    place: Leckprobesaal")
)


@pytest.fixture(scope="module", params=[build_site.PUBLIC, build_site.INTERNAL])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, BuiltSite]:
    """Both sites of a project with a secret in every internal key, of a public workshop and of an internal one."""
    root = small_project(tmp_path_factory.mktemp("secrets"))
    tree.put(tree.WORKSHOP, PUBLIC)(root)
    tree.put("workshops/leckprobe-kennung.yml", INTERNAL)(root)
    assert build_site.main(root, root / "built", request.param) == 0
    return request.param, BuiltSite(root / "built")


def files_with(site: BuiltSite, secret: str) -> list[str]:
    """Return the files of a site that hold a secret somewhere."""
    paths = (path.relative_to(site.root) for path in site.root.rglob("*") if path.is_file())
    contents = CONTENTS.setdefault(str(site.root), {path.as_posix(): words_of_file(site.root / path) for path in paths})
    return sorted(path for path, content in contents.items() if secret in content.removeprefix(site.root.as_posix()))


CONTENTS: dict[str, dict[str, str]] = {}


@pytest.mark.parametrize("key", SECRETS)
def test_public_site_keeps_every_secret(built: tuple[str, BuiltSite], key: str) -> None:
    """No file of the public site holds what only the house may know; the internal site shows it, so the search would find it."""
    config, site = built
    found = files_with(site, SECRETS[key])
    assert bool(found) is (config == build_site.INTERNAL)


@pytest.mark.parametrize("ending", ["html", "pdf", "docx"])
@pytest.mark.parametrize("key", IN_PUBLIC)
def test_search_looks_into_every_kind_of_file(built: tuple[str, BuiltSite], key: str, ending: str) -> None:
    """The internal run sheet tells each secret as page, PDF and Word file, and there it is found."""
    config, site = built
    name = f"workshops/musterstadt/regieplan{'/index' if ending == 'html' else ''}.{ending}"
    assert (name in files_with(site, SECRETS[key])) is (config == build_site.INTERNAL)


def test_internal_site_is_for_nobody_else(built: tuple[str, BuiltSite]) -> None:
    """The internal site says on every page that it is internal and asks search engines to stay away; the public one says neither."""
    config, site = built
    internal = config == build_site.INTERNAL
    pages = [site.html(address) for address in site.addresses]
    assert {"Interne Fassung:" in page for page in pages} == {internal}
    assert {'<meta name="robots" content="noindex, nofollow">' in page for page in pages} == {internal}
