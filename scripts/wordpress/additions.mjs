// What the plugin sets in addition to the card's attributes: a color as a custom property in the element's style, and a
// line of text in a slot.

/** A color in three or six hexadecimal digits. Nothing else gets into a style. */
export const hexColor = /^#(?:[\da-f]{3}){1,2}$/i;

/** `fact` is the name under which the card's manifest describes it. */
export const additions = {
  accent: {kind: 'color', label: 'Accent color', fact: '--iop-accent', accepts: 'a color such as #0b5a57'},
  footer: {
    kind: 'text',
    label: 'Footer',
    fact: 'footer',
    accepts: 'text of at most 2,000 characters',
  },
};
