export const contactMethods = ['call', 'visit', 'copy', 'text', 'email'] as const;
/** How a visitor set out to reach the program. Crisis numbers are never reported. */
export type ContactMethod = (typeof contactMethods)[number];

// `Event` itself is not to be relied on: MooTools puts a class of its own in its place.

/** The card has rendered for the first time. */
export class IopReadyEvent extends CustomEvent<null> {
  constructor() {
    super('iop-ready');
  }
}

/** A question opened or closed; which one is the visitor's own business. */
export class IopToggleEvent extends CustomEvent<null> {
  constructor() {
    super('iop-toggle');
  }
}

/** The visitor used one of the ways to reach the program. */
export class IopContactEvent extends CustomEvent<null> {
  readonly method: ContactMethod;

  constructor(method: ContactMethod) {
    super('iop-contact');
    this.method = method;
  }
}

/** The card's events by name. None bubbles, and none says what was read or in which language. */
export interface IopReturnCardEventMap {
  'iop-ready': IopReadyEvent;
  'iop-toggle': IopToggleEvent;
  'iop-contact': IopContactEvent;
}
