import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {App} from './app.js';
import {cardControls} from './card-controls.js';
import {finish} from './finish.js';
import {sentence} from './sentence.js';
import {filterNames, type Filter} from './session.js';
import {sheet} from './sheet.js';

/** The whole page for one language. */
export const page = (app: App) => html`
  <header>
    <a class="skip" href="#sentences">Go to the sentences</a>
    <div class="wide head">
      <div>
        <p class="quiet"><a href="review.html">All languages</a></p>
        <h1>${app.session.language.isNew ? 'Translate into' : 'Review'} ${app.session.language.english}</h1>
        ${lead(app)}
      </div>
      ${draft(app)}
    </div>
  </header>
  <div class="message" aria-live="polite">${app.work.message ? message(app) : nothing}</div>
  <main class="wide">
    <div class="pair">
      <section aria-labelledby="sentences">
        <h2 id="sentences" tabindex="-1">Sentences</h2>
        ${progress(app)} ${filters(app)}
        <ol class="sentences">
          ${repeat(
            app.shown,
            (id) => id,
            (id) => html`<li class=${app.current === id ? 'current' : ''}>${sentence(app, id)}</li>`,
          )}
        </ol>
        ${app.shown.length ? nothing : html`<p class="quiet">No sentences here.</p>`}
      </section>
      <section class="see" aria-labelledby="see" ?data-folded=${app.isCardFolded}>
        <h2 id="see">The card</h2>
        ${cardControls(app)}
        <div id="stage" tabindex="0" role="region" aria-label="The card in ${app.session.language.english}">
          <div id="card"></div>
        </div>
      </section>
    </div>
    ${finish(app)}
  </main>
  <div class="print">${sheet(app)}</div>
  <p class="hidden" aria-live="polite">${app.status}</p>
`;

const lead = ({session}: App) =>
  session.language.isNew
    ? html`<p class="lead">
        Write each sentence as you would say it to a friend, and look at it on the card. Keep the meaning of
        the English: don’t promise more than it does.
      </p>`
    : html`<p class="lead">
        ${session.language.made.startsWith('machine') ? 'A computer made this translation.' : ''} Read each
        sentence and look at it on the card. Approve it, change it or ask about it. Was the meaning changed,
        or more promised than in the English? There are ${session.ids.length} short texts; you can stop and go
        on at any time. ${'{0}'} stands for a number, a time or a name.
      </p>`;

const draft = (app: App) => html`
  <div>
    <p class=${app.work.hasDraft ? 'quiet' : 'warning'}>
      ${
        app.work.hasDraft
          ? 'Your work is kept in this browser on this device, and nowhere else. Nothing is sent. Save it to a file to be safe, or to go on elsewhere.'
          : 'This browser keeps no draft. Save your work to a file before you leave this page.'
      }
    </p>
    <p class="actions">
      <button type="button" @click=${() => app.work.save(app.order)}>Save to a file</button>
      <button
        type="button"
        @click=${({currentTarget}: Event) =>
          ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}
      >
        Open a file
      </button>
      <input
        hidden
        type="file"
        accept=".xlf,.xliff"
        @change=${({target}: Event) => {
          const input = target as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file) void app.open(file);
          input.value = '';
        }}
      />
      <button type="button" @click=${() => print()}>Print side by side</button>
      ${
        app.work.hasDraft && app.session.isTouched
          ? html`<button type="button" @click=${() => void app.work.delete(app.order)}>
              Delete the draft
            </button>`
          : nothing
      }
    </p>
  </div>
`;

const message = (app: App) => html`
  <p class="warning">
    ${app.work.message} <button type="button" @click=${() => app.closeMessage()}>Close</button>
  </p>
`;

const progress = ({session}: App) => html`
  <div class="progress">
    <p>${session.done} of ${session.ids.length} approved</p>
    <progress aria-hidden="true" max=${session.ids.length} value=${session.done}></progress>
  </div>
`;

const filters = (app: App) => html`
  <div class="filters">
    <div>
      <label for="show">Show</label>
      <select
        id="show"
        @change=${({target}: Event) => app.filter((target as HTMLSelectElement).value as Filter)}
      >
        <option value="" ?selected=${!app.only}>All (${app.session.ids.length})</option>
        ${Object.entries(filterNames).map(
          ([filter, name]) => html`
            <option value=${filter} ?selected=${app.only === filter}>
              ${name} (${app.session.ids.filter((id) => app.session.isIn(id, filter as Filter)).length})
            </option>
          `,
        )}
      </select>
    </div>
    ${
      app.doubtful.length
        ? html`<div>
            <label for="order">Order</label>
            <select
              id="order"
              @change=${({target}: Event) => app.sort((target as HTMLSelectElement).value === 'doubts')}
            >
              <option value="doubts" ?selected=${app.areDoubtsFirst}>
                Doubtful ones first (${app.doubtful.length})
              </option>
              <option value="card" ?selected=${!app.areDoubtsFirst}>As on the card</option>
            </select>
          </div>`
        : nothing
    }
  </div>
`;
