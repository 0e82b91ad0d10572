import type { LitElement, ReactiveController } from 'lit';
import { type SpokenLanguage } from './spoken.js';
/**
 * The language of a card: the visitor's own choice, otherwise the nearest `lang` that names one we speak, on the card
 * itself or anything around it; by default English. Follows every later change of a `lang`. Around the card that leaves
 * a visitor's choice alone; on the card itself it ends the choice.
 */
export declare class PageLanguage implements ReactiveController {
    #private;
    current: SpokenLanguage;
    constructor(host: LitElement, changed: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    choose(code: string): void;
}
