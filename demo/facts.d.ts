/** Build data about the card, added to the page's script by scripts/build/page.mjs. */
declare module 'facts' {
  export const version: string;
  /** The hash of each file that a page loads, by file name. */
  export const hashes: Readonly<Record<string, string>>;
  /** The hash of each script of every released version, by version and file name. */
  export const releases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The description of each attribute, slot and custom property, by name. */
  export const descriptions: Readonly<Record<string, string>>;
  /** The card's options, with their labels. */
  export const declarations: readonly {
    readonly name: import('../dist/modules/options/options.js').OptionName;
    readonly attribute: string;
    readonly label: string;
    readonly group: string;
    /** The label for no value. */
    readonly unset: string;
    readonly valueLabels: Readonly<Record<string, string>>;
    readonly option: import('../dist/modules/options/kinds.js').Option;
    /** A description of the accepted values. */
    readonly accepts: string;
  }[];
  /** The card's height in the frame in pixels, by form, language and width. */
  export const heights: Readonly<
    Record<'whole' | 'short' | 'compact', Readonly<Record<string, Readonly<Record<string, number>>>>>
  >;
}
