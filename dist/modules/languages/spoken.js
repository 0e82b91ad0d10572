import { cards } from './generated/cards.js';
import { languages } from './languages.js';
/** The languages in this script: all, or the one it was built for. */
export const spoken = languages.flatMap((language) => {
    const words = cards[language.code];
    return words ? [{ ...language, ...words }] : [];
});
/** The language for a tag such as `pt-BR`, or undefined if the card doesn't support it. */
export const languageOf = (tag) => {
    const [primary] = tag.trim().toLowerCase().split(/[-_]/);
    return spoken.find(({ code }) => code === primary);
};
