/** Flags that a table or a set holds for good: what stands behind one that is in none of them never runs. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
import SwiftUI
@main struct Main: App { var body: some Scene { WindowGroup { Home() } } }
enum Flag: String, Hashable, Sendable { case visits, notes, charts }
func read(_ type: HKClinicalTypeIdentifier) { HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
func ask() { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
struct Home: View { var body: some View { Text("").task { ask()
 read(.allergyRecord)
 Model(flags: .release).load() } } }
`;
const LAST = 'read(.procedureRecord)';
const LEFT = 'allergy procedure | allergy';
const BOTH = 'allergy procedure | allergy procedure';

const MODEL = `struct Model { let flags: Flags
  func load() { if flags[.visits] { ${LAST} } } }`;
const flags = (asks: string, held = 'let values: [Flag: Bool]', given = 'values: [.notes: true]'): string =>
  `struct Flags: Sendable { private ${held}
  init(${held.replace(/^(?:private )?(?:let|var) /, '')}) { self.${/\w+(?=:)/.exec(held)?.[0]} = ${/\w+(?=:)/.exec(held)?.[0]} }
  ${asks}
  static let release = Flags(${given}) }
`;
const SUBSCRIPT = 'subscript(flag: Flag) -> Bool { values[flag, default: false] }';
const app = (declared: string, model = MODEL, more = {}): Promise<string> =>
  flow({ 'App/App.swift': `${HEAD}${declared}${model}`, ...more }, { kind: 'app' });

/** Each of one flag that is off, and of one that is on. */
const WAYS: readonly (readonly [title: string, declared: string, model?: string])[] = [
  ['by a subscript with a default', flags(SUBSCRIPT)],
  ['by a subscript and what stands in', flags('subscript(flag: Flag) -> Bool { values[flag] ?? false }')],
  ['by a subscript that returns it', flags('subscript(_ flag: Flag) -> Bool { return self.values[flag] == true }')],
  ['by a getter', flags('subscript(flag: Flag) -> Bool { get { values[flag, default: false] } }')],
  [
    'by a method',
    flags('func isOn(_ flag: Flag) -> Bool { values[flag] ?? false }'),
    MODEL.replace('flags[.visits]', 'flags.isOn(.visits)'),
  ],
  [
    'by a method with a label',
    flags('func has(flag: Flag) -> Bool { values[flag] ?? false }'),
    MODEL.replace('flags[.visits]', 'flags.has(flag: Flag.visits)'),
  ],
  [
    'in a set',
    flags('func isOn(_ flag: Flag) -> Bool { enabled.contains(flag) }', 'let enabled: Set<Flag>', 'enabled: [.notes]'),
    MODEL.replace('flags[.visits]', 'flags.isOn(.visits)'),
  ],
  [
    'in a set of a type',
    'struct Flags { static let enabled: Set<Flag> = [.notes]\n static func isOn(_ flag: Flag) -> Bool { enabled.contains(flag) }\n static let release = Flags() }\n',
    MODEL.replace('flags[.visits]', 'Flags.isOn(.visits)'),
  ],
  [
    'in a set of a type, at once',
    'struct Flags { static let enabled: Set<Flag> = [.notes]\n static let release = Flags() }\n',
    MODEL.replace('flags[.visits]', 'Flags.enabled.contains(.visits)'),
  ],
  [
    'in a table of none',
    'let enabled: [Flag: Bool] = [.notes: true, .charts: false]\nstruct Flags { static let release = Flags() }\n',
    MODEL.replace('flags[.visits]', 'enabled[.visits] == true'),
  ],
  [
    'and left where it is off',
    flags(SUBSCRIPT),
    `struct Model { let flags: Flags\n func load() { guard flags[.visits] else { return }\n ${LAST} } }`,
  ],
  ['or not', flags(SUBSCRIPT), MODEL.replace('if flags[.visits]', 'if !(!flags[.visits])')],
  ['and something else', flags(SUBSCRIPT), MODEL.replace('flags[.visits]', 'flags[.visits] && Bool.random()')],
  ['said to be off', flags(SUBSCRIPT, 'let values: [Flag: Bool]', 'values: [.notes: true, .visits: false]')],
];

