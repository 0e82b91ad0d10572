import {hashes, version} from 'facts';
import {renderCard, type CardOptions} from '../dist/modules/snippets/render-card.js';
import {attributes, colorNames, formOf, isFlag, valueOf, type Choices} from './choices.js';
import {readColor} from './colors.js';
import {withoutFaults} from './fields.js';
import {folderOf, hostOf} from './folder.js';
import {parse} from './html.js';
import {framed, scripted, styledApart, type Form} from './sites.js';

export interface Snippet {
  readonly text: string;
  /** What makes the same card where the text alone makes none. */
  readonly preview: string;
  /** The hash that it contains, if it loads a script from another host. */
  readonly hash: string | undefined;
  /** What was chosen and this form can't carry. */
  readonly leftOut: readonly string[];
}

/** The form of `renderCard` that a form of this page is made from. */
const sources: Partial<Record<Form, CardOptions['as']>> = {
  address: 'frame',
  npm: 'tag',
  plugin: 'tag',
};

const styled: readonly Form[] = [...scripted, 'static'];

/** The folder that has this page's files of this version. */
export const filesHere = new URL(`${version}/`, new URL('.', location.href)).href;

/** The WordPress plugin, beside this page. */
export const plugin = `iop-return-card-wordpress-${version}.zip`;

/** The files that a partner who keeps them has to save, side by side. */
export const filesOf = (form: Form): readonly string[] =>
  framed.includes(form)
    ? ['frame.html', 'frame.js', 'iop-return-card.js']
    : scripted.includes(form)
      ? ['iop-return-card.js']
      : [];

/** What a partner is to paste: the choices that are right, in the form that was chosen. */
export function snippetOf(choices: Choices): Snippet {
  const form = formOf(choices);
  const right = withoutFaults(choices);
  const as = sources[form] ?? (form as CardOptions['as']);
  const wanted = optionsOf(right);
  const unsupported = Object.entries(wanted).filter(
    ([name, value]) => !isUseful({as, [name]: value}) || (form === 'plugin' && isSlot(name)),
  );
  const options = Object.fromEntries(
    Object.entries(wanted).filter((option) => !unsupported.some(([name]) => name === option[0])),
  );
  const colors = colorNames.filter((name) => right[name]);
  const hasColors = colors.length && styled.includes(form);
  const source = sourceOf(form, right);
  const html = renderCard({as, ...(form === 'npm' ? withoutInterpolation(options) : options), ...source});
  const style = `<style>${styleOf(right)}</style>\n`;
  const text = (hasColors ? style : '') + finish(form, html);
  const isApart = styledApart.includes(form);
  return {
    text,
    preview: isApart ? style + html : text,
    hash: source.integrity ?? undefined,
    leftOut: [...unsupported.map(([name]) => nameOf(name)), ...(hasColors || isApart ? [] : colors)],
  };
}

const isSlot = (name: string) => name === 'hours' || name === 'footer';

const optionsOf = (choices: Choices): CardOptions => ({
  ...Object.fromEntries(
    [...attributes].flatMap(([name, option]) =>
      choices[name] ? [[option, isFlag(name) || choices[name]]] : [],
    ),
  ),
  ...(choices['lang'] && {lang: choices['lang']}),
  ...(choices['hours'] && {hours: choices['hours']}),
  ...(choices['footer'] && {footer: choices['footer']}),
});

/** Angular decodes `&#123;` before it looks for `{{`, so texts get a space between braces, and addresses encode them. */
const withoutInterpolation = (options: CardOptions): CardOptions =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value !== 'string'
        ? value
        : name === 'programUrl'
          ? value.replace(/[{}]/g, encodeURIComponent)
          : value.replace(/\{(?=\{)/g, '{ '),
    ]),
  );

/** The name of the choice that an option came from. */
const nameOf = (option: string) => [...attributes].find(([, name]) => name === option)?.[0] ?? option;

function isUseful(options: CardOptions) {
  try {
    return Boolean(renderCard(options));
  } catch {
    return false;
  }
}

function sourceOf(form: Form, choices: Choices): CardOptions {
  const [file] = filesOf(form);
  if (!file) return {};
  const folder = valueOf(choices, 'files') === 'own' ? folderOf(choices['folder'] ?? '')! : filesHere;
  const isChecked = hostOf(folder) && scripted.includes(form);
  return {src: folder + file, ...(isChecked && {integrity: hashes[file]})};
}

/** The rule that gives the card a partner's colors; empty where none was chosen. */
export function styleOf(choices: Choices): string {
  const right = withoutFaults(choices);
  const declarations = colorNames.flatMap((name) =>
    right[name] ? [`--iop-${name}: ${readColor(right[name])!}`] : [],
  );
  return declarations.length ? `iop-return-card { ${declarations.join('; ')} }` : '';
}

function finish(form: Form, html: string): string {
  if (form === 'address') return `${parse(html).querySelector('iframe')!.getAttribute('src')!}\n`;
  if (!styledApart.includes(form)) return html;
  if (form === 'plugin') return `${shortcodeOf(parse(html).querySelector('iop-return-card')!)}\n`;
  // The same markup works in every framework once no character of a text is code in a template or a template literal.
  const markup = html.slice(html.indexOf('<iop-return-card'), html.lastIndexOf('</div>'));
  return `${markup.replace(/[{}@`\\]/g, (character) => `&#${String(character.charCodeAt(0))};`)}\n`;
}

/**
 * Shortcodes have no entities, so characters that would end one are percent-encoded. So are backslashes, because
 * WordPress passes values through `stripcslashes`; only an address can have them, and browsers read most as slashes.
 */
const shortcodeOf = (element: Element) =>
  `[${[
    'iop_return_card',
    ...[...element.attributes].map(({name, value}) =>
      value ? `${name}="${resolved(value).replace(/["<>[\]\\]/g, encodeURIComponent)}"` : name,
    ),
  ].join(' ')}]`;

const resolved = (value: string) => (value.includes('\\') ? new URL(value).href : value);
