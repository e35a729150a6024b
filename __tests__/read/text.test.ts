import { describe, expect, test } from 'vitest';
import { decodeText, placesIn } from '../../src/read/text.ts';
import { UnreadableFile } from '../../src/types.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

function refusal(bytes: Uint8Array): string {
  try {
    decodeText(bytes, 'a/b.txt');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.at.file).toBe('a/b.txt');
    return `${error.at.line}:${error.at.column} ${error.message}`;
  }
  return 'read';
}

describe('decodeText', () => {
  const text = '"key" = "é 🩺 値";\r\n';

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 little endian', utf16le(text)],
    ['UTF-16 little endian with a mark', utf16le(`\uFEFF${text}`)],
    ['UTF-16 big endian', utf16be(text)],
    ['UTF-16 big endian with a mark', utf16be(`\uFEFF${text}`)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes, 'f')).toBe(text);
  });

  test('short and empty texts', () => {
    expect(decodeText(utf8(''), 'f')).toBe('');
    expect(decodeText(utf8('\uFEFF'), 'f')).toBe('');
    expect(decodeText(utf8('a'), 'f')).toBe('a');
    expect(decodeText(utf16le('a'), 'f')).toBe('a');
    expect(decodeText(utf16be('a'), 'f')).toBe('a');
  });

  test('an encoding that the XML declaration names, where the bytes are not UTF-8', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><string>é</string>';
    expect(decodeText(Buffer.from(xml, 'latin1'), 'f')).toBe(xml);
    expect(decodeText(utf8(xml), 'f')).toBe(xml);
    expect(refusal(Buffer.from(xml.replace('ISO-8859-1', 'UTF-8'), 'latin1'))).toBe('1:47 is not UTF-8 text');
    expect(refusal(Buffer.from(xml.replace('ISO-8859-1', 'nonsense'), 'latin1'))).toBe('1:50 is not UTF-8 text');
  });

  test('bytes that are no text are refused where they stand', () => {
    expect(refusal(Buffer.concat([utf8('first\nsécond '), Buffer.from([0xff, 0x41])]))).toBe('2:8 is not UTF-8 text');
    expect(refusal(Buffer.from([0x61, 0xe2, 0x82]))).toBe('1:2 is not UTF-8 text');
    expect(refusal(utf8('ab\n\0cdefg'))).toBe('2:1 is binary, not text');
    expect(refusal(Buffer.concat([utf16le('abcd'), Buffer.from([0x00, 0xd8, 0x61, 0x00])]))).toBe(
      '1:5 is not UTF-16LE text',
    );
    expect(refusal(utf16le('abcd').subarray(0, 7))).toBe('1:4 is not UTF-16LE text');
    expect(refusal(Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]))).toBe('1:1 is binary, not text');
  });

  test('merge-conflict markers are refused at the first', () => {
    const conflict = ['a', '<<<<<<< HEAD', 'b', '=======', 'c', '>>>>>>> other', ''];
    expect(refusal(utf8(conflict.join('\n')))).toBe('2:1 is in merge conflict');
    expect(refusal(utf8(conflict.join('\r\n')))).toBe('2:1 is in merge conflict');
    expect(refusal(utf16le(conflict.join('\r')))).toBe('2:1 is in merge conflict');
  });

  test('what only resembles a conflict is text', () => {
    expect(refusal(utf8('<<<<<<<< HEAD\n=======\n>>>>>>> x\n'))).toBe('read');
    expect(refusal(utf8(' <<<<<<< HEAD\n=======\n>>>>>>> x\n'))).toBe('read');
    expect(refusal(utf8('Title\n=======\n<<<<<<< HEAD\n'))).toBe('read');
    expect(refusal(utf8('<<<<<<< HEAD\n>>>>>>> x\n=======\n'))).toBe('read');
  });
});

describe('placesIn', () => {
  test('lines end at \\n, \\r\\n and \\r; columns count UTF-16 units', () => {
    const text = 'ab\ncd\r\nef\r🩺g\n';
    const at = placesIn('f', text);
    const place = (start: number) => `${at(start).line}:${at(start).column}`;
    expect(place(0)).toBe('1:1');
    expect(place(text.indexOf('\n'))).toBe('1:3');
    expect(place(text.indexOf('c'))).toBe('2:1');
    expect(place(text.indexOf('e'))).toBe('3:1');
    expect(place(text.indexOf('g'))).toBe('4:3');
    expect(place(text.length)).toBe('5:1');
  });

  test('an end gives the column after the last', () => {
    const at = placesIn('f', 'ab\ncd\n');
    expect(at(1, 5)).toEqual({ file: 'f', line: 1, column: 2, endLine: 2, endColumn: 3 });
    expect(at(1)).toEqual({ file: 'f', line: 1, column: 2 });
    expect(placesIn('f', '')(0)).toEqual({ file: 'f', line: 1, column: 1 });
  });
});
