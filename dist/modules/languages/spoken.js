import { cards } from './generated/cards.js';
import { languages } from './languages.js';
/** The languages that this script speaks: all of them, or the one that it was built for. */
export const spoken = languages.flatMap((language) => {
    const words = cards[language.code];
    return words ? [{ ...language, ...words }] : [];
});
/** The language that a tag such as `pt-BR` asks for, if there is a card in it. */
export const languageOf = (tag) => {
    const [primary] = tag.trim().toLowerCase().split(/[-_]/);
    return spoken.find(({ code }) => code === primary);
};
