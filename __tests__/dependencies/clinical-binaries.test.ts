import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { findClinicalDependencies } from '../../src/dependencies/clinical-dependencies.ts';
import { memoryFiles } from '../../src/files/files.ts';
import { limitReading } from '../../src/files/limit-reading.ts';
import { NO_CONFIGURATION } from '../../src/settings/configuration.ts';
import type { Dependency } from '../../src/types.ts';

const built = (name: string) => readFileSync(path.join(import.meta.dirname, '../../fixtures-built/mach-o', name));
const RECORDS = built('dependency.dylib');
const ARCHIVE = built('libdependency.a');
const STEPS = built('plain');
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';

const at = (file: string) => ({ file, line: 1, column: 1 });
const of = (manager: Dependency['manager'], name: string, more: Partial<Dependency> = {}): Dependency => ({
  ...{ name, manager, at: at('App.xcodeproj/project.pbxproj') },
  ...more,
});
const pod = (name: string) => of('cocoapods', name, { at: at('Podfile') });
const npm = (name: string) => of('npm', name, { at: at('package.json') });

/** The list of a bundle of several: for devices, and for the simulator. */
const list = (library: string) =>
  `<plist version="1.0"><dict><key>AvailableLibraries</key><array>${['ios-arm64', 'ios-arm64-simulator', 'macos-arm64']
    .map(
      (folder) =>
        `<dict><key>LibraryIdentifier</key><string>${folder}</string><key>LibraryPath</key><string>${library}</string>` +
        `<key>SupportedPlatform</key><string>${folder.split('-')[0]}</string>` +
        (folder.endsWith('simulator') ? '<key>SupportedPlatformVariant</key><string>simulator</string>' : '') +
        '</dict>',
    )
    .join('')}</array></dict></plist>`;

async function find(files: Record<string, string | Uint8Array>, ...dependencies: readonly Dependency[]) {
  const target = { name: 'App', kind: 'app' as const, project: 'App.xcodeproj', dependencies };
  const { found, unread } = await findClinicalDependencies([target], limitReading(memoryFiles(files)).files);
  return [
    ...found.map(({ name, binary, found: place }) =>
      [name, binary?.how, binary?.symbol, place?.at.file, binary?.member].filter(Boolean).join(' '),
    ),
    ...unread.map(({ reason }) => reason),
  ];
}

const MANIFEST = { 'Pods/Manifest.lock': '' };
const CLASS = '_OBJC_CLASS_$_HKClinicalRecord';

