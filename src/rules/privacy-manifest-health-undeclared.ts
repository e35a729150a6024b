import { appleSays } from '../quotes/apple-says.ts';
import type { DestinationKind, Location, PlistValue, PrivacyManifest, Rule } from '../types.ts';
import { app, plist, swift } from './shared/example-files.ts';
import { kindOfHealth, manifestsOf, readCollectedData, valueAt } from './shared/manifests.ts';
import { flowsTo } from './shared/record-flows.ts';

/** Where data ends up outside the device and the person's own account. */
const OUTSIDE: readonly DestinationKind[] = ['network', 'remote-ai', 'analytics', 'crash-reporting', 'advertising'];

const SENDS = swift(`
func load() async throws {
  let allergies = HKClinicalType(.allergyRecord)
  try await store.requestAuthorization(toShare: [], read: [allergies])
  store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    for record in samples as? [HKClinicalRecord] ?? [] { self.send(record) }
  })
}

func send(_ record: HKClinicalRecord) {
  var request = URLRequest(url: URL(string: "https://api.clinic-notes.org/records")!)
  request.httpBody = record.fhirResource?.data
  URLSession.shared.dataTask(with: request).resume()
}`);

export default {
  id: 'privacy-manifest-health-undeclared',
  severity: 'notice',
  summary: 'An app that sends records from the device says in its privacy manifest that it collects health data.',
  why: `
Data that leaves the device is collected, in Apple’s words, and the privacy report and the label in the store are made from
what the manifests declare. App Review compares them with what the app does.`,
  source: appleSays('privacy-manifest-health-undeclared'),

  examples: {
    bad: [
      {
        title: 'Records are sent, and the manifest lists nothing',
        ...app({
          'App/Records.swift': SENDS,
          'App/PrivacyInfo.xcprivacy': plist('<key>NSPrivacyCollectedDataTypes</key>\n↓<array/>'),
        }),
      },
      {
        title: 'Records are sent, and there is no manifest',
        ...app({ 'App/Records.swift': SENDS.replace('URLSession.shared', '↓URLSession.shared') }),
      },
    ],
    good: [
      {
        title: 'The manifest lists health data',
        ...app({
          'App/Records.swift': SENDS,
          'App/PrivacyInfo.xcprivacy': plist(`
<key>NSPrivacyCollectedDataTypes</key>
<array>
  <dict>
    <key>NSPrivacyCollectedDataType</key>
    <string>NSPrivacyCollectedDataTypeHealth</string>
    <key>NSPrivacyCollectedDataTypeLinked</key>
    <true/>
    <key>NSPrivacyCollectedDataTypeTracking</key>
    <false/>
    <key>NSPrivacyCollectedDataTypePurposes</key>
    <array>
      <string>NSPrivacyCollectedDataTypePurposeAppFunctionality</string>
    </array>
  </dict>
</array>`),
        }),
      },
      { title: 'Nothing leaves the device', ...app() },
    ],
  },

  *check(target, repository) {
    const [flow, ...others] = flowsTo(target, OUTSIDE);
    if (!flow) return;
    const own = manifestsOf(target, repository).filter(({ dependency }) => dependency === undefined);
    if (own.some((manifest) => readCollectedData(manifest).some((data) => kindOfHealth(data) === 'health'))) return;
    if (own.some(({ content }) => mayHoldMore(content))) return;
    const at = placeIn(own) ?? flow.at;
    yield {
      at,
      message: `${target.name} sends what it has read from clinical records to ${flow.destination}, and ${own.length === 0 ? 'it has no privacy manifest' : 'its privacy manifest does not list health data'}.`,
      fix: 'Declare NSPrivacyCollectedDataTypeHealth with what it is used for in PrivacyInfo.xcprivacy, and answer the same in App Store Connect.',
      related: [flow, ...others].flatMap(({ destination, api, at: place }) =>
        place === at ? [] : [{ message: `It goes to ${destination} here (${api}).`, at: place }],
      ),
    };
  },
} satisfies Rule;

/** The configuration that the manifest is written from cannot be told in every point. */
function mayHoldMore(content: PlistValue): boolean {
  const listed = valueAt(content, 'NSPrivacyCollectedDataTypes');
  const parts = [content, listed, ...(listed?.kind === 'array' ? listed.value : [])];
  return parts.some((part) => part?.kind === 'unresolved');
}

/** The list that lacks the entry, or the top of the manifest. */
function placeIn(manifests: readonly PrivacyManifest[]): Location | undefined {
  const [manifest] = manifests.filter(({ form }) => form === 'xcprivacy').concat(manifests);
  return manifest && (valueAt(manifest.content, 'NSPrivacyCollectedDataTypes') ?? manifest.content).at;
}
