/** Names of clinical records in code that nothing runs are no use of records. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

const APP = (more = '') => `import SwiftUI
import HealthKit
@main struct DemoApp: App { var body: some Scene { WindowGroup { StepsView() } } }
struct StepsView: View {
  private let store = HKHealthStore()
  var body: some View {
    Button("Connect") { Task { try? await store.requestAuthorization(toShare: [], read: [HKQuantityType(.stepCount)]) } }
    ${more}
  }
}
`;

const KIND = `enum RecordKind: String, CaseIterable {
  case allergies, labs
  var type: HKClinicalType? {
    switch self {
    case .allergies: HKObjectType.clinicalType(forIdentifier: .allergyRecord)
    case .labs: HKObjectType.clinicalType(forIdentifier: .labResultRecord)
    }
  }
}
`;

/** Whether all signs are in code that nothing runs, of an app with one more file. */
async function isUnrun(code: string, used = '', more: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const texts = { 'App/App.swift': APP(used), 'App/More.swift': `import HealthKit\n${code}`, ...more };
  const { clinical } = await factsOf(texts, { kind: 'app', isDeclared: true });
  expect(clinical.length).toBeGreaterThan(0);
  return clinical.every((sign) => sign.isUnrun);
}

describe('nothing runs', () => {
  test.each([
    [
      'a list beside one that is used',
      'enum Types { static let basic = 1\n static let clinical: [HKClinicalTypeIdentifier] = [.labResultRecord] }',
      'Text("\\(Types.basic)")',
    ],
    ['what an enum that nobody names computes', KIND, ''],
    ['the same, for this file alone', `private ${KIND}`, ''],
    ['a function that nobody calls', 'func title(_ record: HKClinicalRecord) -> String { record.displayName }', ''],
    [
      'a list that is added to the identifiers',
      'extension HKClinicalTypeIdentifier { static let shown: [HKClinicalTypeIdentifier] = [.labResultRecord] }',
      '',
    ],
    ['a constant of a file', 'let labs = HKClinicalType(.labResultRecord)', ''],
    [
      'what calls itself alone',
      'func count(_ all: [HKClinicalRecord]) -> Int { all.isEmpty ? 0 : 1 + count(Array(all.dropFirst())) }',
      '',
    ],
    [
      'what another unused function calls',
      'func one(_ it: HKClinicalRecord) -> Int { 1 }\nfunc two(_ it: HKClinicalRecord) -> Int { one(it) }',
      '',
    ],
    [
      'a method that nobody calls, behind an attribute',
      'final class Reader { init() {}\n @MainActor func show(_ it: HKClinicalRecord) {} }',
      'Text("\\(Reader())")',
    ],
  ])('%s', async (_, code, used) => {
    expect(await isUnrun(code, used)).toBe(true);
  });
});

describe('something may run', () => {
  test.each([
    [
      'a list that is read',
      'enum Types { static let clinical: [HKClinicalTypeIdentifier] = [.labResultRecord] }',
      'Text("\\(Types.clinical.count)")',
    ],
    [
      'a list that is shown by its other name',
      'enum Types { static let clinical: [HKClinicalTypeIdentifier] = [.labResultRecord]\n static var count: Int { clinical.count } }',
      'Text("\\(Types.count)")',
    ],
    [
      'an enum of which one case is named',
      KIND,
      'ForEach(RecordKind.allCases, id: \\.self) { Text($0.type?.identifier ?? "") }',
    ],
    [
      'a function that is called',
      'func title(_ record: HKClinicalRecord?) -> String { record?.displayName ?? "" }',
      'Text(title(nil))',
    ],
    [
      'another name of a type',
      'func unused() {}\ntypealias Kind = HKClinicalTypeIdentifier\nfunc show(_ kind: Kind) -> Int { 1 }',
      'Text("\\(show(.init(rawValue: "")))")',
    ],
    [
      'one of two lists',
      'enum Types { static let a: [HKClinicalTypeIdentifier] = [.labResultRecord]\n static let b: [HKClinicalTypeIdentifier] = [.allergyRecord] }',
      'Text("\\(Types.b.count)")',
    ],
    [
      'what a protocol of the system asks for',
      'final class Delegate: NSObject, UIApplicationDelegate { func application(_ it: UIApplication, records: HKClinicalRecord) {} }',
      '',
    ],
    [
      'a method that Objective-C may call',
      '@objc final class Bridge: NSObject { @objc func show(_ it: HKClinicalRecord) {} }',
      '',
    ],
    [
      'a property with an attribute that others read',
      'func unused() {}\nstruct Box { @Kinds(HKClinicalType.self) var it: Int = 0 }\n@propertyWrapper struct Kinds { var wrappedValue: Int\n init(wrappedValue: Int, _ type: Any.Type) { self.wrappedValue = wrappedValue } }',
      'Text("\\(Box().it)")',
    ],
    [
      'what is added to records, and read of one',
      'extension HKClinicalRecord { var title: String { displayName } }',
      'Text("\\(Mirror(reflecting: 1).children.compactMap { $0.value as? Titled }.first?.title)")',
    ],
    ['a heading alone', 'protocol Titled {}\nextension HKClinicalRecord: Titled {}', ''],
    [
      'what is kept of a type that is made',
      'final class Model { var chosen: HKClinicalType? }',
      'Text("\\(Model().chosen == nil)")',
    ],
    [
      'what an initialiser takes',
      'struct Row { let it: String\n init(_ record: HKClinicalRecord?) { it = "" } }',
      'Text(Row(nil).it)',
    ],
  ])('%s', async (_, code, used) => {
    expect(await isUnrun(code, used)).toBe(false);
  });

  test('a class that Objective-C alone names', async () => {
    const code = '@objcMembers final class Bridge: NSObject { static func show(_ it: HKClinicalRecord?) {} }';
    const more = { 'App/Old.m': '#import "App-Swift.h"\nvoid go(void) { [Bridge show:nil]; }\n' };
    expect(await isUnrun(code, '', more)).toBe(false);
    expect(await isUnrun(code)).toBe(true);
  });

  test('a screen that a storyboard makes', async () => {
    const code =
      'final class Records: UIViewController { var shown: HKClinicalRecord?\n override func viewDidLoad() {} }';
    const board = { 'App/Main.storyboard': '<document><viewController customClass="Records"/></document>' };
    expect(await isUnrun(code, '', board)).toBe(false);
    expect(await isUnrun(code)).toBe(true);
  });

  test('without a start that is seen', async () => {
    const { clinical } = await factsOf(
      {
        'App/Types.swift':
          'import HealthKit\nenum Types { static let all: [HKClinicalTypeIdentifier] = [.labResultRecord] }',
      },
      { kind: 'app', isDeclared: true },
    );
    expect(clinical.every((sign) => sign.isUnrun)).toBe(false);
  });

  test('in a library', async () => {
    const texts = {
      'App/App.swift': APP(),
      'App/More.swift': 'import HealthKit\nlet labs = HKClinicalType(.labResultRecord)',
    };
    const { clinical } = await factsOf(texts, { kind: 'library' });
    expect(clinical.some((sign) => sign.isUnrun)).toBe(false);
  });

  test('beside code of Objective-C that names records', async () => {
    const more = { 'App/Old.m': '#import <HealthKit/HealthKit.h>\nvoid show(HKClinicalRecord *it) {}\n' };
    expect(await isUnrun('let labs = HKClinicalType(.labResultRecord)', '', more)).toBe(false);
  });

  test('where a part of a file is not understood', async () => {
    expect(await isUnrun('let labs = HKClinicalType(.labResultRecord)\nfunc { ) (', '')).toBe(false);
  });
});
