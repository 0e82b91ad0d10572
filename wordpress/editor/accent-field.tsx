import {ColorPalette} from '@wordpress/components';
import {useSelect} from '@wordpress/data';
import {createElement} from '@wordpress/element';
import {__, sprintf} from '@wordpress/i18n';
import {hexOf, readColor} from '../../demo/colors.js';
import {acceptedIn, textIn} from './attributes.js';
import {Help, labelOf, type FieldsProps} from './fields.js';

/** The theme's colors as the block stores them. Leaves out variables, which have a color only on the page. */
function useThemeColors() {
  const colors = useSelect((select) => select('core/block-editor').getSettings().colors, []) ?? [];
  return colors.filter(({color}) => readColor(color)).map(({name, color}) => ({name, color: hexOf(color)}));
}

/** A color of the theme, or any other, and the color that the card uses for it. */
export function AccentField({attributes, change, used}: FieldsProps & {used: string | undefined}) {
  const accepted = acceptedIn(attributes, 'accent');
  return (
    <fieldset className="iop-return-card-list">
      <legend>{labelOf('accent')}</legend>
      <p>
        <Help name="accent" text={textIn(attributes, 'accent')} />
      </p>
      <ColorPalette
        colors={useThemeColors()}
        value={accepted || undefined}
        onChange={(accent) => change({accent})}
      />
      <p aria-live="polite">
        {used &&
          (used === readColor(accepted)
            ? sprintf(
                /* translators: %s: a color such as #0b5a57 */
                __('The card uses %s.', 'iop-return-card'),
                used,
              )
            : sprintf(
                /* translators: %s: a color such as #0b5a57 */
                __('The card uses %s, so that text is easy to read.', 'iop-return-card'),
                used,
              ))}
      </p>
    </fieldset>
  );
}
