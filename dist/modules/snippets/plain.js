import { attributesOf, blocks, collapse } from './to-html.js';
import { voidElements, walkTemplate } from './walk-template.js';
/** Strict CMSs keep structure and links, but no `style`, `template` or `class`. */
const keptBlocks = blocks.filter((name) => name !== 'div');
const keptInline = ['a', 'strong'];
const keptAttributes = ['href', 'rel', 'open'];
/** Other links become text, because some filters drop the scheme: Drupal links `sms:988` to the page `988`. */
const isKeptLink = (href) => /^(?:(?:https?|mailto|tel):|[^:]*$)/.test(href);
/** Bold, so that title and questions stand out where a filter unwraps `h2`, `details` and `summary`. */
const boldElements = ['h2', 'summary'];
/** Removed together with their content. */
const dropped = ['svg'];
/** Removed, but their content stays inline. The content of other removed elements becomes paragraphs. */
const wrappers = ['span', 'slot'];
const element = (name, content = [], attributes = '') => ({
    name,
    attributes,
    content,
});
const lineBreak = element('br');
const isBlank = (node) => typeof node === 'string' ? ['', ' '].includes(collapse(node)) : node.content.every(isBlank);
/** Renders a template as HTML that survives sanitizers, editors and line-break filters. */
export function plain(template) {
    const root = element('div');
    const open = [root];
    walkTemplate(template, {
        open(name, attributes) {
            if (voidElements.includes(name)) {
                if (name === 'br')
                    open.at(-1).content.push(lineBreak);
            }
            else
                open.push(openedBy(name, attributes));
        },
        text(html) {
            open.at(-1).content.push(html);
        },
        close(name) {
            const { content, ...closed } = open.pop();
            const isBold = boldElements.includes(name) || closed.attributes.includes(' href="tel:');
            open
                .at(-1)
                .content.push(...remainsOf({ ...closed, content: isBold ? [element('strong', content)] : content }));
        },
    });
    return write(inParagraphs(root.content));
}
function openedBy(name, attributes) {
    if (!isKeptLink(attributes.get('href') ?? ''))
        return element('span');
    const level = /^h[1-6]$/.test(name) ? attributes.get('aria-level') : undefined;
    const kept = new Map([...attributes].filter(([name]) => keptAttributes.includes(name)));
    return element(level ? `h${level}` : name, [], attributesOf(kept));
}
function remainsOf(closed) {
    const { name, attributes, content } = closed;
    if (dropped.includes(name))
        return [];
    if (isBlank(closed))
        return content;
    if (name === 'details')
        return [element(name, inParagraphs(content), attributes)];
    if (name === 'li')
        return [element(name, inLines(content))];
    if ([...keptBlocks, ...keptInline, ...wrappers].includes(name))
        return [closed];
    return inParagraphs(content);
}
/** Wraps inline content between blocks in paragraphs. */
function inParagraphs(content) {
    const paragraphs = [];
    let inline = [];
    const endParagraph = () => {
        if (!inline.every(isBlank))
            paragraphs.push(element('p', inLines(inline)));
        inline = [];
    };
    for (const node of content) {
        if (typeof node === 'string' || !keptBlocks.includes(node.name))
            inline.push(node);
        else {
            endParagraph();
            paragraphs.push(node);
        }
    }
    endParagraph();
    return paragraphs;
}
/** Puts adjacent elements without text between them on separate lines, as the card's stylesheet does. */
function inLines(content) {
    const items = content.filter((node) => !isBlank(node));
    if (items.some((item) => typeof item === 'string'))
        return content;
    return items.flatMap((item, index) => [
        ...(index && item.name !== 'ul' ? [lineBreak] : []),
        ...(item.name === 'p' ? item.content : [item]),
    ]);
}
/**
 * Writes HTML with collapsed white space: one space between words, none at the start of a line. A line ends with a
 * space before `<br>` and `</summary>`, so words stay apart if a filter removes the tags. No white space follows these
 * tags or `</details>`: Quill would join question and answer, or add a space before the next question.
 */
function write(nodes) {
    let html = '';
    let space = '';
    let isAtEdge = true;
    const writeText = (text) => {
        const [, before, words, after] = /^( ?)(.*?)( ?)$/s.exec(collapse(text));
        if (before && !isAtEdge)
            space = ' ';
        if (!words)
            return;
        html += space + words;
        space = after;
        isAtEdge = false;
    };
    const startLine = () => {
        space = '';
        isAtEdge = true;
    };
    const writeElement = ({ name, attributes, content }) => {
        if (wrappers.includes(name))
            return content.forEach(writeNode);
        const isBlock = keptBlocks.includes(name);
        if (isBlock || name === 'br')
            startLine();
        else if (space) {
            html += space;
            startLine();
        }
        if (name === 'br')
            return (html += ' <br>');
        html += `<${name}${attributes}>${name === 'ul' ? '\n' : ''}`;
        content.forEach(writeNode);
        html += `${name === 'summary' ? ' ' : ''}</${name}>`;
        if (!isBlock)
            return;
        if (!['summary', 'details'].includes(name))
            html += '\n';
        startLine();
    };
    const writeNode = (node) => (typeof node === 'string' ? writeText(node) : writeElement(node));
    nodes.forEach(writeNode);
    return html.trimEnd();
}
