import {IopReturnCard} from '../element/iop-return-card.js';

// Keeps the class file in the emitted types: it names the element to whoever imports this file alone.
export type {} from '../element/iop-return-card.js';

const tag = 'iop-return-card';
const registry = globalThis.customElements as CustomElementRegistry | undefined;
const first = registry?.get(tag) as typeof IopReturnCard | undefined;

// A page may well load the script twice: the first one stays, and only a differing version is worth a word.
if (!first) {
  registry?.define(tag, IopReturnCard);
} else if (first.version !== IopReturnCard.version) {
  console.warn(`<${tag}> ${first.version} is on this page already; ${IopReturnCard.version} was not used.`);
}
