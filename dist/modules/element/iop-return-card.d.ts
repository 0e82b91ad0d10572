import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type IopReturnCardEventMap } from './events.js';
import { type OptionProperties, type QuestionId } from '../options/options.js';
/**
 * A card that welcomes back people who stopped attending the Intensive Outpatient Program (IOP) of
 * Waterside Behavioral Health: reassurances, common questions, and a number to tap.
 *
 * Every attribute is optional and is also a property. If a value isn't valid, the card uses the default
 * and logs one warning. The phone link always works.
 *
 * @summary Welcomes people back to an outpatient program, with a number to tap.
 *
 * @tag iop-return-card
 *
 * @attr {string} lang - The card's language, such as `es` or `pt-BR`. If not set, the card follows the page.
 *
 * @slot - Fallback content: a `tel:` link. Shows until the card has rendered, and stays if it can't.
 * @slot quote - A client's own words. Use them only with permission.
 * @slot hours - When the phone is answered, if that isn't a weekly pattern, such as holidays.
 * @slot questions - Your own questions, each a `<details>` with a `<summary>`.
 * @slot footer - Your own line at the end of the card.
 *
 * @fires {IopReadyEvent} iop-ready - The card has rendered for the first time.
 * @fires {IopToggleEvent} iop-toggle - The visitor opened or closed a question. The event doesn't include which one.
 * @fires {IopContactEvent} iop-contact - The visitor used a way to reach the program. `event.method` is `call`,
 *   `visit`, `copy`, `text` or `email`. Crisis numbers are never reported.
 *
 * @csspart card - The whole card.
 * @csspart languages - The language switcher.
 * @csspart language - Each button of the language switcher.
 * @csspart intro - The title and the sentences under it.
 * @csspart heading - The title.
 * @csspart lead - The sentences under the title.
 * @csspart contact - The panel with the ways to reach the program.
 * @csspart call - The call button.
 * @csspart text - The link that starts a text message.
 * @csspart email - The link that starts an email.
 * @csspart visit - The link to the program's page.
 * @csspart reassurances - The seven reassurances.
 * @csspart promise - The title of the first reassurance.
 * @csspart message - The section with the message to send.
 * @csspart words - The message itself.
 * @csspart copy - The button that copies the message.
 * @csspart share - The button that shares the message.
 * @csspart questions - All questions.
 * @csspart question - Each question with its answer.
 * @csspart crisis-line - The row with links to 988, and in the compact card the one with the link to 911.
 * @csspart crisis - The box with the crisis lines.
 * @csspart attribution - The last line.
 *
 * @cssproperty [--iop-accent=#0b5a57] - Color of the call button, links and the focus outline.
 * @cssproperty [--iop-surface=#fffdf9] - Background color of the card.
 * @cssproperty [--iop-text=#1c2b2d] - Text color.
 * @cssproperty [--iop-font-family=system-ui, sans-serif] - Font of the text. Set it on the element itself; `inherit`
 *   uses the page's font.
 * @cssproperty [--iop-heading-font-family=ui-serif, Georgia, 'Times New Roman', serif] - Font of the headings. Set it
 *   on the element itself.
 */
export declare class IopReturnCard extends LitElement {
    #private;
    /** The package version of this class. */
    static readonly version: string;
    /** The language codes that this class supports. */
    static readonly languages: readonly string[];
    static properties: {
        [k: string]: {
            type?: BooleanConstructor;
            attribute: string;
        };
    };
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
/** The option properties are declared in src/options/options.ts. */
export interface IopReturnCard extends OptionProperties {
    addEventListener<Name extends keyof IopReturnCardEventMap>(type: Name, listener: (this: IopReturnCard, event: IopReturnCardEventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'iop-return-card': IopReturnCard;
    }
}
