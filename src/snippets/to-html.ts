import {nothing, type TemplateResult} from 'lit';

const escapes: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escape = (text: unknown) => String(text).replace(/[&<>"]/g, (character) => escapes[character]!);

/** An attribute's name before a value, with `?` for a boolean one, and the quote and text that its value begins with. */
const attribute = /\s(\??)([\w-]+)=("?)([^"<>]*)$/;

/**
 * A template as HTML text. It knows what the sections use and nothing more: nested templates, lists, text,
 * attributes and boolean attributes. What the browser makes of the same template is the measure, by test.
 */
export function htmlOf(value: unknown): string {
  if (value === nothing || value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map(htmlOf).join('');
  const {strings, values} = value as Partial<TemplateResult>;
  if (!strings || !values) return escape(value);

  let html = strings[0]!;
  values.forEach((value, index) => {
    const [whole, isBoolean, name, quote, start] = attribute.exec(html) ?? [];
    const next = strings[index + 1]!;
    if (whole === undefined) {
      html += htmlOf(value) + next;
    } else if (quote) {
      html += escape(value) + next;
    } else {
      html = html.slice(0, -whole.length);
      if (isBoolean ? value : value !== nothing)
        html += ` ${name}${isBoolean ? '' : `="${start}${escape(value)}"`}`;
      html += next;
    }
  });
  // Indents of the source, which HTML reads as one space.
  return html.replace(/\s+/g, ' ');
}
