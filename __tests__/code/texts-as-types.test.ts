import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

/** Makes a type of a text, asks for allergies and reads what the expression gives. */
const reading = (expression: string, before = ''): string => `import HealthKit
@main struct Main { static func main() {} }
final class Records {
  let store = HKHealthStore()
  ${before}
  func type(_ name: String) -> HKClinicalType { HKClinicalType(HKClinicalTypeIdentifier(rawValue: name)) }
  func go(_ name: String?) {
    store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in }
    store.execute(HKSampleQuery(sampleType: type(${expression}), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}
`;

async function unknownTexts(source: string): Promise<readonly string[]> {
  return (await factsOf(source)).unknownTypes.map(({ value }) => value);
}

describe('a type that is made of a text', () => {
  test('of two parts and more is the whole, and no part of it', async () => {
    const source = reading('prefix + "Identifier" + "AllergyRecord"', 'let prefix = "HKClinical" + "Type"');
    expect(await flow(source)).toBe('allergy | allergy');
    expect(await unknownTexts(source)).toEqual([]);
  });

  test.each([
    ['appending', '"HKClinicalTypeIdentifier".appending("AllergyRecord")'],
    ['joined', '["HKClinicalTypeIdentifier", "AllergyRecord"].joined()'],
    ['joined with a separator', '["HKClinicalTypeIdentifier", "AllergyRecord"].joined(separator: "")'],
  ])('put together by a method is not known: %s', async (_, expression) => {
    expect(await flow(reading(expression))).toBe('allergy | !');
    expect(await unknownTexts(reading(expression))).toEqual([]);
  });

  test('of several lines has neither their breaks nor their indent', async () => {
    const literal = 'let allergies = """\n        HKClinicalTypeIdentifierAllergyRecord\n        """';
    expect(await flow(reading('allergies', literal))).toBe('allergy | allergy');
    expect(await unknownTexts(reading('allergies', literal))).toEqual([]);
  });

  test.each([
    ['a part that is not known', `"HKClinicalTypeIdentifier" + (name ?? "")`, ''],
    [
      'added to it',
      'whole()',
      'func whole() -> String { var all: String = "HKClinicalTypeIdentifier"; all += "AllergyRecord"; return all }',
    ],
    [
      'appended to it',
      'whole()',
      'func whole() -> String { var all: String = "HKClinicalTypeIdentifier"; all.append("AllergyRecord"); return all }',
    ],
    [
      'an interpolation in several lines',
      'text',
      'let text = """\n    HKClinicalTypeIdentifier\\(Locale.current.identifier)\n    """',
    ],
    ['a fold', '["HKClinicalTypeIdentifier", "AllergyRecord"].reduce("", +)', ''],
    ['what is left of it', 'String(whole.dropFirst())', 'let whole = "xHKClinicalTypeIdentifierAllergyRecord"'],
    ['its beginning', 'String("HKClinicalTypeIdentifierAllergyRecord;".prefix(37))', ''],
    ['another writing of it', '"hkclinicaltypeidentifier".capitalized', ''],
  ])('of %s is not known', async (_, expression, before) => {
    expect(await flow(reading(expression, before))).toBe('allergy | !');
    expect(await unknownTexts(reading(expression, before))).toEqual([]);
  });

  test.each([
    ['continued by a backslash', '"""\n    HKClinicalTypeIdentifier\\\n    AllergyRecord\n    """'],
    ['with an escape', '"HKClinicalType\\u{49}dentifierAllergyRecord"'],
    ['in hashes', '#"""\n    HKClinicalTypeIdentifierAllergyRecord\n    """#'],
  ])('%s is the text that it stands for', async (_, literal) => {
    expect(await flow(reading('allergies', `let allergies = ${literal}`))).toBe('allergy | allergy');
    expect(await unknownTexts(reading('allergies', `let allergies = ${literal}`))).toEqual([]);
  });

  test('of an extension of texts is what that makes of the text', async () => {
    const extension = `extension String {
  var whole: String { "HKClinicalTypeIdentifier" + self }
  func record() -> String { whole + "Record" }
}
`;
    const source = `${reading('"AllergyRecord".whole')}${extension}`;
    expect(await flow(source)).toBe('allergy | allergy');
    expect(await flow(`${reading('"Allergy".record()')}${extension}`)).toBe('allergy | allergy');
  });

  test('of lists that are joined is each of their elements', async () => {
    const source = `import HealthKit
@main struct Main { static func main() {} }
func go(store: HKHealthStore) {
  let kinds = [["HKClinicalTypeIdentifierAllergyRecord"], ["HKClinicalTypeIdentifierLabResultRecord"]].joined()
  store.requestAuthorization(toShare: nil, read: Set(kinds.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) })) { _, _ in }
}
`;
    expect(await flow(source)).toBe('allergy labResult |');
  });

  test('or of none is not called a wrong one', async () => {
    expect(await unknownTexts(reading('UserDefaults.standard.string(forKey: "type") ?? ""'))).toEqual([]);
    expect(await unknownTexts(reading('"HKClinicalTypeIdentifierAllergies"'))).toHaveLength(1);
  });

  test('of more parts than are kept is unresolved', async () => {
    const names = Array.from({ length: 80 }, (_, index) => `"Kind${index}"`).join(', ');
    const source = reading(
      '"HKClinicalTypeIdentifier" + names.randomElement()!',
      `let names = [${names}, "LabResultRecord"]`,
    );
    expect(await flow(source)).toMatch(/\| .*!$/);
  });
});