test.each(WAYS)('%s', async (_, declared, model = MODEL) => {
  expect(await app(declared, model)).toBe(LEFT);
  expect(await app(declared, model.replaceAll('.visits', '.notes'))).toBe(BOTH);
});

describe('not known', () => {
  test.each([
    ['on where nothing is said', flags('subscript(flag: Flag) -> Bool { values[flag, default: true] }')],
    ['made otherwise too', `${flags(SUBSCRIPT)}let beta = Flags(values: [.visits: true])\n`],
    ['made of what is not told', flags(SUBSCRIPT, 'let values: [Flag: Bool]', 'values: Remote.values')],
    ['of a value that is not told', flags(SUBSCRIPT, 'let values: [Flag: Bool]', 'values: [.visits: Remote.isOn]')],
    ['of a key that is not told', flags(SUBSCRIPT, 'let values: [Flag: Bool]', 'values: [Remote.flag: true]')],
    ['that may be set', flags(SUBSCRIPT, 'var values: [Flag: Bool]')],
    ['that is decoded', flags(SUBSCRIPT).replace('Flags: Sendable', 'Flags: Sendable, Codable')],
    [
      'that may be set by its subscript',
      flags(
        'subscript(flag: Flag) -> Bool { get { values[flag, default: false] } set { Remote.set(flag, newValue) } }',
      ),
    ],
    [
      'asked elsewhere first',
      flags('subscript(flag: Flag) -> Bool { Remote.isOn(flag) ?? values[flag, default: false] }'),
    ],
    ['asked by another key', flags('subscript(flag: Flag) -> Bool { values[Remote.alias(flag), default: false] }')],
    ['of another initialiser', flags(`init() { values = Remote.values }\n ${SUBSCRIPT}`)],
    [
      'that its initialiser changes',
      flags(SUBSCRIPT).replace('self.values = values }', 'self.values = Remote.merge(values) }'),
    ],
    [
      'of options, which may hold others',
      'struct Options: OptionSet { let rawValue: Int\n static let visits = Options(rawValue: 1)\n static let notes = Options(rawValue: 3) }\nstruct Flags { static let enabled: Options = [.notes]\n static let release = Flags() }\n',
      MODEL.replace('flags[.visits]', 'Flags.enabled.contains(.visits)'),
    ],
    [
      'of a class that an heir does otherwise',
      `class Flags { private let values: [Flag: Bool]\n init(values: [Flag: Bool]) { self.values = values }\n ${SUBSCRIPT}\n static let release = Remote(values: [.notes: true]) }\nfinal class Remote: Flags { override subscript(flag: Flag) -> Bool { true } }\n`,
    ],
    [
      'of a local of that name',
      'struct Flags { static let release = Flags() }\nlet enabled: Set<Flag> = [.notes]\n',
      `struct Model { let flags: Flags\n func load() { let enabled = Remote.enabled\n if enabled.contains(.visits) { ${LAST} } } }`,
    ],
    [
      'of what a protocol asks for',
      `protocol Flagging { subscript(flag: Flag) -> Bool { get } }\n${flags(SUBSCRIPT).replace('Flags: Sendable', 'Flags: Flagging')}struct All: Flagging { subscript(flag: Flag) -> Bool { true } }\n`,
      `struct Model { var flags: any Flagging = All()\n init(flags: Flags) {}\n func load() { if flags[.visits] { ${LAST} } } }`,
    ],
  ])('%s', async (_, declared, model = MODEL) => {
    expect(await app(declared, model)).toBe(BOTH);
  });

  test('made in a file that has nothing to do with health', async () => {
    const other = { 'App/Lab.swift': 'import SwiftUI\nenum Lab { static let flags = Flags(values: [.visits: true]) }' };
    expect(await app(flags(SUBSCRIPT), MODEL, other)).toBe(BOTH);
  });
});
