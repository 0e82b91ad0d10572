/** Where a sentence is in a card: from one point in the card's text nodes to another, or in an attribute. */
export interface Place {
  readonly id: string;
  /** The index of a text node, and an offset in it. Undefined in an attribute. */
  readonly start?: readonly [node: number, offset: number];
  readonly end?: readonly [node: number, offset: number];
  /** Whether only screen readers read it. */
  readonly isHidden: boolean;
}

// Characters for private use, which no sentence has. A mark before a sentence, its number, and a mark after it.
const before = '\ue000';
const after = '\ue001';
const firstNumber = 0xe100;
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
  const open: {id: string; start: readonly [number, number]}[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let count = 0; walker.nextNode();) {
    const {data, parentElement} = walker.currentNode as Text;
    const isEmpty = !data.replace(marks, '');
    let removed = 0;
    for (const {0: mark, index: offset} of data.matchAll(marks)) {
      const start = [count, offset - removed] as const;
      const end = isEmpty ? ([count - 1, Infinity] as const) : start;
      removed += mark.length;
      if (mark !== after) {
        open.push({id: idOf(mark, ids), start});
        continue;
      }
      const started = open.pop();
      const isHidden = parentElement?.closest('.announcement') !== null;
      if (started) places.push({...started, end, isHidden});
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
  range.setStart(first, Math.min(start![1], first.length));
  range.setEnd(last, Math.min(end![1], last.length));
  return range;
}
