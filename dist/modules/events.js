export const contactMethods = ['call', 'visit', 'copy', 'text', 'email'];
/** The card has rendered for the first time. */
export class IopReadyEvent extends Event {
    constructor() {
        super('iop-ready');
    }
}
/** A question opened or closed; which one is the visitor's own business. */
export class IopToggleEvent extends Event {
    constructor() {
        super('iop-toggle');
    }
}
/** The visitor used one of the ways to reach the program. */
export class IopContactEvent extends Event {
    method;
    constructor(method) {
        super('iop-contact');
        this.method = method;
    }
}
