import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
const quote = html `<div class="no-box"><slot name="quote"></slot></div>`;
export const reassurances = (options) => options.omit.includes('reassurances')
    ? quote
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            If something is holding you back
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >You hit pause. The door is still open.</strong
              >
              <p>
                You stepped back from something hard. Wanting it again takes strength. Shame may say that the team gave up on you, or that you are back at the start. Shame gets it wrong.
              </p>
            </li>
            <li>
              <strong
                >Not ready? One call is enough.</strong
              >
              <p>
                You don\u2019t have to sound okay, or be sure you\u2019ll keep coming. If you drink or use drugs, you don\u2019t have to stop before you call. Being honest is enough.
              </p>
            </li>
            <li>
              <strong
                >You can expect kindness</strong
              >
              <p>
                The team sees people step away and come back. Expect a hello and a chair, and no pressure.
              </p>
            </li>
            <li>
              <strong
                >Say as much or as little as you like</strong
              >
              <p>
                You don\u2019t owe anyone the whole story. A few words can help the team help you: burnout, depression, a relapse, a bad week at home. One person left because progress felt slow. They came back, the team took some pressure off, and they stayed.
              </p>
            </li>
            <li>
              <strong
                >Come as you are today</strong
              >
              <p>
                You have nothing to make up for. What you learned is still yours. It\u2019s not a race.
              </p>
            </li>
            <li>
              <strong
                >Ease back in</strong
              >
              <p>
                Pick what feels easiest, and ask the team.
              </p>
              <ul>
                <li>
                  Come to one session. You don\u2019t have to talk.
                </li>
                <li>
                  Ask for time alone with a therapist to get settled.
                </li>
                <li>
                  Bring a notebook for anything you want to keep.
                </li>
                <li>
                  Begin with two or three days a week, and build from there.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >Coming back is worth celebrating</strong
              >
              <p>
                Walking back in already counts as a win.
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
