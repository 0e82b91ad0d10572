<?php

/**
 * Applies WordPress's line-break filter: a list of HTML as JSON in, the filtered list out. The argument is
 * the folder of WordPress.
 */

declare(strict_types=1);

define('ABSPATH', $argv[1] . '/');
require ABSPATH . 'wp-includes/formatting.php';

echo json_encode(array_map('wpautop', json_decode(stream_get_contents(STDIN), true)));
