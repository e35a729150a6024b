import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openClone, withIndex } from '../../src/base/clone.ts';
import { makeFolder } from './repositories.ts';

const interrupted = vi.hoisted(() => ({ is: false }));
vi.mock('../../src/github/interruption.ts', async (original) => ({
  ...(await original<object>()),
  wasInterrupted: () => interrupted.is,
}));

const OID = 'a'.repeat(40);
let root = '';
let scratch = '';
const git = (...steps: readonly string[]) => path.join(root, '.git', ...steps);
const CONFIG = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n';

beforeEach(() => {
  root = makeFolder('clone');
  scratch = makeFolder('scratch');
  interrupted.is = false;
  mkdirSync(git('objects', 'info'), { recursive: true });
  mkdirSync(git('objects', 'pack'));
  mkdirSync(git('refs', 'heads'), { recursive: true });
  writeFileSync(git('HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(git('refs', 'heads', 'main'), `${OID}\n`);
  writeFileSync(git('config'), CONFIG);
});

/** What its objects come to, and the folder that was made for them. */
async function open(config = '') {
  appendFileSync(git('config'), config);
  const clone = openClone(root, { scratch });
  const { value, failed } = await clone.objects();
  return { clone, value, failed };
}

describe('a clone', () => {
  test('is read in a folder of ours, opened once, and leaves nothing behind', async () => {
    const { clone, value } = await open();
    expect([clone.root, clone.scratch, clone.ceiling, clone.head]).toEqual([root, scratch, undefined, OID]);
    expect(clone.git.value?.common).toBe(git());
    const [made, ...others] = readdirSync(scratch);
    expect([value?.call.gitFolder, others]).toEqual([path.join(scratch, made ?? ''), []]);
    expect(value?.lacks).toBe('');
    expect(readFileSync(path.join(value?.call.gitFolder ?? '', 'HEAD'), 'utf8')).toBe(`${OID}\n`);
    expect(clone.objects()).toBe(clone.objects());
    clone.close();
    expect(readdirSync(scratch)).toEqual([]);
    clone.close();
    expect((await clone.objects()).value?.call.gitFolder).not.toBe(value?.call.gitFolder);
    clone.close();
  });

  test('is none where there is none, and none where the run was ended', async () => {
    const nowhere = openClone(scratch, { scratch });
    expect([nowhere.head, (await nowhere.objects()).failed]).toEqual([undefined, nowhere.git.failed]);
    expect(nowhere.git.failed).toBeTypeOf('string');
    interrupted.is = true;
    expect((await open()).failed).toBe('the run was ended');
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('cannot be opened where no folder can be made', async () => {
    const clone = openClone(root, { scratch: path.join(scratch, 'none') });
    expect((await clone.objects()).failed).toBe('the clone cannot be opened (ENOENT)');
  });

  test('has the ceiling that it was given', () => {
    expect(openClone(root, { ceiling: '/x' }).ceiling).toBe('/x');
  });
});

describe('its settings', () => {
  test('are data: each key with each value, and nothing that they include', async () => {
    writeFileSync(path.join(root, 'more'), '[user]\n\tname = included\n');
    const { clone, value } = await open(
      `[remote "origin"]\n\turl = a\n\turl = b\n[x]\n\tbare\n[include]\n\tpath = ${path.join(root, 'more')}\n[y]\n\ttext = "a\\nb"\n`,
    );
    expect(Object.fromEntries(value?.settings ?? [])).toMatchObject({
      'core.bare': ['false'],
      'remote.origin.url': ['a', 'b'],
      'x.bare': ['true'],
      'y.text': ['a\nb'],
    });
    expect(value?.settings.has('user.name')).toBe(false);
    clone.close();
  });

  test('are read by git in our folder, and in no other', async () => {
    const tools = makeFolder('tools');
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    const wrapper = `#!/bin/sh\n[ "$1" = version ] || echo "$PWD" >> '${tools}/calls'\nexec '${real}' "$@"\n`;
    writeFileSync(path.join(tools, 'git'), wrapper, { mode: 0o755 });
    vi.stubEnv('PATH', `${tools}:${process.env.PATH}`);
    const { clone, value } = await open();
    vi.unstubAllEnvs();
    expect(readFileSync(path.join(tools, 'calls'), 'utf8')).toBe(`${value?.call.gitFolder}\n`);
    clone.close();
  });

  test.each<[string, () => void]>([
    ['is not there', () => rmSync(git('config'))],
    [
      'is a link',
      () => {
        writeFileSync(path.join(root, 'real'), CONFIG);
        rmSync(git('config'));
        symlinkSync(path.join(root, 'real'), git('config'));
      },
    ],
    [
      'is larger than a megabyte',
      () => writeFileSync(git('config'), `${CONFIG}#${' '.repeat(1024 * 1024 - CONFIG.length)}`),
    ],
  ])('are not read from a file that %s', async (_, spoil) => {
    spoil();
    const clone = openClone(root, { scratch });
    expect((await clone.objects()).failed).toBe("the clone's settings are not read");
    clone.close();
  });

  test('are read from a file of a megabyte', async () => {
    const { clone, value } = await open(`#${' '.repeat(1024 * 1024 - CONFIG.length - 1)}`);
    expect(value?.settings.get('core.bare')).toEqual(['false']);
    clone.close();
  });

  test('that are broken are told as git tells them', async () => {
    expect((await open('[core\n')).failed).toMatch(/^git says: /);
  });
});

describe('a form', () => {
  test.each([
    ...['noop', 'noop-v1', 'preciousObjects', 'partialClone', 'worktreeConfig', 'relativeWorktrees'].map(
      (name) => `[extensions]\n\t${name} = true\n`,
    ),
    '[extensions]\n\trefStorage = files\n',
    '[extensions]\n\tobjectFormat = sha1\n',
    '[extensions]\n\tobjectFormat = sha256\n',
    '[core]\n\trepositoryformatversion = 1\n',
  ])('is known: %j', async (config) => {
    const { clone, failed, value } = await open(config);
    expect(failed).toBeUndefined();
    const form = readFileSync(path.join(value?.call.gitFolder ?? '', 'config'), 'utf8');
    expect(/sha256/.test(form)).toBe(config.includes('sha256'));
    clone.close();
  });

  test.each([
    ['[extensions]\n\tfuture = 1\n', 'the clone is of a form that is not known here (extensions.future)'],
    ['[extensions]\n\tnoop2 = 1\n', 'the clone is of a form that is not known here (extensions.noop2)'],
    ['[extensions "x"]\n\tnoop = 1\n', 'the clone is of a form that is not known here (extensions.x.noop)'],
    [
      '[extensions "x.extensions"]\n\tnoop = 1\n',
      'the clone is of a form that is not known here (extensions.x.extensions.noop)',
    ],
    ['[core]\n\trepositoryformatversion = 2\n', 'the clone is of a form that is not known here (version 2, sha1)'],
    ['[core]\n\trepositoryformatversion = 11\n', 'the clone is of a form that is not known here (version 11, sha1)'],
    ['[extensions]\n\tobjectFormat = sha512\n', 'the clone is of a form that is not known here (version 0, sha512)'],
    ['[extensions]\n\tobjectFormat = sha1x\n', 'the clone is of a form that is not known here (version 0, sha1x)'],
    ['[extensions]\n\tobjectFormat = sha256x\n', 'the clone is of a form that is not known here (version 0, sha256x)'],
    ['[extensions]\n\tobjectFormat = xsha1\n', 'the clone is of a form that is not known here (version 0, xsha1)'],
    [
      '[extensions]\n\trefStorage = reftable\n',
      'the clone keeps its branches in a form that is not read here (reftable): `git refs migrate --ref-format=files` changes that',
    ],
    [
      `[extensions]\n\trefStorage = a::b ${'x'.repeat(60)}\n`,
      `the clone keeps its branches in a form that is not read here (a b ${'x'.repeat(36)}): \`git refs migrate --ref-format=files\` changes that`,
    ],
  ])('is told: %j', async (config, failed) => expect((await open(config)).failed).toBe(failed));

  test('may be set twice: the last one counts', async () => {
    const { clone, failed } = await open(
      '[extensions]\n\trefStorage = reftable\n\trefStorage = files\n\tobjectFormat = x\n\tobjectFormat = sha1\n[core]\n\trepositoryformatversion = 7\n\trepositoryformatversion = 1\n',
    );
    expect(failed).toBeUndefined();
    clone.close();
  });

  test('needs no version', async () => {
    writeFileSync(git('config'), '[core]\n\tbare = false\n');
    const { clone, failed } = await open();
    expect(failed).toBeUndefined();
    clone.close();
  });
});

describe('a list of cut commits', () => {
  test.each(['', `${OID}\n`, `${OID}\n${'0'.repeat(64)}\n`])('%j is taken over', async (shallow) => {
    writeFileSync(git('shallow'), shallow);
    const { clone, value, failed } = await open();
    expect(failed).toBeUndefined();
    expect(readFileSync(path.join(value?.call.gitFolder ?? '', 'shallow'), 'utf8')).toBe(shallow);
    clone.close();
  });

  test.each([`${OID}`, `x${OID}\n`, `${OID}\nx`, `${'a'.repeat(39)}\n`, `${'a'.repeat(65)}\n`, 'G\n'])(
    '%j is broken',
    async (shallow) => {
      writeFileSync(git('shallow'), shallow);
      expect((await open()).failed).toBe('its list of cut commits is broken');
    },
  );
});

describe('what a clone lacks', () => {
  const PARTIAL =
    ': this is a partial clone, and what it left out is not fetched here (`git fetch --refetch --no-filter` gets it)';

  test.each([
    ['[remote "origin"]\n\tpromisor = true\n', PARTIAL],
    ['[remote "a.b"]\n\tpromisor = true\n', PARTIAL],
    ['[extensions]\n\tpartialClone = origin\n', PARTIAL],
    ['[xremote "origin"]\n\tpromisor = true\n', ''],
    ['[remote "origin"]\n\tpromisors = true\n', ''],
    ['[my "extensions"]\n\tpartialClone = origin\n', ''],
    ['[extensions]\n\tpartialClone = origin\n\tnoop = 1\n', PARTIAL],
  ])('is told by %j', async (config, lacks) => {
    const { clone, value } = await open(config);
    expect(value?.lacks).toBe(lacks);
    clone.close();
  });

  test('is what it borrows', async () => {
    writeFileSync(git('objects', 'info', 'alternates'), '/elsewhere\n');
    const { clone, value } = await open('[remote "origin"]\n\tpromisor = true\n');
    expect(value?.lacks).toBe(
      ': the clone borrows objects of another one, which are not read (`git repack -a` copies them here)',
    );
    clone.close();
  });

  test('is told where its objects cannot be read', async () => {
    rmSync(git('objects', 'pack'), { recursive: true });
    symlinkSync(scratch, git('objects', 'pack'));
    expect((await open()).failed).toMatch(/parts of its objects are links/);
  });
});

test('a call on its files has the parts of its list beside it', async () => {
  const { clone, value } = await open();
  const folder = value?.call.gitFolder ?? '';
  const names = ['a'.repeat(40), 'b'.repeat(64), 'c'.repeat(39), 'd'.repeat(40), 'e'.repeat(65)].map(
    (oid) => `sharedindex.${oid}`,
  );
  for (const name of [...names, `x${names[0]}`, 'sharedindex.G']) writeFileSync(git(name), 'theirs');
  writeFileSync(path.join(folder, names[3] ?? ''), 'ours');
  symlinkSync(git('HEAD'), git(`sharedindex.${'f'.repeat(40)}`));
  const place = clone.git.value;
  if (!value || !place) throw new Error('it was not opened');
  expect(withIndex(value, place)).toEqual({ ...value.call, workTree: { top: root, index: git('index') } });
  const there = readdirSync(folder).filter((name) => name.includes('sharedindex'));
  expect(there.sort()).toEqual([names[0], names[1], names[3]].sort());
  expect([names[0], names[3]].map((name) => readFileSync(path.join(folder, name ?? ''), 'utf8'))).toEqual([
    'theirs',
    'ours',
  ]);
  clone.close();
  expect(existsSync(folder)).toBe(false);
});
