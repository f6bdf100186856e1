"""The command that writes a file to start from."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from macros.library.library import Library
from macros.library.load import load
from macros.library.models.workshop import Day, Meeting, Workshop
from macros.library.reader import read_yaml
from macros.library.starter import KINDS
from macros.library.writer import scalar, text_of
from macros.views.schema_table import field_rows
from scripts import check_content, new_record
from tests.library import tree
from tests.project import CONTENT, ROOT

WRITTEN = {
    "practice_example": "practice_examples/bad-musterstadt-sprachcafe.md",
    "workshop_question": "workshop_questions/bad-musterstadt-sprachcafe.yml",
    "agenda_module": "agenda_modules/bad-musterstadt-sprachcafe.yml",
    "workshop": "workshops/bad-musterstadt-sprachcafe.yml",
}
TEMPLATES = {
    "practice_example": "altena-kuemmerer",
    "workshop_question": "tag1",
    "agenda_module": "klima-barometer",
    "workshop": "musterkreis",
}
NEW = "bad-musterstadt-sprachcafe"
COPY = "bad-neustadt-kopie"


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the content folders with a new file of each kind and, beside it, one made from a template."""
    root = tmp_path_factory.mktemp("content")
    for folder in CONTENT:
        shutil.copytree(ROOT / folder, root / folder)
    for kind, template in TEMPLATES.items():
        assert new_record.main(root, [kind, NEW]) == 0
        assert new_record.main(root, [kind, COPY, "--from", template]) == 0
    return root


