import { html, nothing } from 'lit';
/** Comes first, so that people who can't read the card's language don't have to scroll through it. */
export const languageSwitcher = ({ omit }, { language, languages }) => languages.length < 2 || omit.includes('languages')
    ? nothing
    : html `
        <div
          part="languages"
          role="group"
          aria-label=${`Idiomas`}
        >
          ${languages.map(({ code, name }) => html `<button
                type="button"
                part="language"
                lang=${code}
                aria-pressed=${String(code === language)}
              >
                ${name}
              </button>`)}
        </div>
      `;
