<?php

/**
 * The card's script: registered everywhere, loaded once on pages that have a card.
 */

declare(strict_types=1);

namespace IopReturnCard;

const SCRIPT = 'iop-return-card';

/**
 * Asks the plugins and services that join, delay or rewrite scripts to leave this one alone. It is small, comes last
 * and is deferred: nothing is gained, and a card that waits for the first touch jumps under the finger.
 */
const EXEMPTIONS = [
    // Cloudflare Rocket Loader; must stand before `src`.
    // https://developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts/
    'data-cfasync="false"',
    // LiteSpeed Cache: https://github.com/litespeedtech/lscache_wp/blob/master/src/optimize.cls.php
    'data-no-optimize="1"',
    'data-no-defer="1"',
    // Autoptimize: https://github.com/futtta/autoptimize/blob/master/classes/autoptimizeScripts.php
    'data-noptimize="1"',
    // WP Rocket: https://github.com/wp-media/wp-rocket/blob/develop/dynamic-lists.json
    'nowprocket',
    // Jetpack Boost: https://github.com/Automattic/jetpack/tree/trunk/projects/plugins/boost
    'data-jetpack-boost="ignore"',
];

function registerScript(): void
{
    // WordPress before 6.3 takes the last argument for "in the footer".
    wp_register_script(
        SCRIPT,
        plugins_url('iop-return-card.js', __DIR__),
        [],
        rules()['version'],
        ['strategy' => 'defer', 'in_footer' => true]
    );
}

/** Perfmatters knows no attribute for it, but a list of files: https://perfmatters.io/docs/delay-javascript/ */
function withoutDelay(array $files): array
{
    return array_merge($files, ['iop-return-card.js']);
}

/** No `integrity`: optimisers rewrite the site's own files, and then browsers would refuse them. */
function withExemptions(string $tag, string $handle): string
{
    if ($handle !== SCRIPT) {
        return $tag;
    }
    // WordPress defers by itself from 6.3 on.
    $defer = strpos($tag, ' defer') === false ? ['defer'] : [];
    return str_replace(' src=', ' ' . implode(' ', array_merge($defer, EXEMPTIONS)) . ' src=', $tag);
}
