<?php

/**
 * Translations of the editor's texts. One file serves every country with that language. WordPress itself looks only for
 * the exact locale, such as es_MX.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/** The locale whose file has the same language as the given locale; null if there is none. */
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
 * The file with the texts of the editor's script.
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
