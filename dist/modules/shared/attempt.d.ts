/** Runs something optional. If it throws, as on a hostile page, warns and returns undefined, so the card stays. */
export declare function attempt<T>(act: () => T): T | undefined;