describe('a read in a file that names nothing else', () => {
  const ask = `import HealthKit
@main struct Main { static func main() {} }
enum Types { static let labs = HKClinicalType(.labResultRecord) }
func ask(store: HKHealthStore) { store.requestAuthorization(toShare: nil, read: [Types.labs]) { _, _ in } }
`;

  test.each([
    [
      'HealthKitReporter',
      'func load(reader: HealthKitReader) throws { _ = try reader.sampleQuery(type: Types.labs, resultsHandler: { _, _ in }) }',
    ],
    [
      'SpeziHealthKit',
      'final class Labs { @Dependency(HealthKit.self) var healthKit: HealthKit\nfunc load() async throws { _ = try await healthKit.query(Types.labs, timeRange: .ever) } }',
    ],
  ])('through %s counts', async (module, code) => {
    expect(await flow({ 'App/Ask.swift': ask, 'App/Labs.swift': `import ${module}\n${code}\n` })).toBe(
      'labResult | labResult',
    );
  });

  test('of a FHIR resource that another file passes counts', async () => {
    const reader = `${ask}func read(_ resource: HKFHIRResourceType, store: HKHealthStore, type: HKSampleType) {
  let predicate = HKQuery.predicateForClinicalRecords(withFHIRResourceType: resource)
  store.execute(HKSampleQuery(sampleType: type, predicate: predicate, limit: 1, sortDescriptors: nil) { _, _, _ in })
}
`;
    const screen =
      'func show(store: HKHealthStore, type: HKSampleType) { read(.procedure, store: store, type: type) }\n';
    expect(await flow({ 'App/Ask.swift': reader, 'App/Screen.swift': screen })).toContain('procedure');
  });
});

test.each([
  ['that is known chooses its branch', '.immunization', 'immunization |'],
  ['by its name does so too', 'HKFHIRResourceType(rawValue: "Immunization")', 'immunization |'],
  [
    'that others name may choose any',
    'HKFHIRResourceType(rawValue: UserDefaults.standard.string(forKey: "kind")!)',
    'coverage immunization procedure |',
  ],
])('a FHIR resource %s', async (_, resource, expected) => {
  const source = `import HealthKit
@main struct Main { static func main() {} }
func type(of resource: HKFHIRResourceType) -> HKClinicalType {
  switch resource {
  case .immunization: HKClinicalType(.immunizationRecord)
  case .procedure: HKClinicalType(.procedureRecord)
  default: HKClinicalType(.coverageRecord)
  }
}
func go(store: HKHealthStore) {
  store.requestAuthorization(toShare: nil, read: [type(of: ${resource})]) { _, _ in }
}
`;
  expect(await flow(source)).toBe(expected);
});

