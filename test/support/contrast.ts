const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** The sRGB color of CSS colors painted over each other. */
export function paint(colors: string[]): number[] {
  for (const color of ['#fff', ...colors]) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(color: number[]): number {
  const [r, g, b] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: number[], other: number[]): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Backgrounds from the page's root to an element, through shadow trees. A gradient counts as its first color. */
export function behind(element: Element): string[] {
  const colors: string[] = [];
  for (
    let node: Element | undefined = element;
    node;
    node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host
  ) {
    const {backgroundColor, backgroundImage} = node.ownerDocument.defaultView!.getComputedStyle(node);
    const layer = /^linear-gradient\((\w+\([^()]*\))/.exec(backgroundImage)?.[1];
    colors.unshift(backgroundColor, ...(layer ? [layer] : []));
  }
  return colors;
}

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());

export const textContrast = (element: Element) => {
  const back = behind(element);
  const {color} = element.ownerDocument.defaultView!.getComputedStyle(element);
  return contrast(paint([...back, color]), paint(back));
};

/** The contrast of each text in a shadow tree, with the element it is in. */
export const textContrasts = (root: ShadowRoot) =>
  [...root.querySelectorAll('[part=card] *')]
    .filter(hasText)
    .map((element) => ({element, ratio: textContrast(element)}));
