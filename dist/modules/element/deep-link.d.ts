import type { ReactiveController } from 'lit';
import type { IopReturnCard } from './iop-return-card.js';
/**
 * While the card asks for it (`deep-link`), opens the question that the page's address names, at load
 * and whenever the address changes. The address is only ever read.
 */
export declare class DeepLink implements ReactiveController {
    #private;
    constructor(card: IopReturnCard);
    hostUpdated(): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
