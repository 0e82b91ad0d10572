import { css } from '../styles/generated/card.js';
/**
 * One stylesheet per document: a constructed stylesheet only works in the document it was created in. A card that moves
 * into an iframe needs the iframe's. https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
const sheets = new WeakMap();
/** Adds the shared stylesheet to a card's shadow root, and keeps stylesheets that the page added. */
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
    // A card that moved within its page still has the stylesheet. A card from another document has lost all stylesheets.
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [sheet];
}
