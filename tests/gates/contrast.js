// Contrast of text after WCAG 2.2 (1.4.6, AAA), from the computed colours. Takes selectors, returns what is wrong.
(selectors) => {
  const ENOUGH = 7, ENOUGH_FOR_LARGE = 4.5, LARGE = 24, LARGE_BOLD = 18.66, BOLD = 700;

  /** @param {string} text @returns {number[]} red, green, blue from 0 to 255, opacity from 0 to 1 */
  const colour = (text) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, opacity] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, opacity / 255];
  };
  const over = (front, back) => back.slice(0, 3).map((value, channel) => front[channel] * front[3] + value * (1 - front[3]));
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.slice(0, 3).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (left, right) => {
    const [bright, dark] = [luminance(left), luminance(right)].sort((a, b) => b - a);
    return (bright + 0.05) / (dark + 0.05);
  };

  /** The colours behind an element, its own last; null where a picture lies there. */
  const behind = (element) => {
    const layers = [];
    for (let node = element; node; node = node.parentElement) {
      const style = getComputedStyle(node);
      if (style.backgroundImage !== "none") return null;
      layers.unshift(colour(style.backgroundColor));
      if (layers[0][3] === 1) break;
    }
    return layers.reduce((back, front) => over(front, back), [255, 255, 255]);
  };

  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element) return [`${selector}: nicht mehr da`];
    const style = getComputedStyle(element);
    if (style.visibility === "hidden" || !element.getClientRects().length) return [];
    const back = behind(element);
    if (!back) return [`${selector}: liegt auf einem Bild`];
    const size = parseFloat(style.fontSize);
    const large = size >= LARGE || (size >= LARGE_BOLD && Number(style.fontWeight) >= BOLD);
    const found = ratio(over(colour(style.color), back), back);
    return found < (large ? ENOUGH_FOR_LARGE : ENOUGH) ? [`${selector}: ${found.toFixed(2)}:1`] : [];
  });
}
