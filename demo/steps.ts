import {html, nothing, type TemplateResult} from 'lit';
import {formOf, siteOf, valueOf, type Choices} from './choices.js';
import {scripted, type Form} from './sites.js';
import {styleOf} from './snippet.js';

type Step = TemplateResult;

const check = html`Open the page on a phone, as a visitor does. Hold your finger on the call button: it should
offer to call your number. You don’t need to call.`;

/** The first step, if partners host the file themselves. */
const save = (choices: Choices): Step[] =>
  valueOf(choices, 'files') === 'own'
    ? [html`Save the file named above on your site, in the folder that you gave.`]
    : [];

const paste: Readonly<Record<string, Step>> = {
  wordpress: html`Edit the page. Add a block named <em>Custom HTML</em>, and paste the snippet into it.`,
  html: html`Edit the page. Add the block for your own code, and paste the snippet into it. Do not paste it as
  text.`,
  'no-script': html`Edit the page. Switch the editor to its HTML or source view, and paste the snippet there.
    Is there no such view? Then use <em>Copy as formatted text</em>, and paste as you paste any text.`,
  own: html`Paste the snippet into the page, where you want the card.`,
};

const embedSteps = (form: Form): Step[] => [
  html`In Google Sites choose <em>Insert</em>, then <em>Embed</em>. Elsewhere look for “embed”.`,
  form === 'address'
    ? html`Choose <em>By URL</em>, and paste the address.`
    : html`Choose <em>Embed code</em>, and paste the snippet.`,
  html`Drag the box until all of the card shows. The table of heights below helps.`,
  html`Write the phone number beside the box too. It helps where the box stays empty.`,
];

const pluginSteps = (style: string): Step[] => [
  html`Download the plugin: it is the file above.`,
  html`In WordPress choose <em>Plugins</em>, <em>Add New</em>, <em>Upload Plugin</em>. Take the file, install
    and activate it. An administrator does this once; then every author has the card.`,
  html`Edit the page. Add the block named <em>Return card</em>, and set it in the sidebar. In the classic
    editor or a text widget, paste the shortcode instead.`,
  ...(style
    ? [
        html`Add your colors under <em>Additional CSS</em> in the Customizer or the Site Editor:
          <code>${style}</code>`,
      ]
    : []),
  html`Save or publish the page.`,
];

const appSteps = (style: string): Step[] => [
  html`Add the package. It is not in the npm registry yet, so give npm the address of its source:
    <code>npm install ADDRESS</code>`,
  html`Write this once, where your app starts: <code>import 'iop-return-card/define';</code>`,
  html`Paste the snippet where you want the card. It is the same for each framework.`,
  html`In Vue, name the element in <code>isCustomElement</code>. In Angular, add
    <code>CUSTOM_ELEMENTS_SCHEMA</code>.`,
  ...(style ? [html`Add your colors to your style sheet: <code>${style}</code>`] : []),
];

/** What we tested and what only the vendor documents, by site or form. */
const testedWith: Readonly<Record<string, TemplateResult>> = {
  plugin: html`We test the plugin in a real WordPress 6.1, also as an author who may not save scripts. It
  needs WordPress 6.1 and PHP 7.4, or newer.`,
  wordpress: html`We did not try your WordPress. Its documentation says
    <a href="https://wordpress.org/documentation/article/roles-and-capabilities/">who may save scripts</a>: on
    a single site, administrators and editors; in a network, only super admins. If you may not, use the plugin
    or plain HTML.`,
  html: html`Each builder is different, and we did not try yours. We tested the snippet in pages made with
  Bootstrap, Bulma, Foundation, Tailwind and USWDS.`,
  'no-script': html`We tested the plain card in an empty page, with all scripts off. What your CMS removes
  besides scripts, we can’t know: check it after you save.`,
  embed: html`We tested the frame in an empty page. We did not try Google Sites: the steps are from
    <a href="https://support.google.com/sites/answer/90569">its help pages</a>.`,
  own: html`We test the snippet in Chrome, Firefox and the engine of Safari, under strict rules for scripts
  too.`,
  app: html`We build and test an app with each of React, Vue, Svelte, Solid, Preact and Angular.`,
};

function stepsFor(choices: Choices): Step[] {
  const {id} = siteOf(choices);
  const form = formOf(choices);
  if (id === 'app') return appSteps(styleOf(choices));
  if (form === 'plugin') return pluginSteps(styleOf(choices));
  const isFrame = form === 'address' || form === 'frame';
  const hasFiles = isFrame || scripted.includes(form);
  return [
    ...(hasFiles ? save(choices) : []),
    html`Copy the snippet.`,
    ...(id === 'embed' ? embedSteps(form) : [paste[id]!, html`Save or publish the page.`]),
  ];
}

export function stepsView(choices: Choices): TemplateResult {
  const {id} = siteOf(choices);
  return html`
    <ol>
      ${[...stepsFor(choices), check].map((step) => html`<li>${step}</li>`)}
    </ol>
    <p class="known">${testedWith[formOf(choices)] ?? testedWith[id] ?? nothing}</p>
    <p>Nothing shows, or only the phone link? <a href="#trouble">See what to do.</a></p>
  `;
}
