"""What the pages of the site may do: the policy as a header and as a tag in the page, and the other headers that belong to it."""

from collections.abc import Iterable, Mapping

# Only what a page needs. Everything else is forbidden by default-src.
DIRECTIVES: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",  # WebAssembly, for the search; followed by the hashes of the theme's inline scripts
    "style-src": "'self'",
    "img-src": "'self' data:",  # the theme's style sheet holds its icons as data: addresses
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "frame-ancestors": "'none'",
}
HEADER_ONLY = ("frame-ancestors",)  # browsers ignore it in a page, and say so on the console
REFERRER = "same-origin"
# The policy itself is not among them. Only features that browsers know: unknown names are complained about on the console.
HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": REFERRER,
    "Permissions-Policy": ", ".join(f"{name}=()" for name in ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")),
    "Cross-Origin-Opener-Policy": "same-origin",
}
CHARSET = '<meta charset="utf-8">'


def header(hashes: Iterable[str]) -> str:
    """Return the policy as the value of a header; hashes are sources that allow inline scripts."""
    return _text(hashes, DIRECTIVES)


def in_page(hashes: Iterable[str]) -> str:
    """Return the policy as a page may hold it itself, for hosts that send no headers of ours."""
    return _text(hashes, {name: value for name, value in DIRECTIVES.items() if name not in HEADER_ONLY})


def with_policy(html: str, policy: str) -> str:
    """Return a page with the policy before anything it rules. Raises ValueError where the page does not begin as ours do."""
    before, charset, after = html.partition(CHARSET)
    if not charset:
        raise ValueError(f"no {CHARSET}")
    tags = f'<meta http-equiv="Content-Security-Policy" content="{policy}"><meta name="referrer" content="{REFERRER}">'
    return f"{before}{charset}{tags}{after}"


def _text(hashes: Iterable[str], directives: Mapping[str, str]) -> str:
    more = {"script-src": " ".join(sorted(hashes))}
    return "; ".join(f"{name} {value} {more.get(name, '')}".rstrip() for name, value in directives.items())
