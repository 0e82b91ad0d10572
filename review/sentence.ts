import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {App} from './app.js';
import {standingNames} from './session.js';

/** One sentence: a row, and for the current one its fields. */
export function sentence(app: App, id: string) {
  const {session} = app;
  const {language} = session;
  const isCurrent = app.current === id;
  const standing = session.standingOf(id);
  return html`
    <h3>
      <button
        type="button"
        class="row"
        aria-expanded=${isCurrent ? 'true' : 'false'}
        id=${`row-${id}`}
        @click=${() => app.go(isCurrent ? '' : id)}
      >
        <span class="standing" data-standing=${standing}>${standingNames[standing]}</span>
        ${session.hasWarning(id) && !isCurrent ? html`<span class="warned">Look again</span>` : nothing}
        <span class="english" id=${isCurrent ? 'english' : nothing}>${session.englishOf(id)}</span>
        ${
          isCurrent
            ? nothing
            : html`<span class="text" lang=${language.code} dir=${language.direction}
                >${session.textOf(id)}</span
              >`
        }
      </button>
    </h3>
    ${isCurrent ? fields(app, id) : nothing}
  `;
}

const fields = (app: App, id: string) => html`
  <div class="fields">
    <p class="hint" id="note">${app.session.notesOf(id).join(' The note there: ')}</p>
    <div id="doubts">
      ${app.session
        .doubtsOf(id)
        .map(({doubt}) => html`<p class="warning"><strong>Please decide.</strong> ${doubt}</p>`)}
    </div>
    ${textField(app, id)} ${findings(app, id)}
    <p class="hint where">${app.whereOf(id)}</p>
    ${commentField(app, id)} ${actions(app, id)}
  </div>
`;

function textField(app: App, id: string) {
  const {session} = app;
  const {language} = session;
  return html`
    <div class="label">
      <label for="text">In ${language.english}</label>
      <span class="count" id="count">${session.lengthOf(id)}</span>
    </div>
    <textarea
      id="text"
      rows="3"
      lang=${language.code}
      dir=${language.direction}
      spellcheck="true"
      autocomplete="off"
      aria-describedby="english doubts note count findings"
      .value=${live(session.entryOf(id).text)}
      @input=${({target}: Event) => app.work.edit(id, {text: (target as HTMLTextAreaElement).value})}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        app.approve(id);
      }}
    ></textarea>
  `;
}

const findings = (app: App, id: string) => html`
  <ul class="findings" id="findings" aria-live="polite">
    ${app.session.findingsOf(id).map(({text, stops}) => html`<li class=${stops ? 'stops' : ''}>${text}</li>`)}
  </ul>
`;

const commentField = (app: App, id: string) => html`
  <div class="label"><label for="comment">Comment or question (optional)</label></div>
  <textarea
    id="comment"
    rows="2"
    autocomplete="off"
    .value=${live(app.session.entryOf(id).comment)}
    @input=${({target}: Event) => app.work.edit(id, {comment: (target as HTMLTextAreaElement).value})}
  ></textarea>
`;

function actions(app: App, id: string) {
  const {session} = app;
  const found = session.findingsOf(id);
  const isChanged = session.textOf(id) !== session.beforeOf(id);
  const approve = isChanged ? 'Approve my text' : 'Approve';
  return html`
    <p class="actions">
      <button
        type="button"
        class="main"
        ?disabled=${found.some(({stops}) => stops)}
        @click=${() => app.approve(id)}
      >
        ${found.some(({stops}) => !stops) ? `${approve} anyway` : approve}
      </button>
      <button type="button" @click=${() => app.question(id)}>
        ${session.entryOf(id).decision === 'question' ? 'Withdraw my question' : 'I have a question'}
      </button>
      <button type="button" @click=${() => app.next(id)}>Next</button>
      ${
        isChanged && !session.language.isNew
          ? html`<button type="button" @click=${() => app.undo(id)}>Undo my change</button>`
          : nothing
      }
    </p>
    ${isChanged && !session.language.isNew ? before(app, id) : nothing}
  `;
}

/** The text that the reviewer has changed. */
const before = ({session}: App, id: string) => html`
  <p class="hint before">
    Before:
    <span lang=${session.language.code} dir=${session.language.direction}>${session.beforeOf(id)}</span>
  </p>
`;
