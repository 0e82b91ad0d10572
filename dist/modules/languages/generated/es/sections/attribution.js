import { html, nothing } from 'lit';
export const attribution = ({ isUnreviewed }) => html `
  <div part="attribution">
    <p>
      Una tarjeta de Waterside Behavioral Health.
      ${isUnreviewed
    ? `Esta traducci\u00F3n la hizo una computadora y puede tener errores.` : nothing}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
