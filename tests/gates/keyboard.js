// What is wrong with the element that has the focus: seen, not covered, after the one before. Keeps the last one in window.lastStop
// and how far the page was scrolled in window.lastScroll.
async () => {
  // The theme lets nothing scroll below the open search, and a moment after it is left.
  const locked = () => document.body.hasAttribute("data-md-scrolllock") && !document.activeElement.closest(".md-search");
  for (let frame = 0; locked() && frame < 60; frame += 1) await new Promise(requestAnimationFrame);
  // The theme sets its side bars anew in the frames after scrolling, and what slides away still covers.
  const scrolled = window.scrollY !== window.lastScroll;
  for (let frame = 0; scrolled && frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  window.lastScroll = window.scrollY;
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  const stop = document.activeElement;
  if (!stop || stop === document.body || stop === document.documentElement) return { done: true, name: "", wrong: [] };
  const name = (stop.innerText || stop.getAttribute("aria-label") || stop.getAttribute("title") || stop.querySelector("title")?.textContent || stop.getAttribute("name") || stop.id || stop.tagName).trim().split("\n")[0].slice(0, 60);
  const wrong = [];
  // A box of its own, or the label that stands for a control too small to see.
  const shown = stop.matches("input[type=checkbox], input[type=radio]") ? stop.labels?.[0] ?? stop : stop;
  const rects = [...shown.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
  const inWindow = rects.filter((rect) => rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth);
  if (!inWindow.length) wrong.push("liegt nicht im Fenster");
  else {
    let cover = "";
    const free = inWindow.some((rect) => {
      const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]];
      return points.some(([x, y]) => {
        const at = document.elementFromPoint(
          Math.min(innerWidth - 1, Math.max(0, rect.left + rect.width * x)), Math.min(innerHeight - 1, Math.max(0, rect.top + rect.height * y)));
        cover = at ? [at.localName, ...at.classList].join(".") : "nichts";
        return at && (shown.contains(at) || at.contains(shown) && at.matches("label, a, button, summary, li, td, fieldset"));
      });
    });
    if (!free) wrong.push(`ist verdeckt von ${cover}`);
  }
  const outlined = [stop, shown].some((element) => {
    const style = getComputedStyle(element);
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
  });
  // In a drawing a thick stroke is the ring.
  const strokes = stop instanceof SVGElement ? [...stop.querySelectorAll("*")].map((part) => getComputedStyle(part)) : [];
  const ring = outlined || strokes.some(({ stroke, strokeWidth }) => stroke !== "none" && parseFloat(strokeWidth) >= 3);
  if (!ring) wrong.push("hat keinen sichtbaren Rahmen");
  const before = window.lastStop;
  const backwards = before && before.isConnected && before !== stop && before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING;
  if (backwards) wrong.push("steht im Text vor dem vorigen Halt");
  if (before === stop) wrong.push("hält den Fokus fest");
  window.lastStop = stop;
  return { done: false, name, wrong };
}
