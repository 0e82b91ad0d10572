import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
import { call, text } from './phone-labels.js';
const helpLine = '833-773-2445';
/** 988 answers texts only in English and Spanish (SAMHSA, July 2023). For Spanish, the text must be AYUDA. */
export const textTo988 = {
    en: 'sms:988',
    es: 'sms:988?&body=AYUDA',
};
/** In the compact card it unfolds with the rest; `crisisLine` is always shown. */
export const crisis = (options, { language }) => html `
  <div part="crisis">
    <h3 aria-level=${sectionLevel(options)}>
      Precisa de ajuda agora?
    </h3>
    <div class="no-box">
      <strong
        >Pensa em suic\u00EDdio ou est\u00E1 dif\u00EDcil aguentar agora?</strong
      >
      <span class="line">
        Linha 988 de Preven\u00E7\u00E3o do Suic\u00EDdio e Apoio em Crise, 24 horas por dia. Pode pedir um int\u00E9rprete.
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      ${textTo988[language]
    ? html `<a target="_self" href=${textTo988[language]}
              >Envie um SMS para o 988</a
            >` : nothing}
      <span class="line"
        >N\u00E3o ouve ou ouve mal? Ligue para o 711 e pe\u00E7a o 988.</span
      >
    </div>
    <div class="no-box">
      <strong
        >Precisa de ajuda com sa\u00FAde mental, \u00E1lcool ou drogas?</strong
      >
      <span class="line">
        Linha de Ajuda de Sa\u00FAde Comportamental (Massachusetts Behavioral Health Help Line), 24 horas por dia. Ao ligar, pode pedir um int\u00E9rprete.
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >Algu\u00E9m est\u00E1 em perigo agora?</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
