/** What is put into an object that carries it to a call is told at that call, else where it is put in. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

const STORE = `import HealthKit
final class RecordStore { let store = HKHealthStore()
  func names() async throws -> [String] {
    try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)])
    return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: []).result(for: store).map(\\.displayName) } }
`;

/** The lines that are told, of code whose third line has the name at hand. */
async function lines(imports: string, body: readonly string[], more = ''): Promise<readonly number[]> {
  const code = `${imports}\nfunc use(_ records: RecordStore) async throws {\n let name = try await records.names()[0]\n${body.join('\n')}\n}\n${more}`;
  const { flows } = await factsOf({ 'App/Store.swift': STORE, 'App/Use.swift': code });
  return flows.map(({ at }) => at.line);
}

const CLOUD = 'import CloudKit\nlet database = CKContainer.default().privateCloudDatabase';
const NEW = 'let entry = CKRecord(recordType: "Entry")';

describe('a record of CloudKit', () => {
  test.each([
    ['that is saved', [NEW, 'entry["name"] = name', 'try await database.save(entry)'], [7]],
    ['that is filled by a call', [NEW, 'entry.setValue(name, forKey: "name")', 'try await database.save(entry)'], [7]],
    ['that is nowhere seen to be saved', [NEW, 'entry["name"] = name', 'queue(entry)'], [6]],
    ['that holds nothing of a record', [NEW, 'entry["count"] = 3', 'try await database.save(entry)'], []],
    [
      'beside one that is saved',
      [
        NEW,
        'let other = CKRecord(recordType: "Other")',
        'entry["name"] = name',
        'other["name"] = name',
        'try await database.save(entry)',
      ],
      [8, 9],
    ],
    [
      'of several',
      [
        'var all: [CKRecord] = []',
        NEW,
        'entry["name"] = name',
        'all.append(entry)',
        '_ = try await database.modifyRecords(saving: all, deleting: [])',
      ],
      [9],
    ],
  ])('%s', async (_, body, told) => {
    expect(await lines(CLOUD, body)).toEqual(told);
  });

  test('that a function fills', async () => {
    const fill = 'func fill(_ entry: CKRecord, _ name: String) { entry["name"] = name }\n';
    expect(await lines(CLOUD, [NEW, 'fill(entry, name)', 'try await database.save(entry)'], fill)).toEqual([7]);
  });
});

describe('an event of an SDK', () => {
  test.each([
    [
      'a crumb',
      'import Sentry\n',
      [
        'let crumb = Breadcrumb(level: .info, category: "list")',
        'crumb.message = name',
        'SentrySDK.addBreadcrumb(crumb)',
      ],
      [7],
    ],
    [
      'a crumb that is kept',
      'import Sentry\n',
      ['let crumb = Breadcrumb(level: .info, category: "list")', 'crumb.message = name', 'keep(crumb)'],
      [6],
    ],
    [
      'an event of Adjust',
      'import Adjust\n',
      [
        'let event = ADJEvent(eventToken: "a")',
        'event?.addPartnerParameter("name", value: name)',
        'Adjust.trackEvent(event)',
      ],
      [7],
    ],
    [
      'an event that is made with it',
      'import AmplitudeSwift\n',
      ['let event = BaseEvent(eventType: name)', 'Amplitude(configuration: c).track(event: event)'],
      [6],
    ],
  ])('%s', async (_, imports, body, told) => {
    expect(await lines(imports, body)).toEqual(told);
  });
});