@pytest.fixture(scope="module")
def loaded(content: Path) -> Library:
    """The library of that copy."""
    return load(content)[0]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The content folders with one small record of each kind."""
    return tree.write(tmp_path)


def values(path: Path) -> dict[str, Any]:
    """Return the values of a written file, the head where it has one."""
    text = path.read_text(encoding="utf-8")
    data, _ = read_yaml(text.split("---\n")[1] if path.suffix == ".md" else text, path.name)
    assert isinstance(data, dict)
    return data


def test_content_passes_the_check(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """New files of each kind and copies are valid beside all that there is; only the workshop not filled in yet is told what it lacks."""
    assert check_content.main(content) == 0
    remarks = [line for line in capsys.readouterr().out.splitlines() if NEW in line or COPY in line]
    assert [line for line in remarks if not (line.startswith(f"workshops/{NEW}.yml") and ": Warnung: " in line)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_says_what_is_next(small: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The command names the file, what to do with it and how to check it."""
    assert new_record.main(small, [kind, NEW]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert (lines[0], lines[1].startswith("Als Nächstes: "), lines[2]) == (
        f"Geschrieben: {WRITTEN[kind]}",
        True,
        "Danach prüfen: make check",
    )


@pytest.mark.parametrize("kind", KINDS)
def test_starters_do_not_disturb_each_other(small: Path, kind: str) -> None:
    """Two new files of a kind are valid side by side."""
    assert [new_record.main(small, [kind, f"{NEW}-{number}"]) for number in (1, 2)] == [0, 0]
    assert check_content.main(small) == 0


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_is_there(small: Path, kind: str) -> None:
    """A starter shows every key with its meaning: the required ones to fill in, the others to uncomment."""
    new_record.main(small, [kind, NEW])
    text = (small / WRITTEN[kind]).read_text(encoding="utf-8")
    names = [row.path.split(".")[-1].removesuffix("[]") for row in field_rows(kind)]
    assert [name for name in names if f"{name}:" not in text] == []
    assert [row.path for row in field_rows(kind) if row.meaning not in text.replace("''", "'") and row.path != "title"] == []


def test_what_follows_from_the_id(small: Path) -> None:
    """Name and title of a workshop follow from its id; it is internal and a draft, with two days."""
    new_record.main(small, ["workshop", "bad-neustadt"])
    written = values(small / "workshops/bad-neustadt.yml")
    assert (written["title"], written["municipality"]["name"]) == ("Integrationsworkshop Bad Neustadt", "Bad Neustadt")
    assert (written["status"], written["visibility"], len(written["days"])) == ("draft", "internal", 2)


@pytest.mark.parametrize(("record_id", "first"), [(NEW, "q096"), (COPY, "q097")], ids=["new", "copied"])
def test_next_question_number(loaded: Library, library: Library, record_id: str, first: str) -> None:
    """New questions get the next free ids."""
    assert max(library.questions) == "q095"
    assert loaded.question_sets[record_id].questions[0].id == first


def gatherings(workshop: Workshop) -> list[Day | Meeting]:
    """Return the days and meetings of a workshop."""
    return [entry for entry in (*workshop.days, workshop.preparation_meeting, workshop.follow_up_meeting) if entry]


def test_workshop_from_a_sample(loaded: Library, library: Library) -> None:
    """A workshop takes over agenda, examples and questions, but nothing that is the template's own."""
    copied, template = loaded.workshops[COPY], library.workshops["musterkreis"]
    kept = ("participants", "action_fields", "examples", "questions", "checks")
    assert [name for name in kept if getattr(copied, name) != getattr(template, name)] == []
    assert [held.agenda for held in gatherings(copied)] == [held.agenda for held in gatherings(template)]
    assert {(held.date, held.place) for held in gatherings(copied)} == {(None, None)}
    assert (copied.status, copied.visibility, copied.sample) == ("draft", "internal", None)


def test_dates_and_people_stay_behind(small: Path) -> None:
    """Dates, places, moderators and the offer of a template are not copied."""
    tree.replace(tree.WORKSHOP, "  - start: 09:30\n", "  - date: 2027-03-04\n    place: Rathaus\n    start: 09:30\n")(small)
    path = small / tree.WORKSHOP
    path.write_text(f"{path.read_text(encoding='utf-8')}moderators: [Erste Moderation]\noffer:\n  fee_eur: 6000\n", encoding="utf-8")
    assert new_record.main(small, ["workshop", NEW, "--from", "musterstadt"]) == 0
    text = (small / WRITTEN["workshop"]).read_text(encoding="utf-8")
    assert [word for word in ("2027", "Rathaus", "moderators", "offer") if word in text] == []


def test_example_keeps_no_facts_of_its_template(loaded: Library, library: Library) -> None:
    """Results, sources and place of another example are not copied; its choices are."""
    copied, template = loaded.practice_examples[COPY], library.practice_examples["altena-kuemmerer"]
    assert (copied.action_fields, copied.target_groups) == (template.action_fields, template.target_groups)
    assert (copied.results, copied.evidence, copied.municipality.key, copied.status) == ((), (), None, "unknown")
    assert (bool(template.easy_language), bool(template.search_terms)) == (True, True)
    assert (copied.easy_language, copied.search_terms) == (None, ())
    assert {entry.id for entry in copied.references} & {entry.id for entry in template.references} == set()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["workshop", "musterstadt"], "workshops/musterstadt.yml gibt es schon – eine andere Kennung wählen."),
        (
            ["workshop", "Bad Neustadt"],
            "„Bad Neustadt“ ist keine gültige Kennung – Nur Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel bad-musterstadt.",
        ),
        (["workshop", "../boese"], "„../boese“ ist keine gültige Kennung – "),
        (["workshops", NEW], "Die Art „workshops“ gibt es nicht – gemeint „workshop“?"),
        (["workshop", NEW, "--from", "musterstatt"], "Das Vorbild „musterstatt“ gibt es nicht – gemeint „musterstadt“?"),
        (["workshop"], "So aufrufen: python -m scripts.new_record <Art> <Kennung>"),
        (["workshop", NEW, "--form", "musterstadt"], "So aufrufen: python -m scripts.new_record <Art> <Kennung>"),
    ],
    ids=["exists", "bad id", "another folder", "unknown kind", "unknown template", "no id", "unknown option"],
)
def test_refusals(small: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be written is refused in German, with exit code 1, and no file changes."""
    before = {path: path.read_bytes() for path in small.rglob("*") if path.is_file()}
    assert new_record.main(small, arguments) == 1
    assert capsys.readouterr().err.startswith(message)
    assert {path: path.read_bytes() for path in small.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ("workshops/musterstadt.yml", "Das Vorbild workshops/musterstadt.yml hat Fehler – zuerst make check ausführen"),
        ("vocabulary/states.yml", "Die Listen in vocabulary/ haben Fehler – zuerst make check ausführen"),
    ],
)
def test_broken_content(small: Path, broken: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is made from a broken template or broken lists."""
    (small / broken).write_text("kaputt: [", encoding="utf-8")
    assert new_record.main(small, ["workshop", NEW, "--from", "musterstadt"]) == 1
    assert capsys.readouterr().err.startswith(message)


@pytest.mark.parametrize("text", ["08:30", "true", "Neu: jetzt", "# kein Kommentar", "'so'", "„so“", "05962004", "- eins", "a #b", "null"])
def test_writer_keeps_texts(text: str) -> None:
    """Every text comes back from the reader as it was, behind a key and in a list."""
    assert read_yaml(f"key: {scalar(text)}\n", "x.yml")[0] == {"key": text}
    assert read_yaml(text_of({"key": [text, {"deep": text}]}), "x.yml")[0] == {"key": [text, {"deep": text}]}


def test_writer_style() -> None:
    """Times need no quotation marks, ids stand on one line, other lists below their key."""
    assert text_of({"start": "08:30", "ids": ["a", "b-c"], "texts": ["Zwei Wörter"]}) == (
        "start: 08:30\nids: [a, b-c]\ntexts:\n  - Zwei Wörter\n"
    )
