import {CheckboxControl} from '@wordpress/components';
import {createElement} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {listIn} from './attributes.js';
import type {FieldsProps} from './fields.js';

const short = ['reassurances', 'message'];

/**
 * Not an option itself: checks the boxes of what the short form leaves out, so that authors can see and change them.
 */
export function ShortForm({attributes, change}: FieldsProps) {
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
