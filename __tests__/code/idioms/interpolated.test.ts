/** What a function of the app's own makes of what stands in a text is what that text says of it. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { SWIFT } from './swift.ts';

const LINE = (hides: string): string => `struct Line: ExpressibleByStringInterpolation { let text: String
 init(stringLiteral value: String) { text = value }
 init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
 struct StringInterpolation: StringInterpolationProtocol { var text = ""
 init(literalCapacity: Int, interpolationCount: Int) {}
 mutating func appendLiteral(_ literal: String) { text += literal }
 mutating func appendInterpolation(_ value: String) { text += value }
 ${hides} } }
`;
const HIDDEN = 'mutating func appendInterpolation(hidden value: String) { text += "<hidden>" }';
const SHOWN = 'mutating func appendInterpolation(shown value: String) { text += value.uppercased() }';
const ROW = 'struct Row { let id: Int\n let name: String }\n';
const word = (told: string, first: string, second: string): string => (told === 'first' ? first : second);

eachApart('Swift', SWIFT, [
  [
    'a line of the app’s own that hides what is labelled',
    (make, use, told) =>
      `${LINE(`${HIDDEN}\n ${SHOWN}`)}func note(_ line: Line) { ${use('line.text')} }\nfunc go() { note("Card of \\(${word(told, 'shown', 'hidden')}: ${make}) shown") }`,
  ],
  [
    'or does not',
    (make, use, told) =>
      `${LINE(HIDDEN)}func note(_ line: Line) { ${use('line.text')} }\nfunc go() { note("Card of \\(${word(told, '', 'hidden: ')}${make}) shown") }`,
  ],
  [
    'a property of such a line',
    (make, use, told) =>
      `${LINE(HIDDEN)}func go() { let line: Line = "Card of \\(${word(told, '', 'hidden: ')}${make}) shown"\n ${use('line.text')} }`,
  ],
  [
    'in a text, by a label',
    (make, use, told) =>
      `extension String.StringInterpolation { mutating func appendInterpolation(redacted value: String) { appendLiteral("•••") }\n mutating func appendInterpolation(quoted value: String) { appendLiteral("“")\n appendLiteral(value) } }\nfunc go() { ${use(`"Card of \\(${word(told, 'quoted', 'redacted')}: ${make})"`)} }`,
  ],
  [
    'in a text, by a label, as another text',
    (make, use, told) =>
      `extension DefaultStringInterpolation { mutating func appendInterpolation(redacted value: String) { appendInterpolation(value.count) }\n mutating func appendInterpolation(quoted value: String?) { appendInterpolation("“\\(value ?? "")”") } }\nfunc go() { let line = "Card of \\(${word(told, 'quoted', 'redacted')}: ${make})"\n ${use('line')} }`,
  ],
  [
    'in a text, with what it is told besides',
    (make, use, told) =>
      `extension String.StringInterpolation { mutating func appendInterpolation(_ value: String, masked mark: String) { appendLiteral(mark) }\n mutating func appendInterpolation(_ value: String, default other: String) { appendLiteral(value.isEmpty ? other : value) } }\nfunc go() { ${use(`"Card of \\(${make}, ${word(told, 'default: "none"', 'masked: "•"')})"`)} }`,
  ],
  [
    'in a text, by the type of what it is given',
    (make, use, told) =>
      `${ROW}extension String.StringInterpolation { mutating func appendInterpolation(_ row: Row) { appendLiteral("row \\(row.${word(told, 'name', 'id')})") } }\nfunc go() { let row = Row(id: 1, name: ${make})\n ${use('"Shown: \\(row)"')} }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'a tag that leaves the values out',
    (make, use, told) =>
      `function line(words: TemplateStringsArray, ...values: string[]) { return words.map((word, at) => word + ${word(told, 'values[at]', "'•'")}).join(''); }\nexport function go() { ${use(`line\`Card of \${${make}} shown\``)} }`,
  ],
]);
