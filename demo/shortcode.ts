import {hexOf} from './colors.js';

/**
 * Whether a shortcode can contain a text. Shortcodes have no entities, and WordPress removes backslashes and drops values
 * with an unclosed tag.
 */
export const fitsShortcode = (text: string) =>
  !/[<>[\]\\]/.test(text) && !(text.includes('"') && text.includes("'"));

/**
 * The WordPress plugin's shortcode for an element, with an accent color in any notation. Only URLs can contain characters
 * that would end a shortcode: those are percent-encoded, and backslashes become slashes, as browsers read them.
 */
export function shortcodeOf(element: Element, accent: string | undefined): string {
  const footer = element.querySelector('[slot=footer]')?.textContent;
  return `[${[
    'iop_return_card',
    ...[...element.attributes].map(({name, value}) =>
      value ? `${name}="${resolved(value).replace(/["<>[\]\\]/g, encodeURIComponent)}"` : name,
    ),
    ...(accent ? [`accent="${hexOf(accent)}"`] : []),
    ...(footer ? [`footer=${footer.includes('"') ? `'${footer}'` : `"${footer}"`}`] : []),
  ].join(' ')}]`;
}

const resolved = (value: string) => (value.includes('\\') ? new URL(value).href : value);
