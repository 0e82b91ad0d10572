// The programs that the screen reader run needs: Orca, Firefox, and a desktop without a screen. The other checks don't
// need them.
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
 * The paths of the programs, or undefined if one is missing. Then it has printed how to install it.
 *
 * @returns {Programs | undefined}
 */
export function findPrograms() {
  const needed = [...firefox, orca];
  install(needed, 'the screen reader needs');
  return needed.every(isFound) ? Object.assign({}, ...needed.map((thing) => thing.find())) : undefined;
}
