"""What an audit has found on pages that have not changed since: it takes hours, and most changes touch few pages."""

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.gates.walk import Findings

GATES = Path(__file__).parent
LOOKS = ("*.css", "*.js")


class Journal:
    """Findings by what they depend on: the page itself, the styles and scripts of the site, the gates, and the versions of the tools."""

    def __init__(self, folder: Path, site: Path, tools: Iterable[str]) -> None:
        """Keep the findings in a folder, for a built site."""
        self._folder, self._site = folder, site
        looks = sorted(path for pattern in LOOKS for path in (site / "assets").rglob(pattern))
        gates = sorted(path for path in GATES.iterdir() if path.is_file() and not path.match("test_*"))
        self._all = _digest([*(path.read_bytes() for path in (*looks, *gates)), *(tool.encode() for tool in tools)])

    def findings(self, file: Path, walk: Callable[[], Findings]) -> Findings:
        """Return what was found on the page in a file; walk is called where that is not known. Only clean pages are kept."""
        entry = self._folder / _digest([self._all.encode(), str(file.relative_to(self._site)).encode(), file.read_bytes()])
        if entry.exists():
            known: Findings = json.loads(entry.read_text(encoding="utf-8"))
            return known
        found = walk()
        if not any(found.values()):
            self._folder.mkdir(parents=True, exist_ok=True)
            entry.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
        return found


def _digest(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()
