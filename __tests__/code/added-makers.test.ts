/** Initialisers that extensions add to types of the system: what they make is what they say. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (ext: string, ask: string, read: string) => `import HealthKit
enum Kind: CaseIterable { case a, b }
${ext}
@main struct A: App { let store = HKHealthStore()
 func go(_ k: Kind) async throws {
  try await store.requestAuthorization(toShare: [], read: ${ask})
  ${read}
 }
 var body: some Scene { WindowGroup { Text("").task { try? await go(.a); try? await go(.b) } } } }
`;
const Q = (t: string) =>
  `store.execute(HKSampleQuery(sampleType: ${t}, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })`;
const BODY = 'switch kind { case .a: self = .allergyRecord\n case .b: self = .procedureRecord } ';
const CASES: [title: string, code: string][] = [
  [
    'one of identifiers',
    app(
      `extension HKClinicalTypeIdentifier { init(kind: Kind) { ${BODY} } }`,
      'Set(Kind.allCases.map { HKClinicalType(HKClinicalTypeIdentifier(kind: $0)) })',
      Q('HKClinicalType(HKClinicalTypeIdentifier(kind: k))'),
    ),
  ],
  [
    'called as `.init`',
    app(
      `extension HKClinicalTypeIdentifier { init(kind: Kind) { ${BODY} } }`,
      'Set(Kind.allCases.map { HKClinicalType(.init(kind: $0)) })',
      Q('HKClinicalType(.init(kind: k))'),
    ),
  ],
  [
    'handed on',
    app(
      `extension HKClinicalTypeIdentifier { init(_ kind: Kind) { ${BODY} } }`,
      'Set(Kind.allCases.map(HKClinicalTypeIdentifier.init).map { HKClinicalType($0) })',
      Q('HKClinicalType(HKClinicalTypeIdentifier(k))'),
    ),
  ],
  [
    'one that calls the type’s own',
    app(
      `extension HKClinicalTypeIdentifier { init(kind: Kind) { switch kind { case .a: self.init(rawValue: "HKClinicalTypeIdentifierAllergyRecord")\n case .b: self.init(rawValue: "HKClinicalTypeIdentifierProcedureRecord") } } }`,
      'Set(Kind.allCases.map { HKClinicalType(HKClinicalTypeIdentifier(kind: $0)) })',
      Q('HKClinicalType(HKClinicalTypeIdentifier(kind: k))'),
    ),
  ],
  [
    'one of clinical types',
    app(
      `extension HKClinicalType { convenience init(kind: Kind) { switch kind { case .a: self.init(.allergyRecord)\n case .b: self.init(.procedureRecord) } } }`,
      'Set(Kind.allCases.map { HKClinicalType(kind: $0) })',
      Q('HKClinicalType(kind: k)'),
    ),
  ],
  [
    'one of descriptors',
    app(
      `extension HKQueryDescriptor { convenience init(kind: Kind) { self.init(sampleType: HKClinicalType(kind == .a ? .allergyRecord : .procedureRecord), predicate: nil) } }`,
      '[HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]',
      'store.execute(HKSampleQuery(queryDescriptors: [HKQueryDescriptor(kind: k)], limit: 0) { _, _, _ in })',
    ),
  ],
  [
    'one of queries',
    app(
      `extension HKSampleQuery { convenience init(kind: Kind) { self.init(sampleType: HKClinicalType(kind == .a ? .allergyRecord : .procedureRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in } } }`,
      '[HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]',
      'store.execute(HKSampleQuery(kind: k))',
    ),
  ],
  [
    'one of queries, given a type',
    app(
      `extension HKSampleQuery { convenience init(type: HKClinicalType) { self.init(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in } } }`,
      '[HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]',
      'store.execute(HKSampleQuery(type: HKClinicalType(k == .a ? .allergyRecord : .procedureRecord)))',
    ),
  ],
  [
    'one of texts',
    app(
      `extension String { init(kind: Kind) { switch kind { case .a: self = "HKClinicalTypeIdentifierAllergyRecord"\n case .b: self = "HKClinicalTypeIdentifierProcedureRecord" } } }`,
      'Set(Kind.allCases.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: String(kind: $0))) })',
      Q('HKClinicalType(HKClinicalTypeIdentifier(rawValue: String(kind: k)))'),
    ),
  ],
  [
    'a maker of predicates',
    app(
      `extension HKSamplePredicate where Sample == HKClinicalRecord { static func of(_ kind: Kind) -> Self { .clinicalRecord(type: HKClinicalType(kind == .a ? .allergyRecord : .procedureRecord)) } }`,
      '[HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]',
      'let d = HKSampleQueryDescriptor(predicates: [.of(k)], sortDescriptors: []); _ = try await d.result(for: store)',
    ),
  ],
  [
    'one of asynchronous queries',
    app(
      `extension HKSampleQueryDescriptor where Sample == HKClinicalRecord { init(kind: Kind) { self.init(predicates: [.clinicalRecord(type: HKClinicalType(kind == .a ? .allergyRecord : .procedureRecord))], sortDescriptors: []) } }`,
      '[HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]',
      'let d = HKSampleQueryDescriptor(kind: k); _ = try await d.result(for: store)',
    ),
  ],
];

test.each(CASES)('%s', async (_, code) => {
  expect(await flow(code, { kind: 'app' })).toBe('allergy procedure | allergy procedure');
});

test('without a label it may be the type’s own', async () => {
  const code = app(
    `extension HKClinicalTypeIdentifier { init(_ kind: Kind) { ${BODY} } }`,
    '[HKClinicalType(HKClinicalTypeIdentifier(.a)), HKClinicalType(.labResultRecord)]',
    Q('HKClinicalType(.labResultRecord)'),
  );
  expect(await flow(code, { kind: 'app' })).toBe('allergy labResult | labResult');
});
