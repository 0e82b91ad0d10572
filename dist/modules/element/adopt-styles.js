import { css } from '../styles/generated/card.js';
/**
 * A constructed sheet serves only the document that it was made in, so a card that was moved into a frame
 * takes the one of the page that the frame shows now:
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
const sheets = new WeakMap();
/** Gives a card its stylesheet, which all cards of a document share, and leaves it those that the page put there. */
export function adoptStyles(root) {
    const { ownerDocument } = root;
    const view = ownerDocument.defaultView;
    if (!view)
        return;
    let sheet = sheets.get(ownerDocument);
    if (!sheet) {
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(css);
        sheets.set(ownerDocument, sheet);
    }
    // A card that only moved within its page has it already; one from another document has none.
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [sheet];
}
