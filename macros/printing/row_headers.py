"""Row headers: the one thing Typst's binding cannot mark. Data cells at the head of a row become header cells of their row.

Typst names for each data cell the headers of its column; the header of its row is added there.
"""

import io
from collections.abc import Iterator, Sequence

from pikepdf import Array, Dictionary, Name, NameTree, Object, ObjectStreamMode, Pdf, String

TABLE = "/Table"


class TablesDifferError(Exception):
    """The PDF holds another number of tables than the document."""


def mark_row_headers(pdf_bytes: bytes, columns: Sequence[int | None]) -> bytes:
    """Return the PDF with row headers marked; columns holds for each table the number of its row header column, or None."""
    with Pdf.open(io.BytesIO(pdf_bytes)) as pdf:
        root = pdf.Root.StructTreeRoot
        tables = [element for element in elements(root) if element.S == TABLE]
        if len(tables) != len(columns):
            raise TablesDifferError(f"{len(tables)} Tabellen im PDF, {len(columns)} im Dokument")
        pairs = enumerate(zip(tables, columns, strict=True))
        named = [entry for number, (table, column) in pairs for entry in _mark(number, table, column)]
        _name(pdf, root, named)
        buffer = io.BytesIO()
        pdf.save(buffer, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
        return buffer.getvalue()


def elements(node: Object) -> Iterator[Object]:
    """Yield all structure elements below a node, in reading order."""
    for child in children(node):
        yield child
        yield from elements(child)


def children(node: Object) -> list[Object]:
    """Return the structure elements directly below a node; marked content and annotations are none."""
    kids = node.get("/K", Array())
    return [kid for kid in (kids if isinstance(kids, Array) else [kids]) if isinstance(kid, Dictionary) and "/S" in kid]


def _mark(table: int, element: Object, column: int | None) -> Iterator[tuple[str, Object]]:
    """Mark the row headers of a table, and yield the new ids with their cells."""
    if column is None:
        return
    rows = [part for part in elements(element) if part.S == "/TR"]
    for number, row in enumerate(rows):
        cells = children(row)
        if cells[column].S == "/TD":
            name = f"R{table}y{number}"
            _head(cells[column], name)
            _refer([cell for cell in cells if cell.S == "/TD"], name)
            yield name, cells[column]


def _refer(cells: list[Object], name: str) -> None:
    """Name the header of their row in data cells, after those of their columns."""
    for cell in cells:
        attributes = _table_attributes(cell)
        attributes.Headers = Array([*attributes.get("/Headers", Array()), String(name)])


def _head(cell: Object, name: str) -> None:
    cell.S = Name.TH
    cell.ID = String(name)
    _table_attributes(cell).Scope = Name.Row


def _table_attributes(cell: Object) -> Object:
    """Return the attributes of a cell that belong to tables, added when there are none."""
    attributes = cell.get("/A", Array())
    cell.A = attributes if isinstance(attributes, Array) else Array([attributes])
    found: Object | None = next((entry for entry in cell.A if entry.O == TABLE), None)
    if found is None:
        cell.A.append(Dictionary(O=Name.Table))
        found = cell.A[-1]
    return found


def _name(pdf: Pdf, root: Object, named: list[tuple[str, Object]]) -> None:
    """Enter new ids in the tree of ids."""
    if not named:
        return
    if "/IDTree" not in root:
        root.IDTree = pdf.make_indirect(Dictionary(Names=Array()))
    tree = NameTree(root.IDTree)
    for name, cell in named:
        tree[name] = cell
