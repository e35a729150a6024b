/** What HealthKit's queries give: records, and what stands beside them that says nothing of anybody. */
import type { Language } from './both-flows.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

/** What a query brings is at hand, and the text is what is asked of it. */
const QUERIES: Language = { ...SWIFT, records: { ...SWIFT.records, beside: {} } };
const HEAD = `@main struct Main { static func main() {} }
let store = HKHealthStore()
let type = HKClinicalType(.allergyRecord)
let kept = UserDefaults.standard
func ask() async throws { try await store.requestAuthorization(toShare: [], read: [type]) }
`;
const each = (members: readonly string[], code: (member: string) => string): Ways =>
  members.map((member) => [member, () => `${HEAD}${code(member)}`]);

const sampled = (member: string): string => `func load() async throws {
    let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    let records = try await descriptor.result(for: store)
    Mixpanel.mainInstance().track(event: "\\(${member})")
}`;
const anchored = (member: string): string => `func load(_ anchor: HKQueryAnchor?) async throws {
    let descriptor = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: anchor)
    let result = try await descriptor.result(for: store)
    Mixpanel.mainInstance().track(event: "\\(${member})")
}`;
const updates = (member: string): string => `func load(_ anchor: HKQueryAnchor?) async throws {
    let descriptor = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: anchor)
    for try await update in descriptor.results(for: store) {
        Mixpanel.mainInstance().track(event: "\\(${member})")
    }
}`;
const handled = (member: string): string => `func load(_ old: HKQueryAnchor?) {
    let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: old, limit: 0) { query, samples, deleted, anchor, error in
        Mixpanel.mainInstance().track(event: "\\(${member})")
    }
    store.execute(query)
}`;
const updated = (member: string): string => `func load(_ old: HKQueryAnchor?) {
    let made = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: old, limit: 0) { _, _, _, _, _ in }
    made.updateHandler = { query, samples, deleted, anchor, error in
        Mixpanel.mainInstance().track(event: "\\(${member})")
    }
    store.execute(made)
}`;
const made = (member: string): string => `final class Loader {
    var found: [HKSample] = []
    func load() {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in self.take(samples) }
        store.execute(query)
        Mixpanel.mainInstance().track(event: "\\(${member})")
    }
    func take(_ samples: [HKSample]?) -> [HKSample]? { found = samples ?? []; return samples }
}`;

brings(QUERIES, [
  ...each(['records', 'records.first', 'records.map(\\.displayName)', 'records[0].fhirResource'], sampled),
  ...each(['result.addedSamples', 'result.addedSamples.first'], anchored),
  ...each(['update.addedSamples', 'update.addedSamples.first'], updates),
  ...each(['samples', 'samples?.first'], handled),
  ...each(['samples'], updated),
  ...each(['found'], made),
]);

bringsNone(QUERIES, [
  ...each(
    [
      'records.count',
      'records.isEmpty',
      'records[0].startDate',
      'records.map(\\.endDate)',
      'records.map(\\.uuid)',
      'records.first?.sourceRevision.source.name',
      'records.first?.sampleType.identifier',
      'records[0].fhirResource?.resourceType.rawValue',
      'descriptor',
    ],
    sampled,
  ),
  ...each(
    ['result.newAnchor', 'result.deletedObjects', 'result.deletedObjects.count', 'result.addedSamples.count'],
    anchored,
  ),
  ...each(['update.newAnchor', 'update.deletedObjects.map(\\.uuid)', 'update.addedSamples[0].startDate'], updates),
  ...each(['query', 'deleted', 'anchor', 'error', 'samples?.count ?? 0', 'samples?.first?.endDate'], handled),
  ...each(['query', 'deleted', 'anchor', 'error?.localizedDescription'], updated),
  ...each(['query', 'query.objectType', 'query.predicate'], made),
]);
