import {IopReturnCard} from './iop-return-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'iop-return-card': IopReturnCard;
  }
}

const tag = 'iop-return-card';
const registry = globalThis.customElements as CustomElementRegistry | undefined;
const first = registry?.get(tag) as typeof IopReturnCard | undefined;

// A page may well load the script twice: the first one stays, and only a differing version is worth a word.
if (!first) {
  registry?.define(tag, IopReturnCard);
} else if (first.version !== IopReturnCard.version) {
  console.warn(`<${tag}> ${first.version} is on this page already; ${IopReturnCard.version} was not used.`);
}
