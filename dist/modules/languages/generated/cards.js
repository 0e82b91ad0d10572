import { announcement as enAnnouncement } from './en/sections/announcement.js';
import { card as enCard } from './en/sections/card.js';
import { announcement as esAnnouncement } from './es/sections/announcement.js';
import { card as esCard } from './es/sections/card.js';
import { announcement as htAnnouncement } from './ht/sections/announcement.js';
import { card as htCard } from './ht/sections/card.js';
import { announcement as ptAnnouncement } from './pt/sections/announcement.js';
import { card as ptCard } from './pt/sections/card.js';
/** What the card shows and says, by the code of the language. */
export const cards = {
    en: { card: enCard, announcement: enAnnouncement },
    es: { card: esCard, announcement: esAnnouncement },
    ht: { card: htCard, announcement: htAnnouncement },
    pt: { card: ptCard, announcement: ptAnnouncement },
};
