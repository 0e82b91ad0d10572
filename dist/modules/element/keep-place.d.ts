import type { LitElement, ReactiveController } from 'lit';
/** Keeps the focus on the same control and the scroll position when the card changes its language. */
export declare class KeepPlace implements ReactiveController {
    #private;
    constructor(host: LitElement);
    /** Reads the card's height before any DOM changes, so a hundred cards that change at once need one layout. */
    measure(): void;
    hostUpdate(): void;
    hostUpdated(): void;
}
