import {CheckboxControl} from '@wordpress/components';
import {Fragment, createElement, useMemo} from '@wordpress/element';
import {declarations} from 'facts';
import {languageIn, type Attributes} from './attributes.js';
import {cardOf} from './card.js';
import {HoursField} from './hours-field.js';
import {ChoiceField, ListField, TextField, hintOf, labelOf, translated, type FieldsProps} from './fields.js';

/** The five questions in the card's language. */
function useQuestions(attributes: Attributes): readonly string[] {
  const {code} = languageIn(attributes);
  return useMemo(
    () => [...cardOf({lang: code}).querySelectorAll('summary')].map(({textContent}) => textContent.trim()),
    [code],
  );
}

/** The field for an option, by its kind. */
function OptionField({
  declaration: {name, option, unset, valueLabels},
  questions,
  ...props
}: FieldsProps & {declaration: (typeof declarations)[number]; questions: readonly string[]}) {
  const nameOf = (value: string) =>
    valueLabels[value] ? translated(valueLabels[value]) : (questions[Number(value.slice(1)) - 1] ?? value);
  switch (option.kind) {
    case 'one':
      return (
        <ChoiceField
          {...props}
          name={name}
          initial={option.default ?? ''}
          values={[
            ...(unset ? [['', translated(unset)] as const] : []),
            ...option.values.map((value) => [value, nameOf(value)] as const),
          ]}
        />
      );
    case 'some':
      return <ListField {...props} name={name} values={option.values} labelOfValue={nameOf} />;
    case 'flag':
      return (
        <CheckboxControl
          __nextHasNoMarginBottom
          label={labelOf(name)}
          help={hintOf(name)}
          checked={Boolean(props.attributes[name])}
          onChange={(isOn) => props.change({[name]: isOn || undefined})}
        />
      );
    case 'level':
      return (
        <ChoiceField
          {...props}
          name={name}
          initial={String(option.default)}
          values={['1', '2', '3', '4', '5', '6'].map((level) => [level, level])}
        />
      );
    case 'hours':
      return <HoursField {...props} />;
    case 'phone':
      return <TextField {...props} name={name} type="tel" placeholder={option.default?.display} />;
    case 'url':
      return <TextField {...props} name={name} placeholder="https://" />;
    default:
      return <TextField {...props} name={name} />;
  }
}

/** A field for each option in a group. */
export function OptionFields({group, ...props}: FieldsProps & {group: string}) {
  const questions = useQuestions(props.attributes);
  return (
    <Fragment>
      {declarations
        .filter((declaration) => declaration.group === group)
        .map((declaration) => (
          <OptionField key={declaration.name} {...props} declaration={declaration} questions={questions} />
        ))}
    </Fragment>
  );
}
