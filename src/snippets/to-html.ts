import {voidElements, walkTemplate, type Writer} from './walk-template.js';

/** HTML shows as one space what a template's source has as line breaks and indents. A no-break space is none of these. */
export const collapse = (html: string) => html.replace(/[ \t\n\f\r]+/g, ' ');

/** The card's elements that begin and end a line. */
export const blocks: readonly string[] = 'div h1 h2 h3 h4 h5 h6 p ul li details summary'.split(' ');

/**
 * A template as HTML text, as a browser reads the same template. No white space beside blocks: WordPress's line-break
 * filter (`wpautop`) closes a paragraph that never began where a space is between two end tags.
 */
export function htmlOf(template: unknown): string {
  let html = '';
  let isAfterBlock = true;
  const writeTag = (name: string, tag: string) => {
    isAfterBlock = blocks.includes(name);
    html = (isAfterBlock ? html.replace(/ +$/, '') : html) + tag;
  };
  walkTemplate(template, {
    open(name, attributes) {
      writeTag(name, `<${name}${attributesOf(attributes)}>`);
    },
    text(text) {
      const words = isAfterBlock ? collapse(text).replace(/^ /, '') : collapse(text);
      html += words;
      isAfterBlock &&= !words;
    },
    close(name) {
      writeTag(name, `</${name}>`);
    },
  });
  return html;
}

export const attributesOf = (attributes: ReadonlyMap<string, string>) =>
  [...attributes].map(([name, value]) => ` ${name}${value && `="${value}"`}`).join('');

/** What a part of the card says, as HTML that may stand in text and between double quotes. */
export function textOfPart(template: unknown, part: string): string {
  let depth = 0;
  let text = '';
  const writer: Writer = {
    open(name, attributes) {
      const isInside = depth > 0 || attributes.get('part') === part;
      if (isInside && !voidElements.includes(name)) depth++;
    },
    text(html) {
      if (depth) text += html.replaceAll('"', '&quot;');
    },
    close() {
      if (depth) depth--;
    },
  };
  walkTemplate(template, writer);
  if (!text) throw new Error(`The card has no part "${part}".`);
  return collapse(text).trim();
}
