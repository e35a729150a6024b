/** Where a helper fetches whatever it is asked for, each place is told with the types that its own way brings. */
import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

const HEAD = `import HealthKit
import Mixpanel
@main struct Main { static func main() { Task { try await go() } } }
let store = HKHealthStore()
func ask() async throws { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord), HKClinicalType(.clinicalNoteRecord)]) }
func fetch(_ id: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: []).result(for: store)
}
func fetch(_ id: HKClinicalTypeIdentifier, then: @escaping ([HKClinicalRecord]) -> Void) {
  store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in then(samples as? [HKClinicalRecord] ?? []) })
}
func track(_ text: String) { Mixpanel.mainInstance().track(event: text) }
`;

/** `analytics note`: who gets what, without the words that all have. */
async function told(body: string): Promise<string> {
  const { flows } = await factsOf({ 'App/App.swift': HEAD + body });
  const names = (types: readonly string[]): string =>
    types
      .map((type) => (type.includes('Lab') ? 'lab' : 'note'))
      .sort()
      .join('+');
  return flows
    .flatMap(({ kind, strength, types }) => (strength === 'value' ? `${kind} ${names(types)}` : []))
    .sort()
    .join(', ');
}

test.each<[title: string, body: string, told: string]>([
  [
    'what each call gives',
    'func go() async throws { let labs = try await fetch(.labResultRecord)\n let notes = try await fetch(.clinicalNoteRecord)\n track(notes[0].displayName)\n print(labs[0].displayName) }',
    'analytics note, logging lab',
  ],
  [
    'what each is given',
    'func go() async throws { fetch(.labResultRecord) { print($0[0].displayName) }\n fetch(.clinicalNoteRecord) { notes in track(notes[0].displayName) } }',
    'analytics note, logging lab',
  ],
  [
    'what is kept of each',
    'final class Model { var labs: [HKClinicalRecord] = []\n var notes: [HKClinicalRecord] = []\n func load() async throws { labs = try await fetch(.labResultRecord)\n notes = try await fetch(.clinicalNoteRecord) } }\nfunc go() async throws { let model = Model()\n try await model.load()\n track(model.notes[0].displayName)\n print(model.labs[0].displayName) }',
    'analytics note, logging lab',
  ],
  [
    'through a helper of the helper',
    'func first(_ id: HKClinicalTypeIdentifier) async throws -> String { try await fetch(id).first?.displayName ?? "" }\nfunc go() async throws { print(try await first(.labResultRecord))\n track(try await first(.clinicalNoteRecord)) }',
    'analytics note, logging lab',
  ],
  [
    'all in one list',
    'func go() async throws { var all: [HKClinicalRecord] = []\n all += try await fetch(.labResultRecord)\n all += try await fetch(.clinicalNoteRecord)\n track(all[0].displayName) }',
    'analytics lab+note',
  ],
  [
    'in a loop',
    'func go() async throws { for id in [HKClinicalTypeIdentifier.labResultRecord, .clinicalNoteRecord] { track(try await fetch(id)[0].displayName) } }',
    'analytics lab+note',
  ],
  [
    'by a type that an object keeps',
    'final class Reader { let id: HKClinicalTypeIdentifier\n init(_ id: HKClinicalTypeIdentifier) { self.id = id }\n func load() async throws -> String { try await fetch(id).first?.displayName ?? "" } }\nfunc go() async throws { print(try await Reader(.labResultRecord).load())\n track(try await Reader(.clinicalNoteRecord).load()) }',
    'analytics note, logging lab',
  ],
])('%s', async (_, body, wanted) => {
  expect(await told(body)).toBe(wanted);
});
