// What the screen reader needs of the system: itself, a browser, and a desktop without a screen. Its own list, so that
// the other checks need none of it.
import {existsSync} from 'node:fs';
import {engines, install, isFound, onPath} from '../../scripts/check/engines.mjs';

const firefox = engines.filter(({name}) => name === 'Firefox');
/** @type {import('../../scripts/check/engines.mjs').Needed} */
const orca = {
  name: 'Orca and a desktop',
  packages: ['orca', 'at-spi2-core', 'dbus-daemon', 'openbox', 'xdotool', 'xvfb'],
  find: () => ({
    orca: onPath('orca'),
    accessibilityBus: ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'].find(
      (file) => existsSync(file),
    ),
    bus: onPath('dbus-daemon'),
    windows: onPath('openbox'),
    keys: onPath('xdotool'),
    display: onPath('Xvfb'),
  }),
};

/** @typedef {Record<'browser' | 'orca' | 'accessibilityBus' | 'bus' | 'windows' | 'keys' | 'display', string>} Programs */

/**
 * The programs by what they do, once all of them are there; otherwise undefined, and the way to get them was said.
 *
 * @returns {Programs | undefined}
 */
export function findPrograms() {
  const needed = [...firefox, orca];
  install(needed, 'the screen reader needs');
  return needed.every(isFound) ? Object.assign({}, ...needed.map((thing) => thing.find())) : undefined;
}
