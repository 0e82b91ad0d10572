/**
 * Throws if a card does not dial what it should, as when a minifier that doesn't know template literals has rewritten
 * the script: the call button was `tel:lit$699092517$`. Looks at the links of a new card only, given its number: later,
 * extensions for calling may have changed them.
 */
export declare function checkCard(root: ShadowRoot, number: string | undefined): void;
