<?php

/**
 * The plugin's row in the plugin list.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/**
 * The plugin includes its docs, so the link leads to no other site.
 *
 * @param mixed $links a list, unless another plugin's filter has broken it
 * @param mixed $file
 * @return mixed
 */
function withLinkToDocs($links, $file = null)
{
    if (is_array($links) && $file === plugin_basename(dirname(__DIR__) . '/iop-return-card.php')) {
        $links[] = sprintf(
            '<a href="%s">%s</a>',
            esc_url(plugins_url('readme.txt', __DIR__)),
            esc_html__('How to use it', 'iop-return-card')
        );
    }
    return $links;
}
