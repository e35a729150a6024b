/** What a function does for each of several options is done for those that its caller writes out. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings } from './records.ts';
import { SWIFT } from './swift.ts';

type Use = (value: string) => string;

const PARTS =
  'struct Parts: OptionSet { let rawValue: Int\n static let device = Parts(rawValue: 1 << 0)\n static let shelf = Parts(rawValue: 1 << 1)\n static let page: Parts = [.device, .shelf]\n static let help: Parts = [.device] }\n';
const CASES = 'enum Part: String, CaseIterable { case device, shelf }\n';
const text = (make: string, type: string, test = 'parts.contains(.shelf)'): string =>
  `func text(_ parts: ${type}) -> String { var lines = [""]\n if parts.contains(.device) { lines.append("iOS") }\n if ${test} { lines.append(${make}) }\n return lines.joined() }\n`;
const calls = (use: Use, all: string, few: string, told: string): string =>
  `func go() { show(text(${all}))\n ${use(`text(${told === 'first' ? all : few})`)} }\nfunc show(_ text: String) { }\n`;

eachApart('Swift', SWIFT, [
  [
    'a set of options',
    (make, use, told) => PARTS + text(make, 'Parts') + calls(use, '[.device, .shelf]', '[.device]', told),
  ],
  ['one option', (make, use, told) => PARTS + text(make, 'Parts') + calls(use, '.shelf', '.device', told)],
  [
    'constants of several options',
    (make, use, told) => PARTS + text(make, 'Parts') + calls(use, '.page', '.help', told),
  ],
  ['no option', (make, use, told) => PARTS + text(make, 'Parts') + calls(use, '.page', '[]', told)],
  [
    'a way out',
    (make, use, told) =>
      `${PARTS}func text(_ parts: Parts) -> String { guard parts.contains(.shelf) else { return "" }\n return ${make} }\n${calls(use, '.page', '.help', told)}`,
  ],
  [
    'handed on',
    (make, use, told) =>
      `${PARTS}${text(make, 'Parts')}func page(_ parts: Parts) -> String { "- " + text(parts) }\n${calls(use, '.page', '.help', told).replaceAll('text(', 'page(')}`,
  ],
  [
    'of a method',
    (make, use, told) =>
      `${PARTS}struct Composer { ${text(make, 'Parts')} }\n${calls(use, '.page', '.help', told).replaceAll(/\btext\((?=[.[])/g, 'Composer().text(')}`,
  ],
  [
    'a set of cases',
    (make, use, told) => CASES + text(make, 'Set<Part>') + calls(use, '[.device, .shelf]', '[.device]', told),
  ],
  [
    'a list of cases',
    (make, use, told) => CASES + text(make, '[Part]') + calls(use, '[.device, .shelf]', '[.device]', told),
  ],
  [
    'a list of texts',
    (make, use, told) =>
      `func text(_ parts: [String]) -> String { if parts.contains("shelf") { return ${make} }\n return "" }\n${calls(use, '["device", "shelf"]', '["device"]', told)}`,
  ],
  [
    'both of two',
    (make, use, told) =>
      PARTS +
      text(make, 'Parts', 'parts.contains(.shelf) && parts.contains(.device)') +
      calls(use, '.page', '.help', told),
  ],
]);

eachApart('Dart', DART, [
  [
    'a set of cases',
    (make, use, told) =>
      `enum Part { device, shelf }\nString text(Set<Part> parts) { final lines = <String>[];\n if (parts.contains(Part.shelf)) { lines.add(${make}); }\n return lines.join(); }\nvoid go() { final shown = text({Part.device, Part.shelf});\n ${use(told === 'first' ? 'text({Part.device, Part.shelf})' : 'text({Part.device})')} }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a set of cases',
    (make, use, told) =>
      `enum class Part { DEVICE, SHELF }\nfun text(parts: Set<Part>): String { val lines = mutableListOf<String>()\n if (parts.contains(Part.SHELF)) { lines.add(${make}) }\n return lines.joinToString() }\nfun go() { val shown = text(setOf(Part.DEVICE, Part.SHELF))\n ${use(told === 'first' ? 'text(setOf(Part.DEVICE, Part.SHELF))' : 'text(setOf(Part.DEVICE))')} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'a list of cases',
    (make, use, told) =>
      `public enum Part { Device, Shelf }\npublic class Composer { public string Text(Part[] parts) { var lines = new List<string>();\n if (parts.Contains(Part.Shelf)) { lines.Add(${make}); }\n return string.Join(" ", lines); }\n public void Go() { var shown = Text(new[] { Part.Device, Part.Shelf });\n ${use(told === 'first' ? 'Text(new[] { Part.Device, Part.Shelf })' : 'Text(new[] { Part.Device })')} } }`,
  ],
]);

const among =
  (call: string, more = '', parts = PARTS, type = 'Parts', test?: string) =>
  (make: string, use: Use): string =>
    `${parts}${text(make, type, test)}${more}func go(_ isLong: Bool, _ known: ${type}) { ${use(`text(${call})`)} }\n`;

brings(SWIFT, [
  ['options that nobody tells', among('known')],
  ['one of two', among('isLong ? .page : .help')],
  ['options that are put together', among('Parts.help.union(known)')],
  [
    'options that are added later',
    among('parts()', 'func parts() -> Parts { var parts: Parts = .help\n parts.insert(.shelf)\n return parts }\n'),
  ],
  [
    'a constant that changes',
    among('Setting.parts', 'enum Setting { static var parts: Parts = .help }\nfunc all() { Setting.parts = .page }\n'),
  ],
  [
    'all but those',
    (make, use) =>
      `${PARTS}func text(_ parts: Parts) -> String { if !parts.contains(.shelf) { return ${make} }\n return "" }\nfunc go() { ${use('text(.help)')} }`,
  ],
  [
    'an option of several bits',
    among(
      '[.device, .rest]',
      '',
      PARTS.replace('static let page', 'static let rest = Parts(rawValue: 6)\n static let page'),
    ),
  ],
  [
    'an option by another name',
    among(
      '[.device, .other]',
      '',
      PARTS.replace('static let page', 'static let other = Parts(rawValue: 2)\n static let page'),
    ),
  ],
  [
    'a parameter that is changed',
    (make, use) =>
      `${PARTS}func text(_ given: Parts) -> String { var parts = given\n parts.insert(.shelf)\n if parts.contains(.shelf) { return ${make} }\n return "" }\nfunc go() { ${use('text(.help)')} }`,
  ],
  [
    'what is left out',
    (make, use) =>
      `${PARTS}func text(_ parts: Parts = .page) -> String { if parts.contains(.shelf) { return ${make} }\n return "" }\nfunc go() { _ = text(.help)\n ${use('text()')} }`,
  ],
  ['all cases', among('Set(Part.allCases)', '', CASES, 'Set<Part>')],
  [
    'a list that a text joins',
    (make, use) =>
      `func text(_ parts: [String]) -> String { if parts.contains("shelf") { return "" }\n return parts.joined() }\nfunc go() { ${use(`text([${make}])`)} }`,
  ],
]);

brings(JAVASCRIPT, [
  [
    'a list that is filled later',
    (make, use) =>
      `const parts: string[] = ['device'];\nfunction text(parts: string[]) { return parts.includes('shelf') ? ${make} : ''; }\nfunction go() { parts.push('shelf'); ${use('text(parts)')} }`,
  ],
]);
