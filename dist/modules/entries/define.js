import { IopReturnCard } from '../element/iop-return-card.js';
const tag = 'iop-return-card';
const registry = globalThis.customElements;
const first = registry?.get(tag);
// A page may well load the script twice: the first one stays, and only a differing version is worth a word.
if (!first) {
    registry?.define(tag, IopReturnCard);
}
else if (first.version !== IopReturnCard.version) {
    console.warn(`<${tag}> ${first.version} is on this page already; ${IopReturnCard.version} was not used.`);
}
