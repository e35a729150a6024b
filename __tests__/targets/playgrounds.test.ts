import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findTargets } from '../../src/targets/index.ts';

const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const manifest = (more: string) => `// swift-tools-version: 5.9
import PackageDescription
import AppleProductTypes

let package = Package(
  name: "Clinic",
  platforms: [.iOS("17.0")],
  products: [
    .iOSApplication(name: "Clinic", targets: ["App"], bundleIdentifier: "org.clinic", capabilities: [.camera(purposeString: "x")]${more})
  ],
  targets: [.executableTarget(name: "App", path: ".")]
)
`;

test('a playground app has no entitlements, and keys only from its file', async () => {
  const { targets, skipped } = await findTargets(
    memoryFiles({
      'Clinic.swiftpm/Package.swift': manifest(', additionalInfoPlistContentFilePath: "Info.plist"'),
      'Clinic.swiftpm/Info.plist': `<plist><dict><key>${CLINICAL}</key><string>Why.</string></dict></plist>`,
      'Clinic.swiftpm/App.swift': '',
    }),
  );
  expect(skipped).toEqual([]);
  expect(targets).toMatchObject([{ name: 'Clinic', kind: 'app', project: 'Clinic.swiftpm/Package.swift' }]);
  const [build] = targets[0]?.builds ?? [];
  expect(build).toMatchObject({
    bundleIdentifier: { value: 'org.clinic' },
    deploymentTarget: { value: '17.0' },
    sources: ['Clinic.swiftpm/App.swift'],
  });
  expect(build?.info.get(CLINICAL)).toMatchObject({ state: 'known' });
  expect(build?.entitlements.get('com.apple.developer.healthkit').state).toBe('absent');
});

test('a file that is not there blocks the verdict', async () => {
  const { skipped } = await findTargets(
    memoryFiles({ 'A.swiftpm/Package.swift': manifest(', additionalInfoPlistContentFilePath: "Absent.plist"') }),
  );
  expect(skipped).toMatchObject([
    { blocking: true, target: 'Clinic', reason: 'The Info.plist Absent.plist is not in the repository' },
  ]);
});
