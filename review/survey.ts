import {renderCard, type CardLanguage} from './card.js';
import {marked, placesIn} from './places.js';
import {variants} from './variants.js';

/** Where each sentence appears. */
export interface Survey {
  /** Every sentence, in the card's order. */
  readonly order: readonly string[];
  /** The numbers of the variants in which visitors see a sentence, or hear it if it is never seen. */
  readonly seenIn: ReadonlyMap<string, readonly number[]>;
  /** Sentences that only screen readers read. */
  readonly heard: ReadonlySet<string>;
}

/** Renders every variant once to find out where each sentence is. */
export function survey(
  language: CardLanguage,
  ids: readonly string[],
  textOf: (id: string) => string,
): Survey {
  const seen = new Map<string, number[]>();
  const heard = new Map<string, number[]>();
  const order: string[] = [];
  for (const [number, variant] of variants.entries()) {
    const root = document.createElement('div');
    const asked = new Set<string>();
    const text = (id: string) => marked(textOf(id), ids.indexOf(id));
    renderCard(root, language, variant, {isDark: false, areQuestionsOpen: true}, text, (id) => asked.add(id));
    for (const {id, isHidden} of placesIn(root, ids)) {
      const map = isHidden ? heard : seen;
      map.set(id, [...(map.get(id) ?? []), number]);
    }
    insert(order, [...asked]);
  }
  insert(order, ids);
  return {
    order,
    seenIn: new Map([...heard, ...seen]),
    heard: new Set([...heard.keys()].filter((id) => !seen.has(id))),
  };
}

/** Adds the ids that a list doesn't have yet, each before the next one that it has. */
function insert(order: string[], ids: readonly string[]) {
  for (const [index, id] of ids.entries()) {
    if (order.includes(id)) continue;
    const next = ids.slice(index).find((other) => order.includes(other));
    order.splice(next ? order.indexOf(next) : order.length, 0, id);
  }
}
