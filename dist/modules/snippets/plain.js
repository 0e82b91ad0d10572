import { attributesOf, collapse } from './to-html.js';
import { voidElements, walkTemplate } from './walk-template.js';
/** What a CMS lets through that strips nearly everything: structure and links, no `style`, `template` or `class`. */
const blocks = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'details', 'summary'];
const inline = ['a', 'strong', 'br'];
const keptAttributes = ['href', 'rel', 'open'];
/** These go and leave their content in its line; other elements that go leave it in paragraphs. */
const wrappers = ['span', 'slot'];
/** These go with all that they hold. */
const dropped = ['svg'];
const element = (name, content = [], attributes = '') => ({
    name,
    attributes,
    content,
});
const isLink = ({ name }) => name === 'a';
const isBlank = (node) => typeof node === 'string' ? ['', ' '].includes(collapse(node)) : node.content.every(isBlank);
/** A template as HTML that survives a sanitizer. */
export function plain(template) {
    const root = element('div');
    const open = [root];
    walkTemplate(template, {
        open(name, attributes) {
            const level = /^h[1-6]$/.test(name) ? attributes.get('aria-level') : undefined;
            const kept = new Map([...attributes].filter(([name]) => keptAttributes.includes(name)));
            const opened = element(level ? `h${level}` : name, [], attributesOf(kept));
            if (!voidElements.includes(name))
                open.push(opened);
            else if (inline.includes(name))
                open.at(-1).content.push(opened);
        },
        text(html) {
            open.at(-1).content.push(html);
        },
        close() {
            const closed = open.pop();
            open.at(-1).content.push(...remainsOf(closed));
        },
    });
    return write(inParagraphs(root.content));
}
function remainsOf(closed) {
    const { name, attributes, content } = closed;
    if (dropped.includes(name))
        return [];
    if (wrappers.includes(name) || isBlank(closed))
        return content;
    if (name === 'details')
        return [element(name, inParagraphs(content), attributes)];
    if (blocks.includes(name) || inline.includes(name))
        return [closed];
    return inParagraphs(content);
}
/** Gives what stands between blocks paragraphs of its own. */
function inParagraphs(content) {
    const paragraphs = [];
    let line = [];
    const endLine = () => {
        paragraphs.push(...paragraphsOf(line));
        line = [];
    };
    for (const node of content) {
        if (typeof node === 'string' || !blocks.includes(node.name))
            line.push(node);
        else {
            endLine();
            paragraphs.push(node);
        }
    }
    endLine();
    return paragraphs;
}
/** Elements with no words between them are set apart by the card's stylesheet: here a paragraph has to do that. */
function paragraphsOf(line) {
    const items = line.filter((node) => !isBlank(node));
    if (items.some((item) => typeof item === 'string'))
        return [element('p', line)];
    const groups = [];
    for (const item of items) {
        const group = groups.at(-1);
        if (group && isLink(item) && isLink(group[0]))
            group.push(item);
        else
            groups.push([item]);
    }
    return groups.map((group) => element('p', isLink(group[0]) ? linesOf(group) : group));
}
/** Links one a line, and numbers to call in bold: what else could set them apart? */
function linesOf(links) {
    const lines = links.flatMap((link, index) => (index ? [element('br'), link] : [link]));
    return links.some(({ attributes }) => attributes.includes('"tel:')) ? [element('strong', lines)] : lines;
}
/** Writes white space as HTML shows it: one space between words, none where a line begins or ends. */
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
        const isBlock = blocks.includes(name);
        if (isBlock || name === 'br')
            startLine();
        else if (space) {
            html += space;
            startLine();
        }
        html += `<${name}${attributes}>${name === 'ul' ? '\n' : ''}`;
        if (name === 'br')
            return;
        content.forEach(writeNode);
        html += `</${name}>`;
        if (!isBlock)
            return;
        html += '\n';
        startLine();
    };
    const writeNode = (node) => (typeof node === 'string' ? writeText(node) : writeElement(node));
    nodes.forEach(writeNode);
    return html.trimEnd();
}
