import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
import { call, text } from './phone-labels.js';
const helpLine = '833-773-2445';
/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = (options) => html `
  <div part="crisis">
    <h3 aria-level=${sectionLevel(options)}>
      Precisa de ajuda agora?
    </h3>
    <div class="no-box">
      <strong
        >Pensa em suic\u00EDdio ou sente que n\u00E3o aguenta mais?</strong
      >
      <span class="line">
        Linha 988 de Preven\u00E7\u00E3o do Suic\u00EDdio e Crises, dia e noite.
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      <a target="_self" href="sms:988"
        >Envie SMS para 988</a
      >
    </div>
    <div class="no-box">
      <strong
        >Ajuda com a sa\u00FAde mental, o \u00E1lcool ou as drogas?</strong
      >
      <span class="line">
        Linha de Ajuda de Sa\u00FAde Comportamental (Massachusetts Behavioral Health Help Line), dia e noite. Voc\u00EA pode pedir um int\u00E9rprete.
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >Voc\u00EA ou outra pessoa est\u00E1 em perigo agora?</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
