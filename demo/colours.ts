import type {IopReturnCard} from '../dist/modules/element/iop-return-card.js';
import type {ColourName} from './choices.js';

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/**
 * A colour of any notation as the browser writes it, which closes brackets and contains no variables. Undefined if the
 * text is not a colour: a canvas keeps the one it had.
 */
export function readColour(text: string): string | undefined {
  const [one, other] = ['#000000', '#ffffff'].map((start) => {
    canvas.fillStyle = start;
    canvas.fillStyle = text;
    return canvas.fillStyle;
  });
  return one === other ? one : undefined;
}

/** A colour in any notation, as red, green and blue. */
function pixelOf(colour: string): readonly number[] {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

const isNear = (one: readonly number[], other: readonly number[]) =>
  one.every((value, index) => Math.abs(value - other[index]!) <= 3);

/** Whether the card shows another colour than the one that it was given: no element in it has that very one. */
export function isBounded(name: ColourName, colour: string, card: IopReturnCard): boolean {
  const wanted = pixelOf(colour);
  const window = card.ownerDocument.defaultView!;
  const property = name === 'text' ? 'color' : 'backgroundColor';
  return ![...card.shadowRoot!.querySelectorAll('*')].some((element) =>
    isNear(pixelOf(window.getComputedStyle(element)[property]), wanted),
  );
}
