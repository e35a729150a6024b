import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_BUNDLE, runCommand } from '../built-command.ts';
import { makeFolder } from '../folder.ts';

let work = '';
beforeEach(() => {
  work = makeFolder('sweep-calls');
  writeFileSync(path.join(work, 'scope.yml'), 'owners: [acme]\n');
  const head = 'a'.repeat(40);
  const repositories = [{ repository: 'acme/app', ref: 'refs/heads/main', head, private: false }];
  const tool = { name: 'clinical-records-check', version: '0.1.0' };
  writeFileSync(path.join(work, 'shard.json'), JSON.stringify({ schemaVersion: 1, tool, repositories }));
});

// a port that nobody listens at
const NOWHERE = { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_TOKEN: 'ghp_'.padEnd(40, 'a'), GH_TOKEN: '' };
const KEY = {
  APP_STORE_CONNECT_API_KEY_KEY_ID: 'ABCDEFGHIJ',
  APP_STORE_CONNECT_API_KEY_ISSUER_ID: '',
  APP_STORE_CONNECT_API_KEY_KEY: '',
  APP_STORE_CONNECT_API_KEY_KEY_FILEPATH: '',
};
const sweep = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCommand(['sweep', ...args], { cwd: work, env: { ...NOWHERE, ...env } });

describe.skipIf(NO_BUNDLE)('sweep', { timeout: 120_000 }, () => {
  test.each([
    [{ APP_STORE_CONNECT_API_KEY_KEY: 'no key' }, /API_KEY_KEY is neither/],
    [{ APP_STORE_CONNECT_API_KEY_KEY_FILEPATH: 'absent.p8' }, /absent\.p8|is not there/],
  ])('check: a key that is none ends it before any repository, %j', (wrong, sentence) => {
    const args = ['check', '--shard', 'shard.json', '--output', 'out', '--no-urls', '--app-store-connect'];
    const { status, stdout, stderr } = sweep(args, { ...KEY, ...wrong });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(() => readFileSync(path.join(work, 'out/acme/app.json'))).toThrow();
  });

  test('plan: a GitHub that cannot be reached gets a sentence, and no stack', () => {
    const { status, stdout, stderr } = sweep(['plan', '--scope', 'scope.yml']);
    expect([status, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(
      /GitHub does not answer at http:\/\/127\.0\.0\.1:9: is there a network\? No plan was made\.\n$/,
    );
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
