import { describe, expect, test } from 'vitest';
import { type Mark, watchMarks } from '../../src/exceptions/marks.ts';
import { memoryFiles } from '../../src/files/files.ts';
import { marksAsBefore } from '../../src/loosened/marks-as-before.ts';
import { type RepoFiles, UnreadableFile } from '../../src/types.ts';

type Files = Readonly<Record<string, string>>;

const FILE = 'App/A.swift';
const mark = (rule: string, reason = '') => `// clinical-records-ignore: ${rule} ${reason}`.trim();
const lines = (...all: readonly string[]) => all.join('\n');

interface Given {
  readonly renamed?: Readonly<Record<string, string>>;
  readonly used?: (mark: Mark) => boolean;
  readonly files?: Pick<RepoFiles, 'has' | 'bytes'>;
}

/** The marks as they were, each at the line where it stands now: `3 rule: reason`. */
function asBefore(before: Files, now: Files, { renamed = {}, used = () => false, files }: Given = {}): string[] {
  const watched = watchMarks(memoryFiles(now));
  for (const file of Object.keys(now)) watched.files.bytes(file);
  const given = files ?? memoryFiles(before);
  const marked = marksAsBefore(watched, given, (file) => renamed[file] ?? file, used);
  return [...marked.marks().values()].flatMap((all) =>
    [...all].map(([line, { rule, reason, until = '' }]) => `${line} ${rule}: ${reason} ${until}`.trim()),
  );
}

const inFile = (before: string, now: string, given: Given = {}) => asBefore({ [FILE]: before }, { [FILE]: now }, given);

describe('a mark was there', () => {
  test('on its line, whatever came above it, with the reason and the day that it had', () => {
    const was = lines('one', mark('a', 'until 2027-01-31, as agreed'), 'two');
    const is = lines('zero', 'one', mark('a', 'until 2028-12-31, as ever'), 'two');
    expect(inFile(was, was)).toEqual(['2 a: until 2027-01-31, as agreed 2027-01-31']);
    expect(inFile(was, is)).toEqual(['3 a: until 2027-01-31, as agreed 2027-01-31']);
    expect(inFile(lines('one', mark('a', 'soon')), lines('one', mark('a', 'until 2028-12-31')))).toEqual(['2 a: soon']);
  });

  test('under the name that its file had', () => {
    const text = lines('one', mark('a', 'soon'));
    expect(asBefore({ 'B.swift': text }, { [FILE]: text }, { renamed: { [FILE]: 'B.swift' } })).toEqual(['2 a: soon']);
    expect(asBefore({ 'B.swift': text }, { [FILE]: text })).toEqual(['2 a:']);
  });

  test('at another place in it, where it says the same', () => {
    const was = lines(mark('a', 'first'), 'one', mark('a', 'second'), 'two');
    const is = lines('two', 'one', mark('a', 'second'), 'three', mark('a', 'first'));
    expect(inFile(was, is)).toEqual(['3 a: second', '5 a: first']);
  });

  test('at another place with another reason, where one of its rule went', () => {
    expect(inFile(lines(mark('a', 'soon'), 'one', 'two'), lines('one', 'two', mark('a', 'late')))).toEqual([
      '3 a: soon',
    ]);
  });
});

describe('a mark is new, and has no reason', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['in a file without one', 'one', lines('one', mark('a', 'soon')), ['2 a:']],
    [
      'beside another of its rule',
      mark('a', 'soon'),
      lines(mark('a', 'soon'), mark('a', 'too')),
      ['1 a: soon', '2 a:'],
    ],
    [
      'beside one of another rule',
      mark('a', 'soon'),
      lines(mark('a', 'soon'), mark('b', 'soon')),
      ['1 a: soon', '2 b:'],
    ],
    ['in place of one of another rule', mark('a', 'soon'), mark('b', 'soon'), ['1 b:']],
    ['where the one before gave no reason', mark('a'), mark('a', 'soon'), ['1 a:']],
    ['with its day', 'one', lines('one', mark('a', 'until 2027-01-31')), ['2 a:']],
    [
      'where it stands twice',
      lines('x', mark('a', 'soon')),
      lines(mark('a', 'soon'), 'x', mark('a', 'soon')),
      ['1 a:', '3 a: soon'],
    ],
  ])('%s', (_, was, is, told) => expect(inFile(was, is)).toEqual(told));

  test('in a file that nobody had, or that nobody can read', () => {
    const text = mark('a', 'soon');
    expect(asBefore({}, { [FILE]: text })).toEqual(['1 a:']);
    const files = {
      has: () => true,
      bytes: (file: string) => {
        throw new UnreadableFile('is gone', { file, line: 1, column: 1 });
      },
    };
    expect(inFile(text, text, { files })).toEqual(['1 a:']);
  });
});

test('each mark of the base is one mark now', () => {
  const soon = mark('a', 'soon');
  const [was, is] = [lines(soon, 'one', 'two', soon), lines(soon, 'one', 'two', 'three', mark('a', 'late'))];
  expect(inFile(was, is)).toEqual(['1 a: soon', '5 a: soon']);
  const moved = lines('one', 'two', soon, 'three', soon);
  const used = ({ at }: Mark) => at.line === 3;
  expect(inFile(lines(soon, soon, 'one', 'two', 'three'), moved, { used })).toEqual(['3 a: soon', '5 a: soon']);
});

test('of several that may have been it those that silence something were there', () => {
  const was = lines(mark('a', 'soon'), 'one', 'two');
  const is = lines('one', mark('a', 'x'), 'two', mark('a', 'y'));
  expect(inFile(was, is)).toEqual(['2 a: soon', '4 a:']);
  expect(inFile(was, is, { used: ({ reason }) => reason === 'y' })).toEqual(['2 a:', '4 a: soon']);
  // but first the one that says the same
  const same = lines('one', mark('a', 'soon'), 'two', mark('a', 'y'));
  expect(inFile(was, same, { used: ({ reason }) => reason === 'y' })).toEqual(['2 a: soon', '4 a:']);
});

test('of a file that nobody can read a second time marks are known by what they say', () => {
  const text = lines('one', mark('a', 'soon'));
  const watched = watchMarks(memoryFiles({ [FILE]: text }));
  watched.files.bytes(FILE);
  const gone = (file: string) => {
    throw new UnreadableFile('is gone', { file, line: 1, column: 1 });
  };
  const now = { ...watched, files: { ...watched.files, bytes: gone } };
  const marked = marksAsBefore(
    now,
    memoryFiles({ [FILE]: text }),
    (file) => file,
    () => false,
  );
  expect(marked.marks().get(FILE)?.get(2)?.reason).toBe('soon');
});

test('a line is that of the checked state', () => {
  const watched = watchMarks(memoryFiles({ [FILE]: lines(mark('a', 'soon'), 'key') }));
  watched.files.bytes(FILE);
  const marked = marksAsBefore(
    watched,
    memoryFiles({}),
    (file) => file,
    () => false,
  );
  expect([marked.line(FILE, 2), marked.line(FILE, 1)]).toEqual(['key', mark('a', 'soon')]);
});

test('an unexpected error is passed on', () => {
  const error = new TypeError('ours');
  const files = {
    has: () => true,
    bytes: () => {
      throw error;
    },
  };
  expect(() => inFile('', mark('a', 'soon'), { files })).toThrow(error);
});
