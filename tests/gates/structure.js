// What a screen reader needs and axe does not ask for: one h1, no level skipped, captions and header cells, lists, languages.
() => {
  const found = [];
  const shown = (element) => element.checkVisibility();
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(shown);
  const mains = document.querySelectorAll("main");
  if (mains.length !== 1) found.push(`main: ${mains.length}`);
  if (headings.filter(({ tagName }) => tagName === "H1").length !== 1) found.push(`h1: ${headings.filter(({ tagName }) => tagName === "H1").length}`);
  headings.filter((heading) => heading.closest("main")).reduce((before, heading) => {
    const level = Number(heading.tagName[1]);
    if (level > before + 1) found.push(`${heading.tagName} nach H${before}: ${heading.innerText.slice(0, 60)}`);
    return level;
  }, 0);
  for (const table of document.querySelectorAll("main table")) {
    if (!table.caption?.innerText.trim()) found.push(`Tabelle ohne Beschriftung: ${table.innerText.slice(0, 60).replace(/\s+/g, " ")}`);
    if (!table.querySelector("th")) found.push(`Tabelle ohne Kopfzelle: ${table.innerText.slice(0, 60).replace(/\s+/g, " ")}`);
  }
  for (const table of document.querySelectorAll("main th:not([scope])")) found.push(`Kopfzelle ohne Richtung: ${table.innerText.slice(0, 40)}`);
  for (const list of document.querySelectorAll("ul, ol, dl")) {
    const inside = list.tagName === "DL" ? "dt, dd, div" : "li";
    if ([...list.children].some((child) => !child.matches(`${inside}, script, template`))) found.push(`Liste mit Fremdem: ${list.className}`);
  }
  for (const landmark of ["nav", "aside", "section[role=region]", "form[role=search]"]) {
    for (const element of [...document.querySelectorAll(landmark)].filter(shown)) {
      if (!element.getAttribute("aria-label") && !element.getAttribute("aria-labelledby")) found.push(`${landmark} ohne Namen: ${element.className}`);
    }
  }
  const arabic = /[\u0600-\u06ff]{3}/, cyrillic = /[\u0400-\u04ff]{3}/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const language = node.parentElement.closest("[lang]").lang;
    const text = node.textContent;
    if ((arabic.test(text) && !/^(ar|fa)/.test(language)) || (cyrillic.test(text) && !/^(uk|ru)/.test(language))) found.push(`Sprache nicht genannt: ${text.slice(0, 40)}`);
  }
  return found;
}
