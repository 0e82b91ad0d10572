import type { LitElement, ReactiveController } from 'lit';
import { type SpokenLanguage } from './spoken.js';
/**
 * Tracks a card's language: the visitor's choice, otherwise the nearest supported `lang` on the card or around it,
 * otherwise English. Follows later changes to `lang`. A change on the card itself ends the visitor's choice; a change
 * around the card doesn't.
 */
export declare class PageLanguage implements ReactiveController {
    #private;
    current: SpokenLanguage;
    constructor(host: LitElement, changed: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    choose(code: string): void;
}
