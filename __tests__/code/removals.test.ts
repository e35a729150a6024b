import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** All of `everything` is asked for, what `READ` leaves of it is read. */
const STORE = `
import HealthKit
@main struct Main { static func main() {} }
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
    try await store.requestAuthorization(toShare: [], read: types)
}
func read(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
let everything: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord, .procedureRecord]
let deferred: Set<HKClinicalTypeIdentifier> = [.procedureRecord]
let late = HKClinicalTypeIdentifier.procedureRecord
enum Plan { static let later: Set<HKClinicalTypeIdentifier> = [.procedureRecord] }
`;

const reading = (read: string, before = '', loop = 'left'): Promise<string> =>
  flow({
    'App/Store.swift': STORE,
    'App/Use.swift': `import HealthKit
final class Loader {
  let mine: [HKClinicalTypeIdentifier] = [.procedureRecord]
  var others: [HKClinicalTypeIdentifier] = [.procedureRecord]
  func go(given: [HKClinicalTypeIdentifier]) async throws {
    try await ask(Set(everything.map { HKClinicalType($0) }))
    ${before}
    let left = ${read}
    for kind in ${loop} { _ = try await read(HKClinicalType(kind)) }
  }
}
func start() async throws { try await Loader().go(given: [.procedureRecord]) }`,
  });

const ASKED = 'allergy labResult procedure';

describe('what is taken out by name is not read', () => {
  test.each([
    ['everything.filter { $0 != .procedureRecord }'],
    ['everything.filter({ kind in kind != .procedureRecord })'],
    ['everything.filter { !($0 == .procedureRecord) }'],
    ['everything.filter { $0 == .allergyRecord || $0 == .labResultRecord }'],
    ['everything.filter { $0 != late }'],
    ['everything.filter { !deferred.contains($0) }'],
    ['everything.filter { !Plan.later.contains($0) }'],
    ['everything.filter { !mine.contains($0) }'],
    ['everything.filter { !self.mine.contains($0) }'],
    ['everything.filter { [.allergyRecord, .labResultRecord].contains($0) }'],
    ['Set(everything).subtracting([.procedureRecord])'],
    ['Set(everything).subtracting(deferred)'],
    ['Set(everything).subtracting(Plan.later)'],
    ['Set(everything).intersection([.allergyRecord, .labResultRecord])'],
  ])('%s', async (read) => {
    expect(await reading(read)).toBe(`${ASKED} | allergy labResult`);
  });

  test.each(['kind != .procedureRecord', '!deferred.contains(kind)'])('for … where %s', async (test) => {
    expect(await reading('everything', '', `left where ${test}`)).toBe(`${ASKED} | allergy labResult`);
  });

  test('of a local constant', async () => {
    const local = 'let skipped: Set<HKClinicalTypeIdentifier> = [.procedureRecord]';
    expect(await reading('everything.filter { !skipped.contains($0) }', local)).toBe(`${ASKED} | allergy labResult`);
    expect(await reading('Set(everything).subtracting(skipped)', local)).toBe(`${ASKED} | allergy labResult`);
  });
});

describe('what cannot be told stays as it was', () => {
  test.each([
    ['everything.filter { isWanted($0) }'],
    ['everything.filter { !given.contains($0) }'],
    ['everything.filter { !others.contains($0) }'],
    ['Set(everything).subtracting(given)'],
  ])('%s', async (read) => {
    expect(await reading(read)).not.toBe(`${ASKED} | allergy labResult`);
  });
});

test('what follows an early return for one case is not of that case', async () => {
  const read =
    'store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })';
  const app = (calls: string): string => `import HealthKit
@main struct Main { static func main() {} }
enum Step { case ask, load }
let store = HKHealthStore()
let type = HKClinicalType(.allergyRecord)
func run(_ step: Step) {
  if step == .ask { store.requestAuthorization(toShare: nil, read: [type]) { _, _ in }; return }
  switch step { case .ask: break
    case .load: ${read} } }
func go() { ${calls} }`;
  expect(await flow(app('run(.ask); run(.load)'))).toBe('allergy | allergy');
  expect(await flow(app('run(.ask)'))).toBe('allergy |');
});

test('what a binding is handed to may choose', async () => {
  const app = (page: string): string => `import HealthKit
import SwiftUI
enum Kind: Hashable { case allergies, labs
  var id: HKClinicalTypeIdentifier { switch self { case .allergies: .allergyRecord; case .labs: .labResultRecord } } }
let store = HKHealthStore()
@main struct Main: App { var body: some Scene { WindowGroup { Page() } } }
struct Page: View { @State private var kind = Kind.allergies
  var body: some View { VStack { Button("Go") { store.requestAuthorization(toShare: nil, read: [HKClinicalType(kind.id)]) { _, _ in } }; Picked(kind: $kind) } } }
struct Picked: View { @Binding var kind: Kind; var body: some View { ${page} } }`;
  expect(await flow(app('Text("Only shown")'))).toBe('allergy |');
  expect(await flow(app('Button("Labs") { kind = .labs }'))).toBe('allergy labResult |');
  expect(await flow(app('Picker("Kind", selection: $kind) { Text("Labs").tag(Kind.labs) }'))).toBe(
    'allergy labResult |',
  );
});
