import { afterAll, describe, expect, test } from 'vitest';
import { blobName } from '../../src/base/blob-name.ts';
import { type Clone, openClone } from '../../src/base/clone.ts';
import { findPlacesInHead } from '../../src/base/place-in-head.ts';
import { LARGEST_BLOB } from '../../src/base/snapshot.ts';
import { memoryFiles } from '../../src/files/files.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import { type Location, type RepoFiles, UnreadableFile } from '../../src/types.ts';
import { fake } from '../github/fake.ts';
import { makeFolder, makeRepository, type Repository } from './repositories.ts';

const opened: Clone[] = [];
afterAll(() => {
  for (const clone of opened) clone.close();
});

const PULL = { number: 7, closed: false, fork: false, dependabot: false };
const HEAD = {
  'App.swift': 'one\ntwo\nthree\n',
  'Same.swift': 'same\n',
  'Mac.swift': 'a\rb\r\nc\n',
  'Long.swift': 'first\nsecond\n',
};
/** What the merge made of them. */
const CHECKOUT = {
  'App.swift': 'new\none\ntwo\nchanged\nthree\n',
  'Same.swift': 'same\n',
  'Mac.swift': 'x\rb\r\nc\n',
  'Long.swift': 'second\nfirst\n',
  'Base.swift': 'from the base\n',
};

interface Given {
  readonly checkout?: RepoFiles;
  readonly files?: readonly string[];
  readonly event?: Partial<GitHubEvent>;
  readonly below?: string;
  readonly lose?: string;
  readonly head?: Readonly<Record<string, string>>;
  readonly answers?: Parameters<typeof fake>[0];
}

function repositoryOf(
  below: string,
  files: Readonly<Record<string, string>> = HEAD,
): { readonly repository: Repository; readonly head: string } {
  const repository = makeRepository();
  const under = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([file, content]) => [`${below}${file}`, content]));
  repository.write(under(files));
  const head = repository.commit('head');
  repository.write(under(CHECKOUT));
  repository.commit('merge');
  return { repository, head };
}

async function places({
  checkout = memoryFiles(CHECKOUT),
  files,
  event = {},
  below = '',
  lose,
  head: before,
  answers = {},
}: Given = {}) {
  const { repository, head } = repositoryOf(below === '' ? '' : `${below}/`, before);
  const clone = openClone(`${repository.folder}/${below}`);
  opened.push(clone);
  if (lose !== undefined) {
    const oid = repository.git('rev-parse', `${head}:${lose}`);
    repository.write({ [`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`]: undefined });
  }
  const { github } = fake(answers, { pullRequest: PULL, headSha: head, ...event });
  const found = await findPlacesInHead({ clone, checkout, github, files: files ?? Object.keys(CHECKOUT) });
  return found;
}

const at = (file: string, line: number, more: Partial<Location> = {}): Location => ({ file, line, column: 3, ...more });

