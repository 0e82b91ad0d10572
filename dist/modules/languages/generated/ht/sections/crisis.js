import { html } from 'lit';
import { number } from './number.js';
/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = () => html `
  <div part="crisis">
    <div>
      <p>
        \u00C8ske ou menm oswa yon moun toupre ou an danje kounye a?
      </p>
      <a href="tel:911">Rele 911</a>
    </div>
    <div>
      <p>
        Liy Sekou 988 pou Prevansyon Swisid ak Kriz la disponib 24 \u00E8dtan pa jou.
      </p>
      <a href="tel:988">Rele 988</a>
      <a href="sms:988"
        >Voye yon mesaj t\u00E8ks nan 988</a
      >
    </div>
    <div>
      <p>
        Liy Asistans Sante Konp\u00F2tman Massachusetts la disponib 24 \u00E8dtan pa jou.
      </p>
      <a href="tel:+18337732445"
        >Rele ${number('833-773-2445')}</a
      >
      <a href="sms:+18337732445"
        >Voye yon mesaj t\u00E8ks nan ${number('833-773-2445')}</a
      >
    </div>
  </div>
`;
