import { describe, expect, test } from 'vitest';
import { type Mark, type MarkedFiles, marksFor, readMarked, watchMarks } from '../../src/exceptions/marks.ts';
import { memoryFiles } from '../../src/files/files.ts';

const NAME = 'clinical-records-ignore:';
const read = (content: string | Uint8Array) => readMarked(Buffer.from(content), 'A.swift');
const first = (line: string) => [...(read(line)?.marks.values() ?? [])][0];

/** Of a file of these lines, which marks hold for a finding at a line. */
function holding(lines: readonly string[], line: number): string[] {
  const marked = watchMarks(memoryFiles({ 'A.swift': lines.join('\n') }));
  marked.files.bytes('A.swift');
  return marksFor({ file: 'A.swift', line, column: 1 }, marked).map(({ rule }) => rule);
}

describe('a mark', () => {
  test.each([
    [`// ${NAME} some-rule because`, 'some-rule', 'because'],
    [`//${NAME}some-rule because`, 'some-rule', 'because'],
    [`// ${NAME} \t some-rule \t because  of this \t`, 'some-rule', 'because  of this'],
    [`/* ${NAME} some-rule because */`, 'some-rule', 'because'],
    [`<!-- ${NAME} some-rule because -->`, 'some-rule', 'because'],
    [`<!-- ${NAME} some-rule because-->  `, 'some-rule', 'because'],
    [`(* ${NAME} some-rule because *)`, 'some-rule', 'because'],
    [`{{!-- ${NAME} some-rule because --}}`, 'some-rule', 'because'],
    [`// ${NAME} some-rule a */ b`, 'some-rule', 'a */ b'],
    [`// ${NAME} some_rule2: why`, 'some_rule2', ': why'],
    [`// ${NAME} some-rule`, 'some-rule', ''],
    [`/* ${NAME} */`, '', ''],
    [`// ${NAME}`, '', ''],
  ])('%j names %j, for %j', (line, rule, reason) => {
    expect(first(line)).toMatchObject({ rule, reason });
  });

  test.each([
    ['until 2027-06-30, then shown', '2027-06-30'],
    ['holds until 2027-06-30', '2027-06-30'],
    ['until 2027-06-301', undefined],
    ['until 12027-06-30', undefined],
    ['until 2027-6-30', undefined],
    ['until then', undefined],
    ['not until2027-06-30', undefined],
    ['nuntil 2027-06-30', undefined],
  ])('%j ends on %s', (reason, until) => {
    const mark = first(`// ${NAME} some-rule ${reason}`);
    expect(mark?.reason).toBe(reason);
    expect(mark?.until).toBe(until);
    expect('until' in (mark as Mark)).toBe(until !== undefined);
  });

  test('stands where its name does', () => {
    const marks = read(`let a = 1\n  x() // ${NAME} some-rule why\n// ${NAME} other why\n`)?.marks;
    expect([...(marks ?? [])].map(([line, { at }]) => [line, at])).toEqual([
      [2, { file: 'A.swift', line: 2, column: 10, endLine: 2, endColumn: 34 }],
      [3, { file: 'A.swift', line: 3, column: 4, endLine: 3, endColumn: 28 }],
    ]);
  });

  test.each([
    ['', true],
    ['  ', true],
    ['// ', true],
    ['\t///', true],
    ['/* ', true],
    ['/** ', true],
    [' * ', true],
    ['<!-- ', true],
    ['# ', true],
    ['##', true],
    ['; ', true],
    ['-- ', true],
    ['x() // ', false],
    ['x', false],
    ['// x ', false],
    ['<key>a</key><!-- ', false],
    ['- ', false],
  ])('behind %j is alone on its line: %s', (start, alone) => {
    expect(first(`${start}${NAME} some-rule why`)?.alone).toBe(alone);
  });

  test('is read in any line end and in UTF-16; a file without one is not taken apart', () => {
    const text = `a\r\n// ${NAME} one why\r// ${NAME} two why\n// ${NAME} three why`;
    const lines = ['a', `// ${NAME} one why`, `// ${NAME} two why`, `// ${NAME} three why`];
    expect(read(text)?.lines).toEqual(lines);
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const wide of [little, Buffer.from(little).swap16()]) {
      expect(read(wide)?.lines).toEqual(lines);
      expect([...(read(wide)?.marks.keys() ?? [])]).toEqual([2, 3, 4]);
    }
    expect(read('a\nb')).toBeUndefined();
    expect(read(`\ufeff// ${NAME} one why`)?.marks.get(1)?.at.column).toBe(4);
    expect(read(Buffer.from('\ufeffa', 'utf16le'))).toBeUndefined();
    // one byte of a mark is no mark
    expect(read(Buffer.concat([Buffer.from([0xff, 0x41]), Buffer.from(`// ${NAME} one why`)]))?.marks.size).toBe(1);
    expect(read(Buffer.concat([Buffer.from([0xfe, 0x41]), Buffer.from(`// ${NAME} one why`)]))?.marks.size).toBe(1);
    expect(read(Buffer.concat([Buffer.from([0x41, 0xff]), Buffer.from(`// ${NAME} one why`)]))?.marks.size).toBe(1);
    expect(read(Buffer.concat([Buffer.from([0x41, 0xfe]), Buffer.from(`// ${NAME} one why`)]))?.marks.size).toBe(1);
  });

  test('is one of a thousand in its file', () => {
    expect(read(`// ${NAME} some-rule why\n`.repeat(1002))?.marks.size).toBe(1000);
  });
});

