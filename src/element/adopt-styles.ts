import {css} from '../styles/generated/card.js';

/**
 * A constructed sheet serves only the document that it was made in, so a card that was moved into a frame
 * takes the one of that frame: https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
const sheets = new WeakMap<Window, CSSStyleSheet>();

/** Gives a card its stylesheet, which all cards of a document share. */
export function adoptStyles(root: ShadowRoot) {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  let sheet = sheets.get(view);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(view, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
