/** A point in a card's text nodes: the index of the node, and the text before the point in it. */
type Point = readonly [node: number, before: string];

/** Where a sentence is in a card: from one point to another, or in an attribute. */
export interface Place {
  readonly id: string;
  /** Undefined in an attribute. */
  readonly start?: Point;
  readonly end?: Point;
  /** Whether only screen readers read it. */
  readonly isHidden: boolean;
}

// Characters for private use, which no sentence has. A mark before a sentence, its number, and a mark after it.
const before = '\ue000';
const after = '\ue001';
const firstNumber = 0xe100;
/** Stands for all of a node's text. */
const all = '\uf8ff';
const marks = /\ue000[\ue100-\uf8ff]|\ue001/g;

/**
 * A text with marks around it. A text without letters stays as it is: the card compares such texts, and shows none
 * by itself.
 */
export const marked = (text: string, number: number) =>
  /\p{L}/u.test(text) ? `${before}${String.fromCharCode(firstNumber + number)}${text}${after}` : text;

/** The text nodes with a text. Lit leaves out empty ones, which a mark would fill. */
function textNodesIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(({data}) => data.replace(marks, ''));
}

/** Finds every sentence in a card that was rendered with marked texts, in reading order. */
export function placesIn(root: ParentNode & Node, ids: readonly string[]): Place[] {
  const places: Place[] = [];
  const open: {id: string; start: Point}[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let count = 0; walker.nextNode();) {
    const {data, parentElement} = walker.currentNode as Text;
    const isEmpty = !data.replace(marks, '');
    for (const {0: mark, index} of data.matchAll(marks)) {
      const start: Point = [count, data.slice(0, index).replace(marks, '')];
      const end: Point = isEmpty ? [count - 1, all] : start;
      if (mark !== after) {
        open.push({id: idOf(mark, ids), start});
        continue;
      }
      const started = open.pop();
      const isHidden = parentElement?.closest('.announcement') !== null;
      const isFolded = parentElement?.closest('details:not([open]) > :not(summary)');
      if (started && !isFolded) places.push({...started, end, isHidden});
    }
    if (!isEmpty) count++;
  }
  for (const element of root.querySelectorAll('*'))
    for (const {value} of element.attributes)
      for (const [mark] of value.matchAll(marks))
        if (mark !== after) places.push({id: idOf(mark, ids), isHidden: true});
  return places;
}

const idOf = (mark: string, ids: readonly string[]) => ids[mark.charCodeAt(1) - firstNumber] ?? '';

/** The place as a range in a card that was rendered without marks. */
export function rangeOf({start, end}: Place, root: Node): Range | undefined {
  const nodes = textNodesIn(root);
  const [first, last] = [nodes[start?.[0] ?? -1], nodes[end?.[0] ?? -1]];
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first, offsetAfter(start![1], first.data));
  range.setEnd(last, offsetAfter(end![1], last.data));
  return range;
}

/** Where a text ends in another. The card may have left some of it out, such as the second of two periods. */
function offsetAfter(before: string, text: string): number {
  if (before === all) return text.length;
  let offset = 0;
  for (const character of before) if (text.startsWith(character, offset)) offset += character.length;
  return offset;
}
