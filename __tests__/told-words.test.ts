import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { howCalled } from '../src/init/how-called.ts';
import { run } from '../src/run/run.ts';
import { OptionValues } from '../src/settings/options.ts';
import { CLI, FIXTURES, NO_BUNDLE, ROOT, runCommand } from './built-command.ts';

let work = '';
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'told-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const fixture = (name: string) => path.join(FIXTURES, name);
const says = (...args: string[]) => runCommand(['--no-urls', ...args], { cwd: work });
const verdictOf = (...args: string[]) => says(...args).stdout.split('\n')[0];

describe.skipIf(NO_BUNDLE)('the verdict’s line', () => {
  test('tells under "passed" that something could not be told', () => {
    expect(verdictOf(fixture('clinical-types-unresolved'))).toBe(
      'passed · 1 notice · Nothing has to be fixed; 1 notice is worth knowing. 1 thing could not be checked.',
    );
    expect(verdictOf('--format', 'markdown', fixture('clinical-types-unresolved'))).toContain('passed');
    expect(says('--format', 'markdown', fixture('clinical-types-unresolved')).stdout).toContain(
      '1 notice is worth knowing. 1 thing could not be checked.**',
    );
    expect(verdictOf(fixture('everything-right'))).not.toContain('could not be checked');
  });

  test('names what failed a run without any error', () => {
    const warned = fixture('usage-description-weak');
    expect(verdictOf(warned)).toContain('passed');
    const { status, stdout } = says('--fail-on', 'warning', warned);
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(
      /^failed · \d+ warnings?.* · No error stands in the way of App Review, but this check is set to fail on warnings: .*\busage-description-weak\b/,
    );
    expect(verdictOf('--fail-on', 'notice', fixture('clinical-types-unresolved'))).toContain(
      'this check is set to fail on notices: clinical-types-unresolved.',
    );
    expect(verdictOf('--fail-on', 'notice', fixture('clinical-type-shared'))).toContain('Not ready for App Review.');
  });

  test('of an app that is no archive says what it is, and no line of it', () => {
    writeFileSync(path.join(work, 'App.ipa'), 'Not Found');
    const { status, stdout } = says('App.ipa');
    expect(status).toBe(3);
    expect(stdout.split('\n')[0]).toBe(
      'incomplete · The check is not complete: The built app cannot be read: it cannot be read as a zip archive (it is none, or a part of it is missing). At App.ipa.',
    );
    expect(says('--format', 'markdown', 'App.ipa').stdout).not.toContain('App.ipa:1');
    expect(says('--format', 'html', 'App.ipa').stdout).not.toContain('App.ipa:1');
  });
});

