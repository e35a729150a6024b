import { describe, expect, test } from 'vitest';
import { evaluateCondition } from '../../src/code/languages/directives.ts';
import { factsOf, flow, unmark } from './code.ts';

const app = (members: string, rest = ''): string => `import HealthKit
@main struct Main { static func main() {} }
final class Health {
  let store = HKHealthStore()
  func run(_ type: HKSampleType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
${members}
}
${rest}`;

describe('what ships', () => {
  const members = (condition: string): string => `func ask() {
    var types: Set<HKObjectType> = [HKClinicalType(.allergyRecord)]
#if ${condition}
    types.insert(HKClinicalType(.conditionRecord))
#else
    types.insert(HKClinicalType(.coverageRecord))
#endif
    store.requestAuthorization(toShare: nil, read: types) { _, _ in }
  }`;

  test.each([
    ['DEBUG', 'allergy condition? coverage |'],
    ['!DEBUG', 'allergy condition coverage? |'],
    ['targetEnvironment(simulator)', 'allergy condition? coverage |'],
    ['false', 'allergy condition? coverage |'],
    ['os(watchOS)', 'allergy condition? coverage |'],
    ['os(iOS) && !targetEnvironment(simulator)', 'allergy condition coverage? |'],
    ['os(macOS) || DEBUG', 'allergy condition? coverage |'],
    ['canImport(HealthKit)', 'allergy condition coverage? |'],
    ['canImport(AppKit)', 'allergy condition? coverage |'],
    ['canImport(Sharing)', 'allergy condition coverage |'],
    ['FULL_ACCESS', 'allergy condition coverage |'],
  ])('#if %s', async (condition, expected) => {
    expect(await flow(app(members(condition)))).toBe(expected);
  });

  test('flags that the configuration sets', async () => {
    expect(await flow(app(members('DEBUG')), { flags: new Map([['DEBUG', true]]) })).toBe(
      'allergy condition coverage? |',
    );
    expect(await flow(app(members('FULL_ACCESS')), { flags: new Map([['FULL_ACCESS', false]]) })).toBe(
      'allergy condition? coverage |',
    );
  });

  test('elseif', async () => {
    const code = members('DEBUG').replace(
      '#else',
      '#elseif BETA\n types.insert(HKClinicalType(.procedureRecord))\n#else',
    );
    expect(await flow(app(code), { flags: new Map([['BETA', true]]) })).toBe(
      'allergy condition? coverage? procedure |',
    );
  });

  test('a whole function, a type, a query only in DEBUG', async () => {
    const code = `#if DEBUG
      func go() { run(HKClinicalType(.allergyRecord)) }
#endif
      func ask() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in } }`;
    expect(await flow(app(code))).toBe('allergy | allergy?');
  });

  test('a constant in both branches, of what stands elsewhere', async () => {
    const code = `struct Feed { let type: HKClinicalType
      static let labs = Feed(type: HKClinicalType(.labResultRecord))
      static let allergies = Feed(type: HKClinicalType(.allergyRecord)) }
    enum Feeds {
#if DEBUG
      static let active: [Feed] = [.allergies]
#else
      static let active: [Feed] = [.labs]
#endif
    }
    func go() { for feed in Feeds.active { run(feed.type) } }`;
    expect(await flow(app(code))).toBe('| allergy? labResult');
    expect(await flow(app(code), { flags: new Map([['DEBUG', true]]) })).toBe('| allergy labResult?');
  });

  test('what is called from there', async () => {
    const code = `func go() {
#if DEBUG
      run(HKClinicalType(.allergyRecord))
#endif
      run(HKClinicalType(.conditionRecord))
    }`;
    expect(await flow(app(code))).toBe('| allergy? condition');
  });

  test('directives inside of strings and comments are none', async () => {
    const code = `func ask() {
      let text = """
#if DEBUG
      """
      /*
#if DEBUG
      */
      print(text); store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in }
    }`;
    expect(await flow(app(code))).toBe('allergy |');
  });

  test.each([
    ['A == 1', new Map([['A', true]]), true],
    ['defined(A)', new Map([['A', false]]), false],
    ['!(A && B)', new Map([['A', false]]), true],
    ['A && (', new Map([['A', true]]), undefined],
    ['swift(>=5.9)', new Map<string, boolean>(), undefined],
    ['TARGET_OS_SIMULATOR', new Map<string, boolean>(), false],
    ['TARGET_OS_IPHONE && !TARGET_OS_WATCH', new Map<string, boolean>(), true],
    ['0', new Map<string, boolean>(), false],
    ['__has_include(<HealthKit/HealthKit.h>)', new Map<string, boolean>(), undefined],
  ])('%s', (condition, flags, expected) => {
    expect(evaluateCondition(condition, { flags, platforms: ['ios'] })).toBe(expected);
  });
});

