<?php

/**
 * Writes the card's HTML for a page.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/**
 * A value as the text of the element's attribute.
 *
 * @param mixed $value as returned by `readOption`
 */
function attributeText($value): string
{
    if ($value === true) {
        return '';
    }
    return is_array($value) ? $value['number'] ?? implode(' ', $value) : (string) $value;
}

/** WordPress's code for Haitian Creole has three letters, even on `<html lang>`, where the card doesn't know it. */
function isHaitian(string $tag): bool
{
    return explode('-', str_replace('_', '-', $tag))[0] === 'hat';
}

/** The card's language for a page's language; English if there is no card in it. */
function languageFor(string $tag): string
{
    return languageOf(isHaitian($tag) ? 'ht' : $tag) ?? 'en';
}

/** The phone link that visitors always see. */
function phoneLink(array $phone, string $language): string
{
    $text = sprintf(rules()['languages'][$language]['call'], $phone['display']);
    return sprintf('<a href="%s">%s</a>', esc_attr("tel:{$phone['number']}"), esc_html($text));
}

/** Whether the reader accepts only plain HTML: feeds, and AMP pages, which allow no custom elements. */
function isPlain(): bool
{
    return is_feed() || (function_exists('amp_is_request') && amp_is_request());
}

/**
 * Whether a browser parses the HTML as part of a page. Browsers ignore declarative shadow DOM in `innerHTML`.
 */
function isWholePage(): bool
{
    return !wp_is_json_request() && !wp_doing_ajax() && !(defined('REST_REQUEST') && REST_REQUEST);
}

/** The static card for visitors without scripts, if there is a ready-made one with these attributes. */
function readyMade(array $attributes, string $language): string
{
    $form = isset($attributes['compact']) ? 'compact' : null;
    $county = $attributes['county'] ?? null;
    $hours = $attributes['opening-hours'] ?? rules()['options']['openingHours']['default'] ?? '';
    foreach (['compact', 'county', 'lang', 'deep-link', 'opening-hours'] as $name) {
        unset($attributes[$name]);
    }
    if ($attributes || !isWholePage()) {
        return '';
    }
    $name = implode('-', array_filter([$language, $county, $form]));
    $card = file_get_contents(plugin_dir_path(__DIR__) . "generated/cards/$name.html");
    return withWeek((string) $card, $hours, $language);
}

/** A ready-made card with opening hours. If someone always answers, it doesn't say what to do without an answer. */
function withWeek(string $card, string $hours, string $language): string
{
    $rules = hoursRules($hours);
    if ($rules === null) {
        return str_replace('<!--week-->', '', $card);
    }
    $text = weekText($rules, rules()['languages'][$language]['hours']);
    $card = str_replace('<!--week-->', sprintf('<p class="week">%s</p>', esc_html($text)), $card);
    return isAlways($rules) ? (string) preg_replace('~(<span class="no-answer">)[^<]*~', '$1', $card) : $card;
}

/** Without `unfiltered_html`, WordPress turns every &, < and > into an entity, even in a block's attributes. */
function asWritten(array $given): array
{
    return array_map(function ($value) {
        return is_string($value) ? strtr($value, ['&amp;' => '&', '&lt;' => '<', '&gt;' => '>']) : $value;
    }, $given);
}

/** The requested language, if there is a card in it. */
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

/** The author's line in the card's slot. WordPress would run a shortcode in the text of a block. */
function footerLine(?string $text): string
{
    $escaped = str_replace(['[', ']'], ['&#91;', '&#93;'], esc_html((string) $text));
    return $escaped === '' ? '' : " <span slot=\"footer\">$escaped</span>";
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
 * @param array $given what the author wrote, by the names of properties and block attributes
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
    $attributes = attributesOf(array_diff_key($options, ['accent' => null, 'footer' => null]));
    if ($chosen !== null || isHaitian($tag)) {
        $attributes['lang'] = $language;
    }
    $content = readyMade($attributes, $language) . $link . footerLine($options['footer']);
    if ($options['accent'] !== null) {
        $attributes['style'] = "--iop-accent: {$options['accent']}";
    }
    return element($attributes, $content) . notesForAuthor($notes);
}
