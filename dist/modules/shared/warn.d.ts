/** Logs a warning for the page's developers. Never throws: a page's console may be missing or broken. */
export declare function warn(message: unknown): void;
