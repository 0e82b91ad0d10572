import { IopReturnCard } from '../element/iop-return-card.js';
import { warn } from '../shared/warn.js';
const tag = 'iop-return-card';
const registry = globalThis.customElements;
const first = registry?.get(tag);
const { version, languages } = IopReturnCard;
// A page may load the script twice. The first one wins, and we warn only if the second one differs.
if (!first) {
    registry?.define(tag, IopReturnCard);
}
else if (first.version !== version) {
    warn(`<${tag}> ${first.version} is on this page already; ${version} was not used.`);
}
else if (String(first.languages) !== String(languages)) {
    warn(`<${tag}> in ${first.languages} is on this page already; the one in ${languages} was not used. Load iop-return-card.js alone, and give each card its lang.`);
}
