import { appleSays } from '../quotes/apple-says.ts';
import { destinationsReachedBy } from '../sdks/kinds.ts';
import type { Rule } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { flowsTo, problemOf } from './shared/record-flows.ts';

const LOAD = `
func load() async throws {
  let allergies = HKClinicalType(.allergyRecord)
  try await store.requestAuthorization(toShare: [], read: [allergies])
  store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.show(samples as? [HKClinicalRecord] ?? [])
  })
}
`;

export default {
  id: 'clinical-data-to-advertising',
  severity: 'error',
  summary: 'Nothing that is made from a clinical record reaches an advertising, attribution or data-broker SDK.',
  why: `
What an allergy, a diagnosis or a medicine tells of a person may never be used to sell to them. App Review refuses such
apps, and in many places the law does too.`,
  source: appleSays('clinical-data-to-advertising'),

  examples: {
    bad: [
      {
        title: 'Keywords of an advertisement',
        ...app({
          'App/Records.swift': `import GoogleMobileAds\n${swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  let request = GADRequest()
  ↓request.keywords = records.map(\\.displayName)
}`)}`,
        }),
      },
      {
        title: 'An event, through a helper in another file',
        ...app({
          'App/Records.swift': swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  for record in records { Campaign.note(record.displayName) }
}`),
          'App/Campaign.swift': `import AppsFlyerLib

enum Campaign {
  static func note(_ name: String) {
    ↓AppsFlyerLib.shared().logEvent("viewed", withValues: ["name": name])
  }
}
`,
        }),
      },
    ],
    good: [
      {
        title: 'An advertisement beside records',
        ...app({
          'App/Records.swift': `import GoogleMobileAds\n${swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  let request = GADRequest()
  request.keywords = ["books"]
}`)}`,
        }),
      },
      {
        title: 'A count',
        ...app({
          'App/Records.swift': `import AppsFlyerLib\n${swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  AppsFlyerLib.shared().logEvent("viewed", withValues: ["number": records.count])
}`)}`,
        }),
      },
      {
        title: 'A type of the app that is called like an SDK',
        ...app({
          'App/Records.swift': swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  for record in records { Adjust.font(for: record.displayName) }
}`),
          'App/Adjust.swift': 'enum Adjust {\n  static func font(for name: String) {}\n}\n',
        }),
      },
    ],
  },

  *check(target) {
    for (const flow of flowsTo(target, destinationsReachedBy('clinical-data-to-advertising'))) {
      yield problemOf(
        flow,
        'clinical records may not be used for advertising',
        `Take it out of what ${flow.destination} is given.`,
      );
    }
  },
} satisfies Rule;
