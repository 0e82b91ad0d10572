import {InspectorControls} from '@wordpress/block-editor';
import {PanelBody} from '@wordpress/components';
import {createElement} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {languages} from '../../dist/modules/languages/languages.js';
import {AccentField} from './accent-field.js';
import {ChoiceField, TextField, type FieldsProps} from './fields.js';
import {OptionFields} from './option-fields.js';

export const Sidebar = ({usedAccent, ...props}: FieldsProps & {usedAccent: string | undefined}) => (
  <InspectorControls>
    <PanelBody title={__('The card', 'iop-return-card')}>
      <OptionFields {...props} group="card" />
      <ChoiceField
        {...props}
        name="lang"
        initial=""
        values={[
          ['', __('Same as the page', 'iop-return-card')],
          ...languages.map(({code, name}) => [code, name] as const),
        ]}
      />
      <AccentField {...props} used={usedAccent} />
      <TextField {...props} name="footer" />
    </PanelBody>
    <PanelBody title={__('How much it shows', 'iop-return-card')}>
      <OptionFields {...props} group="extent" />
    </PanelBody>
    <PanelBody title={__('Numbers and addresses', 'iop-return-card')} initialOpen={false}>
      <p>{__('Leave these empty to send people to Waterside.', 'iop-return-card')}</p>
      <OptionFields {...props} group="contact" />
    </PanelBody>
    <PanelBody title={__('Questions and headings', 'iop-return-card')} initialOpen={false}>
      <OptionFields {...props} group="structure" />
    </PanelBody>
  </InspectorControls>
);
