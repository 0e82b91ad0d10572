import type {OptionName} from '../src/options/options.js';
import type {State} from '../src/shared/state.js';

/** A form of the card, with some of its sentences. */
export interface Variant {
  readonly name: string;
  /** The options of a partner, as they are written in HTML. */
  readonly options?: Partial<Record<OptionName, string>>;
  readonly state?: Partial<State>;
}

const times = 'Mo-Th 08:30-12:00,13:15-17:00; Fr 00:00-24:00';
const line = {isOpen: true, change: 12 * 60, days: 0, isFar: false, isElsewhere: false, wait: Infinity};
const hours = (name: string, opens: string, more: Partial<typeof line>): Variant => ({
  name,
  options: {openingHours: opens},
  state: {line: {...line, ...more}},
});
/** From Monday 00:00. */
const at = (day: number, hour: number) => (day * 24 + hour) * 60;

/** Together they show every sentence. A new option or state with sentences of its own needs a row here. */
export const variants: readonly Variant[] = [
  {name: 'As most pages show it'},
  {name: 'For Plymouth County', options: {county: 'plymouth'}},
  {name: 'For Bristol County', options: {county: 'bristol'}},
  {
    name: 'With a text number and an email address',
    options: {textPhone: '774-555-0100', email: 'name@example.org'},
  },
  {name: 'Short', options: {omit: 'reassurances message'}},
  {name: 'Compact', options: {compact: 'compact'}},
  {name: 'Compact, for Plymouth County', options: {compact: 'compact', county: 'plymouth'}},
  {name: 'Compact, for Bristol County', options: {compact: 'compact', county: 'bristol'}},
  {name: 'Compact, all of it', options: {compact: 'compact'}, state: {unfolded: true}},
  hours('Opening hours: open until noon', times, {}),
  hours('Opening hours: open until 1:15 p.m.', times, {change: at(0, 13) + 15}),
  hours('Opening hours: open for days', times, {change: at(4, 17), isFar: true}),
  hours('Opening hours: opens this morning', times, {isOpen: false, change: at(0, 8) + 30}),
  hours('Opening hours: opens tomorrow, visitor elsewhere', times, {
    isOpen: false,
    days: 1,
    change: at(1, 8),
    isElsewhere: true,
  }),
  hours('Opening hours: opens tomorrow at 1 a.m.', times, {isOpen: false, days: 1, change: at(1, 1)}),
  hours('Opening hours: opens on Thursday', times, {isOpen: false, days: 3, change: at(3, 0)}),
  hours(
    'Opening hours: each day by itself',
    'Tu 9:00-17:00; We 9:00-12:00; Sa 9:00-12:00; Su 10:00-12:00',
    {},
  ),
  {name: 'Opening hours: day and night', options: {openingHours: 'Mo-Su 00:00-24:00'}},
  {name: 'After the message was copied', state: {announcement: 'copied'}},
  {name: 'After copying failed: message selected', state: {announcement: 'selected'}},
  {name: 'After copying failed: nothing selected', state: {announcement: 'not-copied'}},
  {name: 'After choosing this language', state: {announcement: 'language-chosen'}},
];
