"""Which inline code a page has, and which of it is the theme's."""

import pytest

from macros.policy.inline import ForeignScriptError, aligned, check, hashes, scripts, theme_scripts

KNOWN = theme_scripts(['{#- auto -#}\n<script>go("{{ base_url }}");a=[{b:1}]</script>', "{% if x %}<script>stay()</script>{% endif %}"])


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<script>a()</script>", ["a()"]),
        ("<SCRIPT async>\na()\n</SCRIPT>", ["\na()\n"]),
        ('<script type="module">a()</script><p><script>b()</script>', ["a()", "b()"]),
        ('<script type="text/javascript">a()</script>', ["a()"]),
        ('<script src="a.js"></script>', []),
        ('<script type="application/ld+json">{"a": 1}</script>', []),
        ('<script id="__config" type="application/json">{}</script>', []),
        ("<p>a &lt;script&gt;b&lt;/script&gt;</p>", []),
    ],
)
def test_scripts(html: str, found: list[str]) -> None:
    """Scripts that a browser runs are found with their exact text; files, data and text are none."""
    assert scripts(html) == found


def test_hashes() -> None:
    """The hash of a script is the one of the standard's own example, and equal scripts have one."""
    assert hashes(["alert('Hello, world.');", "alert('Hello, world.');"]) == {"'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"}


@pytest.mark.parametrize("script", ['go("../..");a=[{b:1}]', 'go(".");a=[{b:1}]', 'go("/unter/ordner/");a=[{b:1}]', "stay()"])
def test_theme_script_is_known(script: str) -> None:
    """A script of the theme is known, whatever way to the root it holds."""
    check([script], KNOWN, "index.html")


@pytest.mark.parametrize("script", ["alert(1)", 'go("..");a=[{b:1}];alert(1)', 'go("");alert("");a=[{b:1}]', "stay() "])
def test_foreign_script_is_refused(script: str) -> None:
    """A script that only stands in a page, or is put into one of the theme's, is refused and named with its page."""
    with pytest.raises(ForeignScriptError) as refused:
        check(["stay()", script], KNOWN, "fragen/index.html")
    told = f"fragen/index.html: Skript in der Seite, das nicht zum Thema gehört – in eine Datei auslagern: {script.strip()}"
    assert str(refused.value) == told


@pytest.mark.parametrize(
    ("html", "mended"),
    [
        ('<th style="text-align: right;">a</th>', '<th class="iw-right">a</th>'),
        ('<td style="text-align: center;">a</td>', '<td class="iw-center">a</td>'),
        ("<td>a</td>", "<td>a</td>"),
        ('&lt;td style="text-align: left;"&gt;', '&lt;td style="text-align: left;"&gt;'),
    ],
)
def test_aligned(html: str, mended: str) -> None:
    """Cells of Markdown tables are aligned by class."""
    assert aligned(html) == mended
