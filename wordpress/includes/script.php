<?php

/**
 * The card's script: registered everywhere, loaded once on pages with a card.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/** The script's handle, and also the folder and the start of the file name in its address. */
const SCRIPT = 'iop-return-card';

function registerScript(): void
{
    // WordPress before 6.3 reads the last argument as "in the footer".
    // Optimizers leave files with `.min.js` names alone: see includes/optimizers.php.
    wp_register_script(
        SCRIPT,
        plugins_url(SCRIPT . '.min.js', __DIR__),
        [],
        rules()['version'],
        ['strategy' => 'defer', 'in_footer' => true]
    );
}
