/** What the poster says and the card doesn't. The card's script leaves it out. */
export const poster = () => ({
    scanToCall: `Escaneie para ligar`,
    scanToRead: `Escaneie para ler mais`,
});
