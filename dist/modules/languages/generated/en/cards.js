import { announcement as enAnnouncement } from '../en/sections/announcement.js';
import { card as enCard } from '../en/sections/card.js';
/** What the card shows and says, by the code of the language. */
export const cards = {
    en: { card: enCard, announcement: enAnnouncement },
};
