<?php

/**
 * Plugin Name: Switches for the tests
 */

// `?theme=…` shows a page in another theme.
foreach (['template', 'stylesheet'] as $option) {
    add_filter("pre_option_$option", function ($theme) {
        return isset($_GET['theme']) ? sanitize_key($_GET['theme']) : $theme;
    });
}

// `?editor=classic` opens the editor that WordPress had before blocks.
add_filter('use_block_editor_for_post', function ($uses) {
    return ($_GET['editor'] ?? '') === 'classic' ? false : $uses;
});
