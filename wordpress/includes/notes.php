<?php

/**
 * Messages to authors about invalid values. Visitors never see them.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

function note(string $attribute, string $text, string $accepts): string
{
    return sprintf(
        /* translators: 1: an attribute of the card, 2: what the author wrote, 3: what is accepted instead */
        __('The card does not understand %1$s="%2$s" and goes by its default. It takes %3$s.', 'iop-return-card'),
        $attribute,
        mb_substr($text, 0, 60),
        // The build adds these texts to the ones for translators.
        __($accepts, 'iop-return-card')
    );
}

/** Shown only in previews. Anyone can append `?preview=true`, so check `edit_posts` too. */
function notesForAuthor(array $notes): string
{
    if (!$notes || !is_preview() || !current_user_can('edit_posts')) {
        return '';
    }
    $items = implode('</li><li>', array_map('esc_html', $notes));
    return "<ul class=\"iop-return-card-notes\"><li>$items</li></ul>";
}
