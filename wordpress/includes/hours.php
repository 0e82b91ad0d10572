<?php

/**
 * Reads weekly opening hours by the card's own rules, and writes them in words for visitors without scripts. Doesn't
 * depend on WordPress.
 */

declare(strict_types=1);

namespace IopReturnCard;

defined('ABSPATH') || exit;

const DAY_MINUTES = 24 * 60;

/** The minutes of a span of time such as 8:30-17:00, which may end on the next day; null if it isn't valid. */
function timeRange(string $text): ?array
{
    $groups = matched('hoursTimes', $text) ?? ['', 0, 0, 0, 0];
    $opens = $groups[1] * 60 + $groups[2];
    $closes = $groups[3] * 60 + $groups[4];
    if ($opens >= DAY_MINUTES || $closes > DAY_MINUTES || $opens === $closes) {
        return null;
    }
    return [$opens, $closes < $opens ? $closes + DAY_MINUTES : $closes];
}

/** The first and last day of a range such as mo-th, from 0, Monday; null if it isn't valid. */
function dayRange(string $text): ?array
{
    $groups = matched('hoursDays', $text);
    $from = array_search($groups[1] ?? '', rules()['days'], true);
    $to = array_search($groups[2] ?? $groups[1] ?? '', rules()['days'], true);
    return $from === false || $to === false ? null : [$from, $to];
}

/** Each day of a range, which may go past Sunday. */
function daysIn(array $range): array
{
    [$from, $to] = $range;
    return array_map(function (int $day): int {
        return $day % 7;
    }, range($from, $to < $from ? $to + 7 : $to));
}

/** The rules of weekly hours, each with ranges of days and times; null if they aren't valid. Each day has one rule. */
function hoursRules(string $text): ?array
{
    $rules = [];
    $seen = [];
    foreach (array_filter(explode(';', without('blank', lowerCase($text))), 'strlen') as $rule) {
        [, $dayList, $timeList] = matched('hoursRule', $rule) ?? ['', '', ''];
        $days = array_map(__NAMESPACE__ . '\\dayRange', explode(',', $dayList));
        $times = array_map(__NAMESPACE__ . '\\timeRange', explode(',', $timeList));
        if (in_array(null, array_merge($days, $times), true)) {
            return null;
        }
        foreach ($days as $range) {
            if (array_intersect(daysIn($range), $seen)) {
                return null;
            }
            $seen = array_merge($seen, daysIn($range));
        }
        $rules[] = ['days' => $days, 'times' => $times];
    }
    return $rules ?: null;
}

/** The text of weekly hours if they are valid: the element reads them again. */
function readHours(string $text): ?string
{
    return hoursRules($text) === null ? null : $text;
}

/** Whether someone answers day and night. */
function isAlways(array $rules): bool
{
    $minutes = [];
    foreach ($rules as $rule) {
        foreach (array_merge(...array_map(__NAMESPACE__ . '\\daysIn', $rule['days'])) as $day) {
            foreach ($rule['times'] as [$opens, $closes]) {
                for ($minute = $opens; $minute < $closes; $minute++) {
                    $minutes[($day * DAY_MINUTES + $minute) % (7 * DAY_MINUTES)] = true;
                }
            }
        }
    }
    return count($minutes) === 7 * DAY_MINUTES;
}

/** A time of day in words. */
function timeText(int $minute, array $words): string
{
    [$onTheHour, $withMinutes] = $words['times'][intdiv($minute, 60) % 24];
    return $minute % 60 ? sprintf($withMinutes, $minute % 60) : $onTheHour;
}

/** The week in words, as the card shows it: see src/sections/hours.ts. */
function weekText(array $rules, array $words): string
{
    if (isAlways($rules)) {
        return $words['always'];
    }
    $texts = array_map(function (array $rule) use ($words): string {
        $days = array_map(function (array $range) use ($words): string {
            [$from, $to] = $range;
            $days = $words['days'];
            return $from === $to ? $days[$from] : sprintf($words['dayRange'], $days[$from], $days[$to]);
        }, $rule['days']);
        $times = array_map(function (array $range) use ($words): string {
            [$opens, $closes] = $range;
            return $closes - $opens === DAY_MINUTES
                ? $words['allDay']
                : sprintf($words['timeRange'], timeText($opens, $words), timeText($closes, $words));
        }, $rule['times']);
        return implode(', ', array_merge($days, $times));
    }, $rules);
    return str_replace('..', '.', sprintf($words['week'], implode('; ', $texts)));
}
