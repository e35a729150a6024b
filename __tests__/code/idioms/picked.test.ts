/** Which elements of a list are meant: by their place, `kinds[0]`, `kinds.dropLast()`, or by what is written of each. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

type Row = readonly [title: string, code: (make: string, other: string, read: (type: string) => string) => string];

const swiftList = (make: string, other: string): string => `let kinds: [HKClinicalType] = [${make}, ${other}]\n`;
const swiftTable = (make: string, other: string): string =>
  `enum Group { case daily, rare }\nstruct Part { let title: String; let type: HKClinicalType; var isShown = true; var group = Group.daily\n var isOpen: Bool { group == .daily } }\nenum Parts { static let all = [Part(title: "A", type: ${make}), Part(title: "C", type: ${other}, isShown: false, group: .rare)] }\n`;

const SWIFT_ROWS: readonly Row[] = [
  ['the first', (make, other, read) => `${swiftList(make, other)}func go() { ${read('kinds[0]')} }`],
  ['`first`', (make, other, read) => `${swiftList(make, other)}func go() { ${read('kinds.first!')} }`],
  [
    'all but the last',
    (make, other, read) => `${swiftList(make, other)}func go() { for k in kinds.dropLast() { ${read('k')} } }`,
  ],
  [
    'so many',
    (make, other, read) => `${swiftList(make, other)}func go() { for k in kinds.prefix(1) { ${read('k')} } }`,
  ],
  ['a stretch', (make, other, read) => `${swiftList(make, other)}func go() { for k in kinds[0..<1] { ${read('k')} } }`],
  [
    'of a type',
    (make, other, read) =>
      `enum Kinds { static let all = [${other}, ${make}] }\nfunc go() { ${read('Kinds.all.last!')} }`,
  ],
  [
    'of a property',
    (make, other, read) =>
      `final class Loader { private let kinds = [${make}, ${other}]\n func go() { for k in kinds.prefix(1) { ${read('k')} } } }`,
  ],
  [
    'of a local list, mapped',
    (_, __, read) =>
      `func go() { let ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord]\n let types = ids.map { HKClinicalType($0) }\n ${read('types[0]')} }`,
  ],
  [
    'of all cases',
    (make, other, read) =>
      `enum Kind: CaseIterable { case a, c\n var type: HKClinicalType { switch self { case .a: ${make}\n case .c: ${other} } } }\nfunc go() { for k in Kind.allCases.dropLast() { ${read('k.type')} } }`,
  ],
  [
    'a flag, in a loop',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { for p in Parts.all where p.isShown { ${read('p.type')} } }`,
  ],
  [
    'a flag, by a filter',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { for p in Parts.all.filter(\\.isShown) { ${read('p.type')} } }`,
  ],
  [
    'a flag, by `guard`',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { for p in Parts.all { guard p.isShown else { continue }\n ${read('p.type')} } }`,
  ],
  [
    'a flag, by `if`',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { for p in Parts.all { if p.isShown { ${read('p.type')} } } }`,
  ],
  [
    'a flag, by the other branch',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { for p in Parts.all { if !p.isShown { print(p.title) } else { ${read('p.type')} } } }`,
  ],
  [
    'a case, by a filter',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { Parts.all.filter { $0.group == .daily }.forEach { p in ${read('p.type')} } }`,
  ],
  [
    'a case, by what it is not',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { for p in Parts.all where p.group != .rare && p.isShown { ${read('p.type')} } }`,
  ],
  [
    'a property that asks',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { for p in Parts.all.filter(\\.isOpen) { ${read('p.type')} } }`,
  ],
  [
    'those that a list names',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { for p in Parts.all where [Group.daily].contains(p.group) { ${read('p.type')} } }`,
  ],
  [
    'a part of a tuple',
    (make, other, read) =>
      `let parts: [(type: HKClinicalType, isShown: Bool)] = [(type: ${make}, isShown: true), (type: ${other}, isShown: false)]\nfunc go() { for p in parts where p.isShown { ${read('p.type')} } }`,
  ],
  [
    'an initialiser of its own',
    (make, other, read) =>
      `final class Part { let type: HKClinicalType; let isShown: Bool\n init(_ type: HKClinicalType, isShown: Bool = true) { self.type = type; self.isShown = isShown } }\nlet parts = [Part(${make}), Part(${other}, isShown: false)]\nfunc go() { for p in parts where p.isShown { ${read('p.type')} } }`,
  ],
  [
    '`if case`, which leaves',
    (make, other, read) =>
      `enum Kind: CaseIterable { case a, c\n var type: HKClinicalType { switch self { case .a: ${make}\n case .c: ${other} } } }\nfunc load(_ kind: Kind) { if case .c = kind { return }\n ${read('kind.type')} }\nfunc go() { for k in Kind.allCases { load(k) } }`,
  ],
  [
    '`guard case`',
    (make, other, read) =>
      `enum Kind: CaseIterable { case a, c\n var type: HKClinicalType { switch self { case .a: ${make}\n case .c: ${other} } } }\nfunc load(_ kind: Kind) { guard case .a = kind else { return }\n ${read('kind.type')} }\nfunc go() { for k in Kind.allCases { load(k) } }`,
  ],
];

/** What may be another is not left out. */
const SWIFT_OPEN: readonly Row[] = [
  [
    'a list that grows',
    (make, other, read) =>
      `final class Loader { var kinds = [${make}]\n func go() { kinds.insert(${other}, at: 0)\n ${read('kinds[0]')} } }`,
  ],
  [
    'a place that is worked out',
    (make, other, read) =>
      `${swiftList(make, other)}func go(_ count: Int) { for k in kinds.prefix(count) { ${read('k')} } }`,
  ],
  [
    'a flag that somebody sets',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { var all = Parts.all\n all[1].isShown = true\n for p in all where p.isShown { ${read('p.type')} } }`,
  ],
  [
    'a flag that a person sets',
    (make, other, read) =>
      `${swiftTable(make, other)}struct Options: View { @State var all = Parts.all\n var body: some View { ForEach($all, id: \\.title) { $p in Toggle(p.title, isOn: $p.isShown) }\n Button("Load") { for p in all where p.isShown { ${read('p.type')} } } } }`,
  ],
  [
    'a flag that is worked out',
    (make, other, read) =>
      `struct Part { let type: HKClinicalType; let isShown: Bool }\nlet parts = [Part(type: ${make}, isShown: true), Part(type: ${other}, isShown: Locale.current.identifier == "en_US")]\nfunc go() { for p in parts where p.isShown { ${read('p.type')} } }`,
  ],
  [
    'another question',
    (make, other, read) =>
      `${swiftTable(make, other)}func go() { for p in Parts.all where p.title.count > 0 { ${read('p.type')} } }`,
  ],
];

const jsTable = (make: string, other: string): string =>
  `const PARTS = [{ title: 'A', type: ${make}, shown: true }, { title: 'C', type: ${other}, shown: false }];\n`;
const JAVASCRIPT_ROWS: readonly Row[] = [
  [
    'a flag, by a filter, each in a closure',
    (make, other, read) =>
      `${jsTable(make, other)}export async function go() { PARTS.filter((it) => it.shown).forEach((p) => { ${read('p.type')} }); }`,
  ],
  [
    'a flag of objects of a class, each handed on',
    (make, other, read) =>
      `class Part { constructor(readonly type: string, readonly shown: boolean) {} }\nconst PARTS = [new Part(${make}, true), new Part(${other}, false)];\nfunction load(part: Part) { ${read('part.type')} }\nexport async function go() { PARTS.filter((it) => it.shown).forEach((p) => load(p)); }`,
  ],
  [
    'the first',
    (make, other, read) =>
      `const KINDS = [${make}, ${other}] as const;\nexport async function go() { ${read('KINDS[0]')} }`,
  ],
  [
    '`at`',
    (make, other, read) => `const KINDS = [${other}, ${make}];\nexport async function go() { ${read('KINDS.at(-1)')} }`,
  ],
  [
    'a slice',
    (make, other, read) =>
      `const KINDS = [${make}, ${other}];\nexport async function go() { for (const k of KINDS.slice(0, 1)) { ${read('k')} } }`,
  ],
  [
    'a slice from behind',
    (make, other, read) =>
      `const KINDS = [${other}, ${make}];\nexport async function go() { for (const k of KINDS.slice(1)) { ${read('k')} } }`,
  ],
  [
    'a flag, by a filter',
    (make, other, read) =>
      `${jsTable(make, other)}export async function go() { for (const p of PARTS.filter((it) => it.shown)) { ${read('p.type')} } }`,
  ],
  [
    'a flag, by `continue`',
    (make, other, read) =>
      `${jsTable(make, other)}export async function go() { for (const p of PARTS) { if (!p.shown) continue; ${read('p.type')} } }`,
  ],
  [
    'a flag, by `if`',
    (make, other, read) =>
      `${jsTable(make, other)}export async function go() { for (const p of PARTS) { if (p.shown) { ${read('p.type')} } } }`,
  ],
  [
    'a text, by a filter',
    (make, other, read) =>
      `const PARTS = [{ group: 'daily', type: ${make} }, { group: 'rare', type: ${other} }];\nexport async function go() { for (const p of PARTS.filter(({ group }) => group === 'daily')) { ${read('p.type')} } }`,
  ],
];

/** Each in a closure of its own, which nobody else calls. */
const DART_PARTS = (make: string, other: string): string =>
  `class Part { const Part(this.type, this.shown); final ClinicalType type; final bool shown; }\nconst parts = [Part(${make}, true), Part(${other}, false)];\nvoid load(Part part) { show(part.type); }\n`;
const DART_ROWS: readonly Row[] = [
  [
    'a flag, by a filter, each in a closure',
    (make, other, read) =>
      `${DART_PARTS(make, other)}void show(ClinicalType k) {}\nvoid go() { parts.where((it) => it.shown).forEach((p) { ${read('p.type')} }); }`,
  ],
  [
    'a flag, by `if` in a closure',
    (make, other, read) =>
      `${DART_PARTS(make, other)}void show(ClinicalType k) {}\nvoid go() { parts.forEach((p) { if (p.shown) { ${read('p.type')} } }); }`,
  ],
  [
    'a flag, by a filter, each handed on',
    (make, other, read) =>
      `${DART_PARTS(make, other)}void show(ClinicalType k) { ${read('k')} }\nvoid go() { parts.where((it) => it.shown).forEach((p) => load(p)); }`,
  ],
  [
    '`first`',
    (make, other, read) => `const kinds = [${make}, ${other}];\nFuture<void> go() async { ${read('kinds.first')} }`,
  ],
  [
    'by its place',
    (make, other, read) => `const kinds = [${make}, ${other}];\nFuture<void> go() async { ${read('kinds[0]')} }`,
  ],
  [
    'so many',
    (make, other, read) =>
      `const kinds = [${make}, ${other}];\nFuture<void> go() async { for (final k in kinds.take(1)) { ${read('k')} } }`,
  ],
  [
    'without the first',
    (make, other, read) =>
      `const kinds = [${other}, ${make}];\nFuture<void> go() async { for (final k in kinds.skip(1)) { ${read('k')} } }`,
  ],
  [
    'a stretch',
    (make, other, read) =>
      `const kinds = [${other}, ${make}];\nFuture<void> go() async { for (final k in kinds.sublist(1)) { ${read('k')} } }`,
  ],
  [
    'a flag',
    (make, other, read) =>
      `class Part { const Part(this.type, {this.shown = true}); final ClinicalType type; final bool shown; }\nconst parts = [Part(${make}), Part(${other}, shown: false)];\nFuture<void> go() async { for (final p in parts.where((it) => it.shown)) { ${read('p.type')} } }`,
  ],
  [
    'a flag, by `continue`',
    (make, other, read) =>
      `class Part { const Part({required this.type, required this.shown}); final ClinicalType type; final bool shown; }\nconst parts = [Part(type: ${make}, shown: true), Part(type: ${other}, shown: false)];\nFuture<void> go() async { for (final p in parts) { if (!p.shown) continue; ${read('p.type')} } }`,
  ],
];

const KOTLIN_PARTS = (make: string, other: string): string =>
  `class Part(val type: HKClinicalType, val shown: Boolean)\nval parts = listOf(Part(${make}, true), Part(${other}, false))\nfun load(part: Part) { show(part.type) }\n`;
const KOTLIN_ROWS: readonly Row[] = [
  [
    'a flag, by a filter, each in a closure',
    (make, other, read) =>
      `${KOTLIN_PARTS(make, other)}fun show(k: HKClinicalType) {}\nfun go() { parts.filter { it.shown }.forEach { ${read('it.type')} } }`,
  ],
  [
    'a flag, by `if` in a closure',
    (make, other, read) =>
      `${KOTLIN_PARTS(make, other)}fun show(k: HKClinicalType) {}\nfun go() { parts.forEach { part -> if (part.shown) { ${read('part.type')} } } }`,
  ],
  [
    'a flag, by a filter, each handed on',
    (make, other, read) =>
      `${KOTLIN_PARTS(make, other)}fun show(k: HKClinicalType) { ${read('k')} }\nfun go() { parts.filter { it.shown }.forEach { load(it) } }`,
  ],
  ['`first`', (make, other, read) => `val kinds = listOf(${make}, ${other})\nfun go() { ${read('kinds.first()')} }`],
  ['by its place', (make, other, read) => `val kinds = listOf(${make}, ${other})\nfun go() { ${read('kinds[0]')} }`],
  [
    'so many',
    (make, other, read) =>
      `val kinds = listOf(${make}, ${other})\nfun go() { kinds.take(1).forEach { k -> ${read('k')} } }`,
  ],
  [
    'without the first',
    (make, other, read) =>
      `val kinds = listOf(${other}, ${make})\nfun go() { for (k in kinds.drop(1)) { ${read('k')} } }`,
  ],
  [
    'a flag',
    (make, other, read) =>
      `data class Part(val type: HKClinicalType, val shown: Boolean = true)\nval parts = listOf(Part(${make}), Part(${other}, shown = false))\nfun go() { for (p in parts.filter { it.shown }) { ${read('p.type')} } }`,
  ],
  [
    'a flag, by `if`',
    (make, other, read) =>
      `data class Part(val type: HKClinicalType, val shown: Boolean)\nval parts = listOf(Part(${make}, true), Part(${other}, false))\nfun go() { for (p in parts) { if (p.shown) { ${read('p.type')} } } }`,
  ],
];

const cs = (members: string, body: string): string =>
  `public record Part(HKClinicalType Type, bool Shown = true);\npublic class Loader\n{\n  ${members}\n  public void Go() { ${body} }\n}`;
const C_SHARP_ROWS: readonly Row[] = [
  [
    'a flag, by a filter, each in a closure',
    (make, other, read) =>
      cs(
        `static readonly List<Part> Parts = [new(${make}), new(${other}, Shown: false)];`,
        `Parts.Where(it => it.Shown).ToList().ForEach(p => { ${read('p.Type')} });`,
      ),
  ],
  [
    'a flag, by `if` in a closure',
    (make, other, read) =>
      cs(
        `static readonly List<Part> Parts = [new(${make}), new(${other}, Shown: false)];`,
        `Parts.ForEach(p => { if (p.Shown) { ${read('p.Type')} } });`,
      ),
  ],
  [
    'a flag, by a filter, each handed on',
    (make, other, read) =>
      cs(
        `static readonly List<Part> Parts = [new(${make}), new(${other}, Shown: false)];\nvoid Load(Part part) { ${read('part.Type')} }`,
        'Parts.Where(it => it.Shown).ToList().ForEach(p => Load(p));',
      ),
  ],
  [
    'by its place',
    (make, other, read) => cs(`static readonly HKClinicalType[] Kinds = { ${make}, ${other} };`, read('Kinds[0]')),
  ],
  [
    '`First`',
    (make, other, read) => cs(`static readonly HKClinicalType[] Kinds = { ${make}, ${other} };`, read('Kinds.First()')),
  ],
  [
    'so many',
    (make, other, read) =>
      cs(
        `static readonly HKClinicalType[] Kinds = { ${make}, ${other} };`,
        `foreach (var k in Kinds.Take(1)) { ${read('k')} }`,
      ),
  ],
  [
    'without the first',
    (make, other, read) =>
      cs(
        `static readonly HKClinicalType[] Kinds = { ${other}, ${make} };`,
        `foreach (var k in Kinds.Skip(1)) { ${read('k')} }`,
      ),
  ],
  [
    'a flag',
    (make, other, read) =>
      cs(
        `static readonly Part[] Parts = { new(${make}), new(${other}, Shown: false) };`,
        `foreach (var p in Parts.Where(it => it.Shown)) { ${read('p.Type')} }`,
      ),
  ],
  [
    'a flag, by `continue`',
    (make, other, read) =>
      cs(
        `static readonly Part[] Parts = { new(${make}, true), new(${other}, false) };`,
        `foreach (var p in Parts) { if (!p.Shown) continue; ${read('p.Type')} }`,
      ),
  ],
];

const languages: readonly (readonly [string, Language, readonly Row[], readonly Row[]])[] = [
  ['Swift', SWIFT, SWIFT_ROWS, SWIFT_OPEN],
  ['JavaScript', JAVASCRIPT, JAVASCRIPT_ROWS, []],
  ['Dart', DART, DART_ROWS, []],
  ['Kotlin', KOTLIN, KOTLIN_ROWS, []],
  ['C#', C_SHARP, C_SHARP_ROWS, []],
];

describe.each(languages)('%s', (_, language, rows, open) => {
  const readBy = async (code: Row[1]): Promise<string> => {
    const { make, other } = language.type;
    const body = code(make, other, language.read.use);
    const [, read = ''] = (await flow({ ...language.read.beside, [language.file]: `${language.head}${body}\n` })).split(
      '|',
    );
    return read.trim();
  };
  test.each(rows)('%s', async (_, code) => expect(await readBy(code)).toBe('allergy'));
  if (open.length > 0)
    test.each(open)('%s: open', async (_, code) => expect(await readBy(code)).toMatch(/condition|!/));
});
