// Uses each template feature of Lit that a bundle with less of Lit, or with inconsistently mangled names, could break. Tests
// run it built and as modules.
import {css, html, LitElement, svg} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';

class LitProbe extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: rgb(1, 2, 3);
    }
  `;

  static override properties = {
    count: {type: Number, reflect: true},
    names: {attribute: false},
    label: {reflect: true, attribute: 'data-label'},
  };

  declare count: number;
  declare names: readonly string[];
  declare label: string;

  /** A ref that the template sets and clears. */
  readonly input = createRef<HTMLInputElement>();
  readonly refs: string[] = [];

  constructor() {
    super();
    this.count = 0;
    this.names = ['one', 'two', 'three'];
    this.label = 'here';
  }

  protected override render() {
    return html`
      <button @click=${() => this.count++} ?disabled=${this.count >= 2}>${this.count}</button>
      <input
        .value=${`${this.count} times`}
        ${ref(this.input)}
        ${ref((input) => void this.refs.push(input ? 'given' : 'gone'))}
      />
      <svg viewBox="0 0 9 9">${svg`<circle r=${this.count} class="${this.label} dot"></circle>`}</svg>
      <ul>
        ${repeat(
          this.names,
          (name) => name,
          (name) => html`<li>${name}</li>`,
        )}
      </ul>
    `;
  }
}

customElements.define('lit-probe', LitProbe);

export type {LitProbe};
