// Languages that a translator can start on the review page. Any other is added here first.

/** @typedef {{code: string, name: string, english: string, direction: 'ltr' | 'rtl'}} NewLanguage */

/** @type {readonly NewLanguage[]} */
export const newLanguages = [
  {code: 'ar', name: 'العربية', english: 'Arabic', direction: 'rtl'},
  {code: 'de', name: 'Deutsch', english: 'German', direction: 'ltr'},
  {code: 'el', name: 'Ελληνικά', english: 'Greek', direction: 'ltr'},
  {code: 'fa', name: 'فارسی', english: 'Persian', direction: 'rtl'},
  {code: 'fr', name: 'Français', english: 'French', direction: 'ltr'},
  {code: 'hi', name: 'हिन्दी', english: 'Hindi', direction: 'ltr'},
  {code: 'it', name: 'Italiano', english: 'Italian', direction: 'ltr'},
  {code: 'kea', name: 'Kabuverdianu', english: 'Cape Verdean Creole', direction: 'ltr'},
  {code: 'km', name: 'ខ្មែរ', english: 'Khmer', direction: 'ltr'},
  {code: 'ko', name: '한국어', english: 'Korean', direction: 'ltr'},
  {code: 'pl', name: 'Polski', english: 'Polish', direction: 'ltr'},
  {code: 'ru', name: 'Русский', english: 'Russian', direction: 'ltr'},
  {code: 'so', name: 'Soomaali', english: 'Somali', direction: 'ltr'},
  {code: 'sw', name: 'Kiswahili', english: 'Swahili', direction: 'ltr'},
  {code: 'uk', name: 'Українська', english: 'Ukrainian', direction: 'ltr'},
  {code: 'vi', name: 'Tiếng Việt', english: 'Vietnamese', direction: 'ltr'},
  {code: 'zh', name: '中文', english: 'Chinese', direction: 'ltr'},
];
