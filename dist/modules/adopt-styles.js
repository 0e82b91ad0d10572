import { adoptStyles as adoptInHomeDocument } from 'lit';
import { styles } from './iop-return-card.styles.js';
/**
 * Gives a card its stylesheet. A constructed sheet serves only the document that it was made in
 * (https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets), so a card that was
 * moved into a frame gets a new one there.
 */
export function adoptStyles(root) {
    const view = root.ownerDocument.defaultView;
    if (view === window) {
        adoptInHomeDocument(root, [styles]);
    }
    else if (view) {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(styles.cssText);
        root.adoptedStyleSheets = [sheet];
    }
}
