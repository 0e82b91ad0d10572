/** Gives a card its stylesheet, which all cards of a document share. */
export declare function adoptStyles(root: ShadowRoot): void;
