/** Flags of objects that are the same whoever makes one: what stands behind one that is off never runs. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
import SwiftUI
@main struct Main: App { var body: some Scene { WindowGroup { Home() } } }
func read(_ type: HKClinicalTypeIdentifier) { HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
func ask() { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
`;
const LAST = 'read(.procedureRecord)';
const home = (call: string) =>
  `struct Home: View { var body: some View { Text("").task { ask()\n read(.allergyRecord)\n ${call} } } }\n`;
const FLAGS =
  'struct Flags: Sendable { let visits: Bool\n let notes: Bool }\nextension Flags { static let current = Flags(visits: false, notes: true) }\n';
const LEFT = 'allergy procedure | allergy';
const BOTH = 'allergy procedure | allergy procedure';

const WAYS: readonly (readonly [title: string, call: string, model: string])[] = [
  [
    'of a field',
    'Model(flags: .current).load()',
    `final class Model { private let flags: Flags\n init(flags: Flags) { self.flags = flags }\n func load() { if flags.visits { ${LAST} } } }`,
  ],
  [
    'of a field, by self, and left',
    'Model(flags: .current).load()',
    `struct Model { let flags: Flags\n func load() { guard self.flags.visits else { return }\n ${LAST} } }`,
  ],
  ['of the constant', 'load()', `func load() { if Flags.current.visits { ${LAST} } }`],
  ['of a parameter', 'load(flags: .current)', `func load(flags: Flags) { if !flags.visits { return }\n ${LAST} }`],
  [
    'of a local',
    'load()',
    `func load() { let flags = Flags.current\n if flags.visits && Int.random(in: 0...1) == 0 { ${LAST} } }`,
  ],
  ['of itself', 'Flags.current.load()', `extension Flags { func load() { if visits { ${LAST} } } }`],
  [
    'of the name of the function behind it',
    'Model(flags: .current).load()',
    `struct Model { let flags: Flags\n func load() { if flags.visits { visits() } }\n private func visits() { ${LAST} }\n private func notes() { ${LAST} } }`,
  ],
  [
    'of what a field has',
    'Model(setup: Setup(flags: .current)).load()',
    `struct Setup { let flags: Flags }\nstruct Model { let setup: Setup\n func load() { if setup.flags.visits { ${LAST} } } }`,
  ],
];
const code = (call: string, model: string, flags = FLAGS) => `${HEAD}${home(call)}${flags}${model}`;
const app = (text: string, more = {}) => flow({ 'App/App.swift': text, ...more }, { kind: 'app' });

test.each(WAYS)('%s', async (_, call, model) => {
  expect(await app(code(call, model))).toBe(LEFT);
  expect(await app(code(call, model.replaceAll('visits', 'notes')))).toBe(BOTH);
});

const [, CALL = '', MODEL = ''] = WAYS[0] ?? [];

describe('made otherwise', () => {
  test.each([
    ['by its initialiser', 'Flags(visits: false, notes: true) }', 'Flags.init(visits: false, notes: true) }'],
    ['by what is implied', 'current = Flags(', 'current: Flags = .init('],
    [
      'by its own initialiser',
      'let notes: Bool }',
      'let notes: Bool\n init(visits: Bool, notes: Bool) { self.visits = visits\n self.notes = notes } }',
    ],
    [
      'by what its initialiser takes where nothing is said',
      FLAGS,
      'struct Flags { let visits: Bool\n init(visits: Bool = false) { self.visits = visits }\n static let current = Flags() }\n',
    ],
    ['written where it is declared', FLAGS, 'struct Flags { let visits = false\n static let current = Flags() }\n'],
    ['computed', FLAGS, 'struct Flags { var visits: Bool { false }\n static let current = Flags() }\n'],
    ['twice alike', 'current =', 'preview = Flags(visits: false, notes: false)\n static let current ='],
  ])('%s', async (_, from, to) => {
    expect(await app(code(CALL, MODEL, FLAGS.replace(from, to)))).toBe(LEFT);
  });
});

describe('not known', () => {
  test.each([
    ['made twice', 'current =', 'preview = Flags(visits: true, notes: false)\n static let current ='],
    ['by a call', 'visits: false', 'visits: UserDefaults.standard.bool(forKey: "visits")'],
    ['by a name', 'visits: false', 'visits: isOn'],
    ['decoded', 'Flags: Sendable', 'Flags: Codable'],
    ['of a protocol that is not here', 'Flags: Sendable', 'Flags: RemoteConfigurable'],
    ['set', 'let visits', 'var visits'],
    ['wrapped', 'let visits', '@Remote var visits'],
    [
      'what its initialiser makes of it',
      'let notes: Bool }',
      'let notes: Bool\n init(visits: Bool, notes: Bool) { self.visits = Remote.bool("visits") ?? visits\n self.notes = notes } }',
    ],
    [
      'an initialiser without it',
      'let notes: Bool }',
      'let notes: Bool\n init(remote: [String: Bool]) { visits = remote["visits"] == true\n notes = true }\n init(visits: Bool, notes: Bool) { self.visits = visits\n self.notes = notes } }',
    ],
    [
      'in some builds',
      'static let current = Flags(visits: false, notes: true)',
      '\n#if BETA\nstatic let current = Flags(visits: true, notes: true)\n#else\nstatic let current = Flags(visits: false, notes: true)\n#endif\n',
    ],
  ])('%s', async (_, from, to) => {
    expect(await app(code(CALL, MODEL, FLAGS.replace(from, to)))).toBe(BOTH);
  });
  test('made in a file that has nothing to do with health', async () => {
    const other = {
      'App/Lab.swift': 'import SwiftUI\nenum Lab { static let flags = Flags(visits: true, notes: true) }',
    };
    expect(await app(code(CALL, MODEL), other)).toBe(BOTH);
    const implied = {
      'App/Lab.swift': 'import SwiftUI\nenum Lab { static var flags: Flags { .init(visits: true, notes: true) } }',
    };
    expect(await app(code(CALL, MODEL), implied)).toBe(BOTH);
  });
  test('something else with a flag of that name', async () => {
    const model = `import Remote\nfinal class Model { private let flags: Flags\n private let remote = RemoteConfig.current\n init(flags: Flags) { self.flags = flags }\n func load() { print(flags)\n if remote.visits { ${LAST} } } }`;
    expect(await app(code(CALL, model))).toBe(BOTH);
  });
});
