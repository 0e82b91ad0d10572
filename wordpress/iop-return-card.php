<?php

/**
 * Plugin Name: IOP Return Card
 * Description: A card that welcomes people back to the Intensive Outpatient Program of Waterside Behavioral Health, as a block and as a shortcode.
 * Version: 0.0.0
 * Author: The iop-return-card contributors
 * Update URI: false
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: iop-return-card
 * Domain Path: /languages
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

require_once __DIR__ . '/includes/options.php';
require_once __DIR__ . '/includes/hours.php';
require_once __DIR__ . '/includes/card.php';
require_once __DIR__ . '/includes/notes.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/optimizers.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/translations.php';
require_once __DIR__ . '/includes/plugins-list.php';

add_action('init', __NAMESPACE__ . '\loadTranslations');
add_action('init', __NAMESPACE__ . '\registerScript');
add_action('init', __NAMESPACE__ . '\registerShortcode');
add_action('init', __NAMESPACE__ . '\registerBlock');
add_filter('load_script_translation_file', __NAMESPACE__ . '\scriptTranslations', 10, 3);
add_filter('plugin_row_meta', __NAMESPACE__ . '\withLinkToDocs', 10, 2);
registerOptimizerFilters();
