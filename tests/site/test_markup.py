"""The markup of a page of every kind follows the rules of HTML, as two validators see them. `make audit` asks them about every page."""

from pathlib import Path

import pytest

from tests.built import BuiltSite
from tests.gates.kinds import KINDS
from tests.markup.validators import VALIDATORS, Validator

PAGE = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Titel</title></head>
<body><h1>Titel</h1>
</body></html>
"""
PLANTED = {
    "id-twice": '<p id="a">eins</p><p id="a">zwei</p>',
    "paragraph-in-list": "<ul><p>Absatz</p></ul>",
    "link-in-button": '<button type="button"><a href="#x">hin</a></button>',
}

every_validator = pytest.mark.parametrize("validator", VALIDATORS.values(), ids=VALIDATORS.keys())


@pytest.fixture(scope="module")
def samples(site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a page of every kind."""
    folder = tmp_path_factory.mktemp("pages")
    for number, kind in enumerate(KINDS):
        (folder / f"{number:02}.html").write_text(site.html(kind.sample.split("?")[0]), encoding="utf-8")
    return folder


@every_validator
def test_no_errors(samples: Path, validator: Validator) -> None:
    """No page has an error."""
    assert validator(samples) == []


@every_validator
def test_planted_errors_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, validator: Validator) -> None:
    """A page with nothing wrong passes; in the others each validator finds the one error planted on purpose, by whatever path."""
    for name, planted in {"nothing": "", **PLANTED}.items():
        (tmp_path / f"{name}.html").write_text(PAGE.replace("</h1>", f"</h1>{planted}"), encoding="utf-8")
    monkeypatch.chdir(tmp_path.parent)
    for folder in (tmp_path, Path(tmp_path.name)):
        assert sorted(said.partition(".html:")[0] for said in validator(folder)) == sorted(PLANTED)
