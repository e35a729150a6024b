import { appleSays } from '../quotes/apple-says.ts';
import { destinationsReachedBy, nounOf } from '../sdks/kinds.ts';
import type { Rule } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { flowsTo, problemOf } from './shared/record-flows.ts';

const LOAD = `
func load() async throws {
  let conditions = HKClinicalType(.conditionRecord)
  try await store.requestAuthorization(toShare: [], read: [conditions])
  store.execute(HKSampleQuery(sampleType: conditions, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.show(samples as? [HKClinicalRecord] ?? [])
  })
}
`;

export default {
  id: 'clinical-data-to-third-party',
  severity: 'warning',
  summary:
    'What is made from clinical records reaches analytics, crash reports and remote models only with permission.',
  why: `
A diagnosis in an event or a crash report is disclosed for good, and to people whom the person never chose. To send it to
a model is allowed, with a clear word before and an explicit permission, which a repository does not show.`,
  source: appleSays('clinical-data-to-third-party'),

  examples: {
    bad: [
      {
        title: 'An analytics event',
        ...app({
          'App/Records.swift': `import FirebaseAnalytics\n${swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  for record in records {
    ↓Analytics.logEvent("viewed", parameters: ["name": record.displayName])
  }
}`)}`,
        }),
      },
      {
        title: 'A crash report, through an own model that is decoded from the record',
        ...app({
          'App/Records.swift': `import Sentry\n${swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  for data in records.compactMap({ $0.fhirResource?.data }) {
    guard let condition = try? JSONDecoder().decode(Condition.self, from: data) else { continue }
    ↓SentrySDK.capture(message: "Cannot show \\(condition.code)")
  }
}`)}\nstruct Condition: Decodable {\n  let code: String\n}\n`,
        }),
      },
      {
        title: 'A remote model, by its address',
        ...app({
          'App/Records.swift': swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  var request = URLRequest(url: URL(string: "https://api.openai.com/v1/responses")!)
  request.httpBody = records.first?.fhirResource?.data
  ↓URLSession.shared.dataTask(with: request).resume()
}`),
        }),
      },
    ],
    good: [
      {
        title: 'That records were seen, and how many',
        ...app({
          'App/Records.swift': `import FirebaseAnalytics\n${swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  Analytics.logEvent("viewed", parameters: ["number": records.count])
}`)}`,
        }),
      },
      {
        title: 'A model on the device',
        ...app({
          'App/Records.swift': `import FoundationModels\n${swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  let session = LanguageModelSession()
  Task { try await session.respond(to: "Explain \\(records.map(\\.displayName))") }
}`)}`,
        }),
      },
      {
        title: 'The app’s own server',
        ...app({
          'App/Records.swift': swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  var request = URLRequest(url: URL(string: "https://api.carebook.health/records")!)
  request.httpBody = records.first?.fhirResource?.data
  URLSession.shared.dataTask(with: request).resume()
}`),
        }),
      },
    ],
  },

  *check(target) {
    for (const flow of flowsTo(target, destinationsReachedBy('clinical-data-to-third-party'))) {
      yield problemOf(
        flow,
        `${nounOf(flow.kind)} gets to see it`,
        flow.kind === 'remote-ai'
          ? 'Ask for permission in so many words before it is sent, name the receiver in the privacy policy, or use a model on the device.'
          : `Take it out of what ${flow.destination} is given; a count or the kind of error tells as much.`,
      );
    }
  },
} satisfies Rule;
