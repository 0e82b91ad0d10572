/** Shows the card's fallback content instead of the card. Adds a phone link if the content has none. */
export declare function showFallback(card: HTMLElement & {
    phone: unknown;
}, root: ShadowRoot | null): void;
