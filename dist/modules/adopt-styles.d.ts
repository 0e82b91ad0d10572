/**
 * Gives a card its stylesheet. A constructed sheet serves only the document that it was made in
 * (https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets), so a card that was
 * moved into a frame gets a new one there.
 */
export declare function adoptStyles(root: ShadowRoot): void;
