/** What is called only behind a branch that nothing enters is run by nobody. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const STORE = `import HealthKit
let store = HKHealthStore()
func read(_ name: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(name), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
enum Kind: CaseIterable { case allergies, coverages }
enum Flags { static let covers = false }
func loadAllergies() { read(.allergyRecord) }
func loadCoverages() { read(.coverageRecord) }
`;
const files = (code: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  'App/Store.swift': STORE,
  'App/App.swift': `import HealthKit\n@main struct Main { static func main() { send(.allergies) } }\nfunc load(_ kind: Kind) { if kind == .allergies { loadAllergies() } }\n${code}\n`,
  ...more,
});

describe('nobody calls', () => {
  test.each([
    [
      'a function in a case',
      'func send(_ kind: Kind) { switch kind { case .allergies: loadAllergies()\n case .coverages: loadCoverages() } }',
    ],
    ['a function in an if', 'func send(_ kind: Kind) { load(kind)\n if kind == .coverages { loadCoverages() } }'],
    [
      'a function in an else',
      'func send(_ kind: Kind) { if kind == .allergies { loadAllergies() } else { loadCoverages() } }',
    ],
    ['a function behind a flag', 'func send(_ kind: Kind) { load(kind)\n if Flags.covers { loadCoverages() } }'],
    [
      'what follows a guard',
      'func send(_ kind: Kind) { load(kind)\n guard Flags.covers else { return }\n loadCoverages() }',
    ],
    [
      'what follows a case that leaves',
      'func send(_ kind: Kind) { load(kind)\n guard case .coverages = kind else { return }\n loadCoverages() }',
    ],
    ['one side of a test', 'func send(_ kind: Kind) { Flags.covers ? loadCoverages() : loadAllergies() }'],
    [
      'a method of another object',
      'func send(_ kind: Kind) { load(kind)\n if Flags.covers { Reader().readCoverages() } }\nfinal class Reader { func readCoverages() { loadCoverages() } }',
    ],
    [
      'what is called by such a function alone',
      'func send(_ kind: Kind) { load(kind)\n if Flags.covers { open() } }\nfunc open() { show() }\nfunc show() { loadCoverages() }',
    ],
  ])('%s', async (_, code) => {
    expect(await flow(files(code))).toBe('| allergy');
  });

  test('a method whose caller is in a file that names nothing clinical', async () => {
    const page =
      'struct Page { let reader: Reader\n func open() { guard Flags.covers else { return }\n reader.readCoverages() } }\n';
    const code =
      'func send(_ kind: Kind) { load(kind)\n Page(reader: Reader()).open() }\nfinal class Reader { func readCoverages() { loadCoverages() } }';
    expect(await flow(files(code, { 'App/Page.swift': page }))).toBe('| allergy');
  });
});

const wrapped = (wrapper: string, made = '@Switch(false) static var covers: Bool'): string =>
  `@propertyWrapper struct Switch { ${wrapper} }\nenum Switches { ${made} }\nfunc send(_ kind: Kind) { load(kind)\n if Switches.covers { loadCoverages() } }`;

describe('a flag of a wrapper', () => {
  const plain = 'private let isOn: Bool\n init(_ isOn: Bool) { self.isOn = isOn }\n var wrappedValue: Bool { isOn }';

  test.each([
    ['that keeps it', wrapped(plain)],
    [
      'that is made by its part',
      wrapped('let isOn: Bool\n var wrappedValue: Bool { isOn }', '@Switch(isOn: false) static var covers: Bool'),
    ],
  ])('%s is closed', async (_, code) => {
    expect(await flow(files(code))).toBe('| allergy');
  });

  test.each([
    ['that is on', wrapped(plain, '@Switch(true) static var covers: Bool')],
    [
      'that may be set',
      wrapped(
        'var isOn: Bool\n init(_ isOn: Bool) { self.isOn = isOn }\n var wrappedValue: Bool { get { isOn } set { isOn = newValue } }',
      ),
    ],
    [
      'that asks a store',
      wrapped(
        'let isOn: Bool\n init(_ isOn: Bool) { self.isOn = isOn }\n var wrappedValue: Bool { UserDefaults.standard.bool(forKey: "covers") }',
      ),
    ],
    [
      'that is turned',
      wrapped('let isOn: Bool\n init(_ isOn: Bool) { self.isOn = !isOn }\n var wrappedValue: Bool { isOn }'),
    ],
  ])('%s is open', async (_, code) => {
    expect(await flow(files(code))).toBe('| allergy coverage');
  });
});

describe('somebody may call', () => {
  const gated = 'func send(_ kind: Kind) { load(kind)\n if Flags.covers { loadCoverages() } }\n';
  test.each([
    ['what is handed on elsewhere', `${gated}func other() { run(loadCoverages) }`],
    ['what is called elsewhere too', `${gated}func other() { loadCoverages() }`],
    [
      'what every case leads to',
      `${gated}func all() { for kind in Kind.allCases { if kind == .coverages { loadCoverages() } } }`,
    ],
    [
      'what a choice of the user leads to',
      'func send(_ kind: Kind) { load(kind) }\nstruct Page: View { @State private var kind = Kind.allergies\n var body: some View { Picker("", selection: $kind) { Text("") }.onChange(of: kind) { if kind == .coverages { loadCoverages() } } } }',
    ],
    [
      'what a variable decides',
      'var covers = false\nfunc open() { covers = true }\nfunc send(_ kind: Kind) { load(kind)\n if covers { loadCoverages() } }',
    ],
    [
      'what a method of the system runs',
      `${gated}final class Screen: UIViewController { override func viewDidLoad() { loadCoverages() } }`,
    ],
  ])('%s', async (_, code) => {
    expect(await flow(files(code))).toBe('| allergy coverage');
  });
});
