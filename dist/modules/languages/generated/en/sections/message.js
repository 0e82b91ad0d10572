import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
const announcement = ({ copyOutcome }) => {
    switch (copyOutcome) {
        case 'copied':
            return 'Copied. You can paste it where you like.';
        case 'selected':
            return 'We could not copy it here. The message is selected, so you can copy it yourself.';
        default:
            return nothing;
    }
};
export const message = (options, state) => options.omit.includes('message')
    ? nothing
    : html `
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            A message you can send
          </h3>
          <p part="words">
            Hi, I am thinking about coming back to the program. Is that all right?
          </p>
          <p>
            It is. You can send it just as it stands.
          </p>
          ${state.actions.includes('copy')
        ? html `<button type="button" part="copy">
                  Copy the message
                </button>` : nothing}
          ${state.actions.includes('share')
        ? html `<button type="button" part="share">
                  Share the message
                </button>` : nothing}
          <p role="status">${announcement(state)}</p>
        </div>
      `;
