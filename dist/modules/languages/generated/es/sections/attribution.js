import { html, nothing } from 'lit';
export const attribution = ({ reviewed }) => html `
  <div part="attribution">
    <p>
      Una tarjeta de Waterside Behavioral Health.
      ${reviewed
    ? nothing
    : `Esta traducci\u00F3n la hizo una computadora y puede tener errores.`}
    </p>
    <div class="no-box"><slot name="footer"></slot></div>
  </div>
`;
