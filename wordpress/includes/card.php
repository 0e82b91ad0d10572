<?php

/**
 * Writes the card's HTML for a page.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/**
 * An option's value as the text of its attribute.
 *
 * @param mixed $value as `readOption` gives it
 */
function attributeText($value): string
{
    if ($value === true) {
        return '';
    }
    return is_array($value) ? $value['number'] ?? implode(' ', $value) : (string) $value;
}

/** WordPress's code for Haitian Creole is `hat`, even in `<html lang>`; the card's is `ht`. */
function isHaitian(string $tag): bool
{
    return explode('-', str_replace('_', '-', $tag))[0] === 'hat';
}

/** The card's language on a page in the given language. English if the card doesn't support it. */
function languageFor(string $tag): string
{
    return languageOf(isHaitian($tag) ? 'ht' : $tag) ?? 'en';
}

/** The phone link, which is on the page in any case. */
function phoneLink(array $phone, string $language): string
{
    $text = sprintf(rules()['languages'][$language]['call'], $phone['display']);
    return sprintf('<a href="%s">%s</a>', esc_attr("tel:{$phone['number']}"), esc_html($text));
}

/** Whether the output must be plain HTML: feeds, and AMP pages, which allow no custom elements. */
function isPlain(): bool
{
    return is_feed() || (function_exists('amp_is_request') && amp_is_request());
}

/**
 * Whether a browser's parser reads the HTML. With `innerHTML`, browsers ignore declarative shadow DOM.
 */
function isWholePage(): bool
{
    return !wp_is_json_request() && !wp_doing_ajax() && !(defined('REST_REQUEST') && REST_REQUEST);
}

/** The whole card for visitors without scripts, if there is a prebuilt one for these attributes. Otherwise empty. */
function readyMade(array $attributes, string $language): string
{
    $county = $attributes['county'] ?? null;
    unset($attributes['county'], $attributes['lang'], $attributes['deep-link']);
    if ($attributes || !isWholePage()) {
        return '';
    }
    $name = implode('-', array_filter([$language, $county]));
    return (string) file_get_contents(__DIR__ . "/../generated/cards/$name.html");
}

/** Restores &: WordPress saves it as an entity for authors without `unfiltered_html`, even in block attributes. */
function asWritten(array $given): array
{
    return array_map(function ($value) {
        return is_string($value) ? str_replace('&amp;', '&', $value) : $value;
    }, $given);
}

/** The requested language, or null if the card doesn't support it. */
function chosenLanguage(array $given, callable $complain): ?string
{
    $text = textOf($given['lang'] ?? '');
    $language = languageOf($text);
    if ($language === null && $text !== '') {
        $complain('lang', $text, implode(', ', array_keys(rules()['languages'])));
    }
    return $language;
}

/** The element's attributes, without those that have the default value. */
function attributesOf(array $options): array
{
    $attributes = [];
    foreach ($options as $name => $value) {
        $rule = rules()['options'][$name];
        if ($value !== $rule['default']) {
            $attributes[$rule['attribute']] = attributeText($value);
        }
    }
    return $attributes;
}

function element(array $attributes, string $content): string
{
    $written = '';
    foreach ($attributes as $name => $text) {
        $written .= sprintf(' %s="%s"', $name, esc_attr($text));
    }
    return "<iop-return-card$written>$content</iop-return-card>";
}

/**
 * The element with its phone link. Also adds the script to the page.
 *
 * @param array $given by the names that properties and block attributes have, as the author wrote it
 */
function card(array $given): string
{
    $given = asWritten($given);
    $notes = [];
    $complain = function (string $attribute, string $text, string $accepts) use (&$notes): void {
        $notes[] = note($attribute, $text, $accepts);
    };
    $options = [];
    foreach (array_keys(rules()['options']) as $name) {
        $options[$name] = readOption($name, $given[$name] ?? null, $complain);
    }
    $chosen = chosenLanguage($given, $complain);
    $tag = (string) get_bloginfo('language');
    $language = $chosen ?? languageFor($tag);

    $link = phoneLink($options['phone'], $language);
    if (isPlain()) {
        return $link;
    }
    wp_enqueue_script(SCRIPT);
    $attributes = attributesOf($options);
    if ($chosen !== null || isHaitian($tag)) {
        $attributes['lang'] = $language;
    }
    return element($attributes, readyMade($attributes, $language) . $link) . notesForAuthor($notes);
}
