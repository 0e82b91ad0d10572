type FrameWindow = Window & typeof globalThis;

/** The rules of each sheet that are for print or for the screen, as they were. */
const media = new WeakMap<CSSRule, string>();

/** Shows a card on the screen as it will be on paper, and back: swaps its rules for print with those for the screen. */
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
