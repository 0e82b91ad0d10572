/** What the build knows about the card, put into the page's script by scripts/build/page.mjs. */
declare module 'facts' {
  export const version: string;
  /** The hash of each file that a page loads, by its name. */
  export const hashes: Readonly<Record<string, string>>;
  /** The sentence for partners about each attribute, slot and custom property, by its name. */
  export const descriptions: Readonly<Record<string, string>>;
  /** The card's options, with their texts for people. */
  export const declarations: readonly {
    readonly name: import('../dist/modules/options/options.js').OptionName;
    readonly attribute: string;
    readonly label: string;
    readonly group: string;
    /** The label of no value. */
    readonly unset: string;
    readonly valueLabels: Readonly<Record<string, string>>;
    readonly option: import('../dist/modules/options/kinds.js').Option;
    /** What the option accepts, in words. */
    readonly accepts: string;
  }[];
  /** How high the card is in the frame, in pixels: by form, language and width. */
  export const heights: Readonly<
    Record<'whole' | 'short', Readonly<Record<string, Readonly<Record<string, number>>>>>
  >;
}
