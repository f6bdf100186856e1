"""A visit to a page, as a person makes it, with everything the browser complained about or asked for."""

from typing import Literal

from playwright.sync_api import Browser

from tests.gates.axe import axe
from tests.gates.states import settle

PATIENCE = 180_000  # milliseconds; a busy machine is slow, not wrong

REFUSED = "document.addEventListener('securitypolicyviolation', e => console.error(`refused: ${e.effectiveDirective} ${e.blockedURI}`))"


class Visit:
    """An open page. width is the window's in CSS pixels, scheme ``light`` or ``dark``.

    Complaints hold what the console says and what the policy refuses. The policy of the page holds only when strict.
    """

    def __init__(self, browser: Browser, root: str, path: str, width: int, scheme: str, *, strict: bool = True) -> None:
        """Open the page and wait until it has loaded."""
        colours: Literal["dark", "light"] = "dark" if scheme == "dark" else "light"
        self._context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=colours, bypass_csp=not strict)
        self._context.set_default_timeout(PATIENCE)
        self._context.set_default_navigation_timeout(PATIENCE)
        self._context.add_init_script(REFUSED)
        self.page = self._context.new_page()
        self.root = root
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text) if message.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(root + path, wait_until="load")

    def close(self) -> None:
        """Close the page."""
        self._context.close()

    @property
    def foreign(self) -> list[str]:
        """Addresses the page asked for at other hosts."""
        return [url for url in self.asked if not url.startswith((self.root, "data:", "blob:"))]

    def kept(self) -> dict[str, str]:
        """Return what the browser keeps for the site: its two storages, and its cookies under ``cookies``."""
        script = "({...localStorage, ...sessionStorage, ...(document.cookie && {cookies: document.cookie})})"
        found: dict[str, str] = self.page.evaluate(script)
        return found | ({"cookies": str(cookies)} if (cookies := self._context.cookies()) else {})

    def wait_until(self, expression: str) -> None:
        """Wait until an expression is true in the page. Handed over as a function: the page's policy lets no text be evaluated."""
        self.page.wait_for_function(f"() => {expression}")

    def sideways(self) -> int:
        """Return by how many pixels the page can be scrolled sideways."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))

    def focused(self) -> str:
        """Return the text, else the name or id, of what has the focus."""
        script = "(e => e.innerText.trim() || e.getAttribute('aria-label') || e.id)(document.activeElement)"
        return str(self.page.evaluate(script))

    def barriers(self) -> list[str]:
        """Return what axe finds: rule and place."""
        settle(self.page)
        return axe(self.page)
