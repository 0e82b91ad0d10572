<?php

/**
 * `[iop_return_card county="bristol" lang="es"]`, for the classic editor and widgets.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

function registerShortcode(): void
{
    add_shortcode('iop_return_card', __NAMESPACE__ . '\shortcode');
}

/** The property name of the option that an attribute sets, or null. */
function optionOf(string $attribute): ?string
{
    $attributes = ['lang' => 'lang'] + array_map(function (array $rule): string {
        return $rule['attribute'];
    }, rules()['options']);
    $name = array_search(str_replace('_', '-', $attribute), $attributes, true);
    return $name === false ? null : $name;
}

/**
 * @param array|string $attributes as WordPress reads them: lower-case names; numeric keys for names without a value
 */
function shortcode($attributes): string
{
    $given = [];
    foreach ((array) $attributes as $attribute => $value) {
        $hasValue = is_string($attribute);
        $name = optionOf($hasValue ? $attribute : strtolower(textOf($value)));
        if ($name !== null) {
            $given[$name] = $hasValue ? $value : '';
        }
    }
    return card($given);
}