test.each<[string, Record<string, string | Uint8Array>, Dependency, string]>([
  [
    'a static library of a pod',
    { ...MANIFEST, 'Pods/Kit/lib/libKit.a': ARCHIVE },
    pod('Kit'),
    'Pods/Kit/lib/libKit.a dependency.o',
  ],
  [
    'a framework of a pod',
    { ...MANIFEST, 'Pods/Kit/Kit.framework/Kit': RECORDS, 'Pods/Kit/Kit.framework/Headers/Kit.h': '' },
    pod('Kit/Core'),
    'Pods/Kit/Kit.framework/Kit',
  ],
  [
    'the part for devices of a bundle of several',
    {
      ...MANIFEST,
      'Pods/Kit/Kit.xcframework/Info.plist': list('Kit.framework'),
      'Pods/Kit/Kit.xcframework/ios-arm64/Kit.framework/Kit': RECORDS,
      'Pods/Kit/Kit.xcframework/ios-arm64-simulator/Kit.framework/Kit': STEPS,
    },
    pod('Kit'),
    'Pods/Kit/Kit.xcframework/ios-arm64/Kit.framework/Kit',
  ],
  [
    'a bundle of static libraries that the project links',
    { 'Vendor/Kit.xcframework/Info.plist': list('libKit.a'), 'Vendor/Kit.xcframework/ios-arm64/libKit.a': ARCHIVE },
    of('xcframework', 'Kit', { path: 'Vendor/Kit.xcframework' }),
    'Vendor/Kit.xcframework/ios-arm64/libKit.a dependency.o',
  ],
  [
    'a framework that the project links',
    { 'ios/Kit.framework/Kit': RECORDS },
    of('framework', 'Kit', { path: 'ios/Kit.framework' }),
    'ios/Kit.framework/Kit',
  ],
  [
    'what Carthage has built',
    { 'Carthage/Build/iOS/Kit.framework/Kit': RECORDS },
    of('carthage', 'Kit'),
    'Carthage/Build/iOS/Kit.framework/Kit',
  ],
  [
    'what a podspec of npm names',
    {
      'node_modules/kit/package.json': '{}',
      'node_modules/kit/kit.podspec': "s.vendored_frameworks = 'ios/Kit.xcframework'",
      'node_modules/kit/ios/Kit.xcframework/Info.plist': list('Kit.framework'),
      'node_modules/kit/ios/Kit.xcframework/ios-arm64/Kit.framework/Kit': RECORDS,
    },
    npm('kit'),
    'node_modules/kit/ios/Kit.xcframework/ios-arm64/Kit.framework/Kit',
  ],
  [
    'what a plugin of Cordova names',
    {
      'node_modules/kit/package.json': '{}',
      'node_modules/kit/plugin.xml': '<plugin><framework src="src/ios/Kit.framework" custom="true"/></plugin>',
      'node_modules/kit/src/ios/Kit.framework/Kit': RECORDS,
    },
    of('cordova', 'kit', { at: at('config.xml') }),
    'node_modules/kit/src/ios/Kit.framework/Kit',
  ],
  [
    'a binary target in a checkout',
    {
      'SourcePackages/checkouts/kit/Package.swift': `
import PackageDescription
let package = Package(name: "Kit", products: [.library(name: "Kit", targets: ["Kit"])],
  targets: [.binaryTarget(name: "Kit", path: "Kit.xcframework")])`,
      'SourcePackages/checkouts/kit/Kit.xcframework/Info.plist': list('Kit.framework'),
      'SourcePackages/checkouts/kit/Kit.xcframework/ios-arm64/Kit.framework/Kit': RECORDS,
    },
    of('swiftpm', 'Kit', { url: 'https://example.org/kit' }),
    'SourcePackages/checkouts/kit/Kit.xcframework/ios-arm64/Kit.framework/Kit',
  ],
  [
    'a binary target that was fetched',
    {
      'SourcePackages/checkouts/kit-spm/Package.swift': `
import PackageDescription
let package = Package(name: "Kit", products: [.library(name: "Kit", targets: ["Wrapper"])],
  targets: [.target(name: "Wrapper", dependencies: ["Core"]),
    .binaryTarget(name: "Core", url: "https://example.org/Core.zip", checksum: "00")])`,
      'SourcePackages/checkouts/kit-spm/Sources/Wrapper/Empty.swift': '',
      'SourcePackages/artifacts/kit-spm/Core/Core.xcframework/Info.plist': list('Core.framework'),
      'SourcePackages/artifacts/kit-spm/Core/Core.xcframework/ios-arm64/Core.framework/Core': RECORDS,
      'SourcePackages/artifacts/other/Core/Core.xcframework/Info.plist': list('Core.framework'),
    },
    of('swiftpm', 'Kit', { url: 'https://example.org/kit-spm.git' }),
    'SourcePackages/artifacts/kit-spm/Core/Core.xcframework/ios-arm64/Core.framework/Core',
  ],
])('%s is read', async (_, files, dependency, where) => {
  expect(await find(files, dependency)).toEqual([`${dependency.name} imports ${CLASS} ${where}`]);
  // its clean twin
  const clean = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, bytes === RECORDS || bytes === ARCHIVE ? STEPS : bytes]),
  );
  expect(await find(clean, dependency)).toEqual([]);
});

test('what is only looked up by name is told as that', async () => {
  const files = {
    ...MANIFEST,
    'Pods/Kit/Kit.framework/Kit': built('by-name'),
    'Pods/Kit/Kit.framework/Info.plist': '',
  };
  expect(await find(files, pod('Kit'))).toEqual(['Kit holds the text HKClinicalRecord Pods/Kit/Kit.framework/Kit']);
});

test('nobody links what lies beside, is named by no podspec, or is for the simulator alone', async () => {
  const files = {
    ...MANIFEST,
    'Pods/Other/libOther.a': ARCHIVE,
    'node_modules/kit/package.json': '{}',
    'node_modules/kit/kit.podspec': "s.vendored_libraries = 'ios/libUsed.a'",
    'node_modules/kit/ios/libUsed.a': STEPS,
    'node_modules/kit/ios/libUnused.a': ARCHIVE,
    'Vendor/Kit.xcframework/Info.plist': list('libKit.a'),
    'Vendor/Kit.xcframework/ios-arm64-simulator/libKit.a': ARCHIVE,
  };
  const linked = [pod('Kit'), npm('kit'), of('xcframework', 'Kit', { path: 'Vendor/Kit.xcframework' })];
  expect(await find(files, ...linked)).toEqual([]);
});

