import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOpenStep } from '../../src/read/openstep.ts';
import { PassedObject } from '../../src/read/openstep-objects.ts';
import { type PlistValue, UnreadableFile } from '../../src/types.ts';

/** Without places, as plain JavaScript: dictionaries as Maps. */
function plain(value: PlistValue): unknown {
  if (value.kind === 'array') return value.value.map(plain);
  if (value.kind === 'dictionary') return new Map([...value.value].map(([key, entry]) => [key, plain(entry.value)]));
  return value.kind === 'unresolved' ? undefined : value.value;
}

const read = (text: string, strings = false) => plain(readOpenStep(text, 'f', { strings }));

function failure(text: string): string {
  try {
    readOpenStep(text, 'f');
  } catch (error) {
    if (error instanceof UnreadableFile) return `${error.at.line}:${error.at.column} ${error.message}`;
    throw error;
  }
  return 'read';
}

describe('values', () => {
  test.each([
    ['{ a = b; }', { a: 'b' }],
    ['{ a = b }', { a: 'b' }],
    ['{ a = (1, 2, 3,); b = (x) }', { a: ['1', '2', '3'], b: ['x'] }],
    ['// !$*UTF8*$!\n{ /* c */ a /* d */ = "b c"; /* e */ }', { a: 'b c' }],
    ['\ufeff{ a = "b"; }', { a: 'b' }],
    ["{ 'it' = 'it\\'s'; }", { it: "it's" }],
    [
      '{ p = Sources/App/A-b.swift; u = https://example.org/a; }',
      { p: 'Sources/App/A-b.swift', u: 'https://example.org/a' },
    ],
    ['{ a = $(inherited); b = ($(inherited), $(A_$B)x); }', { a: '$(inherited)', b: ['$(inherited)', '$(A_$B)x'] }],
    ['{ d = <0a 0B\n ff>; }', { d: Buffer.from([10, 11, 255]).toString('base64') }],
    ['{ 007 = 0123456789012345678901234; }', { '007': '0123456789012345678901234' }],
    ['{ a = 1; a = 2; }', { a: '2' }],
    ['{ a = ""; b = (); c = {}; }', { a: '', b: [], c: new Map() }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(new Map(Object.entries(expected)));
  });

  test('__proto__ and constructor are keys like any other', () => {
    expect(read('{ __proto__ = a; constructor = b; }')).toEqual(
      new Map([
        ['__proto__', 'a'],
        ['constructor', 'b'],
      ]),
    );
  });

  test.each([
    ['\\U00e9', 'é'],
    ['\\U65e5\\U672c', '日本'],
    ['\\a\\b\\f\\n\\r\\t\\v', '\x07\b\f\n\r\t\v'],
    ['\\"\\\\\\\'', '"\\\''],
    ['\\101\\60', 'A0'],
    ['\\335', 'é'],
    ['\\200\\252', '\u00a0“'],
    ['a\\\nb', 'a\nb'],
    ['a\nb', 'a\nb'],
    ['\\q', 'q'],
    ['\\Ug', 'Ug'],
  ])('escape %s', (escaped, expected) => {
    expect(read(`{ a = "${escaped}"; }`)).toEqual(new Map([['a', expected]]));
  });
});

describe('.strings', () => {
  test('entries without braces, a key alone stands for itself', () => {
    const text = '/* why */\n"NSHealthShareUsageDescription" = "Für \\"dich\\"";\n// next\nCancel;\n"a" = "b"';
    expect(read(text, true)).toEqual(
      new Map([
        ['NSHealthShareUsageDescription', 'Für "dich"'],
        ['Cancel', 'Cancel'],
        ['a', 'b'],
      ]),
    );
  });

  test('with braces, or empty', () => {
    expect(read('{ a = b; }', true)).toEqual(new Map([['a', 'b']]));
    expect(read('\n/* nothing */\n', true)).toEqual(new Map());
  });
});

describe('places', () => {
  test.each(['\n', '\r\n', '\r'])('of keys and values with %j as line end', (eol) => {
    const root = readOpenStep(['// x', '{', '\ta = "b', 'c";', '  list = (', '    one,', '  );', '}'].join(eol), 'f');
    if (root.kind !== 'dictionary') throw new Error(root.kind);
    const a = root.value.get('a');
    expect(root.at).toEqual({ file: 'f', line: 2, column: 1 });
    expect(a?.keyAt).toEqual({ file: 'f', line: 3, column: 2, endLine: 3, endColumn: 3 });
    expect(a?.value.at).toEqual({ file: 'f', line: 3, column: 6, endLine: 4, endColumn: 3 });
    const list = root.value.get('list')?.value;
    expect(list?.at).toEqual({ file: 'f', line: 5, column: 10 });
    expect(list?.kind === 'array' && list.value[0]?.at).toMatchObject({ line: 6, column: 5, endColumn: 8 });
  });

  test('a byte order mark takes no column', () => {
    expect(readOpenStep('\ufeff{ }', 'f').at.column).toBe(1);
  });
});

describe('what cannot be read is said with its place', () => {
  test.each([
    ['', '1:1 is cut off where a value should stand'],
    ['{ a = b;', '1:9 is cut off inside the dictionary that begins in line 1'],
    ['{\n a = (b', '2:8 is cut off inside the list that begins in line 2'],
    ['{ a = "b; }', '1:7 holds a quoted text that is not closed'],
    ['{ /* a = b; }', '1:3 holds a comment that is not closed'],
    ['{ a = b; pro', '1:13 is cut off after "pro"'],
    ['{ a b; }', '1:5 lacks "=" after "a"'],
    ['{ a = b c = d; }', '1:9 lacks ";" after the value of "a"'],
    ['{ a = (b c); }', '1:10 lacks "," or ")" in a list'],
    ['{ a = <zz>; }', '1:7 holds "<" that begins no hexadecimal data'],
    ['{ = b; }', '1:3 holds "=" where a key should stand'],
    ['{ a = b; } x', '1:12 holds "x" after the end of the property list'],
    [`${'{a='.repeat(5000)}`, '1:604 nests deeper than 200 levels'],
  ])('%s', (text, expected) => {
    expect(failure(text)).toBe(expected);
  });

  test('anything is read or refused, never worse', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}()<>;,="\'\\/*$aU0\n\r ') }), (text) => {
        failure(text);
        failure(`{ a = ${text}; }`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('objects of a project', () => {
  const project = (object: string) => `{\n\tobjects = {\n\t\tA /* a */ = ${object};\n\t\tB = {isa = Z; }; }; }`;
  const read = (text: string, objects?: number): string => {
    try {
      return JSON.stringify(readOpenStep(text, 'f', objects === undefined ? {} : { objects }), (_, value) =>
        value instanceof Map
          ? [...value]
          : value instanceof PassedObject
            ? { key: value.key, keyAt: value.keyAt, value: value.value }
            : value,
      );
    } catch (error) {
      if (error instanceof UnreadableFile) return JSON.stringify([error.message, error.at]);
      throw error;
    }
  };
  const objectsOf = (text: string) => {
    const top = readOpenStep(text, 'f', { objects: 2 });
    const objects = top.kind === 'dictionary' ? top.value.get('objects')?.value : undefined;
    return objects?.kind === 'dictionary' ? [...objects.value.values()] : [];
  };

  test('are passed over as Xcode writes them, and read when they are asked for', () => {
    const group =
      '{\n\t\t\tisa = PBXGroup;\n\t\t\tchildren = (\n\t\t\t\tX /* x.swift */,\n\t\t\t);\n\t\t\tpath = "a b";\n\t\t}';
    const [one, other] = objectsOf(project(group));
    expect(one).toBeInstanceOf(PassedObject);
    expect([one, other].map((object) => (object instanceof PassedObject ? object.isa : undefined))).toEqual([
      'PBXGroup',
      'Z',
    ]);
    expect(read(project(group), 2)).toBe(read(project(group)));
  });

  test.each([
    ['settings', '{isa = A; buildSettings = { B = c; }; }'],
    ['an escape', '{isa = A; path = "a\\"b"; }'],
    ['a comment of a line', '{isa = A; //b = c; }\npath = //d;\n e; }'],
    ['two kinds', '{isa = A; "isa" = B; }'],
    ['another order', '{path = a; isa = A; }'],
    [
      'more entries than one expression should remember',
      `{isa = A; ${Array.from({ length: 31 }, (_, index) => `b${index} = c; `).join('')}}`,
    ],
    ['more of a list', `{isa = A; files = (${'b, '.repeat(10_001)}); }`],
  ])('with %s are read at once', (_, object) => {
    expect(objectsOf(project(object))[0]).not.toBeInstanceOf(PassedObject);
    expect(read(project(object), 2)).toBe(read(project(object)));
  });

  test('are the same either way, whatever stands in them', () => {
    const token = fc.constantFrom(
      ...['{', '}', '(', ')', '=', ';', ',', ' ', '\n', '\r\n', '\t', 'isa = A;', 'a', 'b/c', 'd/', '*', '"e"', '"f'],
      ...['/* g */', '/*h*i*/', '// j\n', '//', '/', '$(K)', '-', "'l'", '\\', 'm = n;', 'o = (p, q,);', '<0a>'],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 20 }), (tokens) => {
        const text = project(`{isa = A;${tokens.join('')}}`);
        expect(read(text, 2)).toBe(read(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('are the same either way, whatever stands between them', () => {
    const object = fc.constantFrom('C = {isa = D; };', '\tC /* c */ = {\r\n\tisa = D;\n\tE = (\rf,\n\t);\n};\n');
    const token = fc.constantFrom(
      ...['\n', '\r\n', '\r', ' ', '\t', '\f', '/* Begin D section */', '/* a\nb */', '// g\n', '/', '}', '{', ';'],
      ...['H', ' = ', '{isa = I; }', '{ J = {isa = K; }; };', '"L" = {isa = M; };', 'A = {isa = A; };', 'B = b;', '/*'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(object, token), { maxLength: 12 }), (tokens) => {
        const text = `{\n\tobjects = {\n${tokens.join('')}\n};\n\trootObject = A; }`;
        expect(read(text, 2)).toBe(read(text));
      }),
      { numRuns: 2000 },
    );
  });
});
