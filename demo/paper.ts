type FrameWindow = Window & typeof globalThis;

/** The original media query of each print or screen rule. */
const media = new WeakMap<CSSRule, string>();

/** Shows a card on screen as it prints, or undoes that: swaps the print rules with the screen rules. */
export function showPaper(page: Document, root: ShadowRoot, isPaper: boolean) {
  const {CSSMediaRule} = page.defaultView as FrameWindow;
  for (const sheet of root.adoptedStyleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const own = media.get(rule) ?? rule.media.mediaText;
      media.set(rule, own);
      const swapped = own === 'print' ? 'screen' : own === 'screen' ? 'print' : own;
      rule.media.mediaText = isPaper ? swapped : own;
    }
  }
}
