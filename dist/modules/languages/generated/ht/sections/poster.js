/** What the poster says and the card doesn't. The card's script leaves it out. */
export const poster = () => ({
    scanToCall: `Eskane pou rele`,
    scanToRead: `Eskane pou li plis`,
});
