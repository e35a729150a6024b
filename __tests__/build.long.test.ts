import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const copy = mkdtempSync(path.join(tmpdir(), 'build-'));

type Built = ReadonlyMap<string, string>;
let before: Built;

beforeAll(() => {
  for (const name of ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  before = build();
}, 600_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the same source gives the same bytes, and one rule’s text changes at most five files', () => {
  rmSync(path.join(copy, 'cache'), { recursive: true, force: true });
  expect(changed(before, build())).toEqual([]);

  const rule = path.join(copy, 'src', 'rules', 'usage-key-misspelled.ts');
  const text = readFileSync(rule, 'utf8');
  writeFileSync(rule, text.replace(/summary:\s*'/, '$&Another text: '));
  expect(readFileSync(rule, 'utf8')).not.toBe(text);
  const names = changed(before, build());
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThanOrEqual(5);
}, 1_200_000);

function build(): Built {
  execFileSync(process.execPath, [path.join(copy, 'scripts', 'build.mjs')], {
    cwd: copy,
    env: { ...process.env, XDG_CACHE_HOME: path.join(copy, 'cache') },
    stdio: 'pipe',
  });
  const dist = path.join(copy, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(dist, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(path.join(dist, name), 'latin1')]));
}

function changed(one: Built, other: Built): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}
