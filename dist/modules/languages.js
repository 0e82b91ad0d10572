import * as cards from './generated/cards.js';
// A file in xliff/ and a line here make a language. English stands first: it is the last resort.
export const languages = [
    { code: 'en', name: 'English', card: cards.en },
    { code: 'es', name: 'Español', card: cards.es },
    { code: 'pt', name: 'Português', card: cards.pt },
    { code: 'ht', name: 'Kreyòl ayisyen', card: cards.ht },
];
/** The language that a tag such as `pt-BR` asks for, if there is a card in it. */
export const languageOf = (tag) => {
    const [primary] = tag.trim().toLowerCase().split(/[-_]/);
    return languages.find(({ code }) => code === primary);
};
