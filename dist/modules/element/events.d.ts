export declare const contactMethods: readonly ["call", "visit", "copy", "text", "email"];
/** How a visitor set out to reach the program. Crisis numbers are never reported. */
export type ContactMethod = (typeof contactMethods)[number];
/** The card has rendered for the first time. */
export declare class IopReadyEvent extends CustomEvent<null> {
    constructor();
}
/** A question opened or closed; which one is the visitor's own business. */
export declare class IopToggleEvent extends CustomEvent<null> {
    constructor();
}
/** The visitor used one of the ways to reach the program. */
export declare class IopContactEvent extends CustomEvent<null> {
    readonly method: ContactMethod;
    constructor(method: ContactMethod);
}
/** The card's events by name. None bubbles, and none says what was read or in which language. */
export interface IopReturnCardEventMap {
    'iop-ready': IopReadyEvent;
    'iop-toggle': IopToggleEvent;
    'iop-contact': IopContactEvent;
}
