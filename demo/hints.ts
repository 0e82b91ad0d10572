/** What a field's label doesn't say. */
export const hints: Readonly<Record<string, string>> = {
  folder: 'Its path or web address. Leave blank if the file is beside your page.',
  phone: 'Blank: Waterside’s 774-619-7750.',
  'program-url': 'Blank: Waterside’s website.',
  'text-phone': 'Blank: no link to text.',
  email: 'Blank: no link to write.',
  hours: 'One line that visitors read as you type it.',
  footer: 'Such as where to find you.',
  page: 'The poster then has a second code for it.',
  'heading-level': 'One below the heading above the card.',
  open: 'These questions start open.',
  'deep-link': 'A link to your page with #q1 to #q5 opens that question.',
  omit: 'The call button, the questions and the crisis lines always stay.',
};
