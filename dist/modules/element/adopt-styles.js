import { css } from '../styles/generated/card.js';
/**
 * A constructed sheet serves only the document that it was made in, so a card that was moved into a frame
 * takes the one of the page that the frame shows now:
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
const sheets = new WeakMap();
/** Gives a card its stylesheet, which all cards of a document share. */
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
    root.adoptedStyleSheets = [sheet];
}
