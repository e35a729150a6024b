import { describe, expect, test } from 'vitest';
import { SINKS } from '../../src/code/models/sinks.ts';
import { scanSource } from '../../src/code/scan/scan.ts';
import { factsOf, filesOf, flow, names } from './code.ts';

const body = (code: string): string => `import HealthKit
import SwiftUI
@main struct Main { static func main() {} }
final class Health {
  let store = HKHealthStore()
  let a = HKClinicalType(.allergyRecord)
  let c = HKClinicalType(.conditionRecord)
  func go() async throws {
    ${code}
  }
}`;

describe('asking', () => {
  test.each([
    ['completion', 'store.requestAuthorization(toShare: nil, read: [a]) { ok, error in }', 'allergy |'],
    [
      'completion by name',
      'store.requestAuthorization(toShare: [], read: Set([a]), completion: { _, _ in })',
      'allergy |',
    ],
    ['async', 'try await store.requestAuthorization(toShare: [], read: [a, c])', 'allergy condition |'],
    [
      'through an optional',
      'let s: HKHealthStore? = store; try await s?.requestAuthorization(toShare: [], read: [a])',
      'allergy |',
    ],
    ['nil asks nothing', 'store.requestAuthorization(toShare: nil, read: nil) { _, _ in }', '|'],
    ['status calls ask nothing', 'store.getRequestStatusForAuthorization(toShare: [], read: [a]) { _, _ in }', '|'],
    [
      'status calls ask nothing, async',
      '_ = try await store.statusForAuthorizationRequest(toShare: [], read: [a])',
      '|',
    ],
    [
      'SwiftUI',
      '_ = Text("x").healthDataAccessRequest(store: store, readTypes: [a], trigger: true) { _ in }',
      'allergy |',
    ],
    [
      'SwiftUI with share types',
      '_ = Text("x").healthDataAccessRequest(store: store, shareTypes: [], readTypes: [a], trigger: true) { _ in }',
      'allergy |',
    ],
    [
      'SpeziHealthKit, one',
      '_ = Configuration { HealthKit { CollectSample(HKClinicalType(.allergyRecord), deliverySetting: .manual()) } }',
      'allergy | allergy',
    ],
    [
      'SpeziHealthKit, several',
      '_ = HealthKit { CollectSamples([HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]) }',
      'allergy condition | allergy condition',
    ],
    [
      'SpeziHealthKit, newer',
      'let types: [SampleType<HKClinicalRecord>] = [.allergyRecord, .labResultRecord]; _ = HealthKit { RequestReadAccess(other: types); CollectSample(.conditionRecord, start: .manual) }',
      'allergy condition labResult | condition',
    ],
    [
      'ResearchKit',
      '_ = ORKHealthClinicalTypeRecorderConfiguration(identifier: "x", healthClinicalType: a, healthFHIRResourceType: nil)',
      'allergy | allergy',
    ],
    [
      'HealthKitReporter',
      'reporter.manager.requestAuthorization(toRead: [ClinicalType.allergyRecord], toWrite: []) { _, _ in }',
      'allergy |',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await flow(body(code))).toBe(expected);
  });
});

