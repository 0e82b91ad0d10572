/** What the poster says and the card doesn't. The card's script leaves it out. */
export const poster = () => ({
    scanToCall: `Escanea para llamar`,
    scanToRead: `Escanea para leer m\u00E1s`,
});
