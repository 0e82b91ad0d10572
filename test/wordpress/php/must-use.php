<?php

/**
 * Plugin Name: Switches for the tests
 */

// Nobody waits for a message.
add_filter('pre_wp_mail', '__return_true');

// WordPress asks its makers for news, and complains where nobody answers. Whoever else asks for something is at fault.
add_filter('pre_http_request', function ($answer, $request, $address) {
    $news = '{"offers": [], "themes": [], "plugins": [], "no_update": [], "translations": []}';
    if (parse_url($address, PHP_URL_HOST) === 'api.wordpress.org') {
        return ['headers' => [], 'cookies' => [], 'response' => ['code' => 200, 'message' => 'OK'], 'body' => $news];
    }
    trigger_error("This was asked for: $address", E_USER_WARNING);
    return $answer;
}, 10, 3);

// Pictures of people would come from another host.
add_filter('pre_option_show_avatars', '__return_empty_string');

// Nobody is welcomed with a guide.
add_filter('get_user_metadata', function ($value, $user, $key) {
    $isAsked = is_string($key) && substr($key, -strlen('persisted_preferences')) === 'persisted_preferences';
    $preferences = ['welcomeGuide' => false, 'welcomeGuideTemplate' => false, 'fullscreenMode' => false];
    return $isAsked ? [[
        'core/edit-post' => $preferences,
        'core/edit-site' => $preferences + ['welcomeGuideStyles' => false],
        '_modified' => '2020-01-01T00:00:00.000Z',
    ]] : $value;
}, 10, 3);

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
