import { describe, expect, test } from 'vitest';
import { app, BESIDE, checkFiles, NO_BUNDLE, RECORDS, STEPS, type TestFiles } from './repositories.ts';

const PROJECT = 'App.xcodeproj/project.pbxproj';
const MIB = 1024 * 1024;

/** An app that is entitled to records and asks for allergies; what reads them stands in the last file. */
const ENTITLED = {
  ...BESIDE,
  'App.entitlements': `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
  <key>com.apple.developer.healthkit</key><true/>
  <key>com.apple.developer.healthkit.access</key><array><string>health-records</string></array>
</dict></plist>
`,
  'Info.plist': `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
  <key>CFBundleIdentifier</key><string>org.example.app</string>
  <key>NSHealthShareUsageDescription</key><string>Your steps are shown beside your training plan, and stay on this phone.</string>
  <key>NSHealthClinicalHealthRecordsShareUsageDescription</key><string>Your allergies are shown beside each recipe, so that you can leave out what harms you. They stay on this phone.</string>
  <key>NSHealthUpdateUsageDescription</key><string>This app writes nothing to Apple Health.</string>
</dict></plist>
`,
  'Use.swift': `import HealthKit
final class RecordStore {}
func start(_ records: RecordStore) async throws {
  let allergies = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
  try await HKHealthStore().requestAuthorization(toShare: [], read: [allergies])
}
`,
};

function withSource(
  file: string,
  content: string | Buffer,
  beside: Readonly<Record<string, string>> = ENTITLED,
): TestFiles {
  const sources = ['Main.swift', ...Object.keys(beside).filter((path) => path === 'Use.swift'), file];
  return { files: { ...beside, [PROJECT]: app({ target: { sources } }), [file]: content } };
}

/** More code than is parsed in its time. */
const much = (size: number): string => {
  const line = 'func pad() async throws -> [Int] { let a = load(1, with: .all); return a.map { $0.value + 1 } }\n';
  return line.repeat(Math.ceil(size / line.length));
};
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const rules = ({ findings }: { findings: readonly string[] }) => findings.map((one) => one.split(' ')[0]);

describe.skipIf(NO_BUNDLE)('a source that is hard to read', () => {
  test.each([
    [
      'longer than 1.5 MB of comments',
      `${RECORDS}\n${'// a comment of some length, again and again\n'.repeat(40_000)}`,
    ],
    ['with 400 `#` in a comment', `// ${'#'.repeat(400)}\n${RECORDS}`],
    ['with 400 `#` in a comment of blocks', `/* ${'#'.repeat(4000)} */\n${RECORDS}`],
    ['that ends in NUL', `${RECORDS}\0`],
    ['with NUL in the middle', `\0${RECORDS.replace('import HealthKit\n', 'import HealthKit\0\n')}\0\0`],
  ])('is read: %s', (_, content) => {
    const checked = checkFiles(withSource('Store.swift', content, BESIDE));
    expect(checked.verdict).toBe('failed');
    expect(rules(checked)).toEqual(
      expect.arrayContaining(['clinical-usage-description-missing', 'health-records-entitlement-missing']),
    );
    expect(checked.skipped).toEqual([]);
    const reading = content.replaceAll('allergyRecord', 'labResultRecord').replace(/.*requestAuthorization.*\n/, '');
    expect(rules(checkFiles(withSource('Store.swift', reading)))).toContain('clinical-type-not-requested');
  });

  test.each([
    ['larger than is ever read', `// ${'x'.repeat(25 * MIB)}\nextension RecordStore {}\n`, 'is too large'],
    ['larger, and naming HealthKit', `import HealthKit\n// ${'x'.repeat(25 * MIB)}\n`, 'is too large'],
    ['of more code than is parsed', `${RECORDS}${much(4.2 * MIB)}`, 'characters'],
    ['in UTF-16', utf16(RECORDS), 'UTF-16'],
    ['in merge conflict', `<<<<<<< ours\n${RECORDS}=======\n${STEPS}>>>>>>> theirs\n`, 'merge conflict'],
  ])(
    'makes the run incomplete where it names what counts: %s',
    (_, content, why) => {
      const { verdict, status, skipped } = checkFiles(withSource('Store.swift', content));
      expect({ verdict, status }).toEqual({ verdict: 'incomplete', status: 3 });
      expect(skipped.map(({ reason }) => reason)).toContainEqual(
        expect.stringMatching(
          new RegExp(`^Store\\.swift may say something of clinical records and is not read: .*${why}`),
        ),
      );
    },
    60_000,
  );

  test.each([
    ['larger than is ever read', `// ${'x'.repeat(25 * MIB)}\n`],
    ['in UTF-16', utf16('import UIKit\nlet colour = UIColor.red\n')],
  ])('is told and nothing more where it names nothing of the kind: %s', (_, content) => {
    const { verdict, skipped } = checkFiles(withSource('Store.swift', content));
    expect(verdict).toBe('passed');
    expect(skipped.map(({ at }) => at.file)).toContain('Store.swift');
  });

  test('is incomplete in an app without any other sign, and nothing where it names nothing', () => {
    const large = (text: string) => withSource('Store.swift', `${text}\n// ${'x'.repeat(25 * MIB)}\n`, BESIDE);
    expect(checkFiles(large(RECORDS))).toMatchObject({ verdict: 'incomplete', status: 3, findings: [] });
    expect(checkFiles(large('import UIKit'))).toMatchObject({ verdict: 'not-applicable', status: 0, findings: [] });
  });
});

describe.skipIf(NO_BUNDLE)('a script that is not read beside a React Native app', () => {
  const reactNative = (junk: string): TestFiles => ({
    files: {
      ...BESIDE,
      'package.json':
        '{ "name": "app", "dependencies": { "react-native": "0.76.0", "react-native-health": "1.19.0" } }',
      'src/records.js': `import AppleHealthKit from 'react-native-health';
export class RecordReader {
  load() {
    AppleHealthKit.initHealthKit({ permissions: { read: ['AllergyRecord'], write: [] } }, () => {
      AppleHealthKit.getClinicalRecords({ type: 'AllergyRecord' }, (error, records) => show(records));
    });
  }
}
`,
      'src/junk.js': junk,
      'ios/App.xcodeproj/project.pbxproj': app({ target: { sources: ['Main.swift'] } }),
      ...Object.fromEntries(Object.entries(ENTITLED).map(([file, text]) => [`ios/${file}`, text])),
    },
  });
  const padded = (line: string, size: number) => line.repeat(Math.ceil((size * MIB) / line.length));

  test('makes the run incomplete where it names what the clinical code declares', () => {
    const junk = `import { RecordReader } from './records';\n${padded('export const a = [1, 2, (x) => x + 1];\n', 4.5)}`;
    const { verdict, skipped, ...rest } = checkFiles(reactNative(junk));
    expect({ verdict, skipped, ...rest }).toMatchObject({ verdict: 'incomplete' });
    expect(skipped.map(({ reason }) => reason)).toContainEqual(
      expect.stringMatching(/^src\/junk\.js may say something/),
    );
  }, 60_000);

  test('is nothing where it names none of it', () => {
    expect(checkFiles(reactNative(padded('export const a = [1, 2];\n', 1.6))).verdict).not.toBe('incomplete');
  }, 60_000);
});
