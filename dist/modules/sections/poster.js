import { msg } from '@lit/localize';
/** What the poster says and the card doesn't. The card's script leaves it out. */
export const poster = () => ({
    scanToCall: msg('Scan to call', {
        id: 'poster-call',
        desc: 'Poster, under a QR code that dials the program’s number. At most 24 characters.',
    }),
    scanToRead: msg('Scan to read more', {
        id: 'poster-read',
        desc: 'Poster, under a QR code that opens a web page with more about coming back. At most 28 characters.',
    }),
});
