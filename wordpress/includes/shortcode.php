<?php

/**
 * `[iop_return_card county="bristol" lang="es"]`, for the classic editor and widgets.
 */

declare(strict_types=1);

namespace IopReturnCard;

function registerShortcode(): void
{
    add_shortcode('iop_return_card', __NAMESPACE__ . '\shortcode');
}

/** The option or flag that an attribute sets, by the name of its property, or null. */
function optionOf(string $attribute): ?string
{
    $attributes = ['lang' => 'lang'] + rules()['flags'] + array_map(function (array $rule): string {
        return $rule['attribute'];
    }, rules()['options']);
    $name = array_search(str_replace('_', '-', $attribute), $attributes, true);
    return $name === false ? null : $name;
}

/**
 * @param array|string $attributes as WordPress reads them: names in lower case; what has no value stands under a number
 */
function shortcode($attributes): string
{
    $given = [];
    foreach ((array) $attributes as $attribute => $value) {
        $isFlag = is_int($attribute);
        $name = optionOf($isFlag ? strtolower((string) $value) : $attribute);
        if ($name !== null) {
            $given[$name] = isset(rules()['flags'][$name]) ? $isFlag || isOn($value) : $value;
        }
    }
    return card($given);
}

/** In HTML a flag is on wherever it is written, also as `deep-link=""`; who writes "false" means off. */
function isOn(string $value): bool
{
    return $value === '' || (filter_var($value, FILTER_VALIDATE_BOOLEAN, FILTER_NULL_ON_FAILURE) ?? true);
}
