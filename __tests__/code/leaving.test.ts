/** What follows `if mode == .quick { return }` runs only where a caller says otherwise, and what a client keeps only where
 *  somebody calls it. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
import SwiftUI
@main struct Main: App { var body: some Scene { WindowGroup { Home() } } }
enum Mode { case quick, full }
func read(_ type: HKClinicalTypeIdentifier) { HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
func ask() { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
`;
const LAST = 'read(.procedureRecord)';
const home = (call: string) =>
  `struct Home: View { var body: some View { Text("").task { ask()\n read(.allergyRecord)\n ${call} } } }\n`;

const WAYS: readonly (readonly [title: string, parameter: string, body: string, left: string, entered: string])[] = [
  ['if, return', 'mode: Mode', `if mode == .quick { return }\n ${LAST}`, '.quick', '.full'],
  ['if case, return', 'mode: Mode', `if case .quick = mode { return }\n ${LAST}`, '.quick', '.full'],
  ['guard', 'mode: Mode', `guard mode == .full else { return }\n ${LAST}`, '.quick', '.full'],
  ['guard, a flag', 'mode: Bool', `guard mode else { return }\n ${LAST}`, 'false', 'true'],
  [
    'not a flag, return',
    'mode: Bool',
    `if !mode { return }\n let type = HKClinicalTypeIdentifier.procedureRecord\n read(type)`,
    'false',
    'true',
  ],
  [
    'guard, and more',
    'mode: Bool',
    `guard let store = Optional(1), mode else { return }\n print(store)\n ${LAST}`,
    'false',
    'true',
  ],
  [
    'one after the other',
    'mode: Mode',
    `guard mode != .quick else { return }\n if mode == .full { ${LAST} }`,
    '.quick',
    '.full',
  ],
];
test.each(WAYS)('%s', async (_, parameter, body, left, entered) => {
  const code = (call: string) => `${HEAD}${home(`load(mode: ${call})`)}func load(${parameter}) { ${body} }`;
  expect(await flow(code(left))).toBe('allergy procedure | allergy');
  expect(await flow(code(entered))).toBe('allergy procedure | allergy procedure');
  expect(await flow(`${code(left)}\n@_cdecl("again") func again() { load(mode: ${entered}) }`)).toBe(
    'allergy procedure | allergy procedure',
  );
});

test('what the system decides may be either', async () => {
  const view = (test: string) =>
    `${HEAD}${home('_ = Page()')}class Page: UIViewController { override func viewDidAppear(_ animated: Bool) { ${test}\n ${LAST} } }`;
  expect(await flow(view('guard animated else { return }'))).toBe('allergy procedure | allergy procedure');
  expect(await flow(view('if animated { return }'))).toBe('allergy procedure | allergy procedure');
  const stored =
    'struct Page { @AppStorage("full") var full = false\n func go() { guard full else { return }\n read(.procedureRecord) } }';
  expect(await flow(`${HEAD}${home('Page().go()')}${stored}`)).toBe('allergy procedure | allergy procedure');
});

const CLIENT = 'struct Client { var notes: () -> Void\n var visits: () -> Void }\n';
const LIVE = `extension Client { static let live = Client(notes: {}, visits: { ${LAST} }) }\n`;
test.each([
  ['called', 'let client = Client.live\n client.visits()', true],
  ['handed on', 'Task(operation: Client.live.visits)', true],
  ['called by a key path', 'let path = \\Client.visits\n Client.live[keyPath: path]()', true],
  ['said in a text', 'print("visits", Client.live)', false],
  ['called by nobody', 'Client.live.notes()', false],
])('a closure of a client: %s', async (_, call, isRead) => {
  const told = isRead ? 'allergy procedure' : 'allergy';
  expect(await flow(`${HEAD}${home(call)}${CLIENT}${LIVE}`, { kind: 'app' })).toBe(`allergy procedure | ${told}`);
});

describe('a flag of a type that is written out', () => {
  const flags = 'enum Flags { static let visits = false\n static let notes = true }\n';
  const model = (body: string) =>
    `${HEAD}${home('await Model().load()')}${flags}struct Model { func load() async { ${body} }\n private func readVisits() async { ${LAST} } }`;
  test.each([
    ['if', `if Flags.visits { ${LAST} }`],
    ['guard', `guard Flags.visits else { return }\n ${LAST}`],
    ['not', `if !Flags.visits { return }\n ${LAST}`],
    ['a private function behind it', 'if Flags.visits { await readVisits() }'],
    ['a private function behind it, by self', 'if Flags.visits { await self.readVisits() }'],
  ])('off: %s', async (_, body) => {
    expect(await flow(model(body))).toBe('allergy procedure | allergy');
    expect(await flow(model(body.replaceAll('Flags.visits', 'Flags.notes')))).toBe(
      'allergy procedure | allergy procedure',
    );
  });
  test.each([
    ['a default of a person’s', 'static let visits', '@AppStorage("visits") static var visits'],
    [
      'another in a configuration',
      flags,
      `enum Flags {\n#if DEBUG\n static let visits = true\n#else\n static let visits = false\n#endif\n}\n`,
    ],
  ])('not known: %s', async (_, from, to) => {
    expect(await flow(model(`if Flags.visits { ${LAST} }`).replace(from, to))).toBe(
      'allergy procedure | allergy procedure',
    );
  });
  test('a private function that is handed on', async () => {
    const body = 'if Flags.visits { await readVisits() }\n Task(operation: readVisits)';
    expect(await flow(model(body))).toBe('allergy procedure | allergy procedure');
  });
});
