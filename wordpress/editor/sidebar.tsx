import {InspectorControls} from '@wordpress/block-editor';
import {CheckboxControl, PanelBody} from '@wordpress/components';
import {createElement, useMemo} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {rules} from '../../dist/modules/element/options.js';
import {languages} from '../../dist/modules/languages/languages.js';
import {languageIn, listIn} from './attributes.js';
import {cardOf} from './card.js';
import {ChoiceField, ListField, TextField, hintOf, nameOf, type FieldsProps} from './fields.js';

const valuesOf = (name: 'county' | 'theme') =>
  rules[name].accepts.split(', ').map((value) => [value, nameOf(value)] as const);

const short = ['reassurances', 'message'];

/** A shortcut, not an option: it checks the boxes that the short form leaves out, so that authors see and change them. */
function ShortForm({attributes, change}: FieldsProps) {
  const omitted = listIn(attributes, 'omit');
  const rest = omitted.filter((value) => !short.includes(value));
  return (
    <CheckboxControl
      __nextHasNoMarginBottom
      label={__('Short form', 'iop-return-card')}
      help={__('For a sidebar: leaves out both the reassurances and the message.', 'iop-return-card')}
      checked={short.every((value) => omitted.includes(value))}
      onChange={(isShort) => change({omit: [...(isShort ? short : []), ...rest].join(' ') || undefined})}
    />
  );
}

/** The titles of the five questions, in the card's language. */
function useQuestions({attributes}: FieldsProps): readonly string[] {
  const {code} = languageIn(attributes);
  return useMemo(
    () => [...cardOf({lang: code}).querySelectorAll('summary')].map(({textContent}) => textContent.trim()),
    [code],
  );
}

export function Sidebar(props: FieldsProps) {
  const {attributes, change} = props;
  const questions = useQuestions(props);
  return (
    <InspectorControls>
      <PanelBody title={__('The card', 'iop-return-card')}>
        <ChoiceField
          {...props}
          name="county"
          initial=""
          values={[['', __('Both counties', 'iop-return-card')], ...valuesOf('county')]}
        />
        <ChoiceField
          {...props}
          name="lang"
          initial=""
          values={[
            ['', __('That of the page', 'iop-return-card')],
            ...languages.map(({code, name}) => [code, name] as const),
          ]}
        />
        <ChoiceField {...props} name="theme" initial={rules.theme.default} values={valuesOf('theme')} />
      </PanelBody>
      <PanelBody title={__('How much it shows', 'iop-return-card')}>
        <ShortForm {...props} />
        <ListField {...props} name="omit" labelOfValue={nameOf} />
      </PanelBody>
      <PanelBody title={__('Numbers and addresses', 'iop-return-card')} initialOpen={false}>
        <p>{__('Leave these empty to send people to Waterside.', 'iop-return-card')}</p>
        <TextField {...props} name="phone" type="tel" placeholder={rules.phone.default.display} />
        <TextField {...props} name="textPhone" type="tel" />
        <TextField {...props} name="email" />
        <TextField {...props} name="programUrl" placeholder="https://" />
      </PanelBody>
      <PanelBody title={__('Questions and headings', 'iop-return-card')} initialOpen={false}>
        <ListField
          {...props}
          name="open"
          labelOfValue={(value) => questions[Number(value.slice(1)) - 1] ?? value}
        />
        <CheckboxControl
          __nextHasNoMarginBottom
          label={__('Links to a question', 'iop-return-card')}
          help={hintOf('deepLink')}
          checked={Boolean(attributes.deepLink)}
          onChange={(deepLink) => change({deepLink: deepLink || undefined})}
        />
        <ChoiceField
          {...props}
          name="headingLevel"
          initial={String(rules.headingLevel.default)}
          values={['1', '2', '3', '4', '5', '6'].map((level) => [level, level])}
        />
      </PanelBody>
    </InspectorControls>
  );
}
