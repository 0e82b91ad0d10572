import {BaseControl, TextControl} from '@wordpress/components';
import {createElement, useEffect, useState} from '@wordpress/element';
import {__, sprintf} from '@wordpress/i18n';
import {daysOf, hoursTextOf, type Day} from '../../demo/hours-text.js';
import type {Hours} from '../../dist/modules/hours/hours.js';
import {readOption} from '../../dist/modules/options/read-option.js';
import {acceptedIn, textIn} from './attributes.js';
import {Help, labelOf, type FieldsProps} from './fields.js';

const dayNames = () => [
  __('Monday', 'iop-return-card'),
  __('Tuesday', 'iop-return-card'),
  __('Wednesday', 'iop-return-card'),
  __('Thursday', 'iop-return-card'),
  __('Friday', 'iop-return-card'),
  __('Saturday', 'iop-return-card'),
  __('Sunday', 'iop-return-card'),
];

type Span = Day[number];

const weekOf = (text: string) => daysOf(readOption('openingHours', text) as Hours | undefined);

/** The spans of a day after one of them was edited. A span without any time is dropped. */
const edited = (day: Day, line: number, span: Span): Day =>
  [...day.slice(0, line), span, ...day.slice(line + 1)].filter(([opens, closes]) => opens || closes);

/** The week with fields for opening and closing times, like the partner's page. They write the attribute. */
export function HoursField({attributes, change}: FieldsProps) {
  const accepted = acceptedIn(attributes, 'openingHours');
  const [week, setWeek] = useState(() => weekOf(accepted));
  // Undo, or the code editor, changes the attribute from outside. A week with a half-typed time writes the same text.
  useEffect(() => {
    if (hoursTextOf(week) !== hoursTextOf(weekOf(accepted))) setWeek(weekOf(accepted));
  }, [accepted]);
  const write = (index: number, line: number, span: Span) => {
    const next = week.map((day, other) => (other === index ? edited(day, line, span) : day));
    setWeek(next);
    change({openingHours: hoursTextOf(next) || undefined});
  };
  return (
    <BaseControl
      __nextHasNoMarginBottom
      help={<Help name="openingHours" text={textIn(attributes, 'openingHours')} />}
    >
      <BaseControl.VisualLabel>{labelOf('openingHours')}</BaseControl.VisualLabel>
      {dayNames().flatMap((name, index) =>
        [...week[index]!, ['', ''] as Span].map(([opens, closes], line) => (
          <div className="iop-return-card-day" key={`${name}${line}`}>
            <TextControl
              __nextHasNoMarginBottom
              type="time"
              label={sprintf(
                /* translators: %s: a day of the week */
                __('%s opens', 'iop-return-card'),
                name,
              )}
              value={opens}
              onChange={(time) => write(index, line, [time, closes])}
            />
            <TextControl
              __nextHasNoMarginBottom
              type="time"
              label={sprintf(
                /* translators: %s: a day of the week */
                __('%s closes', 'iop-return-card'),
                name,
              )}
              value={closes}
              onChange={(time) => write(index, line, [opens, time])}
            />
          </div>
        )),
      )}
    </BaseControl>
  );
}
