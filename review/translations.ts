/** The translations that the card shows, by language and sentence id: those that the reviewer is writing. */
export const translations: Record<string, Readonly<Record<string, string>>> = {};
