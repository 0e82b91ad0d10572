import { html, nothing } from 'lit';
/** Stands first: whoever can't read the card's language should not have to scroll through it. */
export const languageMenu = ({ omit }, { language, languages, languageChosen }) => languages.length < 2 || omit.includes('languages')
    ? nothing
    : html `
        <div part="languages">
          <label
            >Idioma
            <select part="language">
              ${languages.map(({ code, name }) => html `<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`)}
            </select></label
          >
          <p role="status">
            ${languageChosen
        ? `Esta tarjeta ahora est\u00E1 en espa\u00F1ol.` : nothing}
          </p>
        </div>
      `;