describe('reading', () => {
  test.each([
    [
      'HKSampleQuery',
      'store.execute(HKSampleQuery(sampleType: a, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })',
      'allergy',
    ],
    [
      'HKSampleQuery with a handler by name',
      'let q = HKSampleQuery(sampleType: a, predicate: nil, limit: 1, sortDescriptors: nil, resultsHandler: { _, _, _ in }); store.execute(q)',
      'allergy',
    ],
    [
      'HKAnchoredObjectQuery',
      'let q = HKAnchoredObjectQuery(type: a, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, _, _, _, _ in }; store.execute(q)',
      'allergy',
    ],
    [
      'HKObserverQuery',
      'store.execute(HKObserverQuery(sampleType: a, predicate: nil) { _, done, _ in done() })',
      'allergy',
    ],
    ['HKSourceQuery', 'store.execute(HKSourceQuery(sampleType: a, samplePredicate: nil) { _, _, _ in })', 'allergy'],
    [
      'HKQueryDescriptor',
      'let d = [a, c].map { HKQueryDescriptor(sampleType: $0, predicate: nil) }; store.execute(HKSampleQuery(queryDescriptors: d, limit: 0) { _, _, _ in })',
      'allergy condition',
    ],
    [
      'HKSampleQueryDescriptor',
      'let d = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: a)], sortDescriptors: []); _ = try await d.result(for: store)',
      'allergy',
    ],
    [
      'HKAnchoredObjectQueryDescriptor',
      'let d = HKAnchoredObjectQueryDescriptor(predicates: [HKSamplePredicate.clinicalRecord(type: a, predicate: nil)], anchor: nil); _ = try await d.result(for: store)',
      'allergy',
    ],
    [
      'HKSamplePredicate.sample',
      'let d = HKSampleQueryDescriptor(predicates: [.sample(type: a)], sortDescriptors: []); _ = try await d.result(for: store)',
      'allergy',
    ],
    ['background delivery', 'store.enableBackgroundDelivery(for: a, frequency: .immediate) { _, _ in }', 'allergy'],
    ['background delivery, async', 'try await store.enableBackgroundDelivery(for: a, frequency: .hourly)', 'allergy'],
    [
      'a FHIR predicate narrows nothing where the type is known',
      'let p = HKQuery.predicateForClinicalRecords(withFHIRResourceType: .observation); store.execute(HKSampleQuery(sampleType: HKClinicalType(.labResultRecord), predicate: p, limit: 0, sortDescriptors: nil) { _, _, _ in })',
      'labResult',
    ],
    [
      'a FHIR predicate of an unknown type names all that can hold it',
      'let p = HKQuery.predicateForClinicalRecords(withFHIRResourceType: .observation); store.execute(HKSampleQuery(sampleType: decode(), predicate: p, limit: 0, sortDescriptors: nil) { _, _, _ in })',
      'labResult* vitalSign*',
    ],
    [
      'the other FHIR predicate',
      'let p = HKQuery.predicateForClinicalRecords(from: source, fhirResourceType: HKFHIRResourceType.medicationOrder, identifier: "x"); store.execute(HKSampleQuery(sampleType: decode(), predicate: p, limit: 0, sortDescriptors: nil) { _, _, _ in })',
      'medication',
    ],
    ['SpeziHealthKit query', 'let r = try await healthKit.query(.allergyRecord, timeRange: .last(days: 3))', 'allergy'],
    ['an attachment store reads nothing by itself', 'let s = HKAttachmentStore(healthStore: store); _ = s', ''],
    [
      'statistics read no clinical type',
      'store.execute(HKStatisticsQuery(quantityType: HKQuantityType(.stepCount), quantitySamplePredicate: nil) { _, _, _ in })',
      '',
    ],
    ['HealthKitReporter', 'try reporter.reader.sampleQuery(type: ClinicalType.allergyRecord) { _, _ in }', 'allergy'],
  ])('%s', async (_, code, expected) => {
    const { read, unresolved } = await factsOf(body(code));
    expect(names(read)).toBe(expected);
    expect(unresolved).toEqual([]);
  });

  test('a property wrapper', async () => {
    const code = `import SpeziHealthKitUI
      import HealthKit
      @main struct V: View { @HealthKitQuery(.allergyRecord, timeRange: .today) var records
        var body: some View { List(records) { Text($0.id) } } }
      let x: HKClinicalRecord? = nil`;
    expect(await flow(code)).toBe('| allergy');
  });
});

describe('sharing', () => {
  test.each([
    ['a request', 'store.requestAuthorization(toShare: [a as! HKSampleType], read: [c]) { _, _ in }'],
    ['a status call', 'store.getRequestStatusForAuthorization(toShare: [a], read: []) { _, _ in }'],
  ])('%s', async (_, code) => {
    expect(names((await factsOf(body(code))).shared)).toBe('allergy');
  });

  test('of what is not clinical', async () => {
    const { apis, shared } = await factsOf(
      body('store.requestAuthorization(toShare: [HKQuantityType(.stepCount)], read: [a]) { _, _ in }'),
    );
    expect(shared).toEqual([]);
    expect(apis.map(({ name }) => name)).toEqual(['requestAuthorization', 'shareNonClinical']);
  });
});

