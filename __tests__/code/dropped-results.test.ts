/** Calls that give a changed copy of a value, on a line of their own: nothing comes of them. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

interface Parts {
  readonly method?: string;
  readonly request?: string;
  readonly kind?: string;
  readonly before?: string;
  readonly dropped: string;
  readonly around?: (line: string) => string;
  readonly more?: string;
}

const METHOD = `@discardableResult
  func reading(_ kind: HKClinicalTypeIdentifier) -> Request {
    var copy = self
    copy.types.insert(HKClinicalType(kind))
    return copy
  }`;

/** Labs are asked for, and allergies where what is dropped counts; both are read. */
const app = ({
  method = METHOD,
  request,
  kind = 'struct',
  before,
  dropped,
  around = (line) => line,
  more = '',
}: Parts) =>
  flow(
    {
      'App/App.swift': `import HealthKit
import SwiftUI
${kind} Request {
  var types: Set<HKObjectType> = []
  ${method}
  func perform(on store: HKHealthStore) async throws { try await store.requestAuthorization(toShare: [], read: types) }
}
${more}
final class Session {
  let store = HKHealthStore()
  func connect() async {
    ${before ?? ''}
    ${request ?? 'let request = Request().reading(.labResultRecord)'}
    ${around(dropped)}
    try? await request.perform(on: store)
    load(.labResultRecord)
    load(.allergyRecord)
  }
  func load(_ kind: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}
@main struct Main: App {
  let session = Session()
  var body: some Scene { WindowGroup { Text("a").task { await session.connect() } } }
}`,
    },
    { kind: 'app' },
  );

const READ = 'allergy labResult';
const LESS = `labResult | ${READ}`;
const ALL = `${READ} | ${READ}`;
const LINE = 'request.reading(.allergyRecord)';

describe('a changed copy that nobody takes', () => {
  test.each<readonly [string, Parts]>([
    ['on a line of its own', { dropped: LINE }],
    ['for nobody', { dropped: `_ = ${LINE}` }],
    ['after another', { dropped: 'request.reading(.allergyRecord).reading(.allergyRecord)' }],
    ['in a branch', { dropped: LINE, around: (line) => `if store.supportsHealthRecords() { ${line} }` }],
    ['in a loop', { dropped: LINE, around: (line) => `for _ in 0..<2 { ${line} }` }],
    [
      'of a list',
      {
        dropped: 'request.reading([.allergyRecord])',
        method: METHOD.replace('_ kind: HKClinicalTypeIdentifier', '_ kinds: [HKClinicalTypeIdentifier]').replace(
          'HKClinicalType(kind)',
          'HKClinicalType(kinds[0])',
        ),
        request: 'let request = Request().reading([.labResultRecord])',
      },
    ],
    [
      'by another list',
      {
        dropped: LINE,
        method: METHOD.replace(
          'copy.types.insert(HKClinicalType(kind))',
          'copy.types = copy.types.union([HKClinicalType(kind)])',
        ).replace('copy.types.union([HKClinicalType(kind)])', '[HKClinicalType(kind)]'),
      },
    ],
  ])('%s', async (_, parts) => {
    expect(await app(parts)).toBe(LESS);
    const taken = parts.around ? undefined : parts.dropped.replace('_ = ', '');
    const request = (parts.request ?? 'let request = Request().reading(.labResultRecord)').replace('let', 'var');
    if (taken !== undefined && !parts.method?.includes('= [HK'))
      expect(await app({ ...parts, request, dropped: `request = ${taken}` })).toBe(ALL);
  });
});

describe('what counts all the same', () => {
  test.each<readonly [string, Parts]>([
    ['of a class', { kind: 'final class', dropped: LINE, method: METHOD }],
    [
      'what is computed for it',
      {
        dropped: 'request.reading(asked)',
        more: `let shared = HKHealthStore()
extension Session { var asked: HKClinicalTypeIdentifier { shared.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in }
 return .labResultRecord } }`,
      },
    ],
    [
      'by a method that changes it',
      {
        dropped: 'changed.read(.allergyRecord)',
        method: `mutating func read(_ kind: HKClinicalTypeIdentifier) { types.insert(HKClinicalType(kind)) }
  ${METHOD}`,
        request: 'var changed = Request().reading(.labResultRecord)',
        around: (line) => `${line}\n    let request = changed`,
      },
    ],
    [
      'that is kept elsewhere too',
      {
        dropped: LINE,
        method: METHOD.replace('return copy', 'Kept.types.insert(HKClinicalType(kind))\n    return copy').replace(
          'copy.types.insert(HKClinicalType(kind))',
          'copy.types.formUnion(Kept.types)',
        ),
        more: 'enum Kept { static var types: Set<HKObjectType> = [] }',
        around: (line) => `${line}\n    let request = Request().reading(.labResultRecord)`,
        request: 'let request = Request()',
      },
    ],
    [
      'into what all copies share',
      {
        dropped: LINE,
        method: METHOD.replace('copy.types.insert', 'copy.box.types.insert').replace('var copy', 'let copy'),
        more: 'final class Box { var types: Set<HKObjectType> = [] }\nextension Request { func unused() {} }',
        before: '',
      },
    ],
    [
      'in what a builder builds',
      {
        dropped: '',
        more: `@resultBuilder enum Requests { static func buildBlock(_ all: Request...) -> Request { var one = Request(); for each in all { one.types.formUnion(each.types) }; return one } }
struct All { @Requests func all(_ request: Request) -> Request { request.reading(.allergyRecord); request.reading(.labResultRecord) } }`,
        request: 'let request = All().all(Request())',
      },
    ],
    [
      'in a closure that gives it',
      {
        dropped: '',
        request: 'let request = [Request()].map { $0.reading(.labResultRecord).reading(.allergyRecord) }[0]',
      },
    ],
    [
      'given by a function of one line',
      {
        dropped: '',
        more: 'func both() -> Request { Request().reading(.labResultRecord).reading(.allergyRecord) }',
        request: 'let request = both()',
      },
    ],
  ])('%s', async (title, parts) => {
    const shared = title.startsWith('into what');
    const method = `${parts.method ?? METHOD}`;
    expect(
      await app(
        shared
          ? {
              ...parts,
              method: `let box = Box()\n  ${method}`,
              around: (line) =>
                `${line}\n    try? await store.requestAuthorization(toShare: [], read: request.box.types)`,
            }
          : parts,
      ),
    ).toBe(ALL);
  });
});
