import { html } from 'lit';
import { number } from './number.js';
/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = () => html `
  <div part="crisis">
    <div>
      <p>
        Voc\u00EA ou algu\u00E9m perto de voc\u00EA est\u00E1 em perigo agora?
      </p>
      <a href="tel:911">Ligue 911</a>
    </div>
    <div>
      <p>
        A Linha 988 de Preven\u00E7\u00E3o do Suic\u00EDdio e Apoio em Crises est\u00E1 dispon\u00EDvel 24 horas por dia.
      </p>
      <a href="tel:988">Ligue 988</a>
      <a href="sms:988"
        >Mensagem de texto para 988</a
      >
    </div>
    <div>
      <p>
        A Linha de Ajuda de Sa\u00FAde Comportamental de Massachusetts est\u00E1 dispon\u00EDvel 24 horas por dia.
      </p>
      <a href="tel:+18337732445"
        >Ligue ${number('833-773-2445')}</a
      >
      <a href="sms:+18337732445"
        >Mensagem de texto para ${number('833-773-2445')}</a
      >
    </div>
  </div>
`;
