"""Runs of a line: text, emphasis, language and links."""

import re
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from macros.typography import typography
from macros.views.document import GERMAN, Inline, Run
from macros.word.addresses import Addresses
from macros.word.xml import element, right_to_left

# Languages of our content, as Word names them; others keep their code.
WORD_LANGUAGES = {"en": "en-GB", "fr": "fr-FR", "tr": "tr-TR", "ar": "ar-SA", "uk": "uk-UA", "ru": "ru-RU", "fa": "fa-IR", "pl": "pl-PL"}
RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
STYLES = {(True, False): "Strong", (False, True): "Emphasis", (True, True): "IntenseEmphasis"}
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def spelled(text: str, language: str = GERMAN) -> str:
    """Return a text as it is printed: German typography, and nothing that XML cannot hold. A line break stays one."""
    clean = NOT_IN_XML.sub("", text).replace("\t", " ").replace("\r", "")
    return typography(clean) if language == GERMAN else clean


def write(paragraph: Paragraph, runs: Inline, addresses: Addresses) -> None:
    """Append runs to a paragraph. One whose words all run from right to left becomes such a paragraph."""
    for run in runs:
        _write_run(paragraph, run, addresses)
    if runs and all(run.language in RIGHT_TO_LEFT for run in runs if run.text.strip()):
        right_to_left(paragraph)


def _write_run(paragraph: Paragraph, run: Run, addresses: Addresses) -> None:
    text = spelled(run.text, run.language)
    link = _hyperlink(paragraph, run.link, addresses) if run.link else None
    written = WordRun(link._hyperlink.add_r(), paragraph) if link else paragraph.add_run()
    written.text = text
    if link:  # a run has one style; beside that of the link, emphasis can only be set directly
        written._r.style = "Hyperlink"
        written.bold, written.italic = run.bold or None, run.italic or None
    elif run.bold or run.italic:
        written._r.style = STYLES[run.bold, run.italic]
    if run.language != GERMAN:
        _speak(written, run.language)


def _hyperlink(paragraph: Paragraph, link: str, addresses: Addresses) -> Hyperlink | None:
    """Return a link without text at the end of a paragraph, or None where it leads nowhere."""
    made: Any = element("w:hyperlink", history=1)
    if bookmark := addresses.bookmark(link):
        made.set(qn("w:anchor"), bookmark)
    elif address := addresses.full(link):
        made.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    else:
        return None
    paragraph._p.append(made)
    return Hyperlink(made, paragraph)


def _speak(written: WordRun, language: str) -> None:
    """Mark the language of a run, so that it is spelled, divided and read out rightly."""
    name = WORD_LANGUAGES.get(language, language)
    written.font.rtl = True if language in RIGHT_TO_LEFT else None
    kind = "bidi" if language in RIGHT_TO_LEFT else "val"
    written._r.get_or_add_rPr().append(element("w:lang", **{kind: name}))
