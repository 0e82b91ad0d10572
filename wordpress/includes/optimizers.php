<?php

/**
 * Asks plugins and services not to minify, combine, delay or move the card's scripts and styles. A naive minifier
 * breaks the phone link, and a card that waits for the first touch shifts under the visitor's finger. The script is
 * small, deferred and last on the page, so there is nothing to gain.
 *
 * docs/wordpress.md lists the versions that we ran or read. Another plugin's callback on the same filter may return
 * null or any other type, so these functions return unknown values unchanged.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/** Attributes for the `<script>` tag. */
const SCRIPT_ATTRIBUTES = [
    // Cloudflare Rocket Loader needs it before `src`. LiteSpeed Cache reads it too.
    // https://developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts/
    'data-cfasync="false"',
    // LiteSpeed Cache: https://github.com/litespeedtech/lscache_wp/blob/master/src/optimize.cls.php
    'data-no-optimize="1"',
    'data-no-defer="1"',
    // Autoptimize: https://github.com/futtta/autoptimize/blob/beta/classes/autoptimizeScripts.php
    // It still minifies such a script, unless the file name ends in `.min.js`.
    'data-noptimize="1"',
    // WP Rocket, for minifying and delaying: https://github.com/wp-media/wp-rocket/blob/develop/dynamic-lists.json
    'data-no-minify="1"',
    'nowprocket',
    // Jetpack Boost, for deferring: https://github.com/Automattic/jetpack/tree/trunk/projects/plugins/boost
    'data-jetpack-boost="ignore"',
];

/**
 * Filters for lists of excluded scripts. Some match part of the tag or address, some the handle. SCRIPT works for all.
 */
const SCRIPT_FILTERS = [
    'autoptimize_filter_js_exclude',
    // https://perfmatters.io/docs/filters/
    'perfmatters_delay_js_exclusions',
    // SiteGround Optimizer: https://www.siteground.com/tutorials/wordpress/speed-optimizer/custom-filters/
    'sgo_javascript_combine_exclude',
    // WP-Optimize
    'wp-optimize-minify-default-exclusions',
];

/** Part of the static card's `<style>`. */
const STYLE = '--iop-accent';

/** Filters for lists of excluded inline styles. They match part of the tag or its content. */
const STYLE_FILTERS = [
    'autoptimize_filter_css_exclude',
    // LiteSpeed Cache
    'litespeed_optimize_css_excludes',
    // WP Rocket, if it removes unused CSS
    'rocket_rucss_inline_content_exclusions',
];

function registerOptimizerFilters(): void
{
    add_filter('script_loader_tag', __NAMESPACE__ . '\withScriptAttributes', 10, 2);
    // Jetpack Boost, for combining
    add_filter('js_do_concat', __NAMESPACE__ . '\unlessOurHandle', 10, 2);
    // W3 Total Cache: https://github.com/BoldGrid/w3-total-cache/blob/master/Minify_AutoJs.php
    add_filter('w3tc_minify_js_do_tag_minification', __NAMESPACE__ . '\unlessOurTag', 10, 2);
    foreach (SCRIPT_FILTERS as $filter) {
        add_filter($filter, __NAMESPACE__ . '\withOurScript');
    }
    foreach (STYLE_FILTERS as $filter) {
        add_filter($filter, __NAMESPACE__ . '\withOurStyle');
    }
}

/**
 * Adds the attributes to the `<script>` that has a `src`. The text may also contain other plugins' inline scripts,
 * which stay the same. WordPress before 6.2 has no HTML tag parser. We add no `integrity`: some optimizers rewrite a
 * site's own files, and browsers would then refuse the script.
 *
 * @param mixed $tag
 * @param mixed $handle
 * @return mixed
 */
function withScriptAttributes($tag, $handle = null)
{
    if ($handle !== SCRIPT || !is_string($tag)) {
        return $tag;
    }
    $quoted = '"[^"]*+"|\'[^\']*+\'';
    return preg_replace_callback(
        "~<script\\b((?:[^>\"']++|$quoted)*+)>.*?</script~is",
        function (array $element) use ($quoted): string {
            [$html, $attributes] = $element;
            $names = (string) preg_replace("~$quoted~", '', $attributes);
            if (!preg_match('~\ssrc\s*=~i', $names)) {
                return $html;
            }
            // WordPress 6.3 and later add `defer` themselves.
            $added = preg_match('~\sdefer\b~i', $names) ? SCRIPT_ATTRIBUTES : ['defer', ...SCRIPT_ATTRIBUTES];
            return '<script ' . implode(' ', $added) . substr($html, strlen('<script'));
        },
        $tag
    ) ?? $tag;
}

/**
 * @param mixed $value whether to combine a script with others
 * @param mixed $handle
 * @return mixed
 */
function unlessOurHandle($value, $handle = null)
{
    return $handle === SCRIPT ? false : $value;
}

/**
 * @param mixed $value whether to minify a script
 * @param mixed $tag
 * @return mixed
 */
function unlessOurTag($value, $tag = null)
{
    return is_string($tag) && strpos($tag, '/' . SCRIPT . '.min.js') !== false ? false : $value;
}

/**
 * @param mixed $list
 * @return mixed
 */
function withOurScript($list)
{
    return withEntry($list, SCRIPT);
}

/**
 * @param mixed $list
 * @return mixed
 */
function withOurStyle($list)
{
    return withEntry($list, STYLE);
}

/**
 * Adds an entry to a list. Most lists are arrays of values. Autoptimize uses comma-separated text, or arrays of which
 * it reads the keys. So an array gets the entry as both key and value.
 *
 * @param mixed $list
 * @return mixed
 */
function withEntry($list, string $entry)
{
    if (is_string($list)) {
        return $list === '' ? $entry : "$list, $entry";
    }
    return is_array($list) ? $list + [$entry => $entry] : $list;
}
