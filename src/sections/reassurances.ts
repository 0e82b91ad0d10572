import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Options} from '../element/options.js';
import {sectionLevel} from './heading-level.js';

export const reassurances = (options: Options) =>
  options.omit.includes('reassurances')
    ? nothing
    : html`
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            ${msg('Before you decide anything', {
              id: 'reassurances',
              desc: 'Heading over the seven reassurances. At most 40 characters.',
            })}
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >${msg('A pause, not a ruin', {
                  id: 'pause-title',
                  desc: 'First reassurance, its title. The one thing a frightened reader must see.',
                })}</strong
              >
              <p>
                ${msg(
                  'Shame may say you never stick with things, you wasted people’s time, staff gave up on you, and you are back at zero. You paused something hard, and wanting to return is strength.',
                  {id: 'pause', desc: 'First reassurance: what shame says, then the answer to it.'},
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('No need to be ready first', {
                  id: 'ready-title',
                  desc: 'Second reassurance, its title.',
                })}</strong
              >
              <p>
                ${msg(
                  'You don’t have to sound steady, be sober again if you use, or be sure you can keep coming. Being honest is enough.',
                  {
                    id: 'ready',
                    desc: 'Second reassurance. Not every reader uses substances: keep the “if”.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Warmth, not judgment', {
                  id: 'warmth-title',
                  desc: 'Third reassurance, its title.',
                })}</strong
              >
              <p>
                ${msg(
                  'People leave and come back, and the staff see it often. Expect a welcome and a seat, with no pressure.',
                  {id: 'warmth', desc: 'Third reassurance.'},
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Say as much as you want', {
                  id: 'say-title',
                  desc: 'Fourth reassurance, its title: how much to say about why one left.',
                })}</strong
              >
              <p>
                ${msg(
                  'You owe no one a confession. Still, a few words like burnout, depression, a relapse or a bad week at home can help the team help you. One person left because progress felt slow. They got a gentler idea of progress, and stayed.',
                  {id: 'say', desc: 'Fourth reassurance.'},
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Start where you are', {
                  id: 'start-title',
                  desc: 'Fifth reassurance, its title.',
                })}</strong
              >
              <p>
                ${msg('You have nothing to catch up on. No one is ahead, and no one is behind.', {
                  id: 'start',
                  desc: 'Fifth reassurance.',
                })}
              </p>
            </li>
            <li>
              <strong
                >${msg('Ease back in', {
                  id: 'ease-title',
                  desc: 'Sixth reassurance, its title; four ways follow as a list.',
                })}</strong
              >
              <p>
                ${msg('Pick the way in that feels right for you.', {
                  id: 'ease',
                  desc: 'Sixth reassurance: the sentence before the list of four ways.',
                })}
              </p>
              <ul>
                <li>
                  ${msg('Come to one session and stay quiet.', {
                    id: 'ease-quiet',
                    desc: 'First of four ways to ease back in.',
                  })}
                </li>
                <li>
                  ${msg('Ask for a one-to-one with a therapist to find your feet.', {
                    id: 'ease-therapist',
                    desc: 'Second of four ways: one meeting alone with a therapist.',
                  })}
                </li>
                <li>
                  ${msg('Bring a notebook and write down what speaks to you.', {
                    id: 'ease-notebook',
                    desc: 'Third of four ways.',
                  })}
                </li>
                <li>
                  ${msg('Begin with two or three days a week and build from there.', {
                    id: 'ease-days',
                    desc: 'Fourth of four ways.',
                  })}
                </li>
              </ul>
            </li>
            <li>
              <strong
                >${msg('Coming back is worth celebrating', {
                  id: 'celebrate-title',
                  desc: 'Seventh reassurance, its title.',
                })}</strong
              >
              <p>
                ${msg('To return is a success, all by itself.', {
                  id: 'celebrate',
                  desc: 'Seventh reassurance.',
                })}
              </p>
            </li>
          </ul>
        </div>
      `;
