import type { LitElement, ReactiveController } from 'lit';
import type { Questions } from './questions.js';
/** A card with the `deep-link` option. */
type Card = LitElement & {
    deepLink: boolean;
};
/**
 * Opens the question in the page's URL hash if the card has `deep-link`: on load, when the URL changes, and when a link
 * to the same question is clicked again. Acts once per URL. Only reads the URL.
 */
export declare class DeepLink implements ReactiveController {
    #private;
    constructor(card: Card, questions: () => Questions);
    hostUpdated(): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
