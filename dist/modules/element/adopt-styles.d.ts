/** Adds the shared stylesheet to a card's shadow root, and keeps stylesheets that the page added. */
export declare function adoptStyles(root: ShadowRoot): void;
