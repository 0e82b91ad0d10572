import {html} from 'lit';
import type {Reviewer} from '../scripts/review/review-file.mjs';
import type {App} from './app.js';

/** Asks who reviewed, and saves the result. */
export const finish = (app: App) => html`
  <section class="get" aria-labelledby="finish">
    <h2 id="finish">Finish</h2>
    <p>${left(app)}</p>
    ${despite(app)} ${textField(app, 'name', 'Your name or organization', 'name')}
    ${textField(app, 'qualification', 'Your qualification', 'off', 'Such as: certified court interpreter.')}
    ${check(
      app,
      'isQualified',
      'I am a qualified translator for this language.',
      'You write and understand both languages well, translate accurately and impartially, and keep to your profession’s ethics (45 CFR 92.4). If you are not, your corrections are just as welcome.',
    )}
    ${check(
      app,
      'agrees',
      'You may name me as the reviewer.',
      'Your name, your qualification and the month then appear in the card’s public documents and its script. If you don’t agree, we use them for questions about this file only.',
    )}
    <p class="actions">
      <button type="button" class="main" @click=${() => app.finish()}>Save the result</button>
    </p>
    <p class="quiet">
      You get one file, <span class="name">${app.work.resultName}</span>. Send it to the person who asked you
      for the review. Nothing is sent from here.
    </p>
  </section>
`;

/** Sentences that were approved although something in them needs a second look. */
function despite(app: App) {
  const {session} = app;
  const ids = app.order.filter((id) => session.entryOf(id).decision === 'approved' && session.hasWarning(id));
  return ids.length
    ? html`<p>Approved in spite of a warning:</p>
        <ul>
          ${ids.map(
            (id) =>
              html`<li>
                <button type="button" class="link" @click=${() => app.pick(id)}>
                  ${session.englishOf(id)}
                </button>
              </li>`,
          )}
        </ul>`
    : '';
}

function left({session}: App) {
  const count = session.ids.length - session.done;
  if (!count) return 'Every sentence is approved. Tell us who you are, and save the result.';
  const names = count === 1 ? '1 sentence is' : `${count} sentences are`;
  return `${names} not approved yet. You can save the result anyway, but the ${
    session.language.isNew
      ? 'language can’t be added until all are'
      : 'language counts as reviewed only when all are'
  }.`;
}

const textField = (
  app: App,
  name: 'name' | 'qualification',
  label: string,
  autocomplete: string,
  hint = '',
) => html`
  <div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id=${`${name}-hint`}>${hint}</p>` : ''}
    <input
      id=${name}
      autocomplete=${autocomplete as AutoFill}
      maxlength="120"
      aria-describedby=${`${name}-hint ${name}-missing`}
      aria-invalid=${app.missing === name ? 'true' : 'false'}
      .value=${app.session.reviewer[name]}
      @input=${({target}: Event) => app.introduce({[name]: (target as HTMLInputElement).value})}
    />
    ${app.missing === name ? html`<p class="warning" id=${`${name}-missing`}>Please fill this in.</p>` : ''}
  </div>
`;

const check = (app: App, name: keyof Reviewer, label: string, hint: string) => html`
  <div class="field">
    <label class="check">
      <input
        type="checkbox"
        aria-describedby=${`${name}-hint`}
        .checked=${Boolean(app.session.reviewer[name])}
        @change=${({target}: Event) => app.introduce({[name]: (target as HTMLInputElement).checked})}
      />
      ${label}
    </label>
    <p class="hint" id=${`${name}-hint`}>${hint}</p>
  </div>
`;
