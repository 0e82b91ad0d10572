import {CheckboxControl, SelectControl, TextControl} from '@wordpress/components';
import {Fragment, createElement} from '@wordpress/element';
import {__, sprintf} from '@wordpress/i18n';
import {descriptions} from 'facts';
import {labels} from '../../demo/labels.js';
import {attributeOf, type OptionName} from '../../dist/modules/options/options.js';
import {additions} from '../../scripts/wordpress/additions.mjs';
import {asWritten, listIn, refusal, textIn, type Attributes, type FieldName} from './attributes.js';

export interface FieldsProps {
  readonly attributes: Attributes;
  readonly change: (change: Partial<Attributes>) => void;
}

/** Texts from the card or the partner's page. The build adds them to the texts for translators. */
export const translated = (text: string) => __(text, 'iop-return-card');

const additionOf = (name: FieldName) =>
  name === 'accent' || name === 'footer' ? additions[name] : undefined;

export const labelOf = (name: FieldName) => translated(additionOf(name)?.label ?? labels[attributeOf(name)]!);
export const hintOf = (name: FieldName) =>
  translated(descriptions[additionOf(name)?.fact ?? attributeOf(name)]!);

/** What a field does and, if its text isn't valid, what is accepted. */
export function Help({name, text}: {name: FieldName; text: string}) {
  const accepts = refusal(name, text);
  return (
    <>
      {hintOf(name)}{' '}
      <strong className="iop-return-card-fault" aria-live="polite">
        {accepts &&
          sprintf(
            /* translators: %s: what is accepted */
            __('This is not understood and changes nothing. It takes %s.', 'iop-return-card'),
            translated(accepts),
          )}
      </strong>
    </>
  );
}

export function TextField({
  attributes,
  change,
  name,
  placeholder = '',
  type = 'text',
}: FieldsProps & {name: FieldName; placeholder?: string | undefined; type?: string}) {
  const text = textIn(attributes, name);
  return (
    <TextControl
      __nextHasNoMarginBottom
      label={labelOf(name)}
      help={<Help name={name} text={text} />}
      value={asWritten(String(attributes[name] ?? ''))}
      type={type}
      placeholder={placeholder}
      onChange={(text) => change({[name]: text || undefined})}
    />
  );
}

/** A choice of one value. An unknown value is marked as wrong. */
export function ChoiceField({
  attributes,
  change,
  name,
  values,
  initial,
}: FieldsProps & {
  name: FieldName;
  values: readonly (readonly [value: string, label: string])[];
  initial: string;
}) {
  const text = textIn(attributes, name);
  const listed = values.find(([value]) => value === text.toLowerCase());
  const shown = listed || !text ? values : [...values, [text, text] as const];
  return (
    <SelectControl
      __nextHasNoMarginBottom
      label={labelOf(name)}
      help={<Help name={name} text={text} />}
      value={listed?.[0] ?? (text || initial)}
      options={shown.map(([value, label]) => ({value, label}))}
      onChange={(value) => change({[name]: value === initial ? undefined : value})}
    />
  );
}

/** A choice of several values, each with a checkbox. */
export function ListField({
  attributes,
  change,
  name,
  values,
  labelOfValue,
}: FieldsProps & {
  name: OptionName;
  values: readonly string[];
  labelOfValue: (value: string) => string;
}) {
  const chosen = listIn(attributes, name);
  const toggle = (value: string, isOn: boolean) => {
    const list = values.filter((other) => (other === value ? isOn : chosen.includes(other)));
    change({[name]: list.join(' ') || undefined});
  };
  return (
    <fieldset className="iop-return-card-list">
      <legend>{labelOf(name)}</legend>
      <p>
        <Help name={name} text={textIn(attributes, name)} />
      </p>
      {values.map((value) => (
        <CheckboxControl
          __nextHasNoMarginBottom
          key={value}
          label={labelOfValue(value)}
          checked={chosen.includes(value)}
          onChange={(isOn) => toggle(value, isOn)}
        />
      ))}
    </fieldset>
  );
}
