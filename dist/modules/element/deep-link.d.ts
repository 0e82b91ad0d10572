import type { ReactiveController } from 'lit';
import type { IopReturnCard } from './iop-return-card.js';
import type { Questions } from './questions.js';
/**
 * While the card asks for it (`deep-link`), opens the question that the page's address names: at load, whenever the
 * address changes, and when a link to it is clicked again. Acts once per address. The address is only ever read.
 */
export declare class DeepLink implements ReactiveController {
    #private;
    constructor(card: IopReturnCard, questions: () => Questions);
    hostUpdated(): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
