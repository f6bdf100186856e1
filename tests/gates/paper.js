// The words of the main part as the screen shows them when all that is folded is open, without controls; and where its links lead.
() => {
  const CONTROLS = "button, select, input, textarea, nav, form, script, style, svg, template, [hidden], .iw-comparison__said, .iw-noted__said, .headerlink, .iw-hidden, .iw-screen, .iw-kicker, .md-source-file";
  const main = document.querySelector("main article");
  for (const details of main.querySelectorAll("details")) details.open = true;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const words = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(CONTROLS) || !node.parentElement.checkVisibility()) continue;
    words.push(...node.textContent.split(/\s+/).filter(Boolean));
  }
  const links = [...main.querySelectorAll("a[href^='http']")].filter((link) => !link.closest(CONTROLS) && link.checkVisibility() && !link.href.startsWith(location.origin));
  const heads = [...main.querySelectorAll("thead th")].flatMap((cell) => cell.innerText.split(/\s+/)).filter(Boolean);
  return { words, links: [...new Set(links.map((link) => link.getAttribute("href")))], heads };
}
