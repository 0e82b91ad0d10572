<?php

/**
 * Renders the block. The plain link that the block saves is for pages without this plugin.
 *
 * @var array $attributes
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

printf('<div %s>%s</div>', get_block_wrapper_attributes(), card($attributes));
