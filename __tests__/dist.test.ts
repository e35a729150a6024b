import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');

/** What a runner downloads is an archive of a commit: the copies that some tests run in are none. */
const NO_COMMIT = !existsSync(path.join(ROOT, '.git')) || !existsSync(path.join(ROOT, 'dist', 'index.js'));

describe.skipIf(NO_COMMIT)('what a runner downloads', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  let archive: Buffer;
  let files: readonly string[];

  beforeAll(() => {
    const git = ['archive', '--worktree-attributes', '--format=tar', 'HEAD'];
    archive = execFileSync('git', git, { cwd: ROOT, maxBuffer: 2 ** 28 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(path.join(folder, name)).isFile(),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is at most 3.5 MiB in 200 files', () => {
    expect(gzipSync(archive).length).toBeLessThanOrEqual(3.5 * 2 ** 20);
    expect(files.length).toBeLessThanOrEqual(200);
  });

  test('holds what it runs and its licences, and nothing of the workshop', () => {
    const rooms = new Set(files.map((name) => name.split(path.sep)[0]));
    expect([...rooms].sort()).toEqual([
      ...['LICENSE', 'README.md', 'SECURITY.md', 'action.yml', 'dist', 'package.json', 'schema'],
    ]);
    expect(files).toContain(path.join('dist', 'licenses.txt'));
    expect(files).toContain(path.join('schema', 'report.schema.json'));
  });

  test('runs', () => {
    const run = (file: string, ...args: string[]) =>
      execFileSync(process.execPath, [path.join(folder, 'dist', file), ...args], {
        env: {
          ...{ PATH: process.env.PATH, GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: ROOT },
          ...{ INPUT_PATH: 'fixtures/everything-right', 'INPUT_CHECK-URLS': 'false', 'INPUT_GITHUB-TOKEN': 'none' },
        },
        cwd: ROOT,
        encoding: 'utf8',
      });
    expect(run('cli/index.js', '--no-urls', 'fixtures/everything-right')).toMatch(/passed/);
    run('index.js');
  });
});

describe.skipIf(NO_COMMIT || !existsSync(path.join(ROOT, 'dist', 'engine')))('dist/', () => {
  test.each(['index.js', 'cli/index.js'])('%s is a shell of at most 250 KB', (name) => {
    expect(statSync(path.join(ROOT, 'dist', name)).size).toBeLessThanOrEqual(250_000);
  });

  test('holds the engine once, in chunks that have the names of rooms', () => {
    const names = readdirSync(path.join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /^\d|[\\/]\d/.test(name))).toEqual([]);
    const rooms = readdirSync(path.join(ROOT, 'src')).map((name) => name.replace(/\.ts$/, ''));
    const chunks = readdirSync(path.join(ROOT, 'dist', 'engine')).map((name) => name.replace(/\.js$/, ''));
    const known = ['index', 'packages', ...rooms];
    const roomOf = (chunk: string) => chunk.replace(/^shared-/, '').split('-')[0] ?? '';
    expect(chunks.filter((chunk) => !known.includes(roomOf(chunk)))).toEqual([]);
  });
});
