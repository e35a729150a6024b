import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURES, NO_BUNDLE, ROOT, runCommand } from '../built-command.ts';
import { makeFolder } from '../folder.ts';
import { info, type Plain, TEXTS } from './app.ts';
import { members, zip } from './archives.ts';

const binary = (name: string) => readFileSync(path.join(ROOT, 'fixtures-built/mach-o', name));
const { NSHealthClinicalHealthRecordsShareUsageDescription: _, ...STEP_TEXTS } = TEXTS;

function ipa(texts: Readonly<Record<string, Plain>>, executable: string, name = 'App'): Uint8Array {
  const files = { 'Info.plist': info(texts, name), [name]: binary(executable) };
  return zip(
    members(Object.fromEntries(Object.entries(files).map(([file, data]) => [`Payload/${name}.app/${file}`, data]))),
  );
}

function alone(texts: Readonly<Record<string, Plain>>, executable: string) {
  const cwd = makeFolder('unsigned');
  writeFileSync(path.join(cwd, 'App.ipa'), ipa(texts, executable));
  return runCommand(['App.ipa'], { cwd });
}

describe.skipIf(NO_BUNDLE)('a built app that is not signed, alone', () => {
  test('and without a text for records: what its binaries name is told, and nothing is missing', () => {
    const { status, stdout } = alone(STEP_TEXTS, 'app-unsigned');
    expect([status, stdout.split(' · ')[0]]).toEqual([0, 'not-applicable']);
    expect(stdout.split('\n')[0]).toContain('could not be checked');
    expect(stdout).toContain(
      'App names `HKClinicalRecord`; whether App is to use clinical records is not known: it is not signed, and its Info.plist has no text for them.',
    );
    expect(stdout).not.toMatch(/^ *(?:error|warning) /m);
  });

  test('with one: it is judged by it', () => {
    const short = { ...TEXTS, NSHealthShareUsageDescription: 'Steps' };
    const { status, stdout } = alone(short, 'app-unsigned');
    expect(status).toBe(1);
    expect(stdout).toContain('[usage-description-too-short]');
  });

  test('signed without access, what it names was brought into it as before', () => {
    const { status, stdout } = alone(STEP_TEXTS, 'signed-static-kept');
    expect(status).toBe(1);
    expect(stdout).toContain('[clinical-api-in-dependency]');
  });
});

test.skipIf(NO_BUNDLE)('a fault of the built app alone stays accepted where the app is not given', () => {
  const cwd = makeFolder('accepted');
  cpSync(path.join(FIXTURES, 'everything-right'), cwd, { recursive: true });
  const texts = Object.fromEntries(
    [
      ...readFileSync(path.join(cwd, 'Carebook/Info.plist'), 'utf8').matchAll(
        /<key>(NSHealth\w+Description)<\/key>\s*<string>([^<]*)</g,
      ),
    ].map(([, key = '', value = '']) => [key, value]),
  );
  const { NSHealthUpdateUsageDescription: __, ...without } = texts;
  mkdirSync(path.join(cwd, 'build'));
  const build = (kept: Readonly<Record<string, string>>) =>
    writeFileSync(path.join(cwd, 'build/App.ipa'), ipa(kept, 'signed', 'Carebook'));
  const check = (...args: string[]) => runCommand(['--no-urls', ...args], { cwd });
  const GIVEN = ['--artifact', 'build/App.ipa'];
  const BASE = ['--baseline', 'accepted.json'];

  build(without);
  expect(check(...GIVEN).stdout).toContain('update-usage-description-missing, in the built app only');
  expect(check(...GIVEN, '--write-baseline', 'accepted.json').status).toBe(0);
  const accepted = () => JSON.parse(readFileSync(path.join(cwd, 'accepted.json'), 'utf8')) as unknown;
  const written = accepted();
  expect(check(...GIVEN, ...BASE)).toMatchObject({ status: 0, stderr: '' });
  // without the app nothing is left over, and nothing is dropped
  expect(check(...BASE)).toMatchObject({ status: 0, stderr: '' });
  check('--write-baseline', 'accepted.json');
  expect(accepted()).toEqual(written);
  // and with an app that is right it is
  build(texts);
  expect(check(...GIVEN, ...BASE).stderr).toContain('update-usage-description-missing');
});
