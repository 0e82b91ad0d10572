<?php

/**
 * Translations of the editor's texts. One file serves all countries with the same language. WordPress itself only looks
 * for the exact locale, such as es_MX.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/** The locale whose translation has the same language as the given one, or null. */
function translatedLocale(string $locale): ?string
{
    foreach (rules()['locales'] as $translated) {
        if (explode('_', $translated)[0] === explode('_', $locale)[0]) {
            return $translated;
        }
    }
    return null;
}

function loadTranslations(): void
{
    $locale = translatedLocale((string) determine_locale());
    if ($locale !== null) {
        load_textdomain('iop-return-card', dirname(__DIR__) . "/languages/iop-return-card-$locale.mo");
    }
}

/**
 * The path of the translations for the editor's script.
 *
 * @param mixed $file
 * @param mixed $handle
 * @param mixed $domain
 * @return mixed
 */
function scriptTranslations($file, $handle = null, $domain = null)
{
    if ($handle !== EDITOR || $domain !== 'iop-return-card') {
        return $file;
    }
    $locale = translatedLocale((string) determine_locale());
    return $locale !== null
        ? dirname(__DIR__) . "/languages/iop-return-card-$locale-$handle.json"
        : $file;
}
