import {html} from 'lit';
import type {App} from './app.js';
import {standingNames} from './session.js';

/** English and the language side by side, to print: for a reviewer with a pencil. */
export const sheet = ({session, order}: App) => html`
  <table>
    <caption>
      The return card in ${session.language.english}, ${session.done} of ${session.ids.length} approved.
      Reviewer and date: ${[session.reviewer.name, session.reviewer.qualification].filter(Boolean).join(', ')}
    </caption>
    <thead>
      <tr>
        <th scope="col">No.</th>
        <th scope="col">English</th>
        <th scope="col">${session.language.english}</th>
        <th scope="col">OK, or your correction</th>
      </tr>
    </thead>
    <tbody>
      ${order.map((id, index) => {
        const {comment} = session.entryOf(id);
        const standing = session.standingOf(id);
        const before = session.beforeOf(id);
        return html`
          <tr>
            <td>${index + 1}</td>
            <td lang="en">
              ${session.englishOf(id)}
              <small>${session.notesOf(id)[0]}</small>
            </td>
            <td>
              <span lang=${session.language.code} dir=${session.language.direction}
                >${session.textOf(id)}</span
              >
              ${before && before !== session.textOf(id) ? html`<small>Before: ${before}</small>` : ''}
              ${session.doubtsOf(id).map(({doubt}) => html`<small>${doubt}</small>`)}
              ${comment ? html`<small>Comment: ${comment}</small>` : ''}
            </td>
            <td>${standing === 'to-do' ? '' : standingNames[standing]}</td>
          </tr>
        `;
      })}
    </tbody>
  </table>
`;
