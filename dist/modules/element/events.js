export const contactMethods = ['call', 'visit', 'copy', 'text', 'email'];
// `Event` itself is not to be relied on: MooTools puts a class of its own in its place.
/** The card has rendered for the first time. */
export class IopReadyEvent extends CustomEvent {
    constructor() {
        super('iop-ready');
    }
}
/** A question opened or closed; which one is the visitor's own business. */
export class IopToggleEvent extends CustomEvent {
    constructor() {
        super('iop-toggle');
    }
}
/** The visitor used one of the ways to reach the program. */
export class IopContactEvent extends CustomEvent {
    method;
    constructor(method) {
        super('iop-contact');
        this.method = method;
    }
}