describe('a place of the checkout is shown in the head', () => {
  test('on the line that says the same, or nowhere', async () => {
    const place = await places();
    expect(place?.(at('App.swift', 2))).toEqual(at('App.swift', 1));
    expect(place?.(at('App.swift', 5))).toEqual(at('App.swift', 3));
    expect(place?.(at('App.swift', 1))).toBeUndefined();
    expect(place?.(at('App.swift', 4))).toBeUndefined();
    expect(place?.(at('App.swift', 9))).toBeUndefined();
  });

  test('with its end, where that is there and not before it', async () => {
    const place = await places();
    const end = { endLine: 5, endColumn: 8 };
    expect(place?.(at('App.swift', 2, end))).toEqual(at('App.swift', 1, { endLine: 3, endColumn: 8 }));
    expect(place?.(at('App.swift', 2, { endLine: 5 }))).toEqual(at('App.swift', 1, { endLine: 3 }));
    expect(place?.(at('App.swift', 2, { endLine: 2 }))).toEqual(at('App.swift', 1, { endLine: 1 }));
    expect(place?.(at('App.swift', 2, { endLine: 4, endColumn: 8 }))).toEqual(at('App.swift', 1));
    expect(place?.(at('App.swift', 5, { endLine: 3, endColumn: 8 }))).toEqual(at('App.swift', 3));
  });

  test('where it stands, of a file that is the same or that nobody asked about', async () => {
    const place = await places({ files: ['App.swift', 'Same.swift'] });
    expect(place?.(at('Same.swift', 40, { endLine: 41 }))).toEqual(at('Same.swift', 40, { endLine: 41 }));
    expect(place?.(at('Mac.swift', 1))).toEqual(at('Mac.swift', 1));
  });

  test('nowhere, of a file that is too large there', async () => {
    const place = await places({ head: { ...HEAD, 'App.swift': `one\n${'x'.repeat(LARGEST_BLOB)}` } });
    // Its last line is empty, as the only line of nothing is.
    for (const line of [1, 2, 6]) expect(place?.(at('App.swift', line))).toBeUndefined();
    expect(place?.(at('Same.swift', 1))).toEqual(at('Same.swift', 1));
  });

  test('nowhere, of a file that is the base’s alone', async () => {
    expect((await places())?.(at('Base.swift', 1))).toBeUndefined();
  });

  test('by lines of every kind of end', async () => {
    const place = await places();
    expect([1, 2, 3].map((line) => place?.(at('Mac.swift', line))?.line)).toEqual([undefined, 2, 3]);
  });

  test('in a folder of the repository, from there', async () => {
    const place = await places({ below: 'apps/care' });
    expect(place?.(at('App.swift', 2))).toEqual(at('App.swift', 1));
    expect(place?.(at('Base.swift', 1))).toBeUndefined();
    expect(place?.(at('Same.swift', 1))).toEqual(at('Same.swift', 1));
  });

  test('and a file that cannot be read any more stays as it was said', async () => {
    const bytes = (file: string): Buffer => {
      if (file === 'App.swift') throw new UnreadableFile('it is gone', at(file, 1));
      return Buffer.from(CHECKOUT[file as keyof typeof CHECKOUT]);
    };
    const place = await places({ checkout: { ...memoryFiles(CHECKOUT), bytes } });
    expect(place?.(at('App.swift', 2))).toEqual(at('App.swift', 2));
    expect(place?.(at('Base.swift', 1))).toBeUndefined();
  });

  test('a fault of our own is none of the file’s', async () => {
    const bytes = () => {
      throw new Error('ours');
    };
    await expect(places({ checkout: { ...memoryFiles(CHECKOUT), bytes } })).rejects.toThrow('ours');
  });
});

describe('no place is moved', () => {
  test.each<[string, Partial<GitHubEvent>]>([
    ['where there is no pull request', { pullRequest: undefined } as object],
    ['where nobody knows its head', { headSha: undefined } as object],
    ['where the head cannot be had', { headSha: 'e'.repeat(40) }],
  ])('%s', async (_, event) => {
    expect(await places({ event })).toBeUndefined();
  });

  test('where nothing is shown', async () => {
    expect(await places({ files: [] })).toBeUndefined();
  });

  test('where a file of the head is lost', async () => {
    expect(await places({ lose: 'App.swift' })).toBeUndefined();
    // GitHub may still have it.
    const sha = blobName(Buffer.from(HEAD['App.swift']), 40);
    const answers = {
      'git.getTree': { data: { tree: [{ path: 'App.swift', mode: '100644', sha }], truncated: false } },
      'git.getBlob': { data: { content: Buffer.from(HEAD['App.swift']).toString('base64') } },
    };
    expect((await places({ lose: 'App.swift', answers }))?.(at('App.swift', 2))).toEqual(at('App.swift', 1));
    // One that is the same here need not be loaded.
    expect((await places({ lose: 'Same.swift' }))?.(at('App.swift', 2))).toEqual(at('App.swift', 1));
  });

  test('where the head itself is checked out, by the clone or by what the event says', async () => {
    const { repository, head } = repositoryOf('');
    repository.git('checkout', '--quiet', '--force', '--detach', head);
    const clone = openClone(repository.folder);
    const none = openClone(makeFolder('no-clone'));
    const checkout = memoryFiles(CHECKOUT);
    const options = { checkout, files: ['App.swift'] };
    const event = { pullRequest: PULL, headSha: head };
    // Elsewhere the API would be asked, and answer.
    const tree = { 'git.getTree': { data: { tree: [], truncated: false } } };
    const of = (more: Partial<GitHubEvent>) => fake(tree, { ...event, ...more }).github;
    expect(await findPlacesInHead({ ...options, clone, github: of({ sha: 'e'.repeat(40) }) })).toBeUndefined();
    expect(await findPlacesInHead({ ...options, clone: none, github: of({ sha: head }) })).toBeUndefined();
    expect(await findPlacesInHead({ ...options, clone: none, github: of({}) })).toBeUndefined();
    const place = await findPlacesInHead({ ...options, clone: none, github: of({ sha: 'e'.repeat(40) }) });
    expect(place?.(at('App.swift', 1))).toBeUndefined();
    expect(place).toBeDefined();
    clone.close();
  });
});
