import type { Example } from '../../types.ts';

/** Texts that examples are made of, so that each example shows only what it is about. */

/** A property list with these lines in its top dictionary. */
export function plist(lines: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n${indent(lines, 2)}\n</dict>\n</plist>\n`;
}

/** The same, pointed at for a key that is missing. */
export function plistLacking(lines: string): string {
  return plist(lines).replace('<dict>', '↓<dict>');
}

/** The same of an Info.plist that is whole: where Xcode makes it, the text may stand in a build setting. */
export function infoLacking(lines: string): string {
  return plistLacking(`${lines}${BUNDLE_LINES}`);
}

const BUNDLE_LINES = `
<key>CFBundleIdentifier</key>
<string>org.example.app</string>`;

export const CLINICAL_TEXT_LINES = `
<key>NSHealthClinicalHealthRecordsShareUsageDescription</key>
<string>Your allergy records warn you of medicines you must not take.</string>`;

export const SHARE_TEXT_LINES = `
<key>NSHealthShareUsageDescription</key>
<string>Your heart rate is shown beside your allergies.</string>`;

export const UPDATE_TEXT_LINES = `
<key>NSHealthUpdateUsageDescription</key>
<string>This app writes nothing to Apple Health.</string>`;

/** An Info.plist with everything that an app needs which reads clinical records. */
export const GOOD_INFO = plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES + UPDATE_TEXT_LINES);

/** Entitlements with everything that an app needs which reads clinical records. */
export const GOOD_ENTITLEMENTS = plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-records</string>
</array>`);

/** Swift code that stands in a class with a HealthKit store. */
export function swift(lines: string): string {
  return `import HealthKit\n\nfinal class Records {\n  let store = HKHealthStore()\n\n${indent(lines, 2)}\n}\n`;
}

/** Asks for allergies and reads them, with care. */
export const READS_ALLERGIES = swift(`
func load() async throws {
  guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
  let allergies = HKClinicalType(.allergyRecord)
  try await store.requestAuthorization(toShare: [], read: [allergies])
  store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.show(samples as? [HKClinicalRecord])
  })
}

func show(_ records: [HKClinicalRecord]?) {}`);

/** Counts steps: HealthKit, and nothing clinical. */
export const COUNTS_STEPS = swift(`
func load() async throws {
  let steps = HKQuantityType(.stepCount)
  try await store.requestAuthorization(toShare: [], read: [steps])
}`);

const GOOD_APP: Readonly<Record<string, string>> = {
  'App/Info.plist': GOOD_INFO,
  'App/App.entitlements': GOOD_ENTITLEMENTS,
  'App/Records.swift': READS_ALLERGIES,
};

/** A whole small app. `own` are the files that the example is about: they replace those of an app that does everything
 *  right, or come on top; `undefined` leaves one out. Everything else, and what a project file says, is scenery. */
export function app(own: Readonly<Record<string, string | undefined>> = {}): Pick<Example, 'files' | 'scenery'> {
  const given = Object.entries(own).flatMap(([path, text]): [string, string][] =>
    text === undefined ? [] : [[path, text]],
  );
  const shown = given.filter(([path]) => !path.endsWith('project.pbxproj'));
  const good = Object.entries(GOOD_APP).filter(([path]) => !(path in own));
  if (shown.length === 0) return { files: Object.fromEntries(good), scenery: Object.fromEntries(given) };
  return {
    files: Object.fromEntries(shown),
    scenery: Object.fromEntries([...good, ...given.filter(([path]) => path.endsWith('project.pbxproj'))]),
  };
}

export function indent(lines: string, columns: number): string {
  const margin = ' '.repeat(columns);
  return lines
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => (line === '' ? '' : margin + line))
    .join('\n');
}