describe.skipIf(NO_BUNDLE)('a mark that says all is well', () => {
  const headOf = (name: string, ...args: string[]) => says('--format', 'markdown', ...args, fixture(name)).stdout;

  test('stands over nothing that is to be looked at', () => {
    const sent = headOf('clinical-data-to-third-party', '--release');
    expect(sent).toMatch(/^## ⚠️ Clinical Records Check: passed\n/);
    expect(sent).toContain('worth a look before App Review: clinical-data-to-third-party');
    expect(sent).not.toMatch(/(?:^#+|<summary>) ?✅/m);
    expect(headOf('everything-right')).toMatch(/^## ✅ /);
    expect(headOf('clinical-types-unresolved')).toMatch(/^## ✅ /);
    expect(headOf('clinical-type-shared', '--fail-on', 'never')).toMatch(/^## ⚠️ /);
  });
});

test('notes for App Review come in one form alone', () => {
  const { status, stderr } = says('--app-review-notes', '--format', 'html', fixture('everything-right'));
  expect([status, stderr]).toEqual([
    2,
    'clinical-records-check: --app-review-notes prints text to be copied: leave out --format.\n',
  ]);
});

test('nothing is said of URLs that are not looked at', async () => {
  const steps = async (checkUrls: boolean, name: string) => {
    const told: string[] = [];
    await run({
      ...{ root: fixture(name), values: new OptionValues(new Map()), checkUrls, release: false },
      readNamed: () => new Uint8Array(),
      progress: (step) => void told.push(step),
    });
    return told;
  };
  expect(await steps(false, 'everything-right')).not.toContain('Looking at privacy-policy URLs');
  expect(await steps(true, 'everything-right')).toContain('Looking at privacy-policy URLs');
});

describe.skipIf(NO_BUNDLE)('init ends with a call that works', () => {
  const wrote = (name: string) => {
    const folder = path.join(work, name);
    cpSync(fixture('clinical-type-shared'), folder, { recursive: true });
    return folder;
  };
  const lastLine = (text: string) => text.trimEnd().split('\n').at(-1)?.split('run: ')[1] ?? '';

  test('from a clone', () => {
    wrote('an app');
    const { stdout } = runCommand(['init', 'an app'], { cwd: work });
    const line = lastLine(stdout);
    expect(line).toMatch(/^node \S+ 'an app'$/);
    expect(() => execFileSync('sh', ['-c', `${line} --no-urls --fail-on never`], { cwd: work })).not.toThrow();
  });

  test('from the path', () => {
    const folder = wrote('second');
    symlinkSync(CLI, path.join(work, 'clinical-records-check'));
    const PATH = `${work}:${process.env.PATH}`;
    const call = (words: string) =>
      execFileSync('sh', ['-c', words], { cwd: folder, env: { ...process.env, PATH }, encoding: 'utf8' });
    const line = lastLine(call('clinical-records-check init'));
    expect(line).toBe('clinical-records-check');
    expect(call(`${line} --no-urls --fail-on never`)).toContain('passed');
  });
});

test.each([
  [
    '/home/me/.npm/_npx/1/node_modules/.bin/clinical-records-check',
    { PATH: '/home/me/.npm/_npx/1/node_modules/.bin' },
    'npx clinical-records-check',
  ],
  ['/usr/local/bin/clinical-records-check', { PATH: '/bin:/usr/local/bin' }, 'clinical-records-check'],
  ['/home/dev/app/node_modules/.bin/clinical-records-check', { PATH: '/bin' }, 'npx clinical-records-check'],
  ['/home/dev/check/dist/cli/index.js', {}, 'node ../check/dist/cli/index.js'],
  ["/srv/o'neil/dist/cli/index.js", {}, "node '/srv/o'\\''neil/dist/cli/index.js'"],
])('%s is called again by %j as %s', (script, environment, words) => {
  expect(howCalled(script, environment, '/home/dev/app')).toBe(words);
});

describe.skipIf(NO_BUNDLE)('a clone of this check in the folder of the app', () => {
  const CLONE = 'tools/clinical-records-check';
  let app = '';
  beforeAll(() => {
    app = path.join(work, 'with-clone');
    cpSync(fixture('everything-right'), app, { recursive: true });
    for (const name of ['clinical-type-shared', 'two-apps'])
      cpSync(fixture(name), path.join(app, CLONE, 'fixtures', name), { recursive: true });
    cpSync(path.dirname(path.dirname(CLI)), path.join(app, CLONE, 'dist'), { recursive: true });
    cpSync(path.join(ROOT, 'package.json'), path.join(app, CLONE, 'package.json'));
  });
  const inApp = (script: string) =>
    spawnSync(process.execPath, [script, '--no-urls'], {
      cwd: app,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });

  test('is no part of the app where it is what runs, or has its own .git', () => {
    const own = inApp(path.join(app, CLONE, 'dist', 'cli', 'index.js'));
    expect([own.status, own.stdout.includes('Shared')]).toEqual([0, false]);
    expect(own.stdout).toContain(`${CLONE}:1:1 it is a clone of this check, and no part of the app.`);
    mkdirSync(path.join(app, CLONE, '.git'));
    const others = runCommand(['--no-urls'], { cwd: app });
    rmSync(path.join(app, CLONE, '.git'), { recursive: true });
    expect(others.status).toBe(0);
    expect(others.stdout).toContain('a clone of this check');
  });

  test('is checked where a change can have brought it: a name hides nothing', () => {
    const { status, stdout } = runCommand(['--no-urls'], { cwd: app });
    expect(status).toBe(1);
    expect(stdout).toContain(`${CLONE}/fixtures/clinical-type-shared/`);
  });
});
