/**
 * What is planned for `--fix`, which each report counts: whole runs of the built command on sources and projects that
 * made it look at the same text again and again, for minutes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GOOD_ENTITLEMENTS, plist } from '../../src/rules/shared/example-files.ts';
import { project } from '../../src/rules/shared/example-project.ts';
import { expectOrderly, type Files, makeRepository, NO_COMMAND, runCommand } from './attack.ts';

const BOUNDS = { seconds: 20, memory: 1000 };
const FIXTURE = 'before-app-review';
const STORE = 'Carebook/RecordStore.swift';
const SOURCE = readFileSync(path.join(import.meta.dirname, '../../fixtures', FIXTURE, STORE), 'utf8');

const filled = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const inClass = (text: string) => SOURCE.replace('    var isSupported', () => `${text}\n    var isSupported`);

describe.skipIf(NO_COMMAND)('a list of types', () => {
  test.each<[string, string]>([
    ['that 6,000 functions keep', inClass(filled(6000, (at) => `    func f${at}() { let a${at} = types }\n`))],
    [
      'of 10,000 elements',
      SOURCE.replace('        .immunizationRecord,\n', (line) => '        .allergyRecord,\n'.repeat(10_000) + line),
    ],
    ['beside comments that nothing ends', `${SOURCE}\nlet q = ##"${'"#/*'.repeat(100_000)}"##\n`],
    ['beside quotes that nothing ends', `${SOURCE}\nlet q = ##"${'\\"'.repeat(150_000)}"##\n`],
    ['beside brackets', `${SOURCE}\nlet q = ##"" + "##\n${'{ types '.repeat(20_000)}`],
  ])('%s', { timeout: 110_000 }, async (_, source) => {
    const root = makeRepository({ [STORE]: source }, FIXTURE);
    expectOrderly(await runCommand(root), BOUNDS);
    const fixed = await runCommand(root, ['--fix', '--dry-run', '--format', 'json']);
    expect(fixed.stderr).toMatch(/Carebook\/Info\.plist:4: /);
    expect(fixed.seconds).toBeLessThan(2 * BOUNDS.seconds);
  });
});

/** So many apps, each with three texts that are missing; the last one has a name of which no good text can be made. */
function apps(count: number): Files {
  const names = Array.from({ length: count }, (_, at) => `App${at}`);
  const files = names.map((name, at) => [
    [
      `${name}/Info.plist`,
      plist(`<key>CFBundleDisplayName</key>\n<string>${at === count - 1 ? 'TODO' : name}</string>`),
    ],
    [`${name}/App.entitlements`, GOOD_ENTITLEMENTS],
    [`${name}/Records.swift`, SOURCE],
  ]);
  const targets = names.map((name) => [
    name,
    {
      sources: [`${name}/Records.swift`],
      settings: [`INFOPLIST_FILE = ${name}/Info.plist;`, `CODE_SIGN_ENTITLEMENTS = ${name}/App.entitlements;`],
    },
  ]);
  return { ...Object.fromEntries(files.flat()), 'App.xcodeproj/project.pbxproj': project(Object.fromEntries(targets)) };
}

test.skipIf(NO_COMMAND)('among 200 fixes the three that do not work are found', { timeout: 110_000 }, async () => {
  const fixed = await runCommand(makeRepository(apps(40)), ['--fix', '--dry-run']);
  const lines = fixed.stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(200);
  expect(lines.filter((line) => line.includes('not fixed'))).toHaveLength(3);
  expect(fixed.seconds).toBeLessThan(2 * BOUNDS.seconds);
});