describe('a flag that the system passes opens both branches', () => {
  const all = 'for type in self.types { self.run(type) }';
  test.each([
    [`if success { ${all} }`, 'allergy coverage'],
    [`if success && error == nil { ${all} }`, 'allergy coverage'],
    [`DispatchQueue.main.async { if success { ${all} } }`, 'allergy coverage'],
    [`guard success else { return }; ${all}`, 'allergy coverage'],
    ['if success { self.run(HKClinicalType(.allergyRecord)) }', 'allergy'],
    [
      'if success { self.run(HKClinicalType(.allergyRecord)) } else { self.run(HKClinicalType(.coverageRecord)) }',
      'allergy coverage',
    ],
    ['switch success { case true: self.run(HKClinicalType(.allergyRecord)); case false: break }', 'allergy'],
  ])('%s', async (handler, expected) => {
    const code = `let types = [HKClinicalType(.allergyRecord), HKClinicalType(.coverageRecord)]
      func ask() { store.requestAuthorization(toShare: nil, read: Set(types)) { success, error in ${handler} } }`;
    expect(await flow(app(code))).toBe(`allergy coverage | ${expected}`);
  });
});

describe('availability', () => {
  const available = async (members: string): Promise<string> => {
    const { requested, read } = await factsOf(app(members));
    return [...requested, ...read].map(({ available: it }) => it ?? '-').join(' ');
  };
  test.each([
    ['if', 'func go() { if #available(iOS 16.4, macOS 13.3, *) { run(HKClinicalType(.clinicalNoteRecord)) } }', '16.4'],
    [
      'guard',
      'func go() { guard #available(iOS 16.4, *) else { return }; run(HKClinicalType(.clinicalNoteRecord)) }',
      '16.4',
    ],
    [
      'unavailable',
      'func go() { if #unavailable(iOS 16.4) { return } else { run(HKClinicalType(.clinicalNoteRecord)) } }',
      '16.4',
    ],
    ['attribute', '@available(iOS 16.4, *) func go() { run(HKClinicalType(.clinicalNoteRecord)) }', '16.4'],
    [
      'of the caller',
      'func note() { run(HKClinicalType(.clinicalNoteRecord)) }\nfunc go() { if #available(iOS 17, *) { note() } }',
      '17',
    ],
    ['none', 'func go() { run(HKClinicalType(.clinicalNoteRecord)) }', '-'],
    [
      'one of two ways without',
      'func note() { run(HKClinicalType(.clinicalNoteRecord)) }\nfunc go() { if #available(iOS 17, *) { note() }; note() }',
      '-',
    ],
    ['another platform', 'func go() { if #available(watchOS 9, *) { run(HKClinicalType(.clinicalNoteRecord)) } }', '-'],
  ])('%s', async (_, members, expected) => {
    expect(await available(members)).toBe(expected);
  });
});

