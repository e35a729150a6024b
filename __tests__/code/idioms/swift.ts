import type { Language } from './both-flows.ts';

const STORE = `import HealthKit
@main struct Main { static func main() {} }
let store = HKHealthStore()
`;
const ask = (type: string): string => `store.requestAuthorization(toShare: nil, read: ${type}) { _, _ in }`;
const read = (type: string): string =>
  `store.execute(HKSampleQuery(sampleType: ${type}, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })`;
const ALLERGY = 'HKClinicalType(.allergyRecord)';

const JOURNAL = `import HealthKit
@main struct Main { static func main() {} }
final class Journal {
    static let shared = Journal()
    private let store = HKHealthStore()
    private(set) var name = ""
    func load() async throws {
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        name = try await descriptor.result(for: store).first?.displayName ?? ""
    }
}
`;

export const SWIFT: Language = {
  file: 'App/Idiom.swift',
  head: 'import Combine\nimport HealthKit\nimport Mixpanel\nimport SwiftUI\nimport UIKit\n',
  type: { name: 'HKClinicalType', make: ALLERGY, other: 'HKClinicalType(.conditionRecord)' },
  asked: {
    use: (type) => ask(`[${type}]`),
    each: (types) => ask(`Set(${types})`),
    beside: { 'App/Store.swift': `${STORE}@objc func readOne() { ${read(ALLERGY)} }\n` },
  },
  read: {
    use: read,
    each: (types) => `for each in ${types} { ${read('each')} }`,
    beside: { 'App/Store.swift': `${STORE}@objc func askOne() { ${ask(`[${ALLERGY}]`)} }\n` },
  },
  text: { name: 'String', make: 'Journal.shared.name', other: '"settings"' },
  records: {
    kind: 'analytics',
    use: (text) => `Mixpanel.mainInstance().track(event: ${text})`,
    each: (texts) => `Mixpanel.mainInstance().track(event: ${texts}.joined())`,
    beside: { 'App/Journal.swift': JOURNAL },
  },
};
