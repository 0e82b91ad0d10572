import {optionNames, options as declared} from '../../dist/modules/options/options.js';
import {renderCard} from '../../dist/modules/snippets/render-card.js';
import {acceptedIn, languageIn, type Attributes} from './attributes.js';

function parse(html: string) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** The whole card as visitors get it, with its styles, for a shadow root. */
export function cardOf(attributes: Attributes): DocumentFragment {
  const options = Object.fromEntries(
    optionNames.map((name) => [
      name,
      declared[name].kind === 'flag' ? Boolean(attributes[name]) : acceptedIn(attributes, name),
    ]),
  );
  const lang = languageIn(attributes).code;
  // With `src`, the card includes the language switcher and the copy button.
  const html = renderCard({...options, as: 'static', lang, src: 'iop-return-card.js'});
  return parse(html).querySelector('template')!.content;
}

/** The link that the block saves. */
export function linkOf(attributes: Attributes): string {
  const phone = acceptedIn(attributes, 'phone');
  const html = renderCard({as: 'tag', lang: languageIn(attributes).code, phone});
  return `<p>${parse(html).querySelector('a')!.outerHTML}</p>`;
}
