import type {IopReturnCard} from '../dist/modules/element/iop-return-card.js';
import type {ColorName} from './choices.js';

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/**
 * Writes a color the way the browser does: with every bracket closed and without variables. Undefined if the text is not
 * a color, because the canvas then keeps the one that it had.
 */
export function readColor(text: string): string | undefined {
  const [one, other] = ['#000000', '#ffffff'].map((start) => {
    canvas.fillStyle = start;
    canvas.fillStyle = text;
    return canvas.fillStyle;
  });
  return one === other ? one : undefined;
}

/** A color in any notation, as red, green and blue. */
function pixelOf(color: string): readonly number[] {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

const isNear = (one: readonly number[], other: readonly number[]) =>
  one.every((value, index) => Math.abs(value - other[index]!) <= 3);

/** Whether the card shows another color than the one that it was given: no element in it has that very one. */
export function isBounded(name: ColorName, color: string, card: IopReturnCard): boolean {
  const wanted = pixelOf(color);
  const window = card.ownerDocument.defaultView!;
  const property = name === 'text' ? 'color' : 'backgroundColor';
  return ![...card.shadowRoot!.querySelectorAll('*')].some((element) =>
    isNear(pixelOf(window.getComputedStyle(element)[property]), wanted),
  );
}