describe('calls that rules ask for', () => {
  const apis = async (code: string): Promise<string[]> =>
    (await factsOf(body(code))).apis.map(({ name, types }) => [name, ...types.map((type) => type.slice(24))].join(' '));

  test.each([
    ['if HealthKitReporter.isHealthDataAvailable { }', ['isHealthDataAvailable']],
    [
      'store.requestPerObjectReadAuthorization(for: HKObjectType.visionPrescriptionType(), predicate: nil) { _, _ in }',
      ['requestPerObjectReadAuthorization'],
    ],
    [
      'store.requestPerObjectReadAuthorization(for: a, predicate: nil) { _, _ in }',
      ['clinicalTypePerObject AllergyRecord', 'requestPerObjectReadAuthorization AllergyRecord'],
    ],
    [
      'store.requestAuthorization(toShare: [], read: [a, HKObjectType.visionPrescriptionType()]) { _, _ in }',
      ['requestAuthorization AllergyRecord', 'perObjectTypeRequested'],
    ],
    [
      'store.requestAuthorization(toShare: [], read: [a, .userAnnotatedMedicationType()]) { _, _ in }',
      ['requestAuthorization AllergyRecord', 'perObjectTypeRequested'],
    ],
    ['_ = store.authorizationStatus(for: a) == .sharingAuthorized', ['authorizationStatus AllergyRecord']],
    [
      '_ = HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()',
      ['isHealthDataAvailable', 'supportsHealthRecords'],
    ],
    [
      'store.execute(HKVerifiableClinicalRecordQuery(recordTypes: [], predicate: nil) { _, _, _ in })',
      ['verifiableClinicalRecordQuery'],
    ],
    [
      'store.enableBackgroundDelivery(for: a, frequency: .immediate) { _, _ in }',
      ['enableBackgroundDelivery AllergyRecord'],
    ],
    ['store.getRequestStatusForAuthorization(toShare: [], read: [a]) { _, _ in }', ['requestStatus AllergyRecord']],
  ])('%s', async (code, expected) => {
    expect(await apis(code)).toEqual(expected);
  });

  test('a request behind a stored flag asks once', async () => {
    const once =
      'if !UserDefaults.standard.bool(forKey: "asked") { store.requestAuthorization(toShare: [], read: [a]) { _, _ in UserDefaults.standard.set(true, forKey: "asked") } }';
    expect(await apis(once)).toContain('asksOnce AllergyRecord');
    const guarded =
      'guard !UserDefaults.standard.bool(forKey: "didAskForRecords") else { return }; try await store.requestAuthorization(toShare: [], read: [a])';
    expect(await apis(guarded)).toContain('asksOnce AllergyRecord');
    expect(
      await apis(
        'if HKHealthStore.isHealthDataAvailable() { store.requestAuthorization(toShare: [], read: [a]) { _, _ in } }',
      ),
    ).not.toContain('asksOnce AllergyRecord');
  });

  test.each([
    'if UserDefaults.standard.bool(forKey: "asked") { return }',
    'if defaults.bool(forKey: "didOnboard") { print("again"); return }',
    'let defaults = UserDefaults.standard; guard !defaults.bool(forKey: "asked") else { return }',
  ])('%s asks once', async (before) => {
    const code = `${before}\nstore.requestAuthorization(toShare: [], read: [a]) { _, _ in }`;
    expect(await apis(code)).toContain('asksOnce AllergyRecord');
  });

  test.each([
    'if UserDefaults.standard.bool(forKey: "healthDisabled") { return }',
    'guard UserDefaults.standard.bool(forKey: "healthEnabled") else { return }',
    'if UserDefaults.standard.bool(forKey: "asked") { print("again") }',
    'if isBusy { return }',
  ])('%s does not', async (before) => {
    const code = `${before}\nstore.requestAuthorization(toShare: [], read: [a]) { _, _ in }`;
    expect(await apis(code)).not.toContain('asksOnce AllergyRecord');
  });
});

