import type { LitElement, ReactiveController } from 'lit';
/**
 * When a card in another language takes the place of the first, keeps the focus on the same control and the page
 * scrolled to where it was.
 */
export declare class KeepPlace implements ReactiveController {
    #private;
    constructor(host: LitElement);
    /** Takes the card's height before anything is written: a hundred cards that change at once are laid out once. */
    measure(): void;
    hostUpdate(): void;
    hostUpdated(): void;
}
