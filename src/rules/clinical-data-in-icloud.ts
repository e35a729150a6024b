import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, GOOD_ENTITLEMENTS, swift } from './shared/example-files.ts';
import { flowsToICloud, isSwiftData, problemOf } from './shared/record-flows.ts';

const LOAD = `
func load() async throws {
  let labs = HKClinicalType(.labResultRecord)
  try await store.requestAuthorization(toShare: [], read: [labs])
  store.execute(HKSampleQuery(sampleType: labs, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.keep(samples as? [HKClinicalRecord] ?? [])
  })
}
`;

const CLOUDKIT = GOOD_ENTITLEMENTS.replace(
  '</dict>',
  '  <key>com.apple.developer.icloud-services</key>\n  <array>\n    <string>CloudKit</string>\n  </array>\n</dict>',
);
const MODEL = `import SwiftData

@Model final class Result {
  var name: String

  init(name: String) {
    self.name = name
  }
}
`;
const INSERTS = `${LOAD}
var context: ModelContext?

func keep(_ records: [HKClinicalRecord]) {
  for record in records { MARKcontext?.insert(Result(name: record.displayName)) }
}`;
const containerOf = (configuration: string): string =>
  `import SwiftData\n\nlet container = try? ModelContainer(for: Result.self, configurations: ${configuration})\n`;

export default {
  id: 'clinical-data-in-icloud',
  severity: 'warning',
  summary: 'Nothing that is made from a clinical record is stored in iCloud.',
  why: `
Health information may not be stored in iCloud. A synchronised database, a key-value store or a document folder puts the
records on other machines and into other hands than those the person allowed, and SwiftData does so without a line that
says it, wherever the target is entitled to CloudKit.`,
  source: appleSays('clinical-data-in-icloud'),

  examples: {
    bad: [
      {
        title: 'A CloudKit record',
        ...app({
          'App/Records.swift': `import CloudKit\n${swift(`${LOAD}
func keep(_ records: [HKClinicalRecord]) {
  for record in records {
    let copy = CKRecord(recordType: "Result")
    ↓copy["name"] = record.displayName
  }
}`)}`,
        }),
      },
      {
        title: 'A file in an iCloud container',
        ...app({
          'App/Records.swift': swift(`${LOAD}
func keep(_ records: [HKClinicalRecord]) {
  guard let folder = FileManager.default.url(forUbiquityContainerIdentifier: nil) else { return }
  ↓try? records.first?.fhirResource?.data.write(to: folder.appendingPathComponent("results.json"))
}`).replace('↓try? records', 'try? ↓records'),
        }),
      },
      {
        title: 'SwiftData that is left to itself in a target with CloudKit',
        ...app({
          'App/App.entitlements': CLOUDKIT,
          'App/Result.swift': MODEL,
          'App/Container.swift': containerOf('ModelConfiguration()'),
          'App/Records.swift': `import SwiftData\n${swift(INSERTS.replace('MARK', '↓'))}`,
        }),
      },
    ],
    good: [
      {
        title: 'SwiftData that stays on the device',
        ...app({
          'App/App.entitlements': CLOUDKIT,
          'App/Result.swift': MODEL,
          'App/Container.swift': containerOf('ModelConfiguration(cloudKitDatabase: .none)'),
          'App/Records.swift': `import SwiftData\n${swift(INSERTS.replace('MARK', ''))}`,
        }),
      },
      {
        title: 'SwiftData without CloudKit',
        ...app({
          'App/Result.swift': MODEL,
          'App/Container.swift': containerOf('ModelConfiguration()'),
          'App/Records.swift': `import SwiftData\n${swift(INSERTS.replace('MARK', ''))}`,
        }),
      },
      {
        title: 'A file on the device',
        ...app({
          'App/Records.swift': swift(`${LOAD}
func keep(_ records: [HKClinicalRecord]) {
  let file = URL.documentsDirectory.appendingPathComponent("results.json")
  try? records.first?.fhirResource?.data.write(to: file, options: .completeFileProtection)
}`),
        }),
      },
    ],
  },

  *check(target) {
    for (const flow of flowsToICloud(target)) {
      yield problemOf(
        flow,
        'personal health information may not be stored in iCloud',
        isSwiftData(flow)
          ? 'Keep these models in a configuration with `cloudKitDatabase: .none`.'
          : 'Keep it on the device, with file protection and out of every synchronised store.',
      );
    }
  },
} satisfies Rule;
