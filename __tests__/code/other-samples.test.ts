/** A sample that is no clinical record holds none: what a branch for other samples does with it is done with no record. */
import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

const HEAD = `import HealthKit
import Mixpanel
@main struct Main { static func main() { Task { try await go() } } }
func track(_ text: String) { Mixpanel.mainInstance().track(event: text) }
func samples() async throws -> [HKSample] {
  let type = HKClinicalType(.allergyRecord)
  let store = HKHealthStore()
  try await store.requestAuthorization(toShare: [], read: [type])
  return try await HKSampleQueryDescriptor(predicates: [.sample(type: type)], sortDescriptors: []).result(for: store)
}
`;

/** How many places a record goes to. */
async function told(body: string): Promise<number> {
  const { flows } = await factsOf({ 'App/App.swift': `${HEAD}${body}` });
  return flows.filter(({ strength }) => strength === 'value').length;
}
const each = (body: string): string => `func go() async throws { for sample in try await samples() { ${body} } }`;

const ALL = 'track("\\(sample)")';

test.each<[title: string, body: string, places: number]>([
  ['every sample', each(ALL), 1],
  [
    'behind a case',
    each(`switch sample { case let record as HKClinicalRecord: print(record.uuid)\n default: ${ALL} }`),
    0,
  ],
  [
    'in the case',
    each(`switch sample { case let record as HKClinicalRecord: track(record.displayName)\n default: break }`),
    1,
  ],
  [
    'before the case',
    each(
      `switch sample { case let other as HKQuantitySample: ${ALL}\n case is HKClinicalRecord: break\n default: break }`,
    ),
    1,
  ],
  [
    'behind a case with a condition',
    each(
      `switch sample { case let record as HKClinicalRecord where record.displayName.isEmpty: break\n default: ${ALL} }`,
    ),
    1,
  ],
  ['behind a case for another type', each(`switch sample { case is HKQuantitySample: break\n default: ${ALL} }`), 1],
  [
    'behind a binding that leaves',
    each(`if let record = sample as? HKClinicalRecord { print(record.uuid); continue }\n ${ALL}`),
    0,
  ],
  [
    'behind a binding that stays',
    each(`if let record = sample as? HKClinicalRecord { print(record.uuid) }\n ${ALL}`),
    1,
  ],
  ['beside a binding', each(`if let record = sample as? HKClinicalRecord { print(record.uuid) } else { ${ALL} }`), 0],
  [
    'beside two bindings',
    each(
      `if let record = sample as? HKClinicalRecord, let text = record.fhirResource { print(text.fhirVersion) } else { ${ALL} }`,
    ),
    1,
  ],
  ['beside a test', each(`if sample is HKClinicalRecord { print(1) } else { ${ALL} }`), 0],
  [
    'where a guard leaves',
    each(`guard let record = sample as? HKClinicalRecord else { ${ALL}; continue }\n print(record.uuid)`),
    0,
  ],
  ['behind a guard', each(`guard sample is HKClinicalRecord else { continue }\n ${ALL}`), 1],
  [
    'anything, which may be a text of one',
    `func log(_ value: Any) { switch value { case is HKClinicalRecord: break\n default: track("\\(value)") } }
func go() async throws { for sample in try await samples() { log((sample as! HKClinicalRecord).displayName) } }`,
    1,
  ],
])('%s', async (_, body, places) => {
  expect(await told(body)).toBe(places);
});
