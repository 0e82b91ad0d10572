import { announcement as esAnnouncement } from '../es/sections/announcement.js';
import { card as esCard } from '../es/sections/card.js';
/** What the card shows and says, by the code of the language. */
export const cards = {
    es: { card: esCard, announcement: esAnnouncement },
};
