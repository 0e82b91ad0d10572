<?php

/**
 * Reads an author's options by the card's own rules, which the build writes as PHP. Doesn't depend on WordPress.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

/** The card's rules: see scripts/wordpress/rules.mjs. */
function rules(): array
{
    static $rules;
    $rules = $rules ?? require __DIR__ . '/../generated/rules.php';
    return $rules;
}

/** The groups of a match; null without a match, if the text isn't UTF-8, or if PCRE gives up. */
function matched(string $pattern, string $text): ?array
{
    return preg_match(rules()['patterns'][$pattern], $text, $groups) ? $groups : null;
}

/** A text that no option accepts, for unreadable values. */
const UNREADABLE = "\u{fffd}";

/** A text without what a pattern matches; unreadable if the text isn't UTF-8 or PCRE gives up. */
function without(string $pattern, string $text): string
{
    return preg_replace(rules()['patterns'][$pattern], '', $text) ?? UNREADABLE;
}

/**
 * The text of a value of any type, without invisible characters. A value without a text is unreadable, and so is one
 * that is too long: the other patterns can take seconds for a megabyte of white space.
 *
 * @param mixed $value
 */
function textOf($value): string
{
    if (is_bool($value)) {
        return $value ? 'true' : 'false';
    }
    if ($value !== null && !is_scalar($value)) {
        return UNREADABLE;
    }
    $text = (string) $value;
    return matched('length', $text) ? without('edges', without('invisible', $text)) : UNREADABLE;
}

/** Lower case as in JavaScript, for characters that become ASCII: the kelvin sign becomes a k. */
function lowerCase(string $text): string
{
    return strtolower(str_replace("\u{212a}", 'k', $text));
}

/** The language of a tag such as `pt-BR`, if there is a card in it. */
function languageOf(string $tag): ?string
{
    $primary = explode('-', str_replace('_', '-', lowerCase(without('edges', $tag))))[0];
    return isset(rules()['languages'][$primary]) ? $primary : null;
}

function readPhone(string $text): ?array
{
    $digits = without('notDialed', $text);
    $groups = matched('northAmerican', $digits);
    if ($groups) {
        [, $area, $exchange, $line] = $groups;
        return ['number' => "+1$area$exchange$line", 'display' => "$area-$exchange-$line"];
    }
    return matched('international', $digits) ? ['number' => $digits, 'display' => $digits] : null;
}

function readSome(string $text, array $values): ?array
{
    $asked = preg_split(rules()['patterns']['separators'], lowerCase($text), -1, PREG_SPLIT_NO_EMPTY);
    return $asked === false || array_diff($asked, $values) ? null : $asked;
}

/** The value of a text, or null if it isn't valid. */
function readText(string $text, array $rule)
{
    switch ($rule['kind']) {
        case 'one':
            return in_array(lowerCase($text), $rule['values'], true) ? lowerCase($text) : null;
        case 'some':
            return readSome($text, $rule['values']);
        case 'phone':
            return readPhone($text);
        case 'hours':
            return readHours($text);
        case 'level':
            return matched('level', $text) ? (int) $text : null;
        case 'email':
            // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.3
            return strlen($text) > 254 ? null : matched('emailAddress', $text)[1] ?? null;
        case 'url':
            return matched('webAddress', $text) ? $text : null;
        case 'color':
            return matched('hexColor', $text) ? $text : null;
        case 'text':
            return $text === UNREADABLE ? null : $text;
    }
    return null;
}

/**
 * Whether a flag is on: true, 1, any text except "false", "no", "off" and "0". As in HTML, `deep-link=""` is on.
 *
 * @param mixed $value
 */
function isOn($value): bool
{
    $isFalse = filter_var($value, FILTER_VALIDATE_BOOLEAN, FILTER_NULL_ON_FAILURE) === false;
    return $value === '' || (is_scalar($value) && !$isFalse);
}

/**
 * Reads one option. Absent and empty values mean the default; any other value that the option does not accept means the
 * default too, after one complaint that gives the attribute, what was written, and what is accepted.
 */
function readOption(string $name, $value, callable $complain)
{
    $rule = rules()['options'][$name];
    if ($rule['kind'] === 'flag') {
        return isOn($value);
    }
    $text = textOf($value);
    if ($text === '') {
        return $rule['default'];
    }
    $read = readText($text, $rule);
    if ($read === null) {
        $complain($rule['attribute'], $text, $rule['accepts']);
    }
    return $read ?? $rule['default'];
}
