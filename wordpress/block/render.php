<?php

/**
 * Draws the block. What the block saved, a plain link, is for pages without this plugin.
 *
 * @var array $attributes
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

printf('<div %s>%s</div>', get_block_wrapper_attributes(), card($attributes));
