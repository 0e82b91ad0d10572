/** Runs something that the card can do without. On a hostile page it may throw: the card stays, and the console says why. */
export declare function attempt<T>(act: () => T): T | undefined;