describe('places', () => {
  const placed = async (marked: string): Promise<void> => {
    const { text, marks } = unmark('App/App.swift', marked);
    const { requested } = await factsOf(text);
    expect(requested.map(({ at }) => `${at.file}:${at.line}:${at.column}`).sort()).toEqual(marks.sort());
  };
  const ask = (set: string): string =>
    `func ask() { store.requestAuthorization(toShare: nil, read: ${set}) { _, _ in } }`;

  test('the list element, in another file too', async () => {
    await placed(
      app(
        `let types: Set<HKObjectType> = [\n HKClinicalType(↓.allergyRecord),\n HKObjectType.clinicalType(forIdentifier: ↓.conditionRecord)!]\n${ask('types')}`,
      ),
    );
  });

  test('the identifier in a list that is mapped', async () => {
    await placed(
      app(
        `let ids: [HKClinicalTypeIdentifier] = [↓.allergyRecord,\n ↓.conditionRecord]\n${ask('Set(ids.map { HKClinicalType($0) })')}`,
      ),
    );
  });

  const kind = (marks: boolean): string => `enum Kind: CaseIterable {
    case ${marks ? '↓' : ''}allergies
    case ${marks ? '↓' : ''}labs
    var type: HKClinicalType { switch self { case .allergies: HKClinicalType(.allergyRecord); case .labs: HKClinicalType(.labResultRecord) } }
  }`;

  test('the enum member, where one expression names all', async () => {
    await placed(app(ask('Set(Kind.allCases.map(\\.type))'), kind(true)));
  });

  test('the list element that names the enum member', async () => {
    await placed(app(ask('Set([Kind]([↓.allergies]).map(\\.type))'), kind(false)));
  });

  test('the table’s value', async () => {
    await placed(
      app(
        `let table: [String: HKClinicalTypeIdentifier] = [\n "a": ↓.allergyRecord,\n "b": ↓.labResultRecord]\n${ask('Set(table.values.map { HKClinicalType($0) })')}`,
      ),
    );
  });

  test('the raw value of an enum’s case', async () => {
    await placed(
      app(
        ask('Set(Wanted.allCases.map { HKClinicalType(.init(rawValue: $0.rawValue)) })'),
        'enum Wanted: String, CaseIterable { case ↓allergy = "HKClinicalTypeIdentifierAllergyRecord" }',
      ),
    );
  });

  test('the call is the request', async () => {
    const { requested } = await factsOf(
      app(`let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord)]\n${ask('types')}`),
    );
    expect(requested.map(({ call, api, symbol }) => [call.line, call.column, api, symbol])).toEqual([
      [7, 14, 'requestAuthorization(toShare:read:)', 'Health.ask()'],
    ]);
  });

  test('columns count UTF-16 units, after a byte order mark and with CRLF', async () => {
    const { text, marks } = unmark(
      'App/App.swift',
      app(`let types: Set<HKObjectType> = [/* 🩺 é */ HKClinicalType(↓.allergyRecord)]\n${ask('types')}`),
    );
    const { requested } = await factsOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(requested.map(({ at }) => `${at.file}:${at.line}:${at.column}`)).toEqual(marks);
  });

  test('unresolved: what made the value unknown', async () => {
    const { unresolved } = await factsOf(app(ask('Set(fetchStudy().types)'), 'let record: HKClinicalRecord? = nil'));
    expect(unresolved.map(({ role, reason, at }) => [role, reason, at.line])).toEqual([
      ['requested', 'what `fetchStudy` gives is not known here', 6],
    ]);
  });
});

describe('signs', () => {
  const signs = async (code: string): Promise<string[]> => (await factsOf(code)).clinical.map(({ value }) => value);
  test.each([
    ['let r: HKClinicalRecord? = nil', ['HKClinicalRecord']],
    ['let t = HKObjectType.clinicalType(forIdentifier: .allergyRecord)', ['clinicalType']],
    ['let r: HKFHIRResource? = nil', ['HKFHIRResource']],
    ['let p = HKQuery.predicateForClinicalRecords(withFHIRResourceType: .condition)', ['predicateForClinicalRecords']],
    ['let s = HKHealthStore().supportsHealthRecords()', ['supportsHealthRecords']],
    ['// HKClinicalRecord\nlet s = "HKClinicalTypeIdentifierAllergyRecord"', []],
    ['let q = HKVerifiableClinicalRecordQuery(recordTypes: [], predicate: nil) { _, _, _ in }', []],
    ['let c: HKClinicalCoding? = nil', []],
    ['let s = "\\(HKClinicalRecord.self)"', ['HKClinicalRecord']],
    ['class HKClinicalRecord {}', []],
    ['#if false\nlet r: HKClinicalRecord? = nil\n#endif', []],
    ['# if 0 && DEBUG // never\n#if os(iOS)\nlet r: HKClinicalRecord? = nil\n#endif\n#endif', []],
    ['#if true\n#else\nlet r: HKClinicalRecord? = nil\n#endif', []],
    ['#if false\n#else\nlet r: HKClinicalRecord? = nil\n#endif', ['HKClinicalRecord']],
    ['#if false || BETA\nlet r: HKClinicalRecord? = nil\n#endif', ['HKClinicalRecord']],
    ['#if DEBUG\nlet r: HKClinicalRecord? = nil\n#endif', []],
    ['#if DEBUG\nlet r: HKClinicalRecord? = nil\n#endif\nlet s: HKClinicalRecord? = nil', ['HKClinicalRecord']],
    ['#if !DEBUG\nlet r: HKClinicalRecord? = nil\n#endif', ['HKClinicalRecord']],
    ['struct AllergyRecords: View {}', []],
    ['let kind = Kind.clinicalType', []],
  ])('%s', async (code, expected) => {
    expect(await signs(`import HealthKit\n${code}`)).toEqual(expected);
  });

  test.each([
    ['import SpeziHealthKit\nlet kinds = [SampleType.x, .allergyRecord]', ['.allergyRecord']],
    ['import HealthKitReporter\nlet kinds = ClinicalType.allCases', ['ClinicalType.allCases']],
    ['import MyHealth\nlet kinds = [SampleType.x, .allergyRecord]', []],
  ])('names of packages that have their own: %s', async (code, expected) => {
    expect(await signs(code)).toEqual(expected);
  });
});
