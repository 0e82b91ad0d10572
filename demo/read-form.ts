import {startsCompact, tidy, valueOf, type Choices} from './choices.js';
import type {Form} from './sites.js';

/** Where the card goes. A change starts with the best form, compact or not. */
const whereabouts = ['place', 'site'];

const settle = (choices: Choices) =>
  tidy(Object.entries({...choices, ...(startsCompact(choices) && {compact: 'on'})}));

/** The form's current choices. Checkboxes with the same name become one value with all checked ones. */
export function readForm(form: HTMLFormElement, old: Choices): Choices {
  const data = new FormData(form);
  // A poster, for example, has no fields for colors. Another place will have them again.
  for (const [name, text] of Object.entries(old)) if (!form.elements.namedItem(name)) data.set(name, text);
  const hasMoved = whereabouts.some((name) => (data.get(name) ?? valueOf(old, name)) !== valueOf(old, name));
  if (hasMoved) for (const name of ['form', 'room', 'compact']) data.delete(name);
  const next = tidy([...new Set(data.keys())].map((name) => [name, data.getAll(name).join(' ')] as const));
  return hasMoved ? settle(next) : next;
}

/** The choices for a site that takes no scripts, in the given form. */
export const withForm = (choices: Choices, form: Form): Choices =>
  tidy(Object.entries({...choices, place: choices['compact'] ? 'home' : '', site: 'no-script', form}));
