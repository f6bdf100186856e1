"""The files for web servers, as text. What real servers make of them is tested with the built site."""

import pytest

from macros.policy.media import kept_paths
from macros.policy.servers import server_files

YEAR, WEEK = "public, max-age=31536000, immutable", "public, max-age=604800"
FILES = ["index.html", "assets/a.css", "assets/main.0123abcd.min.css", "assets/fonts/a.woff2", "pagefind/x/de_1.pf_index", "pagefind/p.js"]


def test_one_file_for_each_server() -> None:
    """There is one file for each way to serve the site."""
    assert sorted(server_files([], "/", [])) == ["_headers", "_server/Caddyfile", "_server/apache.conf", "_server/nginx.conf"]


def test_kept_paths() -> None:
    """Files that may be kept are named one by one, or by their folder where it holds nothing else."""
    assert kept_paths(FILES) == {"/assets/main.0123abcd.min.css": YEAR, "/assets/fonts/*": WEEK, "/pagefind/x/*": YEAR}


def test_headers_file() -> None:
    """The file for hosts that read „_headers“ says what goes with every address, then what may be kept."""
    assert server_files(["'sha256-a'"], "/", FILES)["_headers"].splitlines() == [
        "/*",
        "  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a'; style-src 'self'; "
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
        "frame-ancestors 'none'",
        "  X-Content-Type-Options: nosniff",
        "  Referrer-Policy: same-origin",
        "  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        "  Cross-Origin-Opener-Policy: same-origin",
        "/assets/main.0123abcd.min.css",
        f"  Cache-Control: {YEAR}",
        "/assets/fonts/*",
        f"  Cache-Control: {WEEK}",
        "/pagefind/x/*",
        f"  Cache-Control: {YEAR}",
    ]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("_server/nginx.conf", "error_page 404 /unter/404.html;"),
        ("_server/apache.conf", "ErrorDocument 404 /unter/404.html"),
        ("_server/Caddyfile", "\t\trewrite * /unter/404.html"),
    ],
)
def test_site_in_a_folder(name: str, line: str) -> None:
    """A site that lies in a folder of its host has its page for missing addresses there."""
    assert line in server_files([], "/unter/", [])[name].splitlines()
