/** Tells the page's developers. A page may have a console that throws, or none: the card matters more than what it says. */
export declare function warn(message: unknown): void;
