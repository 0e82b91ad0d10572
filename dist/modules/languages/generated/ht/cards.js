import { announcement as htAnnouncement } from '../ht/sections/announcement.js';
import { card as htCard } from '../ht/sections/card.js';
/** What the card shows and says, by the code of the language. */
export const cards = {
    ht: { card: htCard, announcement: htAnnouncement },
};
