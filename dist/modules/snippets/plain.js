/** What is left to a CMS that strips nearly everything: structure and links, no `style`, `template` or `class`. */
const kept = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'strong', 'details', 'summary', 'a'];
const keptAttributes = / (?:href|rel)="[^"]*"| open(?= |$)/g;
/** The HTML of a card reduced to what survives a sanitizer. */
export const plain = (html) => html
    .replace(/<svg.*?<\/svg>|<p role="status">\s*<\/p>/gs, '')
    .replace(/<h[23](?=[^>]* aria-level="(\d)")(.*?)<\/h[23]>/gs, '<h$1$2</h$1>')
    .replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash, name, attributes) => kept.includes(name) ? `<${slash}${name}${(attributes.match(keptAttributes) ?? []).join('')}>` : '')
    .replace(/>\s+/g, '>')
    .replace(/\s+</g, '<')
    // Links side by side stand in a paragraph of their own, one a line; what else could tell a number to call apart?
    .replace(/(?:<a [^>]*>[^<]*<\/a>)+/g, (links) => {
    const lines = links.replaceAll('</a><a', '</a><br><a');
    return lines.includes('"tel:') ? `<p><strong>${lines}</strong></p>` : `<p>${lines}</p>`;
})
    .replace(/(<\/(?:h\d|p|li|summary|details|ul)>|<ul>)(?=<)/g, '$1\n');
