<?php

// What a web server's rewriting rules do for WordPress, for PHP's own server.
// https://developer.wordpress.org/advanced-administration/server/web-server/httpd/#multisite

(function () {
    $path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
    $root = $_SERVER['DOCUMENT_ROOT'];
    // A site of a network, at /town/, has the same files as the one at /.
    $ofNetwork = '#^/[^/]+(/(?:wp-(?:admin|includes|content)/.*|[^/]+\.php))$#';
    if (!file_exists($root . $path) && preg_match($ofNetwork, $path, $parts)) {
        $path = $parts[1];
    }
    if (is_dir($root . $path)) {
        $path = rtrim($path, '/') . '/index.php';
    }
    $_SERVER['PHP_SELF'] = $_SERVER['SCRIPT_NAME'] = is_file($root . $path) ? $path : '/index.php';
    $_SERVER['SCRIPT_FILENAME'] = $root . $_SERVER['SCRIPT_NAME'];
})();

chdir(dirname($_SERVER['SCRIPT_FILENAME']));
if (pathinfo($_SERVER['SCRIPT_FILENAME'], PATHINFO_EXTENSION) === 'php') {
    require $_SERVER['SCRIPT_FILENAME'];
} else {
    $types = ['css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'png' => 'image/png'];
    header('Content-Type: ' . ($types[pathinfo($_SERVER['SCRIPT_FILENAME'], PATHINFO_EXTENSION)] ?? 'text/plain'));
    readfile($_SERVER['SCRIPT_FILENAME']);
}
