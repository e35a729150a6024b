import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSwiftLiterals, type SwiftValue } from '../../src/read/swift/literals.ts';

/** As compact text: `.target(name: "A", ["b"])`; `?` for what is unresolved, `…` at the end of an incomplete list. */
function show(value: SwiftValue | undefined): string {
  switch (value?.kind) {
    case undefined:
      return 'nothing';
    case 'string':
      return JSON.stringify(value.value);
    case 'number':
    case 'boolean':
      return String(value.value);
    case 'nil':
      return 'nil';
    case 'array':
      return `[${[...value.value.map(show), ...(value.complete ? [] : ['…'])].join(', ')}]`;
    case 'dictionary':
      return `{${value.value.map(({ key, value: inner }) => `${show(key)}: ${show(inner)}`).join(', ')}}`;
    case 'member':
      return value.name;
    case 'call':
      return `${value.name}(${value.arguments.map(({ label, value: inner }) => (label ? `${label}: ` : '') + show(inner)).join(', ')})`;
    default:
      return '?';
  }
}

const constant = (text: string, name = 'x') => show(readSwiftLiterals(text, 'F.swift').constants.get(name));

describe('a constant', () => {
  test.each([
    ['let x = "a"', '"a"'],
    ['let x: String = "a" // why', '"a"'],
    ['var x: [String: Any]? = ["a": 1, "b": [true, nil, -2.5]]', '{"a": 1, "b": [true, nil, -2.5]}'],
    ['let x = [:]', '{}'],
    ['let x = ##"a"#b"##', '"a\\"#b"'],
    ['## let x = a **/* c */ "b"', '?'],
    ['let x: [String] = []', '[]'],
    ['let x = .iOS("16.0")', '.iOS("16.0")'],
    [
      'let x = Package(\n  name: "P",\n  platforms: [.iOS(.v16), .macOS("13")],\n)',
      'Package(name: "P", platforms: [.iOS(.v16), .macOS("13")])',
    ],
    ['let x = Target.target(name: "A", in: `default`)', 'Target.target(name: "A", in: default)'],
    ['let x = ["a"] + ["b"] + more()', '["a", "b", …]'],
    ['let x = base + ["b"]\nlet base = ["a"]', '["a", "b"]'],
    ['let n = "App"\nlet x = "\\(n)Tests" + "/\\(1)"', '"AppTests/1"'],
    ['enum K { static let n = "App"; enum In { static let m = n } }\nlet x = [K.n, K.In.m]', '["App", "App"]'],
    ['let x = #"a\\n\\#(1)"#', '"a\\\\n1"'],
    ['let x = """\n    one\n      "two" \\\n    three\n    """', '"one\\n  \\"two\\" three"'],
    ['let x = "\\u{e9}\\t\\"\\\\"', '"é\\t\\"\\\\"'],
    ['let x = f("1.0.0"..<"2.0.0")', 'f(..<("1.0.0", "2.0.0"))'],
    ['let x = 0x1F', '31'],
    ['/* let x = 1 /* nested */ let x = 2 */ let x = 3', '3'],
    ['let x = [\n#if os(macOS)\n"a",\n#else\n"b",\n#endif\n]', '["a", "b"]'],
    ['let x = names.map { $0 }', '?'],
    ['let x = ["a"].map { $0 }', '["a", …]'],
    ['let x = flag ? "a" : "b"', '?'],
    ['let x = [flag ? "a" : "b", "c", closure { [1, 2] }, "d"]', '[?, "c", ?, "d"]'],
    ['let x = ["k": flag ? "a" : "b", "c": "d"]', '{"k": ?, "c": "d"}'],
    ['let x = x + "a"', '?'],
    ['let x = Environment.name.getString(default: "a")', 'Environment.name.getString(default: "a")'],
    ['let x = "a" as String', '"a"'],
    ['func f() { let x = 1 }\nlet x = 2', '2'],
    ['let x = ["unclosed', '["unclosed"]'],
  ])('%s', (text, expected) => {
    expect(constant(text)).toBe(expected);
  });
});

test('a value ends where the next declaration begins', () => {
  const { constants } = readSwiftLiterals(
    'let a = flag ? 1 :\n  2\nprivate let b = 3\nextension X {\n static var c = 4 }',
    'F.swift',
  );
  expect([...constants].map(([name, value]) => `${name}=${show(value)}`)).toEqual(['a=?', 'b=3', 'X.c=4']);
});

test('calls that stand as statements', () => {
  const text =
    'let package = Package(\n  make()\n)\npackage.targets.append(.target(name: "A"))\npackage.products += [.x]\nif y {\n z() }';
  expect(readSwiftLiterals(text, 'F.swift').calls.map(show)).toEqual([
    'package.targets.append(.target(name: "A"))',
    'package.products.append(contentsOf: [.x])',
  ]);
});

test('every value has its place', () => {
  const { constants } = readSwiftLiterals('let x = [\r\n  "a",\r\n  .b(c: "é")\r\n]', 'F.swift');
  const list = constants.get('x');
  expect(list?.at).toEqual({ file: 'F.swift', line: 1, column: 9, endLine: 4, endColumn: 2 });
  expect(list?.kind === 'array' && list.value.map(({ at }) => at)).toEqual([
    { file: 'F.swift', line: 2, column: 3, endLine: 2, endColumn: 6 },
    { file: 'F.swift', line: 3, column: 3, endLine: 3, endColumn: 13 },
  ]);
});

test('hostile text ends soon and never throws', () => {
  const doubling = Array.from({ length: 60 }, (_, index) => `let a${index + 1} = a${index} + a${index}`).join('\n');
  expect(constant(`let a0 = ["x"]\n${doubling}`, 'a60')).toContain('…');
  const chain = Array.from({ length: 20_000 }, (_, index) => `let a${index} = a${index + 1}`).join('\n');
  expect(constant(chain, 'a0')).toBe('?');
  expect(constant(`let x = ${'['.repeat(50_000)}`)).toContain('[');
  constant(`let x = ${'"\\('.repeat(20_000)}`);
  constant(`let x = """${' '.repeat(200_000)}x"""`);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'let x=[](){}.,:"\\#/*+?a1\n') }), (text) => {
      readSwiftLiterals(`let x = ${text}\nlet y = 1`, 'F.swift');
    }),
    { numRuns: 500 },
  );
});
