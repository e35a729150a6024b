import { describe, expect, test } from 'vitest';
import { DESTINATIONS, HOSTS } from '../../src/code/destinations.ts';
import type { CodeInput } from '../../src/code/index.ts';
import { factsOf } from './code.ts';

/** A store that reads allergies and hands them on, as many apps have it. */
const STORE = `
import HealthKit

final class RecordStore {
    private let store = HKHealthStore()

    func allergies() async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store)
    }
}
`;

type Texts = Readonly<Record<string, string>>;

/** Where records go, in few words: kind, destination and line; \`~\` for what is derived, \`?\` for what does not ship. */
async function flows(code: string | Texts, input: Partial<CodeInput> = {}): Promise<string[]> {
  const texts = typeof code === 'string' ? { 'App/Use.swift': code } : code;
  const found = await factsOf({ 'App/RecordStore.swift': STORE, ...texts }, input);
  return found.flows.map(({ kind, destination, at, strength, conditional }) => {
    const marks = `${strength === 'derived' ? '~' : ''}${conditional === undefined ? '' : '?'}`;
    return `${marks}${kind}: ${destination} ${at.file.replace('App/', '')}:${at.line}`;
  });
}

/** A function that has the records at hand. */
function withRecords(imports: string, body: string): string {
  return `${imports}
import HealthKit
func use(_ records: RecordStore) async throws {
    let all = try await records.allergies()
    ${body}
}
`;
}

describe('every kind of sink', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    [
      'GoogleMobileAds',
      'let request = GADRequest(); request.keywords = all.map(\\.displayName)',
      'advertising: Google Mobile Ads',
    ],
    [
      'FBSDKCoreKit',
      'AppEvents.shared.logEvent(.viewedContent, parameters: [.content: all[0].displayName])',
      'advertising: Meta App Events',
    ],
    [
      'AppsFlyerLib',
      'AppsFlyerLib.shared().logEvent("seen", withValues: ["name": all[0].displayName])',
      'advertising: AppsFlyer',
    ],
    [
      'AdjustSdk',
      'let event = ADJEvent(eventToken: "abc"); event?.addCallbackParameter("name", value: all[0].displayName)',
      'advertising: Adjust',
    ],
    [
      'FirebaseAnalytics',
      'Analytics.logEvent("seen", parameters: ["name": all[0].displayName])',
      'analytics: Firebase Analytics',
    ],
    [
      'Mixpanel',
      'Mixpanel.mainInstance().track(event: "seen", properties: ["name": all[0].displayName])',
      'analytics: Mixpanel',
    ],
    [
      'AmplitudeSwift',
      'let amplitude = Amplitude(configuration: .init(apiKey: "k")); amplitude.track(eventType: all[0].displayName)',
      'analytics: Amplitude',
    ],
    [
      'PostHog',
      'PostHogSDK.shared.capture("seen", properties: ["name": "\\(all[0].displayName)"])',
      'analytics: PostHog',
    ],
    ['Sentry', 'SentrySDK.capture(message: all[0].displayName)', 'crash-reporting: Sentry'],
    ['FirebaseCrashlytics', 'Crashlytics.crashlytics().log("\\(all)")', 'crash-reporting: Firebase Crashlytics'],
    [
      'OpenAI',
      'let client = OpenAI(apiToken: "t"); _ = try await client.chats(query: .init(messages: [.user(.init(content: .string(all[0].displayName)))], model: .gpt4_o))',
      'remote-ai: OpenAI',
    ],
    [
      'GoogleGenerativeAI',
      'let model = GenerativeModel(name: "gemini", apiKey: "k"); _ = try await model.generateContent(all[0].displayName)',
      'remote-ai: Gemini',
    ],
    ['Foundation', 'print(all[0].displayName)', 'logging: the console'],
    ['Foundation', 'NSLog("%@", all[0].displayName)', 'logging: the system log'],
    ['os', 'os_log("%{public}@", all[0].displayName)', 'logging: the system log'],
    [
      'os',
      'let logger = Logger(subsystem: "s", category: "c"); logger.info("\\(all[0].displayName, privacy: .public)")',
      'logging: the system log',
    ],
    ['UIKit', 'UIPasteboard.general.string = all[0].displayName', 'pasteboard: the pasteboard'],
    [
      'Foundation',
      'UserDefaults.standard.set(all.map(\\.displayName), forKey: "names")',
      'user-defaults: UserDefaults',
    ],
    [
      'Foundation',
      'NSUbiquitousKeyValueStore.default.set(all[0].displayName, forKey: "name")',
      'icloud: the iCloud key-value store',
    ],
    [
      'CloudKit',
      'let record = CKRecord(recordType: "Allergy"); record["name"] = all[0].displayName',
      'icloud: CloudKit',
    ],
    [
      'CloudKit',
      'let record = CKRecord(recordType: "Allergy"); record.setValue(all[0].displayName, forKey: "name")',
      'icloud: CloudKit',
    ],
    [
      'Foundation',
      'let folder = FileManager.default.url(forUbiquityContainerIdentifier: nil)!; try all[0].fhirResource!.data.write(to: folder.appendingPathComponent("a.json"))',
      'icloud: a file in iCloud',
    ],
    [
      'Foundation',
      'var request = URLRequest(url: URL(string: "https://api.carebook.health/records")!); request.httpBody = all[0].fhirResource?.data; _ = try await URLSession.shared.data(for: request)',
      'network: a server',
    ],
    [
      'Foundation',
      'var request = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!); request.httpBody = all[0].fhirResource?.data; _ = try await URLSession.shared.data(for: request)',
      'remote-ai: OpenAI',
    ],
    [
      'FirebaseFirestore',
      'try await Firestore.firestore().collection("records").document("1").setData(["name": all[0].displayName])',
      'network: Cloud Firestore',
    ],
  ];

  test.each(CASES)('%s: %s', async (module, body, expected) => {
    const found = await flows(withRecords(`import ${module}`, body));
    expect(found).toEqual([`${expected} Use.swift:5`]);
  });
});
