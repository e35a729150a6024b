import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wantsColour } from '../src/settings/colour.ts';
import { VERSION } from '../src/tool.ts';
import { CLI, FIXTURES, NO_BUNDLE, runCommand } from './built-command.ts';

const FAILED = path.join(FIXTURES, 'clinical-type-shared');
const ESCAPE = '\u001b[';
let work = '';

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'words-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const says = (...args: string[]) => runCommand(['--no-urls', ...args], { cwd: work });

describe.skipIf(NO_BUNDLE)('words of the command', () => {
  test('-h, --help and help say the same, in lines that fit a terminal', () => {
    const { status, stdout, stderr } = says('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').filter((line) => line.length > 80 + 1)).toEqual([]);
    for (const words of [['-h'], ['help'], ['help', 'init'], ['-hv']]) expect(says(...words).stdout).toBe(stdout);
    for (const option of ['-v, --version', '-h, --help', '--color auto|always|never', '--quiet', 'xcode|gitlab|junit'])
      expect(stdout).toContain(option);
  });

  test('-v is --version', () => {
    expect(says('-v')).toEqual({ status: 0, stdout: `clinical-records-check ${VERSION}\n`, stderr: '' });
  });

  test.each([
    [['inti'], 'There is no folder "inti". Did you mean "init"? Try --help.'],
    [['swep', 'plan'], 'One path is checked at a time; given are "swep" and "plan". Did you mean "sweep"? Try --help.'],
    [['hlep'], 'There is no folder "hlep". Did you mean "help"? Try --help.'],
    [['version'], 'There is no folder "version". Did you mean "--version"? Try --help.'],
    [['nowhere-near'], 'There is no folder "nowhere-near". Try --help.'],
    [['chekc', 'App'], 'One path is checked at a time; given are "chekc" and "App". Try --help.'],
    [['inti', 'App'], 'One path is checked at a time; given are "inti" and "App". Did you mean "init"? Try --help.'],
    [['--formt', 'json'], 'Unknown option: "--formt". Did you mean "--format"? Try --help.'],
    [['--fail', 'error'], 'Unknown option: "--fail". Did you mean "--fail-on"? Try --help.'],
    [['--artifact', '--no-urls'], '--artifact needs a value, and --no-urls is an option.'],
    [['--out', 'x'], 'Unknown option: "--out". Did you mean "--output"? Try --help.'],
    [['--privacy', 'x'], 'Unknown option: "--privacy". Did you mean "--privacy-policy-url"? Try --help.'],
    [['--xyzzy'], 'Unknown option: "--xyzzy". Try --help.'],
    [['-x'], 'Unknown option: "-x". Try --help.'],
    [['--format', 'jsno'], 'Unknown value of --format: "jsno". Did you mean "json"?'],
    [['--color', 'yes'], 'Unknown value of --color: "yes". Known are auto, always, never.'],
    [
      ['--explain', 'clinical-type-sharde'],
      'Unknown rule: "clinical-type-sharde". Did you mean "clinical-type-shared"?',
    ],
    [['--explain', 'x'], 'Unknown rule: "x". See --list-rules.'],
    [['--config', 'nope.yml', FAILED], 'There is no file "nope.yml".'],
    [['--baseline', 'nope.json', FAILED], 'There is no file "nope.json".'],
    [['--config', FIXTURES, FAILED], `"${FIXTURES}" is not a file.`],
  ])('%j gets one line', (args, line) => {
    expect(says(...args)).toEqual({ status: 2, stdout: '', stderr: `clinical-records-check: ${line}\n` });
  });

  test('a path that exists wins over a word, unless another path follows it', () => {
    for (const word of ['init', 'help']) cpSync(FAILED, path.join(work, 'words', word), { recursive: true });
    const there = { cwd: path.join(work, 'words') };
    for (const word of ['init', 'help']) expect(runCommand(['--no-urls', word], there).status).toBe(1);
    expect(existsSync(path.join(work, 'words', 'init', '.github'))).toBe(false);
    expect(runCommand(['init', 'init'], there)).toMatchObject({ status: 0, stdout: expect.stringContaining('Wrote ') });
    expect(existsSync(path.join(work, 'words', 'init', '.github'))).toBe(true);
  });

  test('--quiet: of the text the findings and the verdict line alone', () => {
    const { status, stdout, stderr } = says('--quiet', FAILED);
    expect([status, stderr]).toEqual([1, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^failed · 1 error.* · Not ready for App Review/);
    for (const [index, line] of lines.slice(0, -1).entries())
      expect(line).toMatch(index % 2 === 0 ? /^(?:error|warning|notice) at \S+:\d+:\d+ .* \[[\w-]+\]$/ : /^ {2}Fix: /);
    expect(says('--quiet', path.join(FIXTURES, 'everything-right')).stdout).toMatch(/^passed · no findings · .*\n$/);
    expect(says('--quiet', '--format', 'json', FAILED).stdout).toBe(says('--format', 'json', FAILED).stdout);
  });

  test('--output names what it wrote on standard error; - is standard output', () => {
    const whole = says(FAILED).stdout;
    expect(says('--output', '-', FAILED)).toEqual({ status: 1, stdout: whole, stderr: '' });
    expect(existsSync(path.join(work, '-'))).toBe(false);
    expect(says('--output', 'a/report.txt', FAILED)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'written: a/report.txt\n',
    });
    expect(readFileSync(path.join(work, 'a/report.txt'), 'utf8')).toBe(whole);
    expect(says('--write-baseline', 'base.json', FAILED)).toMatchObject({ status: 0, stderr: 'written: base.json\n' });
    expect(says('--quiet', '--output', 'b.txt', FAILED).stderr).toBe('');
  });

  test('what cannot be written is a sentence', () => {
    writeFileSync(path.join(work, 'plain'), '');
    expect(says('--output', 'plain/x', FAILED)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^clinical-records-check: "plain\/x" cannot be written: [^E].*\.\n$/),
    });
    const closed = path.join(work, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    if (process.getuid?.() === 0) return;
    expect(says('--output', 'closed/x', FAILED).stderr).toContain('permission is denied');
  });

  test('a wrong --base is a wrong call; one whose objects are missing is told', () => {
    const app = path.join(work, 'app');
    cpSync(path.join(FIXTURES, 'everything-right'), app, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: app,
        stdio: 'pipe',
      });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'base');
    expect(runCommand(['--no-urls', '--base', 'mian', app])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'clinical-records-check: There is nothing to compare with: git knows no commit "mian" here.\n',
    });
    expect(runCommand(['--no-urls', '--base', 'main', app])).toMatchObject({ status: 0, stderr: '' });
    const gone = runCommand(['--no-urls', '--base', 'HEAD~1', app]);
    expect([gone.status, gone.stderr]).toEqual([0, expect.stringContaining('git knows no commit "HEAD~1" here')]);
  });

  test('--color wins over NO_COLOR, that over FORCE_COLOR', () => {
    const isColoured = (args: string[], env: Record<string, string> = {}) =>
      runCommand(['--no-urls', ...args, FAILED], { cwd: work, env }).stdout.includes(ESCAPE);
    expect(isColoured([])).toBe(false);
    expect(isColoured(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
    expect(isColoured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(isColoured(['--quiet'], { FORCE_COLOR: '1' })).toBe(true);
    expect(isColoured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(isColoured(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
    expect(isColoured(['--format', 'json', '--color', 'always'])).toBe(false);
    runCommand(['--no-urls', '--output', 'coloured.txt', FAILED], { cwd: work, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(path.join(work, 'coloured.txt'), 'utf8')).not.toContain(ESCAPE);
  });

  test.skipIf(!existsSync('/usr/bin/script'))('a terminal has colours, unless NO_COLOR says otherwise', () => {
    const line = `'${process.execPath}' '${CLI}' --no-urls '${FAILED}'`;
    const shown = (env: Record<string, string>) =>
      execFileSync('/usr/bin/script', ['-qec', `${line} || true`, '/dev/null'], {
        cwd: work,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
        // the line that tells of progress is taken away by an escape, and is no colour
      }).replaceAll(`${ESCAPE}2K`, '');
    expect(shown({})).toContain(ESCAPE);
    expect(shown({ NO_COLOR: '1' })).not.toContain(ESCAPE);
    expect(shown({ FORCE_COLOR: '0' })).not.toContain(ESCAPE);
  });
});

test.each([
  [undefined, {}, true, false, true],
  ['auto', {}, false, false, false],
  ['always', { NO_COLOR: '1' }, false, true, true],
  ['never', { FORCE_COLOR: '3' }, true, false, false],
  [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false, false],
  [undefined, { FORCE_COLOR: '1' }, false, false, true],
  [undefined, { FORCE_COLOR: 'false' }, true, false, false],
  [undefined, { FORCE_COLOR: '' }, false, false, false],
  [undefined, { FORCE_COLOR: '1' }, true, true, false],
])('--color %s, %j, a terminal %s, a file %s: %s', (option, environment, isTerminal, isFile, coloured) => {
  expect(wantsColour({ option, environment, isTerminal, isFile })).toBe(coloured);
});

describe.skipIf(NO_BUNDLE)('what is asked for without a check', () => {
  const RULE = 'usage-description-weak';
  const asked = (columns: number, ...args: string[]) =>
    runCommand(args, { env: { COLUMNS: String(columns) } })
      .stdout.trimEnd()
      .split('\n');

  test.each([60, 80])('fits into %i columns', (columns) => {
    for (const args of [['--help'], ['--list-rules'], ['sweep', '--help']])
      for (const line of asked(columns, ...args)) expect(line.length, line).toBeLessThanOrEqual(columns);
    // an address and an example's lines stay whole
    for (const id of [RULE, 'ignore-unused', 'check-loosened', 'clinical-data-to-third-party'])
      for (const line of asked(columns, '--explain', id))
        if (!/https:\/\/|^ {2}/.test(line)) expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  test('one line a rule where nothing says how wide the terminal is', () => {
    const lines = runCommand(['--list-rules']).stdout.trimEnd().split('\n');
    expect(lines.every((line) => /^[a-z-]+ +(?:error|warning|notice) +\S/.test(line))).toBe(true);
  });

  test('--explain says what, why Apple cares, how to fix it, an example of each kind, and how to silence it', () => {
    const { stdout } = runCommand(['--explain', RULE]);
    const parts = [
      `${RULE} (warning)`,
      'A usage description says what',
      'Why: The text is all',
      'Apple says: “',
      'Fix: ',
      'Wrong: ',
      'Right: ',
      'more examples: https://',
      'Silence: ',
      `// clinical-records-ignore: ${RULE} `,
      '.clinical-records.yml',
    ];
    const places = parts.map((part) => stdout.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(stdout.match(/^(?:Wrong|Right): /gm)).toHaveLength(2);
  });
});
