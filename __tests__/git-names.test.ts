import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRepository } from '../src/files/files.ts';
import { namesGit } from '../src/files/names-git.ts';
import { resolvePath } from '../src/targets/checkout.ts';

/** Names that Windows, macOS, Linux with case folding, or ZFS open as `.git`. */
const SPELLINGS = [
  '.git',
  '.GIT',
  '.Git',
  'git~1',
  'GIT~1',
  'git~2',
  '.git.',
  '.git ',
  '.git . .',
  'git~1. ',
  '.git::$INDEX_ALLOCATION',
  '.git:stream',
  '.git ::$INDEX_ALLOCATION',
  '.g\u200cit',
  '.\u200dgit',
  '\ufeff.git',
  '.gi\u206ft',
  '.git\u202e',
  '.g\u00adit',
  '.g\ufe0fit',
  '．ｇｉｔ',
];

test.each(SPELLINGS)('%j is git’s, alone and in a path', (name) => {
  for (const file of [name, `${name}/config`, `a/${name}/config`, `../${name}`, `a\\${name}\\config`, `/x/${name}/`])
    expect([file, namesGit(file)]).toEqual([file, true]);
  expect(resolvePath('Config', `../${name}/config`)).toBeUndefined();
});

test.each([
  '.github',
  '.gitignore',
  '.gitmodules',
  '.git-hooks/x',
  'a.git',
  'x.git/y',
  'git',
  'git/config',
  'git~',
  'git~x',
  'git~1.md',
  '.gitx',
  'App/Digit~1',
  'é/.gitkeep',
  '患者/Info.plist',
])('%j is the repository’s', (file) => expect(namesGit(file)).toBe(false));

describe('a checkout', () => {
  let root = '';
  const write = (file: string, content = 'secret') => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'names-'));
    write('App/Info.plist', '');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** No way leads there. */
  function expectClosed(file: string): void {
    const files = openRepository(root);
    expect(files.paths).not.toContain(file);
    expect(files.dependencyPaths()).not.toContain(file);
    expect(files.has(file)).toBe(false);
    expect(() => files.bytes(file)).toThrow('leads out of the checkout');
  }

  test.each(SPELLINGS)('%j is neither listed nor read, and told of where it is no `.git`', (name) => {
    write(`${name}/config`);
    write(`node_modules/a/${name}/package.json`);
    expectClosed(`${name}/config`);
    expectClosed(`node_modules/a/${name}/package.json`);
    const { paths, passedOver } = openRepository(root);
    expect(paths).toEqual(['App/Info.plist']);
    const told = passedOver.map(({ at, reason }) => `${at.file} ${reason}`);
    expect(told).toEqual(name === '.git' ? [] : [`${name} leads out of the checkout`]);
  });

  test('links into it lead out, and are told', () => {
    write('.git/config');
    symlinkSync('../.git/config', path.join(root, 'App/Linked.plist'));
    symlinkSync('.git', path.join(root, 'Linked'));
    symlinkSync('Linked', path.join(root, 'Again'));
    symlinkSync('.git/none', path.join(root, 'None'));
    for (const file of ['App/Linked.plist', 'Linked/config', 'Again/config']) expectClosed(file);
    const { links, passedOver } = openRepository(root);
    expect([...(links?.values() ?? [])]).toEqual([undefined, undefined, undefined, undefined]);
    expect(passedOver.map(({ at }) => at.file).sort()).toEqual(['Again', 'App/Linked.plist', 'Linked', 'None']);
  });

  test('nor is what a `.git` file names: of the checkout, of a submodule, of a worktree', () => {
    execFileSync('git', ['init', '-q', '--separate-git-dir', path.join(root, 'store'), root], { stdio: 'ignore' });
    symlinkSync('../store/config', path.join(root, 'App/Linked.plist'));
    for (const file of ['store/config', 'store/HEAD', 'App/Linked.plist']) expectClosed(file);
    expect(openRepository(root).paths).toEqual(['App/Info.plist']);
    expect(openRepository(path.join(root, 'App')).has('Linked.plist')).toBe(false);

    write('sub/.git', 'gitdir: ../modules/sub\n');
    write('modules/sub/HEAD', 'ref: refs/heads/main\n');
    write('modules/sub/config');
    expectClosed('modules/sub/config');

    write('tree/.git', 'gitdir: ../shared/worktrees/tree\r\n');
    write('shared/worktrees/tree/HEAD');
    write('shared/worktrees/tree/commondir', '../..\n');
    write('shared/HEAD');
    write('shared/config');
    expectClosed('shared/config');
    expectClosed('shared/worktrees/tree/HEAD');
  });

  test('a `.git` file hides nothing that is no repository', () => {
    write('sub/.git', 'gitdir: ../App\n');
    write('other/.git', 'gitdir: ..\n');
    write('third/.git', 'no gitdir\n');
    expect(openRepository(root).paths).toEqual(['App/Info.plist']);
  });
});
