import { voidElements, walkTemplate } from './walk-template.js';
/** HTML shows as one space what a template's source has as line breaks and indents. A no-break space is none of these. */
export const collapse = (html) => html.replace(/[ \t\n\f\r]+/g, ' ');
/** A template as HTML text. What the browser makes of the same template is the measure, by test. */
export function htmlOf(template) {
    let html = '';
    walkTemplate(template, {
        open(name, attributes) {
            html += `<${name}${attributesOf(attributes)}>`;
        },
        text(text) {
            html += collapse(text);
        },
        close(name) {
            html += `</${name}>`;
        },
    });
    return html;
}
export const attributesOf = (attributes) => [...attributes].map(([name, value]) => ` ${name}${value && `="${value}"`}`).join('');
/** What a part of the card says, as HTML that may stand in text and between double quotes. */
export function textOfPart(template, part) {
    let depth = 0;
    let text = '';
    const writer = {
        open(name, attributes) {
            const isInside = depth > 0 || attributes.get('part') === part;
            if (isInside && !voidElements.includes(name))
                depth++;
        },
        text(html) {
            if (depth)
                text += html.replaceAll('"', '&quot;');
        },
        close() {
            if (depth)
                depth--;
        },
    };
    walkTemplate(template, writer);
    if (!text)
        throw new Error(`The card has no part "${part}".`);
    return collapse(text).trim();
}
