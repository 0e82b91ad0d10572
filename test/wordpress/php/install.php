<?php

// Installs WordPress with the people that the tests need: `php install.php FOLDER ADDRESS PASSWORD [network]`.

[, $folder, $address, $password] = $argv;
$isNetwork = isset($argv[4]);

$host = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
$_SERVER['HTTP_HOST'] = $host;
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
define('WP_SITEURL', $address);

require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Town of Example', 'admin', 'admin@town.example', true, '', $password);

foreach (['author', 'editor'] as $role) {
    wp_insert_user([
        'user_login' => $role,
        'user_pass' => $password,
        'user_email' => "$role@town.example",
        'role' => $role,
    ]);
}
$wp_rewrite->set_permalink_structure('/%postname%/');
flush_rewrite_rules();

if ($isNetwork) {
    require_once ABSPATH . 'wp-admin/includes/network.php';
    foreach ($wpdb->tables('ms_global') as $table => $prefixed) {
        $wpdb->$table = $prefixed;
    }
    install_network();
    populate_network(1, $host, 'admin@town.example', 'Towns of Example', '/', false);
}
