/** Gives a card its stylesheet, which all cards of a document share, and leaves it those that the page put there. */
export declare function adoptStyles(root: ShadowRoot): void;
