// The quickest that Lit has: one static template, without a binding.
import {css, html, LitElement, unsafeCSS} from 'lit';
import styles from './card.css?inline';
import template from 'virtual:template';

customElements.define(
  'peer-lit',
  class extends LitElement {
    static styles = [
      css`
        :host {
          display: block;
        }
      `,
      unsafeCSS(styles),
    ];
    render() {
      return template(html);
    }
  },
);
