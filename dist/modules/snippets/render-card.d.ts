import { type OptionName, type OptionProperties } from '../options/options.js';
import { css } from '../styles/generated/static.js';
export declare const forms: readonly ["tag", "one-tag", "mount-point", "static", "plain", "frame"];
/**
 * What `renderCard` takes: the card's attributes in camel case, and how it is to come onto the page. `null` and
 * `undefined` mean that an option is not given.
 */
export type CardOptions = {
    readonly [Name in OptionName]?: (OptionProperties[Name] extends boolean ? boolean : string | number) | null | undefined;
} & {
    /**
     * `tag` (default): the script and the element. `one-tag`: the script alone, without a fallback. `mount-point`: a
     * marked `<div>` and the script. `static`: the whole card without a script (declarative shadow DOM). `plain`: HTML
     * that survives a CMS. `frame`: an iframe. What a form has no use for is refused.
     */
    readonly as?: (typeof forms)[number] | null | undefined;
    /**
     * A language tag such as `es` or `pt-BR`. Default: that of the script where it speaks one alone, else that of the
     * page; English where there is no script.
     */
    readonly lang?: string | null | undefined;
    /**
     * Where the page finds `iop-return-card.js`, or `frame.html` for a frame; next to the page by default. A name that
     * ends in `.es.js`, for example, is taken for the script that speaks Spanish alone. A static card has no script
     * unless this is given: then it makes room for what the script adds, so that nothing moves. A web address or a path;
     * anything else is refused.
     */
    readonly src?: string | null | undefined;
    /** The script's `sha384-…`, from `integrity.json`. */
    readonly integrity?: string | null | undefined;
    /** When the phone is answered, as text. */
    readonly hours?: string | null | undefined;
    /** A line of the partner's own at the end of the card, as text. */
    readonly footer?: string | null | undefined;
};
/** The one `<style>` of a static card; a strict policy takes its hash. */
export { css as staticStyle };
/**
 * The HTML of a card for a page, in any of the forms that `as` names. Throws a `RangeError` that names what is
 * accepted when an option is unknown, has a value that is not accepted, or can't be shown in that form.
 */
export declare function renderCard(options?: CardOptions | null): string;