describe('a case that is made of a text, or is none', () => {
  const app = (calls: string, more = ''): string => `import HealthKit
@main struct Main { static func main() async { let records = Records(); ${calls} } }
enum Topic: String { case notes, labs
  var type: HKClinicalType { self == .notes ? HKClinicalType(.clinicalNoteRecord) : HKClinicalType(.labResultRecord) } }
final class Records {
  let store = HKHealthStore()
  ${more}
  func open(_ name: String?) {
    guard let type = name.flatMap(Topic.init(rawValue:)).map(\\.type) else { return }
    store.requestAuthorization(toShare: nil, read: [type]) { _, _ in }
  }
  func show(_ topic: Topic?) {
    guard let type = topic?.type else { return }
    store.requestAuthorization(toShare: nil, read: [type]) { _, _ in }
  }
}
`;
  const CHOOSES = `func choose(_ topic: Topic?) {
    guard let topic else { return }
    switch topic {
    case .notes: store.requestAuthorization(toShare: nil, read: [HKClinicalType(.clinicalNoteRecord)]) { _, _ in }
    case .labs: store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord)]) { _, _ in }
    }
  }`;
  test.each([
    ['none that is shown', 'records.show(.labs); records.show(nil)', 'labResult |'],
    ['none that a branch asks for', 'records.choose(.labs); records.choose(nil)', 'labResult |', CHOOSES],
    [
      'one that is filled by what is not here',
      'fill(&records.last); records.choose(records.last)',
      'clinicalNote labResult |',
      `var last: Topic? = nil; ${CHOOSES}`,
    ],
    ['one that a person says', 'records.show(.labs); records.show(Topic(rawValue: readLine()!))', 'labResult! |'],
    ['of none where none is passed', 'records.open("labs"); records.open(nil)', 'labResult |'],
    [
      'of each that is passed',
      'records.open("labs"); records.open("notes"); records.open(nil)',
      'clinicalNote labResult |',
    ],
    [
      'of each, by the initialiser without its label',
      'for topic in ["labs"].compactMap(Topic.init) { records.show(topic) }; records.open(nil)',
      'labResult |',
    ],
    ['is open where one comes from elsewhere', 'records.open("labs"); records.open(readLine())', 'labResult! |'],
  ])('%s', async (_, calls, expected, more = '') => {
    expect(await flow(app(calls, more))).toBe(expected);
  });
});

describe('a text that is given to another function of a name that HealthKit has too', () => {
  test.each([
    ['of the app itself', 'func query(_ account: String) -> String { account }', 'query("label")'],
    [
      'of an object',
      'struct Rows { func query(_ text: String) -> Int { 1 } }',
      'Rows().query("SELECT label FROM rows")',
    ],
    ['of a library', '', 'database.query("SELECT label FROM rows")'],
    ['of a library, by its label', '', 'recorder.sample(type: "label")'],
    ['of a library, by another', '', 'reader.anchoredObjectQuery(type: "label", predicate: nil)'],
    ['of an observer', '', 'watcher.observerQuery(type: "label")'],
  ])('is no mistaken type: %s', async (_, declared, call) => {
    const source = `import HealthKit
${declared}
@main struct Main { static func main() {
  print(${call})
  HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in }
} }
`;
    expect(await unknownTexts(source)).toEqual([]);
    expect(await flow(source)).toBe('allergy |');
  });

  test('where it is of HealthKit, it is one', async () => {
    const source = reading('"HKClinicalTypeIdentifierLabRecord"');
    expect(await unknownTexts(source)).toEqual(['HKClinicalTypeIdentifierLabRecord']);
  });
});