describe('unknown', () => {
  test.each([
    [
      'a raw value from elsewhere',
      'let id = HKClinicalTypeIdentifier(rawValue: try String(contentsOfFile: "x")); store.requestAuthorization(toShare: nil, read: [HKClinicalType(id)]) { _, _ in }',
      '! |',
    ],
    [
      'a study from the network',
      'let study = try JSONDecoder().decode(Study.self, from: data); store.requestAuthorization(toShare: nil, read: Set(study.types.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) })) { _, _ in }',
      '! |',
    ],
    [
      'a filter that cannot be evaluated',
      'let all: Set<HKObjectType> = [a, c]; store.requestAuthorization(toShare: nil, read: all.filter { isWanted($0) }) { _, _ in }',
      'allergy* condition* |',
    ],
    [
      'a subtraction that can',
      'let all: Set<HKObjectType> = [a, HKClinicalType(.labResultRecord)]; store.requestAuthorization(toShare: nil, read: all.subtracting([HKClinicalType(.labResultRecord)])) { _, _ in }',
      'allergy |',
    ],
    [
      'a subtraction that cannot',
      'let all: Set<HKObjectType> = [a, c]; store.requestAuthorization(toShare: nil, read: all.subtracting(done)) { _, _ in }',
      'allergy* condition* |',
    ],
    [
      'a removal',
      'var all: Set<HKObjectType> = [a, c]; all.remove(pick()); store.requestAuthorization(toShare: nil, read: all) { _, _ in }',
      'allergy* condition* |',
    ],
    [
      'a loop with a condition',
      'for t in [a, c] where isWanted(t) { store.execute(HKSampleQuery(sampleType: t, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }',
      '| allergy* condition*',
    ],
    [
      'joined texts',
      'let id = "HKClinicalTypeIdentifier" + "Allergy" + "Record"; store.requestAuthorization(toShare: nil, read: [HKClinicalType(.init(rawValue: id))]) { _, _ in }',
      'allergy |',
    ],
    [
      'interpolated texts',
      'for n in ["Allergy", "Condition"] { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.init(rawValue: "HKClinicalTypeIdentifier\\(n)Record"))]) { _, _ in } }',
      'allergy condition |',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await flow(body(code))).toBe(expected);
  });

  test('a raw string that is none of the nine', async () => {
    const { unknownTypes, requested } = await factsOf(
      body(
        'store.requestAuthorization(toShare: nil, read: [HKClinicalType(.init(rawValue: "HKClinicalTypeIdentifierLabRecord"))]) { _, _ in }',
      ),
    );
    expect(requested).toEqual([]);
    expect(unknownTypes.map(({ value, at }) => `${value} ${at.line}`)).toEqual(['HKClinicalTypeIdentifierLabRecord 9']);
  });

  test('a text that an identifier is made of only to compare it is no type', async () => {
    const { unknownTypes } = await factsOf(
      body(
        'let isMeant = HKClinicalTypeIdentifier(rawValue: "WalkingTest") == .allergyRecord; store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in }',
      ),
    );
    expect(unknownTypes).toEqual([]);
  });

  test('queries of other types say nothing', async () => {
    const code =
      'for id in [HKQuantityTypeIdentifier.stepCount, .heartRate] { let t = HKQuantityType.quantityType(forIdentifier: id)!; store.execute(HKSampleQuery(sampleType: t, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }';
    expect(await flow(body(code))).toBe('|');
  });
});

describe('a property that is declared elsewhere, of a value that is known', () => {
  const app = (body: string, rest = ''): string => `
import HealthKit
import DisplayKit
@main final class Records {
  let store = HKHealthStore()
  static func main() async { await Records().start() }
  func start() async {
    try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)])
    let ids: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord]
    let kind = Kind.labs
    ${body}
  }
  func load(_ identifier: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 50, sortDescriptors: nil) { _, _, _ in })
  }
}
enum Kind { case allergies, labs }
struct Row { let title: String }
${rest}`;
  test.each([
    ['of a list', 'for id in ids.sortedForDisplay { load(id) }'],
    ['of a list, awaited', 'for await id in ids.async { load(id) }'],
    ['of a case', 'load(kind.identifier)'],
    ['of an object', 'load(Row(title: "Labs").identifier)'],
  ])('%s is unknown', async (_, body) => {
    expect(await flow(app(body))).toBe('allergy labResult | !');
  });

  test('numbers and flags say nothing', async () => {
    expect(await flow(app('if !ids.isEmpty { ids.forEach(load) }'))).toBe('allergy labResult | allergy labResult');
  });

  test.each([
    [
      'by a text',
      `@dynamicMemberLookup struct Box {
        let map: [String: HKClinicalTypeIdentifier] = ["labs": .labResultRecord, "notes": .clinicalNoteRecord]
        subscript(dynamicMember name: String) -> HKClinicalTypeIdentifier { map[name]! } }`,
    ],
    [
      'by a key path',
      `struct Kinds { let labs = HKClinicalTypeIdentifier.labResultRecord; let notes = HKClinicalTypeIdentifier.clinicalNoteRecord }
      @dynamicMemberLookup struct Box {
        let kinds = Kinds()
        subscript(dynamicMember path: KeyPath<Kinds, HKClinicalTypeIdentifier>) -> HKClinicalTypeIdentifier { kinds[keyPath: path] } }`,
    ],
  ])('looked up dynamically %s, it is what the subscript gives', async (_, box) => {
    expect(await flow(app('load(Box().labs)', box))).toBe('allergy labResult | labResult');
  });
});

/** Names that are too common to make a file worth parsing: other words stand beside them, or their callers are found. */
const COMMON = [
  'anchoredObjectQuery',
  'initWithIdentifier',
  'initWithSampleType',
  'initWithType',
  'observerQuery',
  'query',
  'sample',
];

test('a file that calls what asks or reads is parsed, whatever else it names', () => {
  const passed = [...new Set(SINKS.filter(({ foreign }) => !foreign).map(({ name }) => name))].filter((name) => {
    const files = filesOf({ 'App/One.swift': `import HealthKit\nfunc one() { it.${name}(given) }\n` });
    return !scanSource('App/One.swift', files)?.isRelevant;
  });
  expect(passed.sort()).toEqual(COMMON);
});