describe('a finding stands under', () => {
  const mark = (rule: string) => `// ${NAME} ${rule} why`;

  test('the mark of its own line and of the line before', () => {
    expect(holding([`x() ${mark('one')}`, `y() ${mark('two')}`], 2)).toEqual(['two', 'one']);
    expect(holding([`x() ${mark('one')}`, 'y()'], 2)).toEqual(['one']);
    expect(holding([`x() ${mark('one')}`, '', 'y()'], 3)).toEqual([]);
    expect(holding(['y()', mark('one')], 1)).toEqual([]);
    expect(holding([mark('one')], 1)).toEqual(['one']);
  });

  test('all marks above that stand alone, and the first that does not', () => {
    expect(holding([mark('one'), mark('two'), 'y()'], 3)).toEqual(['two', 'one']);
    expect(holding([mark('zero'), `x() ${mark('one')}`, mark('two'), 'y()'], 4)).toEqual(['two', 'one']);
  });

  test('a mark above the key of a property list, and above nothing else', () => {
    const comment = `<!-- ${NAME} one why -->`;
    expect(holding([comment, '\t<key>A</key>  ', '<string/>'], 3)).toEqual(['one']);
    expect(holding([comment, '<key>A</key><true/>', '<string/>'], 3)).toEqual([]);
    expect(holding([comment, 'x<key>A</key>', '<string/>'], 3)).toEqual([]);
    expect(holding([comment, '<key>A<b/></key>', '<string/>'], 3)).toEqual([]);
    expect(holding([comment, '<key></key>', '<string/>'], 3)).toEqual(['one']);
  });

  test('marks as far as twelve lines above', () => {
    const lines = [...Array.from({ length: 14 }, (_, index) => mark(`m${index + 1}`)), 'y()'];
    expect(holding(lines, 15)).toEqual(Array.from({ length: 12 }, (_, index) => `m${14 - index}`));
    const keys = (count: number) => [mark('one'), ...Array.from({ length: count }, () => '<key>A</key>'), 'y()'];
    expect(holding(keys(11), 13)).toEqual(['one']);
    expect(holding(keys(12), 14)).toEqual([]);
  });

  test('no mark of another file', () => {
    const marked = watchMarks(memoryFiles({ 'A.swift': mark('one') }));
    marked.files.bytes('A.swift');
    expect(marksFor({ file: 'B.swift', line: 1, column: 1 }, marked)).toEqual([]);
  });

  test('nothing above the first line', () => {
    const none: Mark = { rule: 'x', reason: 'y', at: { file: 'A', line: 0, column: 1 }, alone: true };
    const marked: MarkedFiles = { marks: () => new Map([['A', new Map([[0, none]])]]), line: () => '<key>A</key>' };
    expect(marksFor({ file: 'A', line: 2, column: 1 }, marked)).toEqual([]);
  });
});

describe('what is read is looked at', () => {
  const MARKED = `a\n// ${NAME} some-rule why\nb`;

  test('once, be it read or searched, and the files are as they were', () => {
    const asked: string[] = [];
    const inner = memoryFiles({
      'B.swift': MARKED,
      'A.swift': MARKED,
      'C.swift': 'x',
      'D.swift': MARKED,
      '0.swift': MARKED,
    });
    const { files, marks, line } = watchMarks({
      ...inner,
      bytes: (file) => {
        asked.push(file);
        return inner.bytes(file);
      },
    });
    expect(marks().size).toBe(0);
    expect(files.bytes('B.swift').length).toBe(MARKED.length);
    expect(files.search?.('A.swift').length).toBe(MARKED.length);
    expect(files.bytes('C.swift').length).toBe(1);
    const before = marks().get('B.swift');
    expect(files.bytes('B.swift').length).toBe(MARKED.length);
    expect(marks().get('B.swift')).toBe(before);
    expect([...marks().keys()]).toEqual(['A.swift', 'B.swift']);
    expect(asked).toEqual(['B.swift', 'A.swift', 'C.swift', 'B.swift']);
    files.bytes('D.swift');
    files.bytes('0.swift');
    expect([...marks().keys()]).toEqual(['0.swift', 'A.swift', 'B.swift', 'D.swift']);
    expect(files.paths).toEqual(inner.paths);
    expect([line('A.swift', 2), line('A.swift', 1), line('C.swift', 1)]).toEqual([`// ${NAME} some-rule why`, '', '']);
  });

  test('a way to search that is quicker is taken', () => {
    const inner = memoryFiles({ 'A.swift': 'x' });
    const { files, marks } = watchMarks({ ...inner, search: () => Buffer.from(MARKED) });
    expect(files.search?.('A.swift').length).toBe(MARKED.length);
    expect(marks().size).toBe(1);
  });

  test('lines are kept as far as a mark reaches, and no longer than a person writes', () => {
    const text = [`// ${NAME} some-rule why`, ...Array.from({ length: 14 }, (_, index) => `${index}`)];
    text[1] = 'x'.repeat(10_001);
    const { files, line } = watchMarks(memoryFiles({ A: text.join('\n') }));
    files.bytes('A');
    expect(line('A', 2).length).toBe(10_000);
    expect([line('A', 1), line('A', 13), line('A', 14)]).toEqual([text[0], '11', '']);
    const short = watchMarks(memoryFiles({ A: `// ${NAME} some-rule why\nlast` }));
    short.files.bytes('A');
    expect([short.line('A', 2), short.line('A', 3)]).toEqual(['last', '']);
  });
});
