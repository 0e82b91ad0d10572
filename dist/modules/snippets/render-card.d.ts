import { type OptionName, type OptionProperties } from '../options/options.js';
import { css } from '../styles/generated/static.js';
export declare const forms: readonly ["tag", "one-tag", "mount-point", "static", "plain", "frame"];
/**
 * The options of `renderCard`: the card's attributes in camel case, and how to add the card to the page. `null` and
 * `undefined` mean not set.
 */
export type CardOptions = {
    readonly [Name in OptionName]?: (OptionProperties[Name] extends boolean ? boolean : string | number) | null | undefined;
} & {
    /**
     * How to add the card. `tag` (default): the script and the element. `one-tag`: only the script, without fallback
     * content. `mount-point`: a placeholder `<div>` and the script. `static`: the whole card without a script
     * (declarative shadow DOM). `plain`: HTML that survives a CMS. `frame`: an iframe. Throws for options that can't be
     * used with a form.
     */
    readonly as?: (typeof forms)[number] | null | undefined;
    /**
     * A language tag such as `es` or `pt-BR`. Default: the script's language if it has only one, otherwise the page's
     * language. Without a script: English.
     */
    readonly lang?: string | null | undefined;
    /**
     * The URL or path of `iop-return-card.js`, or of `frame.html` for a frame; anything else is rejected. Default: next
     * to the page. A name such as `iop-return-card.es.js` means the Spanish-only script. A static card has no script
     * unless you set this; it then reserves space for what the script adds, to avoid a layout shift.
     */
    readonly src?: string | null | undefined;
    /** The script's `sha384-…` hash from `integrity.json`. */
    readonly integrity?: string | null | undefined;
    /**
     * Whether to keep the card's room until the script has run, with a `<style>` for `tag`. Measured in `lang` (default:
     * English).
     */
    readonly reserve?: boolean | null | undefined;
    /** When the phone is answered, as text. */
    readonly hours?: string | null | undefined;
    /** Your own line at the end of the card, as text. */
    readonly footer?: string | null | undefined;
};
/** The `<style>` of every static card. A strict CSP needs its hash. */
export { css as staticStyle };
/**
 * Returns the HTML of a card, in the form given by `as`. Throws a `RangeError` that lists the accepted values if an
 * option is unknown, has an invalid value, or doesn't apply to that form.
 */
export declare function renderCard(options?: CardOptions | null): string;
