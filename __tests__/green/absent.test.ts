import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRepository } from '../base/repositories.ts';
import { app, BESIDE, CLI, checkFiles, NO_BUNDLE, RECORDS, type TestFiles } from './repositories.ts';

const PROJECT = 'App.xcodeproj/project.pbxproj';
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 700\n`;
const CRYPT = Buffer.concat([Buffer.from('\0GITCRYPT\0'), Buffer.alloc(200, 0x9c)]);

const named = (file: string, more: Omit<TestFiles, 'files'> & { files?: TestFiles['files'] } = {}): TestFiles => ({
  ...more,
  files: { ...BESIDE, [PROJECT]: app({ target: { sources: ['Main.swift', file] } }), ...more.files },
});
const submodule = '[submodule "sub"]\n\tpath = sub\n\turl = https://github.com/example/sub\n';

describe.skipIf(NO_BUNDLE)('code that is not there, of an app that shows nothing else of clinical records', () => {
  test.each<[string, TestFiles, string, RegExp]>([
    [
      'a pointer of Git LFS',
      named('Store.swift', { files: { 'Store.swift': LFS } }),
      'Store.swift',
      /Git LFS.*`lfs: true`/,
    ],
    ['encrypted by git-crypt', named('Store.swift', { files: { 'Store.swift': CRYPT } }), 'Store.swift', /git-crypt/],
    ['in a submodule', named('sub/S.swift', { files: { '.gitmodules': submodule } }), PROJECT, /`submodules: true`/],
    ['deleted', named('Gone/S.swift'), PROJECT, /Gone\/S\.swift, missing from the repository/],
    ['outside', named('../elsewhere/S.swift'), PROJECT, /outside of the checked folder/],
    ['a link out', named('S.swift', { links: { 'S.swift': '/etc/hostname' } }), PROJECT, /link that leads out/],
  ])(
    'is told: %s',
    (_, files, file, reason) => {
      const { verdict, skipped } = checkFiles(files);
      expect({ verdict, skipped }).toEqual({
        verdict: 'not-applicable',
        skipped: [
          expect.objectContaining({ at: expect.objectContaining({ file }), reason: expect.stringMatching(reason) }),
        ],
      });
    },
    60_000,
  );

  test.each([
    ['by the name of the checkout', '../app/Code/Store.swift'],
    ['by the folder around it', '../../around/app/Code/Store.swift'],
  ])(
    'is read where a path leads out and back in: %s',
    (_, written) => {
      const { files } = named(written, { files: { 'Code/Store.swift': RECORDS } });
      const inside = Object.fromEntries(Object.entries(files).map(([file, text]) => [`around/app/${file}`, text]));
      expect(checkFiles({ files: inside, checked: 'around/app' }).verdict).toBe('failed');
    },
    60_000,
  );
});

describe.skipIf(NO_BUNDLE)('an app that used clinical records, and whose code a change takes out of sight', () => {
  test.each<[string, (folder: string) => void]>([
    ['a pointer of Git LFS', (folder) => writeFileSync(path.join(folder, 'Store.swift'), LFS)],
    ['deleted, and named still', (folder) => rmSync(path.join(folder, 'Store.swift'))],
    [
      'a link that leads out',
      (folder) => {
        rmSync(path.join(folder, 'Store.swift'));
        symlinkSync('/etc/hostname', path.join(folder, 'Store.swift'));
      },
    ],
    [
      'moved out of the checkout, and left behind unused',
      (folder) =>
        writeFileSync(path.join(folder, PROJECT), app({ target: { sources: ['Main.swift', '../out/Store.swift'] } })),
    ],
  ])(
    'is not said to use none any more: %s',
    (_, change) => {
      const { folder, commit } = makeRepository();
      for (const [file, content] of Object.entries(named('Store.swift', { files: { 'Store.swift': RECORDS } }).files)) {
        mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
        writeFileSync(path.join(folder, file), content);
      }
      commit();
      change(folder);
      const args = [CLI, '--format', 'json', '--no-urls', '--base', 'HEAD', folder];
      const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      const { skipped, changes } = JSON.parse(stdout);
      expect(status).toBe(3);
      expect(skipped).toContainEqual(
        expect.objectContaining({
          blocking: true,
          reason: expect.stringMatching(/^Whether App still uses clinical records/),
        }),
      );
      expect(changes.list.filter(({ uncertain }: { uncertain?: string }) => uncertain === undefined)).toEqual([]);
    },
    60_000,
  );
});
