"""The policy and what goes with it, in the language of each web server."""

from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from macros.policy import media, policy

TEMPLATES = Path(__file__).parent.parent / "templates" / "server"
FOLDER = "_server"
# Where each template's text goes in the built site.
FILES = {
    "_headers.jinja": "_headers",
    "nginx.conf.jinja": f"{FOLDER}/nginx.conf",
    "apache.conf.jinja": f"{FOLDER}/apache.conf",
    "Caddyfile.jinja": f"{FOLDER}/Caddyfile",
}


def server_files(hashes: Iterable[str], root: str, files: Iterable[str]) -> dict[str, str]:
    """Return the text of each file by its path in the site.

    hashes allow inline scripts; root is the path of the site's address, such as ``/``; files are the paths of the finished files.
    """
    # What is printed is no HTML, and all of it is our own.
    env = Environment(loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)  # noqa: S701
    values = {
        "folder": FOLDER,
        "root": root,
        "headers": {"Content-Security-Policy": policy.header(hashes), **policy.HEADERS},
        "types": media.media_types(),
        "kept": media.KEPT,
        "kept_paths": media.kept_paths(files),
        "fresh": media.FRESH,
    }
    return {name: env.get_template(template).render(values) for template, name in FILES.items()}
