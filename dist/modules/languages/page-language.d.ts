import type { LitElement, ReactiveController } from 'lit';
import { type SpokenLanguage } from './spoken.js';
/**
 * The language of the page around a card: the nearest `lang` that names one we speak, on the card itself or
 * anything around it; by default English. Follows every later change of a `lang`.
 */
export declare class PageLanguage implements ReactiveController {
    #private;
    current: SpokenLanguage;
    constructor(host: LitElement, changed: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    update(): void;
}
