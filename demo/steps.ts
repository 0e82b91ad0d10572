import {version} from 'facts';
import {html, nothing, type TemplateResult} from 'lit';
import {formOf, siteOf, valueOf, type Choices} from './choices.js';
import {recipes} from './recipes.js';
import {framed, scripted, type Form} from './sites.js';
import {styleOf} from './snippet.js';

type Step = TemplateResult;

const check = html`Open the page on a phone and hold your finger on the call button: it should offer to call
the number.`;

/** The first step, if partners host the file themselves. */
const save = (choices: Choices): Step[] =>
  valueOf(choices, 'files') === 'own'
    ? [html`Put what you downloaded on your site, in the folder that you typed.`]
    : [];

const inSource = html`Edit the page. Switch the editor to its HTML or source view, and paste the snippet
there.`;

const paste: Readonly<Record<string, Step>> = {
  wordpress: html`Edit the page. Add a block named <em>Custom HTML</em>, and paste the snippet into it.`,
  html: html`Edit the page. Add a block for HTML or code, and paste the snippet into it.`,
  'no-script': inSource,
  own: html`Paste the snippet into the page, where you want the card.`,
  plain: html`${inSource} Is there no such view? Then use <em>Copy as formatted text</em>, and paste as you
    paste any text.`,
  static: html`${inSource} Keep it whole: its styles and its words are in one piece.`,
};

const embedSteps = (form: Form): Step[] => [
  html`In Google Sites choose <em>Insert</em>, then <em>Embed</em>. Elsewhere look for “embed”.`,
  form === 'address'
    ? html`Choose <em>By URL</em>, and paste the address.`
    : html`Choose <em>Embed code</em>, and paste the snippet.`,
  html`Drag the box until the card shows. The table of heights below helps.`,
  html`Write the phone number beside the box too. It helps where the box stays empty.`,
];

const pluginSteps = (style: string): Step[] => [
  html`Download the plugin above.`,
  html`In WordPress choose <em>Plugins</em>, <em>Add New</em>, <em>Upload Plugin</em>. Take the file, install
    and activate it. An administrator does this once; then every author has the card.`,
  html`Edit the page. Add the block named <em>Return card</em>, and set it in the sidebar. In the classic
    editor or a text widget, paste the shortcode instead.`,
  ...(style
    ? [
        html`Add the colors of background and text under <em>Additional CSS</em> in the Customizer or the Site
          Editor: <code>${style}</code>`,
      ]
    : []),
  html`Save or publish the page.`,
];

const appSteps = (style: string): Step[] => [
  html`The package is not in the npm registry. Take <code>iop-return-card-${version}.tgz</code> from the
    release, from the person who gave you this page, and run in your app’s folder:
    <code>npm install ./iop-return-card-${version}.tgz</code>. Its Git address works too.`,
  html`Write this once, where your app starts: <code>import 'iop-return-card/define';</code>`,
  html`Paste the snippet where you want the card. It is the same for each framework.`,
  html`For types in React, add <code>import type {} from 'iop-return-card/react';</code>. In Vue, name the
    element in <code>isCustomElement</code>. In Angular, add <code>CUSTOM_ELEMENTS_SCHEMA</code>. We have no
    types for Solid.`,
  ...(style ? [html`Add your colors to your style sheet: <code>${style}</code>`] : []),
];

const linkSteps: readonly Step[] = [
  html`Copy the link.`,
  html`In your newsletter or email, write a sentence such as “Left the outpatient program? You can come back”,
  and link it.`,
  html`For a QR code, give the link to the tool that makes your codes. The poster has codes already.`,
  html`Write the phone number too, for people who don’t tap links.`,
];

const posterSteps: readonly Step[] = [
  html`Open the poster and print it on Letter paper, at 100 percent.`,
  html`Scan each code once with a phone. One should offer to call the number.`,
  html`Cut between the strips, and hang it where people are alone for a moment.`,
];

/** What we tested and what only the vendor documents, by form or site. */
const testedWith: Readonly<Record<string, TemplateResult>> = {
  plugin: html`We test the plugin in a real WordPress 6.1, also as an author who may not save scripts. It
  needs WordPress 6.1 and PHP 7.4, or newer.`,
  static: html`We test the static card with all scripts off, in Chromium, Firefox and the engine of Safari. We
  did not try your CMS: look at the page after you save.`,
  plain: html`We test plain HTML with all scripts off, and in CKEditor 5, TinyMCE, Trix, Summernote and Quill:
  every link stays. What your CMS removes, we can’t know: look at the page after you save.`,
  wordpress: html`We did not try your WordPress. Its documentation says
    <a href="https://wordpress.org/documentation/article/roles-and-capabilities/">who may save scripts</a>: on
    a single site, administrators and editors; in a network, only super admins. If you may not, use the plugin
    or plain HTML.`,
  html: html`We did not try your site builder. We tested the snippet in pages made with Bootstrap, Bulma,
  Foundation, Tailwind and USWDS.`,
  address: html`We tested the frame in an empty page. We did not try Google Sites: the steps are from
    <a href="https://support.google.com/sites/answer/90569">its help pages</a>.`,
  own: html`We test the snippet in Chromium, Firefox and the engine of Safari, under strict rules for scripts
  too.`,
  npm: html`We build and test an app with each of React, Vue, Svelte, Solid, Preact and Angular.`,
};
const tested = (form: Form, site: string) =>
  testedWith[form === 'frame' ? 'address' : form] ?? testedWith[site];

function stepsFor(choices: Choices): readonly Step[] {
  const {id} = siteOf(choices);
  const form = formOf(choices);
  if (form === 'page') return linkSteps;
  if (form === 'poster') return posterSteps;
  if (form === 'npm') return appSteps(styleOf(choices));
  // The block and the shortcode have the accent color.
  if (form === 'plugin') return pluginSteps(styleOf(choices, ['surface', 'text']));
  const isFrame = framed.includes(form);
  const hasFiles = isFrame || scripted.includes(form);
  return [
    ...(hasFiles ? save(choices) : []),
    html`Copy the ${form === 'address' ? 'address' : 'snippet'}.`,
    ...(isFrame && id !== 'own'
      ? embedSteps(form)
      : [(paste[form] ?? paste[id])!, html`Save or publish the page.`]),
  ];
}

export function stepsView(choices: Choices): TemplateResult {
  const {id} = siteOf(choices);
  const form = formOf(choices);
  const isOnline = form !== 'poster' && form !== 'page';
  return html`
    <ol>
      ${[...stepsFor(choices), ...(isOnline ? [check] : [])].map((step) => html`<li>${step}</li>`)}
    </ol>
    <p class="known">${isOnline ? tested(form, id) : nothing}</p>
    ${
      isOnline && ['html', 'no-script', 'embed'].includes(id)
        ? html`<details>
            <summary>LibGuides, Wix, Drupal, Squarespace and others</summary>
            ${recipes}
          </details>`
        : nothing
    }
  `;
}
