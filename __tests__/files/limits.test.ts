import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { limitReading, READING_LIMITS } from '../../src/files/limit-reading.ts';
import { STAND_IN_WORDS } from '../../src/files/stand-ins.ts';
import { type RepoFiles, UnreadableFile } from '../../src/types.ts';

/** A thousandth of what a run reads, so that each test takes no time. */
const MOST = 1000;
const LIMITS = { bytes: 96 * 1024, valuesOfFile: MOST, values: MOST, repeated: 5 * MOST };
const limited = (files: RepoFiles) => limitReading(files, LIMITS);

/** A file of so many values, as they are counted. */
const worth = (values: number) => ';'.repeat(values - 1);

function isRead(path: string, content: string | Uint8Array): boolean {
  try {
    return limited(memoryFiles({ [path]: content })).files.bytes(path).length > 0;
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

test('a run reads 96 MB, a million values of a file, more of all, and five million of what is read again', () => {
  expect(READING_LIMITS).toEqual({
    ...{ bytes: 100_663_296, valuesOfFile: 1_000_000, values: 2_500_000, repeated: 5_000_000 },
  });
});

test.each([
  ['a.json', 1],
  ['Info.plist', 1],
  ['a.lock', 1],
  ['yml', 1],
  ...['yml', 'xml', 'swift', 'xcconfig', 'podspec', 'rb'].map((ending): [string, number] => [`a.${ending}.txt`, 1]),
  ['Podfile.lock.txt', 1],
  ['a.proj', 1],
  ['podfile', 1],
  ['aPodfile', 1],
  ['Podfile.x', 1],
  ['a.RB', 1],
  ['ios/a.xcconfig', 2],
  ['Podfile', 2],
  ['ios/Fastfile', 2],
  ['a.podspec', 2],
  ['a.rb', 2],
  ['a.xml', 4],
  ['A.csproj', 4],
  ['a.props', 4],
  ['a.targets', 4],
  ['contents.xcworkspacedata', 4],
  ['Package.swift', 4],
  ['a.yml', 6],
  ['a.YAML', 6],
  ['Podfile.lock', 6],
  ['app/pubspec.lock', 6],
])('a value of %s costs %i', (path, cost) => {
  const most = Math.floor(MOST / cost);
  expect([most, most + 1].map((values) => isRead(path, worth(values)))).toEqual([true, false]);
});

test.each([...[',', ';', '<', '(', '[', '{', 'a\n', ',\n', 'a\n\n', 'a- ', 'a? ', 'x-a- ']])(
  '%j is one value, each time',
  (pattern) => {
    expect([MOST - 1, MOST].map((times) => isRead('a.json', pattern.repeat(times)))).toEqual([true, false]);
  },
);

test.each(['a', ' ', '> ', '-a', '?-', '\n', ')', '- -'.slice(0, 1)])('%j is none', (pattern) => {
  expect(isRead('a.json', pattern.repeat(MOST + 1))).toBe(true);
});

test('of a binary list every second byte may be a value', () => {
  const list = (start: string, length: number) => {
    const bytes = Buffer.alloc(length);
    bytes.write(start);
    return bytes;
  };
  expect([2 * MOST, 2 * MOST + 1].map((length) => isRead('Info.plist', list('bplist00', length)))).toEqual([
    true,
    false,
  ]);
  for (const start of ['xpl', 'bxl', 'bpx', '']) expect(isRead('Info.plist', list(start, 2 * MOST + 1))).toBe(true);
});

test.each([
  ...['a.swift', 'a.m', 'a.mm', 'a.h', 'a.js', 'a.jsx', 'a.ts', 'a.tsx', 'a.cjs', 'a.mjs', 'a.cts', 'a.mts', 'a.vue'],
  ...[
    'a.svelte',
    'a.dart',
    'a.cs',
    'a.fs',
    'a.kt',
    'A.SWIFT',
    'MyProject.swift',
    'Package@swift-x.swift',
    'Config.swifty.kt',
  ],
  ...[
    'Project.swift/a.kt',
    'MyProjectDescriptionHelpers/A.swift',
    'ProjectDescriptionHelpers.swift',
    'Package@x.swift',
  ],
])('%s is searched, and counts nothing', (path) => {
  expect(isRead(path, worth(MOST + 1))).toBe(true);
});

test.each([
  ...[
    'a.swift.txt',
    'swift',
    'a.hppx',
    'a.mmm',
    'a.xs',
    'a.kts',
    'Package.swift',
    'Package@swift-5.9.swift',
    'b/Project.swift',
  ],
  ...['Workspace.swift', 'Config.swift', 'ProjectDescriptionHelpers/A.swift', 'a/ProjectDescriptionHelpers/b/A.swift'],
])('%s is read, and counts', (path) => {
  expect(isRead(path, worth(MOST + 1))).toBe(false);
});

describe('a run', () => {
  const why = (files: ReturnType<typeof limitReading>['files'], path: string) => {
    try {
      files.bytes(path);
      return 'read';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const BEFORE =
    'is not read: the files read before it hold as much as one run reads. Exclude it, or what no app is built from, in .clinical-records.yml';

  test('reads so many values of all files, and what still fits after one that does not', () => {
    const { files, unread } = limited(
      memoryFiles({ 'a.json': worth(600), 'b.json': worth(401), 'c.json': worth(400), 'd.json': 'x' }),
    );
    expect(['a.json', 'b.json', 'c.json', 'd.json'].map((path) => why(files, path))).toEqual([
      'read',
      BEFORE,
      'read',
      BEFORE,
    ]);
    expect(unread().map(({ at, blocking }) => [at, blocking])).toEqual([
      [{ file: 'b.json', line: 1, column: 1 }, true],
      [{ file: 'd.json', line: 1, column: 1 }, true],
    ]);
  });

  test('reads more of all files than of one', () => {
    const limits = { ...LIMITS, valuesOfFile: 500 };
    const { files } = limitReading(memoryFiles({ a: worth(500), b: worth(500), c: worth(501), d: 'x' }), limits);
    expect(['a', 'b', 'c', 'd'].map((path) => why(files, path).slice(0, 30))).toEqual([
      ...['read', 'read', 'is not read: it holds more val', BEFORE.slice(0, 30)],
    ]);
  });

  test('reads so many bytes of all files', () => {
    const part = Buffer.alloc(24 * 1024);
    const { files } = limited(memoryFiles({ a: part, b: part, c: part, d: part, e: part.subarray(0, 1), f: '' }));
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((path) => why(files, path))).toEqual([
      ...['read', 'read', 'read', 'read', BEFORE, 'read'],
    ]);
  });

  test('reads what is read again five times as much, and says so where it ends', () => {
    const { files, unread } = limited(memoryFiles({ 'a.json': worth(MOST), 'b.json': 'x' }));
    const times = [1, 2, 3, 4, 5, 6].map(() => why(files, 'a.json'));
    expect(times).toEqual(['read', 'read', 'read', 'read', 'read', 'read']);
    const reason = 'is not read again: too many targets and configurations are made of large files';
    expect([why(files, 'a.json'), why(files, 'a.json')]).toEqual([reason, reason]);
    expect(unread().map((one) => one.reason)).toEqual([`\`a.json\`: ${reason}`]);
  });

  test('asks no second time for what it refused', () => {
    let asked = 0;
    const inner = memoryFiles({ 'a.json': worth(MOST + 1) });
    const { files } = limited({
      ...inner,
      bytes: (path) => {
        asked += 1;
        return inner.bytes(path);
      },
    });
    const reason =
      'is not read: it holds more values than one run reads. Exclude it, or what no app is built from, in .clinical-records.yml';
    expect([why(files, 'a.json'), why(files, 'a.json'), asked]).toEqual([reason, reason, 1]);
  });

  test('searches by the quicker way where there is one', () => {
    const inner = memoryFiles({ 'a.json': worth(MOST + 1) });
    expect(limited(inner).files.search?.('a.json').length).toBe(MOST);
    const quick = limited({ ...inner, search: () => Buffer.from('quick') });
    expect(Buffer.from(quick.files.search?.('a.json') ?? []).toString()).toBe('quick');
    expect(quick.files.paths).toEqual(['a.json']);
  });
});

test.each([
  ['version https://git-lfs.github.com/spec/v1', 'is a pointer of Git LFS, whose file was not fetched'],
  ['/annex/objects/SHA256E-s1', 'is a pointer of git-annex, whose file was not fetched'],
  ['\0GITCRYPT\0x', 'is encrypted by git-crypt; unlock the repository'],
  ['U2FsdGVkX19', 'is encrypted by transcrypt; unlock the repository'],
])('%j stands in for a file, and is not read for it', (content, why) => {
  for (const path of ['A.swift', 'a.json']) {
    const read = (text: string) => limitReading(memoryFiles({ [path]: text })).files.bytes(path);
    expect(() => read(content)).toThrow(why);
    expect(() => read(content)).toThrow(UnreadableFile);
    expect(() => read(content)).toThrow(expect.objectContaining({ at: { file: path, line: 1, column: 1 } }));
    expect(read(`x${content}`).length).toBe(content.length + 1);
    expect(read(content.slice(0, 6)).length).toBe(6);
    expect(read('').length).toBe(0);
  }
  // one of the parts is in each of the words
  const word = STAND_IN_WORDS.words.find((one) => content.startsWith(one)) ?? '';
  expect(STAND_IN_WORDS.parts.filter((part) => word.includes(part)).length).toBe(1);
});
