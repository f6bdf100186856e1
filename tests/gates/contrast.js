// Contrast of text after WCAG 2.2 (1.4.6, AAA), from the computed colours. Takes selectors, or null for all text that is seen;
// returns what is wrong.
(selectors) => {
  const ENOUGH = 7, ENOUGH_FOR_LARGE = 4.5, LARGE = 24, LARGE_BOLD = 18.66, BOLD = 700;
  const PAPER = [255, 255, 255];
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  /** The value of a function, worked out once for each thing it is asked about. */
  const once = (work) => {
    const known = new Map();
    return (key) => {
      if (!known.has(key)) known.set(key, work(key));
      return known.get(key);
    };
  };
  /** Red, green, blue from 0 to 255 and opacity from 0 to 1 of a colour as CSS writes it. */
  const colour = once((text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, opacity] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, opacity / 255];
  });
  const over = (front, back, opacity = 1) => back.map((value, channel) => front[channel] * front[3] * opacity + value * (1 - front[3] * opacity));
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (left, right) => {
    const [bright, dark] = [luminance(left), luminance(right)].sort((a, b) => b - a);
    return (bright + 0.05) / (dark + 0.05);
  };

  /** The colour behind the text of an element; null where a picture lies there. */
  const behind = once((element) => {
    if (!element) return PAPER;
    const style = getComputedStyle(element);
    if (style.backgroundImage !== "none") return null;
    const own = colour(style.backgroundColor);
    const back = own[3] === 1 ? PAPER : behind(element.parentElement);
    return back && over(own, back);
  });
  const opacity = once((element) => (element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1));

  const seen = (element) => element.getClientRects().length && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const texts = () => {
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) found.add(walker.currentNode.parentElement);
    return [...found].filter((element) => seen(element) && !element.closest(":disabled, [aria-disabled=true]"));
  };
  const named = (element) => [element.localName, ...element.classList].join(".") + (element.id && `#${element.id}`);

  /** What is wrong with an element, after its name. */
  const wrong = (name, element) => {
    const back = behind(element);
    if (!back) return [`${name}: liegt auf einem Bild`];
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= LARGE || (size >= LARGE_BOLD && Number(style.fontWeight) >= BOLD);
    const ink = element instanceof SVGElement ? style.fill : style.color;
    const found = ratio(over(colour(ink), back, opacity(element)), back);
    return found < (large ? ENOUGH_FOR_LARGE : ENOUGH) ? [`${name}: ${found.toFixed(2)}:1`] : [];
  };

  if (!selectors) return texts().flatMap((element) => wrong(named(element), element));
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element) return [`${selector}: nicht mehr da`];
    return seen(element) ? wrong(selector, element) : [];
  });
}
