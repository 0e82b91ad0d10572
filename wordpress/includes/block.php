<?php

/**
 * The block, registered from block/block.json.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/** The handle of the editor's script and of its styles. */
const EDITOR = 'iop-return-card-editor';

function registerBlock(): void
{
    $asset = require __DIR__ . '/../editor/index.asset.php';
    wp_register_script(
        EDITOR,
        plugins_url('editor/index.js', __DIR__),
        $asset['dependencies'],
        $asset['version'],
        true
    );
    wp_register_style(EDITOR, plugins_url('editor/index.css', __DIR__), [], $asset['version']);
    wp_set_script_translations(EDITOR, 'iop-return-card', dirname(__DIR__) . '/languages');
    // The site's language. The editor uses the author's.
    $language = languageFor((string) get_locale());
    wp_add_inline_script(EDITOR, 'var iopReturnCard = ' . wp_json_encode(['language' => $language]), 'before');

    $block = register_block_type(dirname(__DIR__) . '/block', [
        'render_callback' => __NAMESPACE__ . '\renderBlock',
    ]);
    if ($block) {
        $phone = rules()['options']['phone']['default'];
        $block->attributes['link']['default'] = '<p>' . phoneLink($phone, $language) . '</p>';
    }
}

/** The card. The plain link that the block saved is for pages without this plugin. */
function renderBlock(array $attributes): string
{
    return sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), card($attributes));
}
