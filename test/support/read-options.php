<?php

/**
 * Reads options by the WordPress plugin's rules: a list of [name, value] as JSON in, a list of [what was read, how many
 * complaints] out. `lang` is read as a language, and `week` as hours and a language, for the week in words.
 */

declare(strict_types=1);

define('ABSPATH', __DIR__);
require $argv[1] . '/includes/options.php';
require $argv[1] . '/includes/hours.php';

$answers = array_map(function (array $question): array {
    [$name, $value] = $question;
    if ($name === 'lang') {
        return [IopReturnCard\languageOf($value), 0];
    }
    if ($name === 'week') {
        [$hours, $lang] = $value;
        $words = IopReturnCard\rules()['languages'][$lang]['hours'];
        return [IopReturnCard\weekText(IopReturnCard\hoursRules($hours), $words), 0];
    }
    $complaints = 0;
    $read = IopReturnCard\readOption($name, $value, function () use (&$complaints): void {
        $complaints++;
    });
    return [$read, $complaints];
}, json_decode(stream_get_contents(STDIN), true));

echo json_encode($answers);
