import { nothing } from 'lit';
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => String(text).replace(/[&<>"]/g, (character) => escapes[character]);
/** Marks an expression in the joined template. NUL never appears in valid HTML. */
const hole = '\0';
/** https://html.spec.whatwg.org/#void-elements */
export const voidElements = 'area base br col embed hr img input link meta source track wbr'.split(' ');
/** Browsers parse their content by other rules or keep its white space. */
const specialElements = 'iframe listing noembed noframes noscript plaintext pre script style template textarea title xmp'.split(' ');
const fail = (reason) => {
    throw new TypeError(`This template can't be written as text: ${reason}.`);
};
/** Writes a value from a template's content. Throws for unsupported values and markup. */
export function walkTemplate(value, writer) {
    if (value === nothing || value === null || value === undefined)
        return;
    if (isText(value))
        writer.text(escape(value));
    // `html` makes type 1: https://github.com/lit/lit/blob/main/packages/lit-html/src/lit-html.ts
    else if (value._$litType$ === 1)
        new Walk(value, writer).run();
    else if (isIterable(value))
        for (const item of value)
            walkTemplate(item, writer);
    else
        fail(`its content has ${kindOf(value)}`);
}
const isText = (value) => ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
const isIterable = (value) => Symbol.iterator in Object(value);
const kindOf = (value) => '_$litDirective$' in Object(value) ? 'a directive' : `a value of type ${typeof value}`;
/** Reads one template from start to end, tracking where each expression is. */
class Walk {
    #source;
    #values;
    #writer;
    #open = [];
    /** The `.textContent` value of the tag being read. */
    #textContent;
    #position = 0;
    constructor({ strings, values }, writer) {
        this.#source = strings.join(hole);
        this.#values = [...values];
        this.#writer = writer;
    }
    run() {
        while (!this.#isAtEnd) {
            if (this.#take('</'))
                this.#endTag();
            else if (this.#take('<'))
                this.#startTag();
            else if (this.#take(hole))
                walkTemplate(this.#values.shift(), this.#writer);
            else
                this.#writer.text(this.#until(/[<\0]/g));
        }
        if (this.#open.length)
            fail(`it does not close its <${this.#open.at(-1)}>`);
    }
    #startTag() {
        const name = this.#until(/[ \t\n\f\r/>]/g);
        if (!/^[a-z][a-z\d-]*$/i.test(name))
            fail(`"<${name.replace(hole, '${…}')}" is not the start of an element`);
        if (specialElements.includes(name.toLowerCase()))
            fail(`<${name}> has rules of its own`);
        const attributes = new Map();
        this.#skipSpace();
        while (!this.#isAt('>') && !this.#isAt('/>')) {
            if (this.#isAtEnd)
                fail(`the tag <${name} does not end`);
            this.#attribute(attributes);
            this.#skipSpace();
        }
        const closesItself = this.#take('/');
        this.#take('>');
        this.#writer.open(name, attributes);
        walkTemplate(this.#textContent, this.#writer);
        this.#textContent = undefined;
        if (voidElements.includes(name))
            return;
        if (!closesItself)
            this.#open.push(name);
        else if (name === 'svg' || this.#open.includes('svg'))
            this.#writer.close(name);
        else
            fail(`HTML does not close <${name}/>`);
    }
    #endTag() {
        const name = this.#until(/>/g).trim();
        this.#take('>');
        if (name !== this.#open.pop())
            fail(`its </${name.replace(hole, '${…}')}> closes nothing`);
        this.#writer.close(name);
    }
    #attribute(attributes) {
        const name = this.#until(/[ \t\n\f\r/>=]/g);
        if (!name || name.includes(hole))
            fail('a tag has something in it that is not an attribute');
        this.#skipSpace();
        const parts = this.#take('=') ? this.#attributeValue() : [''];
        const values = this.#values.splice(0, parts.length - 1);
        if (name === '.textContent')
            this.#textContent = values[0];
        // Other properties and event listeners don't appear in HTML.
        if (/^[.@]/.test(name))
            return;
        if (name.startsWith('?')) {
            if (values.length !== 1 || parts.join(''))
                fail(`${name} takes one expression and nothing else`);
            if (values[0] && values[0] !== nothing)
                attributes.set(name.slice(1), '');
            return;
        }
        if (values.includes(nothing))
            return;
        const texts = values.map((value) => {
            const text = value ?? '';
            return isText(text) ? escape(text) : fail(`${name} has ${kindOf(text)}`);
        });
        attributes.set(name, parts.map((part, index) => part.replaceAll('"', '&quot;') + (texts[index] ?? '')).join(''));
    }
    /** The text around the expressions in an attribute value. */
    #attributeValue() {
        this.#skipSpace();
        const quote = ['"', "'"].find((quote) => this.#take(quote));
        const value = this.#until(quote ? new RegExp(quote, 'g') : /[ \t\n\f\r>]/g);
        if (quote && !this.#take(quote))
            fail(`the value ${quote}${value} does not end`);
        return value.split(hole);
    }
    get #isAtEnd() {
        return this.#position === this.#source.length;
    }
    #isAt(text) {
        return this.#source.startsWith(text, this.#position);
    }
    #take(text) {
        const isThere = this.#isAt(text);
        if (isThere)
            this.#position += text.length;
        return isThere;
    }
    #until(end) {
        const start = this.#position;
        end.lastIndex = start;
        this.#position = end.exec(this.#source)?.index ?? this.#source.length;
        return this.#source.slice(start, this.#position);
    }
    #skipSpace() {
        this.#until(/[^ \t\n\f\r]/g);
    }
}
