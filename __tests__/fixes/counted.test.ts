import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURES, NO_BUNDLE, runCommand } from '../built-command.ts';

/** Written by hand, by a generator, and in languages whose lists are not edited. */
const NAMES = ['before-app-review', 'xcodegen-bad', 'flutter-bad', 'kotlin-bad', 'idiom-own-enum', 'two-apps'];

describe.skipIf(NO_BUNDLE)('what the report says that --fix may fix', () => {
  test.each(NAMES)('%s: is what --fix does', (name) => {
    const folder = path.join(FIXTURES, name);
    expect(readdirSync(FIXTURES)).toContain(name);
    const { stdout } = runCommand(['--no-urls', folder]);
    const said = Number(/^(\d+) may be fixed with --fix · --explain RULE$/m.exec(stdout)?.[1] ?? 0);
    const lines = runCommand(['--no-urls', '--fix', '--dry-run', folder]).stderr.trimEnd().split('\n');
    const done = lines.filter((line) => !/: not fixed, |Nothing here is for a program to fix/.test(line));
    expect(said).toBe(done.length);
    expect(stdout.endsWith('--explain RULE\n')).toBe(true);
  });
});
