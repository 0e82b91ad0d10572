import type {ColorName} from './choices.js';

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/**
 * Returns a color as the browser writes it, with all brackets closed and no variables. Undefined if the text isn't a
 * color: the canvas then keeps the previous one.
 */
export function readColor(text: string): string | undefined {
  const [one, other] = ['#000000', '#ffffff'].map((start) => {
    canvas.fillStyle = start;
    canvas.fillStyle = text;
    return canvas.fillStyle;
  });
  return one === other ? one : undefined;
}

/** A color in any notation, as red, green, blue and alpha from 0 to 255. */
function pixelOf(color: string): number[] {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

const isNear = (one: readonly number[], other: readonly number[]) =>
  one.every((value, index) => Math.abs(value - other[index]!) <= 3);

/** The background behind an element: its own, or that of the nearest element around it that has one. */
function backgroundBehind(element: Element | null, window: Window): string {
  for (let each = element; each; each = each.parentElement) {
    const {backgroundColor} = window.getComputedStyle(each);
    if (pixelOf(backgroundColor)[3]) return backgroundColor;
  }
  return '';
}

/** An opaque color in any notation, as `#rrggbb`. */
export const hexOf = (color: string) =>
  `#${pixelOf(color)
    .slice(0, 3)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

/**
 * The color that a card uses for one that was asked for, as `#rrggbb`. The same one if nobody sees a difference.
 *
 * @param card the element on the page whose shadow root has the card
 */
export function usedColor(name: ColorName, asked: string, card: Element): string | undefined {
  const find = (part: string) => card.shadowRoot!.querySelector(`[part=${part}]`);
  const window = card.ownerDocument.defaultView!;
  const inked = find(name === 'accent' ? 'visit' : 'heading');
  const color =
    name === 'surface'
      ? backgroundBehind(find('questions')?.parentElement ?? null, window)
      : inked && window.getComputedStyle(inked).color;
  if (!color) return undefined;
  return isNear(pixelOf(color), pixelOf(asked)) ? readColor(asked) : hexOf(color);
}
