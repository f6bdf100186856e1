"""What every record has: an id (its file name), the file it came from, and no keys but the declared ones."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from macros.library.fields import SearchTerm, Slug, Text
from macros.library.reader import Location, Source


class Part(BaseModel):
    """A group of keys inside a record."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Record(Part):
    """A content file. The id is the file name without its ending: address, reference and search key in one."""

    _id: str = PrivateAttr(default="")
    _source: Source = PrivateAttr(default_factory=lambda: Source(""))
    _at: Location = PrivateAttr(default=())

    def placed(self, record_id: str, source: Source, at: Location = ()) -> Self:
        """Tell the record where it came from: its file and, for an entry of a list, its place there. Called once, by the loader."""
        self._id, self._source, self._at = record_id, source, at
        return self

    @property
    def record_id(self) -> str:
        """The id."""
        return self._id

    @property
    def source(self) -> Source:
        """The file and its lines."""
        return self._source

    @property
    def at(self) -> Location:
        """The place of the record inside its file; empty where the file is the record."""
        return self._at


def required(description: str, **more: Any) -> Any:
    """Return a required field with its German description."""
    return Field(description=description, **more)


def optional(description: str, **more: Any) -> Any:
    """Return an optional field with its German description."""
    return Field(default=None, description=description, **more)


def optional_list(description: str) -> Any:
    """Return an optional list with its German description; missing means empty."""
    return Field(default=(), description=description)


def search_terms() -> Any:
    """Return the field of words that are only searched by."""
    return optional_list("Wörter und kurze Fragen, unter denen man dies sucht und die nicht im Text stehen; sie werden nie gezeigt")


class Term(Record):
    """An entry of a closed list."""

    id: Slug = required("Kennung; steht so in den Inhaltsdateien")
    label: Text = required("Bezeichnung, wie sie auf den Seiten steht")
    definition: Text | None = optional("Was gemeint ist, in einem Satz")
    synonyms: tuple[Text, ...] = optional_list("Wörter, die dasselbe heißen")
    search_terms: tuple[SearchTerm, ...] = search_terms()
