import { expect, test } from 'vitest';
import { parseCommand, readLog, readPairs, shownSummary, splitLines } from './runner-rules.ts';

test('a lone carriage return ends a line', () => {
  expect(splitLines('a\rb\r\nc\nd')).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  [
    '::error file=a%2Cb%3A,line=1,col=2::x%0Ay %253A',
    {
      name: 'error',
      data: 'x\ny %3A',
      properties: [
        ['file', 'a,b:'],
        ['line', '1'],
        ['col', '2'],
      ],
    },
  ],
  ['  ::Warning::x', { name: 'warning', data: 'x', properties: [] }],
  ['text ##[error]x', { name: 'error', data: 'x', properties: [] }],
  ['##[add-path]/x', { name: 'add-path', data: '/x', properties: [] }],
])('%s is a command', (line, expected) => {
  const command = parseCommand(line);
  expect(command && { ...command, properties: [...command.properties] }).toEqual(expected);
});

test.each(['text ::error::x', '::unknown::x', '::error', '##[unknown]x', ':: error::x', '%3A:error::x'])(
  '%s is none',
  (line) => {
    expect(parseCommand(line)).toBeUndefined();
  },
);

test('ten of a kind are shown, in the order they were printed, and cut', () => {
  const print = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => `::${kind}::${index}`).join('\n');
  const { annotations, shown } = readLog(
    `${print('error', 12)}\n${print('notice', 3)}\n::warning::${'x'.repeat(5000)}`,
    '/w',
  );
  expect(annotations.length).toBe(16);
  expect(shown.filter(({ kind }) => kind === 'error').map(({ message }) => message)).toEqual([...'0123456789']);
  expect(shown.at(-1)?.message.length).toBe(4096);
});

test('columns and lines that do not fit are dropped, and paths are made relative', () => {
  const { annotations } = readLog(
    [
      '::error file=/w/App/Info.plist,line=3,endLine=5,col=2,endColumn=4::several lines',
      '::error file=a,line=5,endLine=3::backwards',
      '::error file=a,col=3::no line',
      '::error file=a,line=2,col=5,endColumn=3::backwards',
      '::error file=a,line=2,col=5,endColumn=7,title=t::right',
    ].join('\n'),
    '/w',
  );
  expect(annotations.map(({ kind, message, ...rest }) => rest)).toEqual([
    { file: 'App/Info.plist', line: 3, endLine: 5 },
    { file: 'a' },
    { file: 'a' },
    { file: 'a', line: 2 },
    { file: 'a', line: 2, column: 5, endColumn: 7, title: 't' },
  ]);
});

test('nothing is a command between stop-commands and its token', () => {
  const { annotations, others, lines } = readLog(
    '::stop-commands::abc\n::error::x\n::set-env name=A::b\n::abc::\n::set-env name=A::b',
    '/w',
  );
  expect(annotations).toEqual([]);
  expect(lines).toEqual(['::error::x', '::set-env name=A::b']);
  expect(others.map(({ name }) => name)).toEqual(['set-env']);
});

test('output files', () => {
  expect([...readPairs('a=b=c\nd<<EOF\n1\na=2\nEOF\n')]).toEqual([
    ['a', 'b=c'],
    ['d', '1\na=2'],
  ]);
  expect(() => readPairs('a<<EOF\n1')).toThrow('delimiter');
  expect(() => readPairs('nonsense')).toThrow('format');
  expect(() => readPairs(`a=${'x'.repeat(600_000)}`)).toThrow('bytes');
});

test('a summary above 1 MiB is not shown at all', () => {
  expect(shownSummary(new Uint8Array(1024 * 1024 + 1))).toBeUndefined();
  expect(shownSummary(Buffer.from('# x'))).toBe('# x');
});
