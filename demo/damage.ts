/** Addresses that tools have rewritten, with the fix for each. */
const rewritten: readonly (readonly [RegExp, string])[] = [
  [/^unsafe:/i, 'Angular blocked its address. Allow tel: and sms: in Angular’s list of safe addresses.'],
  [
    /\/cdn-cgi\/l\/email-protection/i,
    'Cloudflare hides email addresses. Turn off “Email Address Obfuscation”.',
  ],
  [
    /^https?:\/*(tel|sms|mailto)\b/i,
    'Your editor put “http” before its address. Remove that in the HTML view.',
  ],
  [/lit\$/, 'An optimizer rewrote the script. Exclude iop-return-card from it, and use the new snippet.'],
];
const removed =
  'Your editor or CMS removed its address. Allow tel: and mailto: in its filter, and paste again.';
const schemeless =
  'Your CMS removed “tel:”, “sms:” or “mailto:” from its address. Allow these in its filter, and paste again.';

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Why a link with a number or an email address as its text doesn't work. Undefined if it works. */
function causeOf(href: string, text: string): string | undefined {
  const [, cause] = rewritten.find(([pattern]) => pattern.test(href)) ?? [];
  if (cause || /^(mailto:.|(tel|sms):\+?\d)/i.test(href)) return cause;
  const number = digitsOf(text);
  if (number.length < 3 && !text.includes('@')) return undefined;
  if (/^(#|(tel|sms|mailto):.*)?$/i.test(href)) return removed;
  const last = digitsOf(href.split('/').at(-1)!);
  const isNumber = last.length > 2 && number.length > 2 && (last.endsWith(number) || number.endsWith(last));
  return isNumber || /^[^:]*@/.test(href) ? schemeless : undefined;
}

/** HTML templates only: an SVG `<template>` has no content. */
const templatesIn = (root: ParentNode) =>
  [...root.querySelectorAll('template')].filter((each) => each instanceof HTMLTemplateElement);

/** All links on a page, including those in a static card. */
const linksIn = (root: DocumentFragment): Element[] => [
  ...root.querySelectorAll('a'),
  ...templatesIn(root).flatMap(({content}) => linksIn(content)),
];

/** One message per cause, with the first link that has it. */
function brokenLinks(body: DocumentFragment): string[] {
  const found = new Map<string, string>();
  for (const link of linksIn(body)) {
    const text = link.textContent.trim();
    const cause = causeOf(link.getAttribute('href')?.trim() ?? '', text);
    if (cause && !found.has(cause)) found.set(cause, text.slice(0, 60));
  }
  return [...found].map(([cause, text]) => `Damaged: the link “${text}” is dead. ${cause}`);
}

function hiddenEmail(body: DocumentFragment): string[] {
  return body.querySelector('joomla-hidden-mail, [id^="cloak"]')
    ? ['Damaged: Joomla hides the email address. Turn off “Email Cloaking” for this page.']
    : [];
}

/** The text that visitors see. */
function visibleText(body: DocumentFragment): string {
  const copy = body.cloneNode(true) as DocumentFragment;
  for (const hidden of copy.querySelectorAll('script, style, template, noscript, textarea')) hidden.remove();
  return copy.textContent;
}

function codeAsText(body: DocumentFragment): string[] {
  const text = visibleText(body);
  if (/:host\b/.test(text) && text.includes('{'))
    return [
      'Damaged: your editor or CMS removed the style tag. Visitors see long style rules as text. Use the plain card there.',
    ];
  if (text.includes('@keyframes iop-room'))
    return [
      'Damaged: your editor or CMS removed the style tag. Visitors see its rules as text. Choose “Keep no room” above.',
    ];
  if (/<\/?(script|iop-return-card|template|iframe)\b/i.test(text))
    return [
      'Damaged: your editor took some of the code for text, and visitors see it. Paste the snippet in the HTML or source view.',
    ];
  return [];
}

/** Found only inside a static card, even if its `<template>` tag was removed. */
export const staticContent = 'template, [part], details, style';

/** The missing tag or attribute that a static card needs for its look. */
function lostPart(card: Element): string | undefined {
  const [template] = templatesIn(card);
  if (!template) return card.querySelector(staticContent) ? 'template' : undefined;
  if (!template.hasAttribute('shadowrootmode')) return 'shadowrootmode';
  return template.content.querySelector('style') ? undefined : 'style';
}

function lostParts(body: DocumentFragment): string[] {
  const card = body.querySelector('iop-return-card');
  const part = card && lostPart(card);
  return part
    ? [`Damaged: your editor removed “${part}” from the static card. Use the plain card there.`]
    : [];
}

/** What editors, filters and optimizers did to a snippet: one message per cause, with the fix. */
export const damageTo = (body: DocumentFragment): string[] => [
  ...brokenLinks(body),
  ...hiddenEmail(body),
  ...codeAsText(body),
  ...lostParts(body),
];