test('a binary that is there is believed before the table', async () => {
  const files = { 'Carthage/Build/ResearchKit.xcframework/Info.plist': list('ResearchKit.framework') };
  const dependency = of('carthage', 'ResearchKit', { version: '2.2.0' });
  const binary = 'Carthage/Build/ResearchKit.xcframework/ios-arm64/ResearchKit.framework/ResearchKit';
  expect(await find(files, dependency)).toEqual(['ResearchKit']);
  expect(await find({ ...files, [binary]: STEPS }, dependency)).toEqual([]);
});

test('what names records and cannot be read is told', async () => {
  const place = 'Pods/Kit/libKit.a';
  const told = (why: string) => [
    `The binary \`${place}\`, which names something of clinical records or stands for a file elsewhere, ${why}`,
  ];
  expect(await find({ ...MANIFEST, [place]: POINTER }, pod('Kit'))).toEqual(
    told('is a pointer of Git LFS, whose file was not fetched; give actions/checkout `lfs: true`'),
  );
  expect(await find({ ...MANIFEST, [place]: 'HKClinicalRecord, and no binary' }, pod('Kit'))).toEqual(
    told('is no Mach-O file of an Apple device'),
  );
  const cut = ARCHIVE.subarray(0, ARCHIVE.length - 400);
  expect((await find({ ...MANIFEST, [place]: cut }, pod('Kit')))[0]).toMatch(/would reach behind the end$/);
});

test('a list that leads elsewhere leads nowhere', async () => {
  const files = {
    'Vendor/Kit.xcframework/Info.plist': list('libKit.a')
      .replaceAll('ios-arm64<', '..<')
      .replaceAll('libKit.a', '../libKit.a'),
    'libKit.a': ARCHIVE,
    'Vendor/libKit.a': ARCHIVE,
  };
  expect(await find(files, of('xcframework', 'Kit', { path: 'Vendor/Kit.xcframework' }))).toEqual([]);
});

const STEPS_APP = {
  'App/Info.plist': '<plist version="1.0"><dict/></plist>',
  'App/App.entitlements': '<plist version="1.0"><dict><key>com.apple.developer.healthkit</key><true/></dict></plist>',
  'App/App.swift': 'import HealthKit\n',
};
const spec = (dependencies: string, more = '') => `
targets:
  App:
    type: application
    platform: iOS
    sources: App
    settings: {INFOPLIST_FILE: App/Info.plist, CODE_SIGN_ENTITLEMENTS: App/App.entitlements}
    dependencies: [${dependencies}]
${more}`;

test.each<[string, Record<string, string>, string]>([
  ['of a path in a specification', { 'project.yml': spec('{framework: Vendor/Kit.xcframework}') }, 'Vendor'],
  [
    'of a package in the repository',
    {
      'project.yml': spec('{package: Kit}', 'packages: {Kit: {path: Packages/Kit}}'),
      'Packages/Kit/Package.swift': `
import PackageDescription
let package = Package(name: "Kit", products: [.library(name: "Kit", targets: ["Wrapper"])],
  targets: [.target(name: "Wrapper", dependencies: ["Core"]), .binaryTarget(name: "Core", path: "Kit.xcframework")])`,
      'Packages/Kit/Sources/Wrapper/Empty.swift': '',
    },
    'Packages/Kit',
  ],
])('a binary %s is found by a whole check', async (_, files, folder) => {
  const bundle = { [`${folder}/Kit.xcframework/Info.plist`]: list('libKit.a') };
  const report = (library: Uint8Array) =>
    check(
      memoryFiles({ ...STEPS_APP, ...files, ...bundle, [`${folder}/Kit.xcframework/ios-arm64/libKit.a`]: library }),
      {
        ...{ configuration: NO_CONFIGURATION, failOn: 'error', newOnly: false, urls: [], passedOver: [] },
        today: '2026-11-28',
        judgeUrls: async () => ({ urls: [], missing: [], descriptions: [], traits: [], unresolved: [] }),
      },
    );
  expect((await report(ARCHIVE)).findings.map(({ rule, message }) => [rule.id, message])).toEqual([
    [
      'clinical-api-in-dependency',
      `Kit brings HKClinicalRecord into App, which has no clinical records capability: ${folder}/Kit.xcframework/ios-arm64/libKit.a imports \`${CLASS}\`. Apple has rejected apps for the symbol alone.`,
    ],
  ]);
  expect((await report(STEPS)).findings).toEqual([]);
});
