import type { IopReturnCard } from '../element/iop-return-card.js';
/**
 * The height in pixels to report to the embedding page: enough for the card, or 0 while the frame is hidden. For
 * privacy, it depends only on how many things are open (questions, and the line after Copy or Share), not on which
 * ones. See docs/decisions/0026-frame-height.md.
 */
export declare function frameHeight(card: IopReturnCard): number;
