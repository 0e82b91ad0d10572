import type {IopReturnCard} from '../dist/modules/element/iop-return-card.js';
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
function pixelOf(color: string): readonly number[] {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

const isNear = (one: readonly number[], other: readonly number[]) =>
  one.every((value, index) => Math.abs(value - other[index]!) <= 3);

/** Whether the card adjusted a color: then no element in the card has that color. */
export function isBounded(name: ColorName, color: string, card: IopReturnCard): boolean {
  const wanted = pixelOf(color);
  const window = card.ownerDocument.defaultView!;
  const property = name === 'text' ? 'color' : 'backgroundColor';
  return ![...card.shadowRoot!.querySelectorAll('*')].some((element) =>
    isNear(pixelOf(window.getComputedStyle(element)[property]), wanted),
  );
}
