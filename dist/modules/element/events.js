export const contactMethods = ['call', 'visit', 'copy', 'text', 'email'];
// `CustomEvent`, because MooTools replaces the global `Event` with its own class.
/** Fires when the card has rendered for the first time. */
export class IopReadyEvent extends CustomEvent {
    constructor() {
        super('iop-ready');
    }
}
/** Fires when a visitor opens or closes a question. For privacy, it doesn't include which one. */
export class IopToggleEvent extends CustomEvent {
    constructor() {
        super('iop-toggle');
    }
}
/** Fires when a visitor uses a way to reach the program. */
export class IopContactEvent extends CustomEvent {
    method;
    constructor(method) {
        super('iop-contact');
        this.method = method;
    }
}
