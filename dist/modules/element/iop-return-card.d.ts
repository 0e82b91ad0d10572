import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type IopReturnCardEventMap } from './events.js';
import { type QuestionId } from './options.js';
/**
 * A card that welcomes back people who stopped attending the Intensive Outpatient Program (IOP) of
 * Waterside Behavioral Health: reassurances, common questions, and a number to tap.
 *
 * Every attribute is optional and is also a property. A value that is not accepted means the default
 * and one warning in the console; the phone link is there whatever happens.
 *
 * @summary Welcomes people back to an outpatient program, with a number to tap.
 *
 * @tag iop-return-card
 *
 * @attr {string} lang - The card's language, also as in `pt-BR`; otherwise that of the page around it.
 *
 * @slot - What visitors see until the card has rendered, and for good where it can't: a `tel:` link.
 * @slot quote - A client's own words, where you have them and may show them.
 * @slot hours - When the phone is answered.
 * @slot questions - Your own questions, each a `<details>` with a `<summary>`.
 * @slot footer - A line of your own at the end of the card.
 *
 * @fires {IopReadyEvent} iop-ready - The card has rendered for the first time.
 * @fires {IopToggleEvent} iop-toggle - The visitor opened or closed a question; not which one.
 * @fires {IopContactEvent} iop-contact - The visitor used a way to reach the program; `event.method` is
 *   `call`, `visit`, `copy`, `text` or `email`. Crisis numbers are never reported.
 *
 * @csspart card - The whole card.
 * @csspart languages - The row of languages.
 * @csspart language - Each language's button.
 * @csspart intro - The title and the sentences under it.
 * @csspart heading - The title.
 * @csspart lead - The sentences under the title.
 * @csspart contact - The panel with the ways to reach the program.
 * @csspart call - The call button.
 * @csspart text - The link that starts a text message.
 * @csspart email - The link that starts an email.
 * @csspart visit - The link to the program's page.
 * @csspart reassurances - The seven reassurances.
 * @csspart promise - The title of the first reassurance, set larger.
 * @csspart message - The message to send.
 * @csspart words - The message itself.
 * @csspart copy - The button that copies the message.
 * @csspart share - The button that shares the message.
 * @csspart questions - All questions.
 * @csspart question - Each question with its answer.
 * @csspart crisis - The crisis line.
 * @csspart attribution - The last line.
 *
 * @cssproperty [--iop-accent=#0b5a57] - Colour of the call button, links and focus.
 * @cssproperty [--iop-surface=#fffdf9] - Colour behind the card.
 * @cssproperty [--iop-text=#1c2b2d] - Colour of the text.
 * @cssproperty [--iop-font-family=system-ui, sans-serif] - Typeface of the text, set on the element itself; `inherit`
 *   takes the page's.
 * @cssproperty [--iop-heading-font-family=ui-serif, Georgia, 'Times New Roman', serif] - Typeface of the headings, set on
 *   the element itself.
 */
export declare class IopReturnCard extends LitElement {
    #private;
    /** The version of the package that this class came from. */
    static readonly version: string;
    /** The codes of the languages that this class speaks. */
    static readonly languages: readonly string[];
    static properties: {
        deepLink: {
            attribute: string;
            type: BooleanConstructor;
        };
    };
    /**
     * The county to name; otherwise both are named.
     * @attr county
     * @type {'plymouth' | 'bristol'}
     */
    county: string | null | undefined;
    /**
     * The number to call, such as `+17746197750`, or ten US digits.
     * @attr phone
     * @default +17746197750
     */
    phone: string | null | undefined;
    /**
     * The program's page, an `https:` address.
     * @attr program-url
     * @default https://watersidebehavioralhealth.com/
     */
    programUrl: string | null | undefined;
    /**
     * A number that takes text messages, in the same form; otherwise none is shown.
     * @attr text-phone
     */
    textPhone: string | null | undefined;
    /**
     * An email address of the program; otherwise none is shown.
     * @attr email
     */
    email: string | null | undefined;
    /**
     * The level of the card's title in the page's outline.
     * @attr heading-level
     * @type {1 | 2 | 3 | 4 | 5 | 6}
     * @default 2
     */
    headingLevel: string | number | null | undefined;
    /**
     * The colours; `auto` follows the visitor's device.
     * @attr theme
     * @type {'light' | 'dark' | 'auto'}
     * @default light
     */
    theme: string | null | undefined;
    /**
     * What to leave out, one or more; a list with any other word omits nothing.
     * @attr omit
     * @type {'reassurances' | 'message' | 'languages' | string}
     */
    omit: string | null | undefined;
    /**
     * Questions to show open, one or more; a list with any other word opens nothing.
     * @attr open
     * @type {'q1' | 'q2' | 'q3' | 'q4' | 'q5' | string}
     */
    open: string | null | undefined;
    /**
     * Whether the page's `#q1` to `#q5` open that question. The address is never written.
     * @attr deep-link
     * @default false
     */
    deepLink: boolean;
    constructor();
    connectedCallback(): void;
    /** Opens one question, `q1` to `q5`; any other id gets a warning. Resolves once it is open. */
    openQuestion(id: QuestionId): Promise<void>;
    /** Opens every question. Resolves once they are open. */
    expandAll(): Promise<void>;
    /** Closes every question. Resolves once they are closed. */
    collapseAll(): Promise<void>;
    protected createRenderRoot(): ShadowRoot;
    protected performUpdate(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected update(changed: PropertyValues<this>): void;
    protected firstUpdated(): void;
    protected render(): TemplateResult;
}
export interface IopReturnCard {
    addEventListener<Name extends keyof IopReturnCardEventMap>(type: Name, listener: (this: IopReturnCard, event: IopReturnCardEventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'iop-return-card': IopReturnCard;
    }
}
