import { type Language } from './languages.js';
import type { LitElement, ReactiveController } from 'lit';
/**
 * The language of the place where a card stands: the nearest `lang` that names one we speak, on the card
 * itself or anything around it; otherwise English. Follows every later change of a `lang`.
 */
export declare class PageLanguage implements ReactiveController {
    #private;
    current: Language;
    constructor(host: LitElement, changed: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    update(): void;
}
