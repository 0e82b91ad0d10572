<?php

/**
 * Tells authors which values the card does not accept. Visitors never see it.
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
        // The build adds these to the texts for translators.
        __($accepts, 'iop-return-card') // phpcs:ignore WordPress.WP.I18n.NonSingularStringLiteralText
    );
}

/** The notes as HTML, for the preview only. Anyone can append `?preview=true`, so check `edit_posts` too. */
function notesForAuthor(array $notes): string
{
    if (!$notes || !is_preview() || !current_user_can('edit_posts')) {
        return '';
    }
    $items = implode('</li><li>', array_map('esc_html', $notes));
    return "<ul class=\"iop-return-card-notes\"><li>$items</li></ul>";
}
