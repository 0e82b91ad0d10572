import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
export const reassurances = (options) => options.omit.includes('reassurances')
    ? nothing
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            Before you decide anything
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >A pause, not a ruin</strong
              >
              <p>
                Shame may say you never stick with things, you wasted people\u2019s time, staff gave up on you, and you are back at zero. You paused something hard, and wanting to return is strength.
              </p>
            </li>
            <li>
              <strong
                >No need to be ready first</strong
              >
              <p>
                You don\u2019t have to sound steady, be sober again if you use, or be sure you can keep coming. Being honest is enough.
              </p>
            </li>
            <li>
              <strong
                >Warmth, not judgment</strong
              >
              <p>
                People leave and come back, and the staff see it often. Expect a welcome and a seat, with no pressure.
              </p>
            </li>
            <li>
              <strong
                >Say as much as you want</strong
              >
              <p>
                You owe no one a confession. Still, a few words like burnout, depression, a relapse or a bad week at home can help the team help you. One person left because progress felt slow. They got a gentler idea of progress, and stayed.
              </p>
            </li>
            <li>
              <strong
                >Start where you are</strong
              >
              <p>
                You have nothing to catch up on. No one is ahead, and no one is behind.
              </p>
            </li>
            <li>
              <strong
                >Ease back in</strong
              >
              <p>
                Pick the way in that feels right for you.
              </p>
              <ul>
                <li>
                  Come to one session and stay quiet.
                </li>
                <li>
                  Ask for a one-to-one with a therapist to find your feet.
                </li>
                <li>
                  Bring a notebook and write down what speaks to you.
                </li>
                <li>
                  Begin with two or three days a week and build from there.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >Coming back is worth celebrating</strong
              >
              <p>
                To return is a success, all by itself.
              </p>
            </li>
          </ul>
        </div>
      `;
