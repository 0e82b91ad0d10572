import { announcement as ptAnnouncement } from '../pt/sections/announcement.js';
import { card as ptCard } from '../pt/sections/card.js';
/** What the card shows and says, by the code of the language. */
export const cards = {
    pt: { card: ptCard, announcement: ptAnnouncement },
};
