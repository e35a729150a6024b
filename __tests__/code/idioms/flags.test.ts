/** Which entries of a table are meant, or which branches run, by a set of flags that a caller passes. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

type Row = readonly [
  title: string,
  code: (make: string, other: string, read: (type: string) => string) => string,
  told?: { readonly reads?: string; readonly fails?: true },
];
const BOTH = { reads: 'allergy condition' } as const;

const cs = (members: string, body: string, cases = 'None = 0, Shots = 1, Labs = 2, All = Shots | Labs'): string =>
  `[Flags]\npublic enum Scope { ${cases} }\npublic class Loader\n{\n  ${members}\n  public void Go() { ${body} }\n}`;
const csTable = (make: string, other: string): string =>
  `static readonly (Scope Flag, HKClinicalType Type)[] Parts = { (Scope.Shots, ${make}), (Scope.Labs, ${other}) };\n`;
const C_SHARP_ROWS: readonly Row[] = [
  [
    '`HasFlag` of each entry',
    (make, other, read) =>
      cs(
        `${csTable(make, other)}void Load(Scope scope) { foreach (var type in Parts.Where(it => scope.HasFlag(it.Flag)).Select(it => it.Type)) { ${read('type')} } }`,
        'Load(Scope.Shots);',
      ),
  ],
  [
    '`HasFlag` of each entry, of two flags',
    (make, other, read) =>
      cs(
        `${csTable(make, other)}const Scope Wanted = Scope.Shots | Scope.Labs;\nvoid Load(Scope scope) { foreach (var type in Parts.Where(it => scope.HasFlag(it.Flag)).Select(it => it.Type)) { ${read('type')} } }`,
        'Load(Wanted);',
      ),
    BOTH,
  ],
  [
    '`HasFlag` of each entry, of a flag that is two',
    (make, other, read) =>
      cs(
        `${csTable(make, other)}void Load(Scope scope) { foreach (var part in Parts) { if (scope.HasFlag(part.Flag)) { ${read('part.Type')} } } }`,
        'Load(Scope.All);',
      ),
    BOTH,
  ],
  [
    'a sign, of each entry',
    (make, other, read) =>
      cs(
        `${csTable(make, other)}void Load(Scope scope) { foreach (var part in Parts.Where(it => (scope & it.Flag) != 0)) { ${read('part.Type')} } }`,
        'Load(Scope.Shots);',
      ),
  ],
  [
    '`if`',
    (make, other, read) =>
      cs(
        `void Load(Scope scope) { if (scope.HasFlag(Scope.Shots)) { ${read(make)} } if (scope.HasFlag(Scope.Labs)) { ${read(other)} } }`,
        'Load(Scope.Shots);',
      ),
  ],
  [
    '`if`, of all',
    (make, other, read) =>
      cs(
        `void Load(Scope scope) { if (scope.HasFlag(Scope.Shots)) { ${read(make)} } if (scope.HasFlag(Scope.Labs)) { ${read(other)} } }`,
        'Load(Scope.All);',
      ),
    BOTH,
  ],
  [
    '`if`, of a number that is two',
    (make, other, read) =>
      cs(
        `void Load(Scope scope) { if (scope.HasFlag(Scope.Shots)) { ${read(make)} } if (scope.HasFlag(Scope.Labs)) { ${read(other)} } }`,
        'Load(Scope.All);',
        'None = 0, Shots = 1 << 0, Labs = 1 << 1, All = 3',
      ),
    BOTH,
  ],
  [
    'a sign and no number',
    (make, other, read) =>
      cs(
        `void Load(Scope scope) { if ((scope & Scope.Shots) == Scope.Shots) { ${read(make)} } if ((scope & Scope.Labs) != Scope.None) { ${read(other)} } }`,
        'Load(Scope.Shots);',
      ),
  ],
  [
    'one that is added',
    (make, other, read) =>
      cs(
        `void Load(Scope scope) { if (scope.HasFlag(Scope.Shots)) { ${read(make)} } if (scope.HasFlag(Scope.Labs)) { ${read(other)} } }`,
        'var scope = Scope.Shots; scope |= Scope.Labs; Load(scope);',
      ),
    BOTH,
  ],
  [
    'one that is taken out',
    (make, other, read) =>
      cs(
        `void Load(Scope scope) { if (scope.HasFlag(Scope.Shots)) { ${read(make)} } if (scope.HasFlag(Scope.Labs)) { ${read(other)} } }`,
        'Load(Scope.All & ~Scope.Labs);',
      ),
  ],
  [
    'of an enum that does not say that it is flags',
    (make, other, read) =>
      cs(
        `void Load(Scope scope) { if (scope.HasFlag(Scope.Shots)) { ${read(make)} } if (scope.HasFlag(Scope.Labs)) { ${read(other)} } }`,
        'Load(Scope.All);',
        'None = 0, Shots = 1, Labs = 2, All = 3',
      ).replace('[Flags]\n', ''),
    BOTH,
  ],
  [
    'of an enum that does not say that it is flags, of each entry',
    (make, other, read) =>
      cs(
        `${csTable(make, other)}void Load(Scope scope) { foreach (var type in Parts.Where(it => scope.HasFlag(it.Flag)).Select(it => it.Type)) { ${read('type')} } }`,
        'Load(Scope.All);',
        'None = 0, Shots = 1, Labs = 2, All = 3',
      ).replace('[Flags]\n', ''),
    BOTH,
  ],
  [
    'of an enum that is made by signs alone',
    (make, other, read) =>
      cs(
        `void Load(Scope scope) { if (scope.HasFlag(Scope.Shots)) { ${read(make)} } if (scope.HasFlag(Scope.Labs)) { ${read(other)} } }`,
        'Load(Scope.All);',
        'None = 0, Shots = 1, Labs = 2, All = Shots | Labs',
      ).replace('[Flags]\n', ''),
    BOTH,
  ],
  [
    'a flag that is two is asked for',
    (make, other, read) =>
      cs(
        `void Load(Scope scope) { if (scope.HasFlag(Scope.All)) { ${read(make)} } ${read(other)} }`,
        'Load(Scope.Shots | Scope.Labs);',
      ),
    BOTH,
  ],
];

const swiftScope =
  'struct Scope: OptionSet { let rawValue: Int\n static let shots = Scope(rawValue: 1 << 0)\n static let labs = Scope(rawValue: 1 << 1)\n static let all: Scope = [.shots, .labs] }\n';
const swiftTable = (make: string, other: string, of = ''): string =>
  `let parts: [(flag: Scope, type: HKClinicalType)] = [(flag: ${of}.shots, type: ${make}), (flag: ${of}.labs, type: ${other})]\n`;
const SWIFT_ROWS: readonly Row[] = [
  [
    'options, of each entry',
    (make, other, read) =>
      `${swiftScope}${swiftTable(make, other)}func load(_ scope: Scope) { for part in parts where scope.contains(part.flag) { ${read('part.type')} } }\nfunc go() { load(.shots) }`,
  ],
  [
    'options, by a filter',
    (make, other, read) =>
      `${swiftScope}${swiftTable(make, other, 'Scope')}func load(_ scope: Scope) { for type in parts.filter({ scope.contains($0.flag) }).map(\\.type) { ${read('type')} } }\nfunc go() { load([.shots]) }`,
  ],
  [
    'options, which ask themselves by a filter',
    (make, other, read) =>
      `${swiftScope}${swiftTable(make, other)}extension Scope { var types: [HKClinicalType] { parts.filter { contains($0.flag) }.map(\\.type) } }\nfunc load(_ scope: Scope) { for type in scope.types { ${read('type')} } }\nfunc go() { load([.shots]) }`,
  ],
  [
    'options, which ask themselves of each entry',
    (make, other, read) =>
      `${swiftScope}${swiftTable(make, other)}extension Scope { func load() { for part in parts where contains(part.flag) { ${read('part.type')} } } }\nfunc go() { let scope: Scope = [.shots]\n scope.load() }`,
  ],
  [
    'options, which ask what holds all of them',
    (make, other, read) =>
      `${swiftScope}${swiftTable(make, other)}func load(_ scope: Scope) { for part in parts where scope.isSuperset(of: part.flag) { ${read('part.type')} } }\nfunc go() { load([.shots]) }`,
  ],
  [
    'options, which are asked for by each',
    (make, other, read) =>
      `${swiftScope}${swiftTable(make, other)}func load(_ scope: Scope) { for type in parts.filter({ $0.flag.isSubset(of: scope) }).map(\\.type) { ${read('type')} } }\nfunc go() { load([.shots]) }`,
  ],
  [
    'options that ask by a method of their own',
    (make, other, read) =>
      `${swiftScope}${swiftTable(make, other)}extension Scope { func contains(_ one: Scope) -> Bool { true }\n var types: [HKClinicalType] { parts.filter { contains($0.flag) }.map(\\.type) } }\nfunc load(_ scope: Scope) { for type in scope.types { ${read('type')} } }\nfunc go() { load([.shots]) }`,
    BOTH,
  ],
  [
    'options, all',
    (make, other, read) =>
      `${swiftScope}${swiftTable(make, other)}func load(_ scope: Scope) { for part in parts where scope.contains(part.flag) { ${read('part.type')} } }\nfunc go() { load(.all) }`,
    BOTH,
  ],
  [
    'a set of cases',
    (make, other, read) =>
      `enum Group { case shots, labs }\nstruct Part { let group: Group; let type: HKClinicalType }\nlet parts = [Part(group: .shots, type: ${make}), Part(group: .labs, type: ${other})]\nfunc load(_ groups: Set<Group>) { for part in parts where groups.contains(part.group) { ${read('part.type')} } }\nfunc go() { load([.shots]) }`,
  ],
];

const kotlinTable = (make: string, other: string): string =>
  `enum class Group { SHOTS, LABS }\ndata class Part(val group: Group, val type: HKClinicalType)\nval parts = listOf(Part(Group.SHOTS, ${make}), Part(Group.LABS, ${other}))\n`;
const KOTLIN_ROWS: readonly Row[] = [
  [
    'a set of cases',
    (make, other, read) =>
      `${kotlinTable(make, other)}fun load(groups: Set<Group>) { for (part in parts.filter { it.group in groups }) { ${read('part.type')} } }\nfun go() { load(setOf(Group.SHOTS)) }`,
  ],
  [
    'a set of cases, one call after the other',
    (make, other, read) =>
      `${kotlinTable(make, other)}fun load(groups: Set<Group>) { parts.filter { it.group in groups }.forEach { ${read('it.type')} } }\nfun go() { load(setOf(Group.SHOTS)) }`,
  ],
  [
    'a set of cases, by `contains`',
    (make, other, read) =>
      `${kotlinTable(make, other)}fun load(groups: Set<Group>) { for (part in parts) { if (groups.contains(part.group)) { ${read('part.type')} } } }\nfun go() { load(setOf(Group.SHOTS)) }`,
  ],
  [
    'all cases',
    (make, other, read) =>
      `${kotlinTable(make, other)}fun load(groups: Set<Group>) { parts.filter { it.group in groups }.forEach { ${read('it.type')} } }\nfun go() { load(Group.entries.toSet()) }`,
    BOTH,
  ],
];

const DART_ROWS: readonly Row[] = [
  [
    'a set of cases',
    (make, other, read) =>
      `enum Group { shots, labs }\nconst parts = [(group: Group.shots, type: ${make}), (group: Group.labs, type: ${other})];\nFuture<void> load(Set<Group> groups) async { for (final part in parts.where((it) => groups.contains(it.group))) { ${read('part.type')} } }\nFuture<void> go() => load({Group.shots});`,
  ],
];

const JAVASCRIPT_ROWS: readonly Row[] = [
  [
    'a list of names',
    (make, other, read) =>
      `const PARTS = [{ group: 'shots', type: ${make} }, { group: 'labs', type: ${other} }];\nasync function load(groups: string[]) { for (const part of PARTS.filter((it) => groups.includes(it.group))) { ${read('part.type')} } }\nexport async function go() { await load(['shots']); }`,
  ],
  [
    'flags of an enum',
    (make, other, read) =>
      `enum Scope { None = 0, Shots = 1 << 0, Labs = 1 << 1 }\nasync function load(scope: Scope) { if (scope & Scope.Shots) { ${read(make)} }\n if ((scope & Scope.Labs) !== 0) { ${read(other)} } }\nexport async function go() { await load(Scope.Shots | Scope.Labs); }`,
    BOTH,
  ],
];

const JAVASCRIPT_MORE: readonly Row[] = [
  [
    'flags of an enum, one and both',
    (make, other, read) =>
      `enum Scope { None = 0, Shots = 1 << 0, Labs = 1 << 1 }\nasync function load(scope: Scope) { if (scope & Scope.Shots) { ${read(make)} }\n if ((scope & Scope.Labs) !== 0) { ${read(other)} } }\nexport async function go() { await load(Scope.Shots); await load(Scope.Shots | Scope.Labs); }`,
    BOTH,
  ],
];

const options =
  'typedef NS_OPTIONS(NSUInteger, CHScope) { CHScopeShots = 1 << 0, CHScopeLabs = 1 << 1, CHScopeAll = CHScopeShots | CHScopeLabs };\n';
const OBJECTIVE_C_ROWS: readonly Row[] = [
  [
    'options, both',
    (make, other, read) =>
      `${options}@implementation Loader\n- (void)load:(CHScope)scope { if (scope & CHScopeShots) { ${read(make)} }\n if ((scope & CHScopeLabs) != 0) { ${read(other)} } }\n- (void)go { [self load:CHScopeShots | CHScopeLabs]; }\n@end`,
    BOTH,
  ],
  [
    'options, one that is two',
    (make, other, read) =>
      `${options}@implementation Loader\n- (void)load:(CHScope)scope { if (scope & CHScopeShots) { ${read(make)} }\n if (scope & CHScopeLabs) { ${read(other)} } }\n- (void)go { [self load:CHScopeAll]; }\n@end`,
    BOTH,
  ],
];

const languages: readonly (readonly [string, Language, readonly Row[]])[] = [
  ['C#', C_SHARP, C_SHARP_ROWS],
  ['Swift', SWIFT, SWIFT_ROWS],
  ['Kotlin', KOTLIN, KOTLIN_ROWS],
  ['Dart', DART, DART_ROWS],
  ['JavaScript', JAVASCRIPT, [...JAVASCRIPT_ROWS, ...JAVASCRIPT_MORE]],
  ['Objective-C', OBJECTIVE_C, OBJECTIVE_C_ROWS],
];

describe.each(languages)('%s', (_, language, rows) => {
  const readBy = async (code: Row[1]): Promise<string> => {
    const { make, other } = language.type;
    const body = code(make, other, language.read.use);
    const files = { ...language.read.beside, [language.file]: `${language.head}${body}\n` };
    const [, read = ''] = (await flow(files)).split('|');
    return read.trim();
  };
  for (const [title, code, { reads = 'allergy', fails } = {}] of rows)
    (fails ? test.fails : test)(title, async () => expect(await readBy(code)).toBe(reads));
});
