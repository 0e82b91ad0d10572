<?php

/**
 * Translations of the editor's texts. One file serves all countries that speak a language: WordPress itself looks for the
 * file of the very locale, es_MX for example, and for nothing else.
 */

declare(strict_types=1);

namespace IopReturnCard;

function loadTranslations(): void
{
    load_plugin_textdomain('iop-return-card', false, basename(dirname(__DIR__)) . '/languages');
}

/** The locale whose file speaks the language of another, itself where there is none. */
function localeOfSameLanguage(string $locale): string
{
    $language = explode('_', $locale)[0];
    foreach (rules()['locales'] as $available) {
        if (explode('_', $available)[0] === $language) {
            return $available;
        }
    }
    return $locale;
}

/** A path with the locale of the file that is there, where it names a file of ours that is not. */
function pathOfSameLanguage(string $file): string
{
    $start = dirname(__DIR__) . '/languages/iop-return-card-';
    if (strpos($file, $start) !== 0 || is_readable($file)) {
        return $file;
    }
    $locale = preg_split('/[-.]/', substr($file, strlen($start)))[0];
    return $start . localeOfSameLanguage($locale) . substr($file, strlen($start . $locale));
}

/** @param string $file */
function fileOfSameLanguage($file, $domain)
{
    return $domain === 'iop-return-card' ? pathOfSameLanguage($file) : $file;
}

/** @param string|false $file */
function scriptFileOfSameLanguage($file, $handle, $domain)
{
    return $file && $domain === 'iop-return-card' ? pathOfSameLanguage($file) : $file;
}
