import type { LitElement, ReactiveController } from 'lit';
import type { Questions } from './questions.js';
/** A card with the option `deep-link`. */
type Card = LitElement & {
    deepLink: boolean;
};
/**
 * While the card asks for it (`deep-link`), opens the question that the page's address names: at load, whenever the
 * address changes, and when a link to it is clicked again. Acts once per address. The address is only ever read.
 */
export declare class DeepLink implements ReactiveController {
    #private;
    constructor(card: Card, questions: () => Questions);
    hostUpdated(): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
