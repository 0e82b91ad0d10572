export declare const contactMethods: readonly ["call", "visit", "copy", "text", "email"];
/** How a visitor tried to reach the program. Crisis numbers are never reported. */
export type ContactMethod = (typeof contactMethods)[number];
/** Fires when the card has rendered for the first time. */
export declare class IopReadyEvent extends CustomEvent<null> {
    constructor();
}
/** Fires when a visitor opens or closes a question. For privacy, it doesn't include which one. */
export declare class IopToggleEvent extends CustomEvent<null> {
    constructor();
}
/** Fires when a visitor uses a way to reach the program. */
export declare class IopContactEvent extends CustomEvent<null> {
    readonly method: ContactMethod;
    constructor(method: ContactMethod);
}
/** The card's events by name. They don't bubble, and they don't include what was read or the language. */
export interface IopReturnCardEventMap {
    'iop-ready': IopReadyEvent;
    'iop-toggle': IopToggleEvent;
    'iop-contact': IopContactEvent;
}
