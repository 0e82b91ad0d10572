<?php

/**
 * Writes the card as a page needs it.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/**
 * A value as the element's attribute says it.
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

/** WordPress calls Haitian Creole by three letters, also on `<html lang>`, where the card would not know it. */
function isHaitian(string $tag): bool
{
    return explode('-', str_replace('_', '-', $tag))[0] === 'hat';
}

/** The language of the card on a page in a language; English where there is no card in that. */
function languageFor(string $tag): string
{
    return languageOf(isHaitian($tag) ? 'ht' : $tag) ?? 'en';
}

/** The link that is there whatever happens. */
function phoneLink(array $phone, string $language): string
{
    $text = sprintf(rules()['languages'][$language]['call'], $phone['display']);
    return sprintf('<a href="%s">%s</a>', esc_attr("tel:{$phone['number']}"), esc_html($text));
}

/** Whether what reads this knows nothing but plain HTML: feeds, and pages of AMP, which take no element of ours. */
function isPlain(): bool
{
    return is_feed() || (function_exists('amp_is_request') && amp_is_request());
}

/**
 * Whether the HTML is for a browser's parser. Where a script puts it into a page, by `innerHTML`, browsers leave
 * declarative shadow DOM alone.
 */
function isWholePage(): bool
{
    return !wp_is_json_request() && !wp_doing_ajax() && !(defined('REST_REQUEST') && REST_REQUEST);
}

/** The whole card for visitors without script, where there is one ready-made with these attributes. */
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

/** An author who may not write unfiltered HTML gets every & as an entity, also in the attributes of a block. */
function asWritten(array $given): array
{
    return array_map(function ($value) {
        return is_string($value) ? str_replace('&amp;', '&', $value) : $value;
    }, $given);
}

/** The language that was asked for, if there is a card in it. */
function chosenLanguage(array $given, callable $complain): ?string
{
    $text = textOf($given['lang'] ?? '');
    $language = languageOf($text);
    if ($language === null && $text !== '') {
        $complain('lang', $text, implode(', ', array_keys(rules()['languages'])));
    }
    return $language;
}

/** What the element is to be told: its attributes, without those that say what is the default anyway. */
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
 * The element with its phone link, and the script for the page.
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
