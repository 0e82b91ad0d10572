export const contactMethods = ['call', 'visit', 'copy', 'text', 'email'] as const;
/** How a visitor tried to reach the program. Crisis numbers are never reported. */
export type ContactMethod = (typeof contactMethods)[number];

// `CustomEvent`, because MooTools replaces the global `Event` with its own class.

/** Fires when the card has rendered for the first time. */
export class IopReadyEvent extends CustomEvent<null> {
  constructor() {
    super('iop-ready');
  }
}

/** Fires when a visitor opens or closes a question. For privacy, it doesn't include which one. */
export class IopToggleEvent extends CustomEvent<null> {
  constructor() {
    super('iop-toggle');
  }
}

/** Fires when a visitor uses a way to reach the program. */
export class IopContactEvent extends CustomEvent<null> {
  readonly method: ContactMethod;

  constructor(method: ContactMethod) {
    super('iop-contact');
    this.method = method;
  }
}

/** The card's events by name. They don't bubble, and they don't include what was read or the language. */
export interface IopReturnCardEventMap {
  'iop-ready': IopReadyEvent;
  'iop-toggle': IopToggleEvent;
  'iop-contact': IopContactEvent;
}
