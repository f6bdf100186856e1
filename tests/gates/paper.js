// The words of the main part as the screen shows them when all that is folded is open, without controls; after each link to
// another host its address. Beside them the header rows of tables.
() => {
  const CONTROLS = "button, select, input, textarea, nav, form, script, style, svg, template, [hidden], .iw-comparison__said, .iw-noted__said, .headerlink, .iw-hidden, .iw-screen, .iw-map__skip, .iw-kicker, .md-source-file";
  const main = document.querySelector("main article");
  for (const details of main.querySelectorAll("details")) details.open = true;
  const shown = (element) => !element.closest(CONTROLS) && element.checkVisibility();
  const foreign = (element) => element.matches?.("a[href^='http']") && !element.href.startsWith(location.origin);
  const read = (node, words) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(...node.textContent.split(/\s+/).filter(Boolean));
    if (node.nodeType !== Node.ELEMENT_NODE || !shown(node)) return;
    node.childNodes.forEach((child) => read(child, words));
    if (foreign(node)) words.push(`<${node.getAttribute("href")}>`); // paper names the address after the words of the link
    return words;
  };
  // Header rows whole and by cell: a repeated one is not always read from left to right.
  const heads = [...main.querySelectorAll("thead, thead th")].map((head) => (read(head, []) ?? []).join(" "));
  return { words: read(main, []), heads };
}
