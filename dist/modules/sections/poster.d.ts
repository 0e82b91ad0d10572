/** What the poster says and the card doesn't. The card's script leaves it out. */
export declare const poster: () => {
    scanToCall: string;
    scanToRead: string;
};
export type PosterWords = ReturnType<typeof poster>;
