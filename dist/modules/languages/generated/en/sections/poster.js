/** What the poster says and the card doesn't. The card's script leaves it out. */
export const poster = () => ({
    scanToCall: 'Scan to call',
    scanToRead: 'Scan to read more',
});
