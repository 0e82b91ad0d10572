import { attributeOf, optionsFor } from '../options/options.js';
/** The attributes that the query string of frame.html and page.html may set. */
export const frameAttributes = ['lang', ...optionsFor('frame').map(attributeOf)];
/** Sets the card's attributes from a page's query string. Ignores all other parameters. */
export function setFromAddress(card, query) {
    for (const name of frameAttributes) {
        const value = query.get(name);
        if (value !== null)
            card.setAttribute(name, value);
    }
}
