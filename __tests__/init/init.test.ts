import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findReleaseBranches } from '../../src/init/starting-files.ts';
import { writeStartingFiles } from '../../src/init/write-starting-files.ts';
import { parseCommandLine } from '../../src/settings/command-line.ts';
import { helpText } from '../../src/settings/help.ts';
import { OptionValues } from '../../src/settings/options.ts';
import { readConfiguration } from '../../src/settings/read-configuration.ts';
import { VERSION } from '../../src/tool.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures');
let top = '';

beforeEach(() => {
  top = realpathSync(mkdtempSync(path.join(tmpdir(), 'init-')));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function init(folder = ''): Promise<readonly string[]> {
  return writeStartingFiles({
    root: path.join(top, folder),
    values: new OptionValues(new Map()),
    readNamed: () => new Uint8Array(),
    checkUrls: true,
    release: false,
  });
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: top, stdio: 'pipe' });
}

const read = (file: string) => readFileSync(path.join(top, file), 'utf8');
const workflow = () => parse(read('.github/workflows/clinical-records.yml'));

test('writes a workflow and a configuration that fit the repository, and that are valid', async () => {
  cpSync(path.join(FIXTURES, 'before-app-review'), path.join(top, 'apps', 'ios'), { recursive: true });
  git('init', '-q', '-b', 'trunk');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  for (const branch of ['release/2.1', 'release/2.2', 'hotfix-1', 'feature/release-notes']) git('branch', branch);

  const said = await init('apps/ios');
  expect(said.slice(0, 2)).toEqual([
    'Wrote .github/workflows/clinical-records.yml.',
    'Wrote apps/ios/.clinical-records.yml.',
  ]);
  expect(said[2]).toMatch(/^The check says: failed\. /);

  const { on, permissions, jobs } = workflow();
  expect(on.push.branches).toEqual(['trunk', 'hotfix-*', 'release/**']);
  expect([permissions, jobs.check.permissions]).toEqual([{}, { contents: 'read', 'pull-requests': 'write' }]);
  expect(jobs.check.steps[0].with).toEqual({ 'persist-credentials': false });
  expect(jobs.check.steps.at(-1).with).toEqual({ path: 'apps/ios', 'release-branches': 'hotfix-*, release/**' });
  expect(read('.github/workflows/clinical-records.yml')).toContain(
    '# Carebook (Carebook.xcodeproj) uses clinical records',
  );

  const configuration = read('apps/ios/.clinical-records.yml');
  // Editors complete and check by it; it is the first line, and the schema that this version has.
  const [first] = configuration.split('\n');
  const [, version, file = ''] =
    /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\/clinical-records-check\/clinical-records-check\/v([\d.]+)\/(.+)$/.exec(
      first ?? '',
    ) ?? [];
  expect([version, existsSync(path.join(FIXTURES, '..', file))]).toEqual([VERSION, true]);
  expect(configuration).toContain('# The privacy policy stands in fastlane/metadata/en-US/privacy_url.txt');
  expect(readConfiguration(Buffer.from(configuration), 'c')).toMatchObject({
    failOn: { value: 'error' },
    ignores: [],
  });
  // What is commented out is right too, once the marks are taken away.
  const whole = configuration.replace(/^# (?=(?:exclude|privacy-policy-url|rules|ignore):| {2})/gm, '');
  expect(readConfiguration(Buffer.from(whole), 'c')).toMatchObject({
    exclude: [{ value: 'Examples/**' }],
    ignores: [{ rule: 'advertising-sdk-linked', until: '2027-06-30' }],
  });
});

test('a folder that is no repository, without an app', async () => {
  await init();
  expect(workflow().on.push.branches).toEqual(['main', 'release/**']);
  expect(workflow().jobs.check.steps.at(-1).with).toBeUndefined();
  expect(read('.clinical-records.yml')).toContain('None was found in this repository.');
});

test('overwrites nothing, and then writes nothing else', async () => {
  writeFileSync(path.join(top, '.clinical-records.yml'), 'fail-on: never\n');
  await expect(init()).rejects.toThrow('.clinical-records.yml is there already; nothing was written.');
  expect(readdirSync(top)).toEqual(['.clinical-records.yml']);
});

test('writes through no link', async () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'outside-'));
  symlinkSync(outside, path.join(top, '.github'));
  await expect(init()).rejects.toThrow('.github is no folder');
  expect(readdirSync(outside)).toEqual([]);
  rmSync(outside, { recursive: true });
});

test('a name of the repository begins no line of the workflow', async () => {
  const name = 'A\n  evil: true\n#';
  mkdirSync(path.join(top, name), { recursive: true });
  cpSync(path.join(FIXTURES, 'loose-app'), path.join(top, 'x: y "z"'), { recursive: true });
  git('init', '-q');
  await init('x: y "z"');
  expect(workflow().jobs.check.steps.at(-1).with.path).toBe('x: y "z"');
});

test('what stands for something else in a workflow is written so that it stands for itself', async () => {
  const folder = 'a ${{ github.token }}';
  cpSync(path.join(FIXTURES, 'loose-app'), path.join(top, folder), { recursive: true });
  git('init', '-q', '-b', '!c++');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  git('update-ref', 'refs/remotes/origin/!c++', 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/!c++');
  await init(folder);
  // GitHub puts a text in place of an expression, and reads `!` and `+` in a glob.
  expect(workflow().jobs.check.steps.at(-1).with.path).toBe("a ${{ '${{' }} github.token }}");
  expect(workflow().on.push.branches[0]).toBe('\\!c\\+\\+');
});

test('of very many apps the workflow names some', async () => {
  for (let at = 0; at < 25; at += 1)
    cpSync(path.join(FIXTURES, 'loose-app'), path.join(top, `app${at}`), { recursive: true });
  await init();
  expect(read('.github/workflows/clinical-records.yml').match(/^# .* uses clinical records/gm)).toHaveLength(20);
  expect(read('.github/workflows/clinical-records.yml')).toContain('\n# And 5 more apps.\n');
});

test('a file in place of a folder is told', async () => {
  writeFileSync(path.join(top, '.github'), '');
  await expect(init()).rejects.toThrow(
    '.github/workflows/clinical-records.yml cannot be written: .github is no folder.',
  );
});

test.each([
  [['main', 'develop'], []],
  [
    ['release/1', 'releases/1', 'rel-1', 'production'],
    ['production', 'rel-*', 'release/**', 'releases/**'],
  ],
  [['released', 'stable', 'relay/x'], ['stable']],
])('of the branches %j those that are released from are %j', (branches, globs) => {
  expect(findReleaseBranches(branches)).toEqual(globs);
});

test('init stands before the path, and a folder of that name can still be checked', () => {
  expect(parseCommandLine(['init', 'App'])).toMatchObject({ isInit: true, path: 'App' });
  expect(parseCommandLine(['init'])).toMatchObject({ isInit: true, path: '.' });
  expect(parseCommandLine(['./init'])).toMatchObject({ isInit: false, path: './init' });
  expect(helpText()).toContain('clinical-records-check init [path]');
});
