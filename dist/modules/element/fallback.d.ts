/** Shows a card's fallback content instead of the card, and a link to its number if there is none in it. */
export declare function showFallback(card: HTMLElement & {
    phone: unknown;
}, root: ShadowRoot | null): void;
