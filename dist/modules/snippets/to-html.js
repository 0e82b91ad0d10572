import { voidElements, walkTemplate } from './walk-template.js';
/** Collapses line breaks and indentation into one space, as HTML does. Keeps no-break spaces. */
export const collapse = (html) => html.replace(/[ \t\n\f\r]+/g, ' ');
/** The card's block elements. */
export const blocks = 'div h1 h2 h3 h4 h5 h6 p ul li details summary'.split(' ');
/**
 * Renders a template as HTML, as a browser would. Blocks don't end with white space: WordPress's `wpautop` would treat
 * white space between two end tags as a paragraph and close it.
 */
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
            if (blocks.includes(name))
                html = html.replace(/ +$/, '');
            html += `</${name}>`;
        },
    });
    return html;
}
export const attributesOf = (attributes) => [...attributes].map(([name, value]) => ` ${name}${value && `="${value}"`}`).join('');
/** The text of one part of the card, as HTML that is safe in content and in double-quoted attributes. */
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
