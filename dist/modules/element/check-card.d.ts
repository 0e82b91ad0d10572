/**
 * Throws if a card's links don't dial the right numbers. A minifier that doesn't understand template literals once
 * turned the call button into `tel:lit$699092517$`. Pass `number` only for a newly rendered card: later, call
 * extensions may have changed the links.
 */
export declare function checkCard(root: ShadowRoot, number: string | undefined): void;
