import type { IopReturnCard } from './iop-return-card.js';
/** Shows a card's fallback content instead of the card, and a link to its number if there is none in it. */
export declare function showFallback(card: IopReturnCard, root: ShadowRoot | null): void;
