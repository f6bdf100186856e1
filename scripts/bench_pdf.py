"""Compare what a PDF costs: ``python -m scripts.bench_pdf``. Sets the participants' handout with Typst and with WeasyPrint.

WeasyPrint gets HTML made from the same blocks in a simple way. Both begin with nothing but the fonts.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import pikepdf

from macros.content import load_content
from macros.printing import render_pdf
from macros.printing.data import document_data
from macros.printing.render import fonts_in
from macros.views.editions import participant_handout
from macros.views.editions.scope import Scope

try:
    import weasyprint
except OSError:
    sys.exit("WeasyPrint braucht Pango. Debian und Ubuntu: sudo apt-get install libpangoft2-1.0-0 libharfbuzz-subset0")

ROOT = Path(__file__).resolve().parent.parent
SITE = "https://integrationswerkstatt.example/"
WORKSHOP = "musterstadt"
Data = dict[str, Any]
STYLE = """
@font-face {{ font-family: FiraGO; src: url("file://{folder}/firago-regular.ttf"); }}
@font-face {{ font-family: FiraGO; font-weight: bold; src: url("file://{folder}/firago-bold.ttf"); }}
@font-face {{ font-family: FiraGO; font-style: italic; src: url("file://{folder}/firago-italic.ttf"); }}
@page {{ size: A4; margin: 23mm 20mm 22mm; @bottom-right {{ content: "Seite " counter(page) " von " counter(pages); font-size: 8pt; }} }}
body {{ font: 10.5pt/1.35 FiraGO; hyphens: auto; }}
h1, h2, h3, h4 {{ color: #0e4656; break-after: avoid; }}
table {{ border-collapse: collapse; width: 100%; font-size: 9.8pt; }}
th, td {{ border-bottom: 0.4pt solid #a8a290; padding: 1.8mm 2mm; text-align: left; vertical-align: top; }}
tr {{ break-inside: avoid; }}
.break {{ break-after: page; }}
.line {{ border-bottom: 0.6pt solid #7d7867; height: 9mm; }}
.point {{ display: inline-block; width: 8mm; height: 8mm; border: 0.8pt solid; border-radius: 4mm; text-align: center; }}
svg {{ width: 24mm; height: 24mm; }}
"""


def timed(make: Callable[[], bytes]) -> tuple[float, bytes]:
    """Return the seconds something took, and what came of it."""
    begin = time.perf_counter()
    made = make()
    return time.perf_counter() - begin, made


def described(name: str, seconds: float, content: bytes, folder: Path) -> str:
    """Return a line with seconds, pages and size."""
    path = folder / f"{name}.pdf"
    path.write_bytes(content)
    with pikepdf.open(path) as pdf:
        pages = len(pdf.pages)
    return f"{name:<11}{seconds:8.2f} s {pages:4} Seiten {len(content) / 1000:6.0f} kB {1000 * seconds / pages:6.1f} ms je Seite"


def main() -> int:
    """Print a line for each way, and the ratio of their times."""
    library, _ = load_content(ROOT)
    today = date.today()
    document = participant_handout.build(Scope(library, library.workshops[WORKSHOP], today))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        faces = fonts_in(folder)
        first, typst_pdf = timed(lambda: render_pdf(document, SITE, today, folder))
        again, _ = timed(lambda: render_pdf(document, SITE, today, folder))
        html = page_of(document_data(document, SITE, today), faces)
        other, weasy_pdf = timed(lambda: bytes(weasyprint.HTML(string=html).write_pdf(pdf_variant="pdf/ua-1")))
        print(described("Typst", first, typst_pdf, folder))
        print(described("WeasyPrint", other, weasy_pdf, folder))
    print(f"WeasyPrint braucht das {other / first:.1f}-Fache; unverändert noch einmal: {1000 * again:.0f} ms.")
    return 0


def page_of(data: Data, faces: Path) -> str:
    """Return the page of a document; faces is the folder with the fonts."""
    head = f"<title>{escape(data['title'])}</title><style>{STYLE.format(folder=faces)}</style>"
    title = f"<h1>{escape(data['title'])}</h1><p>{escape(data['subtitle'])}</p>"
    return f'<!doctype html><html lang="de"><head>{head}</head><body>{title}{"".join(map(_block, data["blocks"]))}</body></html>'


def _line(runs: list[Data]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Data) -> str:
    text = escape(run["text"])
    for key, tag in (("bold", "strong"), ("italic", "em"), ("code", "code")):
        text = f"<{tag}>{text}</{tag}>" if run[key] else text
    text = f'<span lang="{run["language"]}">{text}</span>' if run["language"] != "de" else text
    return f'<a href="{escape(run["link"])}">{text}</a>' if run["link"] else text


def _list(items: list[str], style: str) -> str:
    tag = "ol" if style == "number" else "ul"
    return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"


def _table(block: Data) -> str:
    head = "".join(f"<th scope=col>{escape(cell)}</th>" for cell in block["header"])
    height = f' style="height:{block["height"]}mm"' if block["height"] else ""
    rows = "".join(f"<tr{height}>{''.join(f'<td>{_line(cell)}</td>' for cell in row)}</tr>" for row in block["rows"])
    return f"<table><caption>{escape(block['caption'])}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _facts(block: Data) -> str:
    rows = "".join(f"<tr><th scope=row>{escape(label)}</th><td>{_line(value)}</td></tr>" for label, value in block["rows"])
    return f"<table>{rows}</table>"


def _scale(block: Data) -> str:
    points = " ".join(f'<span class="point">{number}</span>' for number in range(1, block["points"] + 1))
    return f"<p><strong>{escape(block['question'])}</strong></p><p>{escape(block['low'])} {points} {escape(block['high'])}</p>"


def _authored(blocks: list[Data]) -> str:
    parts = {
        "paragraph": lambda entry: f"<p>{_line(entry['runs'])}</p>",
        "quote": lambda entry: f"<blockquote>{_authored(entry['blocks'])}</blockquote>",
        "list": lambda entry: _list([_authored(item["blocks"]) for item in entry["items"]], entry["style"]),
    }
    return "".join(parts[entry["kind"]](entry) for entry in blocks)


def _block(block: Data) -> str:
    kinds: dict[str, Callable[[], str]] = {
        "Heading": lambda: f"<h{block['level']}>{escape(block['text'])}</h{block['level']}>",
        "Paragraph": lambda: f"<p>{_line(block['runs'])}</p>",
        "Bullets": lambda: _list([_line(item) for item in block["items"]], block["style"]),
        "Authored": lambda: _authored(block["blocks"]),
        "Facts": lambda: _facts(block),
        "Table": lambda: _table(block),
        "WriteLines": lambda: f"<p><strong>{escape(block['label'])}</strong></p>" + '<div class="line"></div>' * block["lines"],
        "Scale": lambda: _scale(block),
        "Code": lambda: f'<p>{block["qr"]} <a href="{escape(block["link"])}">{escape(block["label"])}</a></p>',
        "PageBreak": lambda: '<div class="break"></div>',
    }
    return str(kinds[block["kind"]]())


if __name__ == "__main__":
    sys.exit(main())
