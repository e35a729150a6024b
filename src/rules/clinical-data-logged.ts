import { appleSays } from '../quotes/apple-says.ts';
import type { DestinationKind, RecordFlow, Rule } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { flowsTo, problemOf } from './shared/record-flows.ts';

const LOAD = `
func load() async throws {
  let medications = HKClinicalType(.medicationRecord)
  try await store.requestAuthorization(toShare: [], read: [medications])
  store.execute(HKSampleQuery(sampleType: medications, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.show(samples as? [HKClinicalRecord] ?? [])
  })
}
`;

const SAYS: ReadonlyMap<DestinationKind, { readonly says: string; readonly fix: string }> = new Map([
  [
    'logging',
    {
      says: 'whoever reads the log reads the record',
      fix: 'Take it out of the message, or log it under `#if DEBUG` only.',
    },
  ],
  [
    'pasteboard',
    { says: 'other apps can read it there', fix: 'Share it where the person asks for it, and nowhere else.' },
  ],
  [
    'user-defaults',
    {
      says: 'it is kept there without protection and goes into backups',
      fix: 'Keep it in a file with complete file protection, or read it from Apple Health when it is needed.',
    },
  ],
]);

/** Whether a log hides what is not marked as public. https://developer.apple.com/documentation/os/oslogprivacy */
function hasPrivacy({ destination, api }: RecordFlow): boolean {
  return destination === 'the system log' && !api.startsWith('NSLog');
}

/** What leaves its files out of backups, unless it is told otherwise.
 *  https://react-native-async-storage.github.io/2.0/advanced/Backup */
const NOT_BACKED_UP: ReadonlySet<string> = new Set(['AsyncStorage']);

/** What keeps a line to debugging, in the language of a file. */
function debugGuard(file: string): string {
  if (file.endsWith('.dart')) return 'if (kDebugMode)';
  return /\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(file) ? 'if (__DEV__)' : '#if DEBUG';
}

export default {
  id: 'clinical-data-logged',
  severity: 'warning',
  summary: 'Nothing that is made from a clinical record stands in logs, on the pasteboard or in UserDefaults.',
  why: `
Logs leave the device with every bug report, other apps read the pasteboard, and UserDefaults is a plain file in each
backup. The person allowed this app to read their records, not those who look there.`,
  source: appleSays('clinical-data-logged'),

  examples: {
    bad: [
      {
        title: 'Printed',
        ...app({
          'App/Records.swift': swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  for record in records { ↓print(record.displayName) }
}`),
        }),
      },
      {
        title: 'A public part of a log message',
        ...app({
          'App/Records.swift': `import os\n${swift(`${LOAD}
let logger = Logger(subsystem: "health.carebook", category: "records")

func show(_ records: [HKClinicalRecord]) {
  for record in records { ↓logger.info("Shown: \\(record.displayName, privacy: .public)") }
}`)}`,
        }),
      },
      {
        title: 'Kept in UserDefaults and put on the pasteboard',
        ...app({
          'App/Records.swift': `import UIKit\n${swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  ↓UserDefaults.standard.set(records.map(\\.displayName), forKey: "medications")
  ↓UIPasteboard.general.string = records.first?.displayName
}`)}`,
        }),
      },
    ],
    good: [
      {
        title: 'Private, as texts are by default',
        ...app({
          'App/Records.swift': `import os\n${swift(`${LOAD}
let logger = Logger(subsystem: "health.carebook", category: "records")

func show(_ records: [HKClinicalRecord]) {
  for record in records { logger.info("Shown: \\(record.displayName)") }
}`)}`,
        }),
      },
      {
        title: 'While debugging, and how many',
        ...app({
          'App/Records.swift': swift(`${LOAD}
func show(_ records: [HKClinicalRecord]) {
  print("\\(records.count) records")
#if DEBUG
  print(records)
#endif
}`),
        }),
      },
    ],
  },

  *check(target) {
    for (const flow of flowsTo(target, [...SAYS.keys()])) {
      const { says, fix } = SAYS.get(flow.kind) ?? { says: 'others can read it', fix: 'Take it out.' };
      const told = hasPrivacy(flow) ? fix.replace('message,', 'message, leave it private,') : fix;
      const said = NOT_BACKED_UP.has(flow.destination) ? says.replace(' and goes into backups', '') : says;
      yield problemOf(flow, said, told.replace('#if DEBUG', debugGuard(flow.at.file)));
    }
  },
} satisfies Rule;
