import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isBehindLink, readArtifact } from '../../src/github/artifact.ts';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'artifact-')));
const at = (...steps: string[]) => path.join(folder, ...steps);
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(at('work', 'real', 'deep'), { recursive: true });
writeFileSync(at('work', 'real', 'deep', 'a.json'), '12345');
symlinkSync('real', at('work', 'linked'));
symlinkSync('a.json', at('work', 'real', 'deep', 'b.json'));
symlinkSync('work', at('alias'));
symlinkSync('work/real', at('workshop'));

test.each([
  ['a file', ['work', 'real', 'deep', 'a.json'], false],
  ['a link', ['work', 'real', 'deep', 'b.json'], true],
  ['a file behind a linked folder', ['work', 'linked', 'deep', 'a.json'], true],
  ['a linked folder', ['work', 'linked'], true],
  ['what is not there', ['work', 'none', 'a.json'], false],
  ['what is behind a file', ['work', 'real', 'deep', 'a.json', 'x'], false],
  ['the workspace', ['work'], false],
  ['what is beside it', ['workshop', 'deep', 'a.json'], false],
])('%s', (_, steps, isLinked) => {
  expect(isBehindLink(at('work'), at(...steps))).toBe(isLinked);
});

test('a workspace that is reached by a link is none, by whichever name', () => {
  for (const name of ['work', 'alias']) {
    expect(isBehindLink(at('alias'), at(name, 'real', 'deep', 'a.json'))).toBe(false);
    expect(isBehindLink(at('alias'), at(name, 'real', 'deep', 'b.json'))).toBe(true);
    expect(isBehindLink(at('alias'), at(name))).toBe(false);
  }
  expect(isBehindLink(at('work', 'linked', 'deep'), at('work', 'linked'))).toBe(false);
});

test('one byte more than asked for is read, and no more', () => {
  const file = at('work', 'real', 'deep', 'a.json');
  const read = (most: number) => Buffer.from(readArtifact(file, most).value ?? []).toString();
  expect([read(9), read(5), read(4), read(2)]).toEqual(['12345', '12345', '12345', '123']);
});

test('a link, a folder, a pipe and nothing at all are said', () => {
  execFileSync('mkfifo', [at('pipe')]);
  expect(readArtifact(at('work', 'real', 'deep', 'b.json'), 9).notice).toContain('it cannot be read (ELOOP)');
  expect(readArtifact(at('work'), 9).notice).toContain('it is no file');
  expect(readArtifact(at('pipe'), 9).notice).toContain('it is no file');
  expect(readArtifact(at('none'), 9).notice).toContain('the run that should have made it left none');
});

test.skipIf(!existsSync('/proc/self/fd'))('no file stays open', () => {
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  for (let count = 0; count < 20; count += 1)
    for (const steps of [['work', 'real', 'deep', 'a.json'], ['work'], ['none']]) readArtifact(at(...steps), 9);
  expect(open() - before).toBeLessThan(20);
});
