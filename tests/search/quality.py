"""How well the search answers judged queries: whether a right page is among the first, and how far up."""

import json
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from scripts.ensure_programs import SCRIPTS as NODE
from tests.project import ROOT

HERE = Path(__file__).parent
CLIENT = ROOT / "docs/assets/javascripts"
FIRST = 5


@dataclass(frozen=True)
class Query:
    """What somebody types, and the addresses of all pages that a fair judge accepts. unseen ones are held back while tuning."""

    text: str
    category: str
    right: frozenset[str]
    unseen: bool


@dataclass(frozen=True)
class Judged:
    """An answer: the addresses of the first ten results, and the place of the first right one, from 1; 0 where none is right."""

    query: Query
    found: tuple[str, ...]
    via: tuple[str, ...]
    total: int
    milliseconds: float
    used: tuple[tuple[str, ...], ...]

    @property
    def place(self) -> int:
        """The place of the first right result."""
        return next((place for place, address in enumerate(self.found, start=1) if address in self.query.right), 0)


@dataclass(frozen=True)
class Figures:
    """Shares from 0 to 1: of queries with a right page among the first five, of the reciprocal place, of queries without any result."""

    queries: int
    hits: float
    reciprocal_rank: float
    empty: float


@lru_cache(maxsize=1)
def queries() -> tuple[Query, ...]:
    """Return the judged queries."""
    entries = yaml.safe_load((HERE / "queries.yml").read_text(encoding="utf-8"))
    return tuple(Query(entry["query"], entry["category"], frozenset(entry["right"]), entry.get("unseen", False)) for entry in entries)


def ask(site: Path, asked: Sequence[Query], client: Path = CLIENT) -> tuple[list[Judged], dict[str, int]]:
    """Return the judged answers of a built site, and the bytes of every file fetched for them by its path.

    Fails with advice where there is no Node.
    """
    node = NODE.find()
    assert node, NODE.advice
    given = json.dumps([query.text for query in asked])
    command = [node, "--no-warnings", str(HERE / "ask.mjs"), str(site), str(client)]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    return [_judged(query, answer) for query, answer in zip(asked, said["answers"], strict=True)], said["fetched"]


def _judged(query: Query, answer: Mapping[str, Any]) -> Judged:
    used = tuple(tuple(ways) for ways in answer["used"])
    return Judged(query, tuple(answer["found"]), tuple(answer["via"]), answer["total"], answer["ms"], used)


def figures(answers: Iterable[Judged]) -> Figures:
    """Return the figures of some answers."""
    judged = list(answers)
    number = len(judged)
    return Figures(
        queries=number,
        hits=sum(1 <= entry.place <= FIRST for entry in judged) / number,
        reciprocal_rank=sum(1 / entry.place for entry in judged if entry.place) / number,
        empty=sum(not entry.total for entry in judged) / number,
    )
