<?php

/**
 * Translations of the editor's texts. One file serves all countries that speak a language: WordPress itself looks for
 * the file of the very locale, es_MX for example, and for nothing else.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/** The locale whose file speaks the language of another one; null where none does. */
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
 * Where the texts of the editor's script are.
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
