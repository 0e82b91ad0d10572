/** What the build knows about the card, put into the page's script by scripts/build/page.mjs. */
declare module 'facts' {
  export const version: string;
  /** The hash of each file that a page loads, by its name. */
  export const hashes: Readonly<Record<string, string>>;
  /** The sentence for partners about each attribute, slot and custom property, by its name. */
  export const descriptions: Readonly<Record<string, string>>;
  /** How high the card is in the frame, in pixels: by form, language and width. */
  export const heights: Readonly<
    Record<'whole' | 'short', Readonly<Record<string, Readonly<Record<string, number>>>>>
  >;
}
