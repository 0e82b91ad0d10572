import { LitElement } from 'lit';
import { spoken } from '../languages/spoken.js';
import { PageLanguage } from '../languages/page-language.js';
import { adoptStyles } from './adopt-styles.js';
import { attempt } from '../shared/attempt.js';
import { attachRoot } from './attach-root.js';
import { Announcer } from './announcer.js';
import { checkCard } from './check-card.js';
import { canShare, copy, share } from './copy.js';
import { DeepLink } from './deep-link.js';
import { IopContactEvent, IopReadyEvent, IopToggleEvent, contactMethods, } from './events.js';
import { showFallback } from './fallback.js';
import { HoursClock } from './hours-clock.js';
import { keepKeys } from './keep-keys.js';
import { KeepPlace } from './keep-place.js';
import { attributeOf, optionNames, options, questionIds, } from '../options/options.js';
import { readOption } from '../options/read-option.js';
import { Questions } from './questions.js';
import { StaticCard } from './static-card.js';
import { template } from './template.js';
import { version } from './version.js';
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
export class IopReturnCard extends LitElement {
    /** The package version of this class. */
    static version = version;
    /** The language codes that this class supports. */
    static languages = spoken.map(({ code }) => code);
    static properties = Object.fromEntries(optionNames.map((name) => [
        name,
        { attribute: attributeOf(name), ...(options[name].kind === 'flag' && { type: Boolean }) },
    ]));
    #options = {};
    #language = new PageLanguage(this, () => this.#changeLanguage());
    #place = new KeepPlace(this);
    #announcer = new Announcer(this);
    #clock = new HoursClock(this, () => this.#options.openingHours);
    #questions;
    #static;
    #call;
    #failed = false;
    constructor() {
        super();
        for (const name of optionNames)
            if (options[name].kind === 'flag')
                this[name] = false;
        new DeepLink(this, () => this.#questions);
    }
    connectedCallback() {
        try {
            super.connectedCallback();
            adoptStyles(this.renderRoot);
            // After `adoptStyles`: a cloned card has no styles before that.
            if (this.#static)
                this.#place.measure();
        }
        catch (error) {
            this.#fail(error);
        }
    }
    /** Opens one question, `q1` to `q5`; any other id gets a warning. Resolves once it is open. */
    async openQuestion(id) {
        await this.#setOpen(readOption('open', id), true);
    }
    /** Opens every question. Resolves once they are open. */
    async expandAll() {
        await this.#setOpen(questionIds, true);
    }
    /** Closes every question. Resolves once they are closed. */
    async collapseAll() {
        await this.#setOpen(questionIds, false);
    }
    createRenderRoot() {
        const root = attachRoot(this);
        this.#static = StaticCard.in(root);
        this.#questions = new Questions(root, () => this.#dispatch(() => new IopToggleEvent()));
        // One listener for the whole card keeps the templates static.
        root.addEventListener('click', this.#onClick);
        keepKeys(root);
        return root;
    }
    performUpdate() {
        if (this.#failed)
            return;
        try {
            super.performUpdate();
        }
        catch (error) {
            this.#fail(error);
        }
    }
    willUpdate(changed) {
        const read = (name) => {
            this.#options[name] = readOption(name, this[name]);
        };
        optionNames.filter((name) => !this.hasUpdated || changed.has(name)).forEach(read);
        const { open } = this.#options;
        if (!this.hasUpdated)
            this.#questions.start(open);
        else if (changed.has('open'))
            this.#questions.setAll(open);
        else
            this.#questions.report();
    }
    update(changed) {
        super.update(changed);
        this.#static?.remove();
        this.#check();
        this.#static = undefined;
    }
    firstUpdated() {
        this.#dispatch(() => new IopReadyEvent());
    }
    render() {
        const options = this.#options;
        const open = this.#questions.open ?? options.open;
        return template(this.#language.current, options, {
            languages: this.#static && !this.#static.languages ? [] : spoken,
            open,
            unfolded: this.#questions.unfolded ?? open.length > 0,
            actions: this.#static?.actions ?? (canShare(this) ? ['copy', 'share'] : ['copy']),
            announcement: this.#announcer.current,
            line: this.#clock.line,
        });
    }
    #onClick = (event) => {
        const control = event.target.closest('a, button');
        if (!control || !this.renderRoot.contains(control))
            return;
        const method = contactMethods.find((method) => control.part.contains(method));
        if (method)
            this.#dispatch(() => new IopContactEvent(method));
        if (method === 'copy')
            void this.#tell(copy);
        if (control.part.contains('share'))
            void this.#tell(share);
        if (control.part.contains('language'))
            this.#choose(control.lang);
    };
    #choose(code) {
        this.#language.choose(code);
        void this.#announcer.announce('language-chosen');
    }
    #changeLanguage() {
        if (this.hasUpdated)
            this.#place.measure();
        // Clears the announcement, which would otherwise be read aloud again in the new language.
        this.#announcer.current = undefined;
        this.requestUpdate();
    }
    #dispatch(make) {
        attempt(() => this.dispatchEvent(make()));
    }
    async #tell(act) {
        await this.#announcer.announce(await act(this.renderRoot.querySelector('[part=words]')));
    }
    async #setOpen(ids, open) {
        await this.updateComplete;
        if (this.#failed)
            return;
        this.#questions.set(ids, open);
    }
    #check() {
        const root = this.renderRoot;
        const call = root.querySelector('[part=call]');
        const isNew = call !== this.#call;
        this.#call = call;
        checkCard(root, isNew ? this.#options.phone.number : undefined);
    }
    /** Shows the static card if it is still there, otherwise the fallback content. Both have the phone link. */
    #fail(error) {
        this.#failed = true;
        // Otherwise `updateComplete` would never resolve if the failure came before the first update.
        this.enableUpdating(true);
        if (this.#static)
            this.#static.restore();
        else
            showFallback(this, this.renderRoot ?? this.shadowRoot);
        attempt(() => console.error('<iop-return-card> could not render.', error));
    }
}
