import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { matchArtifacts } from '../../src/built/match-artifacts.ts';
import { json } from '../../src/reporters/json.ts';
import { text } from '../../src/reporters/text.ts';
import { run } from '../../src/run/run.ts';
import { parseCommandLine } from '../../src/settings/command-line.ts';
import { parseInputs } from '../../src/settings/options.ts';
import { makeFolder } from '../folder.ts';
import { info, TEXTS } from './app.ts';
import { members, zip } from './archives.ts';

const SCHEMA = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'));

function write(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeFolder('built');
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return folder;
}

const runOn = (root: string, artifacts: readonly string[], isAlone: boolean, args: readonly string[] = []) =>
  run({
    ...{ root, isAlone, values: parseCommandLine(args).values, checkUrls: false, release: false },
    readNamed: (name) => readFileSync(name),
    artifacts: artifacts.map((shown) => ({ disk: path.join(root, shown), shown })),
  });

const NO_BINARY = zip(members({ 'Payload/App.app/Info.plist': info(TEXTS), 'Payload/App.app/App': 'x' }));

test('what cannot be read is incomplete, and stands in the report once', async () => {
  const root = write({ 'build/App.ipa': NO_BINARY });
  const report = await runOn(root, ['build/App.ipa'], true);
  expect(report.verdict).toBe('incomplete');
  const printed = JSON.parse(json(report, { colour: false, prefix: '' }));
  const isValid = new Ajv({ strict: false }).compile(SCHEMA);
  expect([isValid(printed), isValid.errors]).toEqual([true, null]);
  expect(printed.skipped).toEqual([]);
  expect(printed.artifacts).toEqual([
    {
      file: 'build/App.ipa',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bundles: [],
      skipped: [
        {
          at: { file: 'build/App.ipa!Payload/App.app/App', line: 1, column: 1 },
          reason: expect.stringMatching(/^App has an executable that /),
          blocking: true,
          target: 'App',
        },
      ],
    },
  ]);
  expect(text(report, { colour: false, prefix: '' })).toContain('Built app build/App.ipa: nothing in it was read.');
});

test('a hostile name is a name in every line', async () => {
  const name = 'Payload/\u001b[31m::error::x [a](b) `c`.app';
  const root = write({
    'App.ipa': zip(members({ [`${name.replace('\u001b', '')}/Info.plist`]: 'x', [`${name}/Info.plist`]: 'y' })),
  });
  const report = await runOn(root, ['App.ipa'], true);
  const page = text(report, { colour: false, prefix: '' });
  expect(page).not.toContain('\u001b');
  expect(page.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

test('without an artifact no report names one', async () => {
  const report = await runOn(write({ 'a.txt': '' }), [], false);
  expect(json(report, { colour: false, prefix: '' })).not.toContain('artifacts');
});

test('lines of the input are globs, and a comma is part of one', () => {
  const values = parseInputs((name) => (name === 'artifact' ? 'build/*.{ipa,zip}\n out/App.app ' : ''));
  expect(values.texts('artifact')).toEqual(['build/*.{ipa,zip}', 'out/App.app']);
  const root = write({ 'build/b.ipa': '', 'build/a.zip': '', 'build/c.txt': '', 'out/App.app/x': '' });
  expect(matchArtifacts('build/*.{ipa,zip}', root, () => undefined)).toEqual(['build/a.zip', 'build/b.ipa']);
  expect(matchArtifacts('out/App.app', root, () => undefined)).toEqual(['out/App.app']);
  expect(matchArtifacts('./out/*.app', root, () => undefined)).toEqual(['out/App.app']);
  expect(matchArtifacts('nothing/**', root, () => undefined)).toEqual([]);
});

test.runIf(process.env.CRC_CLI)('the command takes a path that is one, and options for others', () => {
  const root = write({ 'App.ipa': NO_BINARY, 'sources/readme.txt': '', 'other.txt': '' });
  const call = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [process.env.CRC_CLI ?? '', ...args], { cwd: root });
    return [status, stderr.toString().trim()];
  };
  expect(call('App.ipa')[0]).toBe(3);
  expect(call('--artifact', 'App.ipa', '--no-app', 'pass', 'sources')[0]).toBe(3);
  expect(call('--artifact', 'absent.ipa')[0]).toBe(2);
  expect(call('--artifact', 'other.txt')).toEqual([2, expect.stringContaining('is no .ipa, .xcarchive or .app')]);
  expect(call('--fix', 'App.ipa')).toEqual([2, expect.stringContaining('--fix needs a repository')]);
});
