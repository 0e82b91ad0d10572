<?php

// Evaluates lines of PHP inside the WordPress of a folder, as its command line; says in JSON what they return.

[, $folder, $address] = $argv;
['lines' => $lines, 'args' => $args] = json_decode(stream_get_contents(STDIN), true);

$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = parse_url($address, PHP_URL_PATH);
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';

echo json_encode(eval($lines));
