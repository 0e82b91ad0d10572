import type { IopReturnCard } from '../element/iop-return-card.js';
/**
 * The height in pixels that the page around the frame may know: enough for the card, but the same whichever questions are
 * open and whether Copy was used. It depends only on how many of these are open. 0 while the frame is not shown.
 */
export declare function frameHeight(card: IopReturnCard): number;
