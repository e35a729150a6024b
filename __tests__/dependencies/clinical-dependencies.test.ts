import { expect, test } from 'vitest';
import { findClinicalDependencies } from '../../src/dependencies/clinical-dependencies.ts';
import { memoryFiles } from '../../src/files/files.ts';
import type { Dependency, RepoFiles, TargetKind } from '../../src/types.ts';

const at = (file: string) => ({ file, line: 1, column: 1 });
const target = (name: string, dependencies: readonly Dependency[], kind: TargetKind = 'app') => ({
  name,
  kind,
  project: 'ios/App.xcodeproj',
  dependencies,
});
const npm = (name: string, version = '1.0.0'): Dependency => ({
  name,
  manager: 'npm',
  version,
  at: at('package.json'),
});
const pod = (name: string): Dependency => ({ name, manager: 'cocoapods', at: at('ios/Podfile') });
const swift = (name: string, url: string, version = '1.0.0'): Dependency => ({
  ...{ name, manager: 'swiftpm', url, version },
  at: at('ios/App.xcodeproj/project.pbxproj'),
});

const RECORD = 'import HealthKit\n\nfunc show(_ record: HKClinicalRecord) {}\n';
const STEPS = 'import HealthKit\n\n// No HKClinicalRecord here.\nfunc show(_ steps: HKQuantityType) {}\n';

/** `name version → targets @ where the code names it`. */
async function find(
  files: Record<string, string> | RepoFiles,
  ...targets: ReturnType<typeof target>[]
): Promise<string[]> {
  const opened = 'paths' in files ? (files as RepoFiles) : memoryFiles(files as Record<string, string>);
  const { found: all } = await findClinicalDependencies(targets, opened);
  return all.map(({ name, version, targets: owners, found }) =>
    [
      name,
      version ?? '-',
      '→',
      owners.map((one) => one.name).join('+'),
      ...(found ? [`${found.at.file}:${found.at.line}`] : []),
    ].join(' '),
  );
}

test('a checkout without dependencies is not listed', async () => {
  const files = memoryFiles({ 'package.json': '{}', 'ios/Podfile': '' });
  const quiet: RepoFiles = {
    ...files,
    dependencyPaths: () => {
      throw new Error('listed');
    },
  };
  const url = 'https://github.com/owner/Steps.git';
  expect(await find(quiet, target('App', [npm('react-native'), pod('Steps'), swift('Steps', url)]))).toEqual([]);
});

test('an installed npm package is judged by the code that its podspec names', async () => {
  const files = {
    'node_modules/one/package.json': '{ "version": "1.0.2" }',
    'node_modules/one/one.podspec': 's.source_files = "ios/**/*.{h,m,swift}"',
    'node_modules/one/ios/Reader.swift': RECORD,
    'node_modules/two/package.json': '{}',
    'node_modules/two/ios/two.podspec': "s.source_files = 'Sources/**/*'",
    'node_modules/two/ios/Sources/Reader.swift': STEPS,
    'node_modules/two/ios/Unused/Reader.swift': RECORD,
    'node_modules/two/example/ios/Sources/Reader.swift': RECORD,
    'node_modules/script/package.json': '{}',
    'node_modules/script/Reader.swift': RECORD,
    'node_modules/elsewhere/package.json': '{}',
    'node_modules/elsewhere/elsewhere.podspec': '',
    'node_modules/elsewhere/ios/Reader.swift': RECORD,
  };
  expect(await find(files, target('App', [npm('one'), npm('two'), npm('script')]))).toEqual([
    'one 1.0.2 → App node_modules/one/ios/Reader.swift:3',
  ]);
});

test('an installed package is believed before the table, a patched one too', async () => {
  const files = {
    'node_modules/react-native-health/package.json': '{ "version": "1.19.0" }',
    'node_modules/react-native-health/RNAppleHealthKit.podspec': "s.source_files = 'RCTAppleHealthKit/**/*'",
    'node_modules/react-native-health/RCTAppleHealthKit/Reader.m': '#import <HealthKit/HealthKit.h>\n',
  };
  expect(await find(files, target('App', [npm('react-native-health', '^1.13.0')]))).toEqual([]);
  expect(await find({}, target('App', [npm('react-native-health', '^1.13.0')]))).toEqual([
    'react-native-health ^1.13.0 → App',
  ]);
});

test('pnpm keeps packages elsewhere', async () => {
  const files = {
    'node_modules/.modules.yaml': 'layoutVersion: 5',
    'node_modules/one/package.json': '{ "version": "1.0.0" }',
    'node_modules/.pnpm/one@1.0.0_react@18/node_modules/one/one.podspec': '',
    'node_modules/.pnpm/one@1.0.0_react@18/node_modules/one/ios/Reader.m': 'HKClinicalType *type;\n',
  };
  const opened = memoryFiles(files);
  const linked = {
    ...opened,
    dependencyPaths: () => opened.dependencyPaths().filter((path) => path.includes('.pnpm')),
  };
  expect(await find(linked, target('App', [npm('one', '^1.0.0')]))).toEqual([
    'one 1.0.0 → App node_modules/.pnpm/one@1.0.0_react@18/node_modules/one/ios/Reader.m:1',
  ]);
});

test('a Cordova plugin is judged by the files that it names', async () => {
  const files = {
    'node_modules/one/package.json': '{}',
    'node_modules/one/plugin.xml':
      '<plugin><platform name="ios"><source-file src="src/ios/Steps.m"/></platform></plugin>',
    'node_modules/one/src/ios/Steps.m': '#import <HealthKit/HealthKit.h>\n',
    'node_modules/one/src/ios/Records.m': 'HKClinicalRecord *record;\n',
  };
  const plugin: Dependency = { name: 'one', manager: 'cordova', at: at('config.xml') };
  expect(await find(files, target('App', [plugin]))).toEqual([]);
});

test.each([
  ['0.5.5', []],
  ['^0.5.5', ['com.telerik.plugins.healthkit ^0.5.5 → App']],
  ['0.6.0', ['com.telerik.plugins.healthkit 0.6.0 → App']],
  ['0.7.0', []],
])('com.telerik.plugins.healthkit %s', async (version, expected) => {
  const plugin: Dependency = {
    name: 'com.telerik.plugins.healthkit',
    manager: 'cordova',
    version,
    at: at('config.xml'),
  };
  expect(await find({}, target('App', [plugin]))).toEqual(expected);
});

test('a lock file tells the version of a range', async () => {
  const lock = (version: string) => ({ 'yarn.lock': `react-native-health@^1.9.0:\n  version "${version}"\n` });
  const app = target('App', [npm('react-native-health', '^1.9.0')]);
  expect(await find(lock('1.9.0'), app)).toEqual([]);
  expect(await find(lock('1.19.0'), app)).toEqual(['react-native-health 1.19.0 → App']);
});

test('a package of the checkout itself has the version that it says, not the one that was locked long ago', async () => {
  const files = {
    'package.json': '{ "name": "react-native-health", "version": "1.19.0" }',
    'example/package.json': '{}',
    'example/yarn.lock': 'react-native-health@../:\n  version "1.13.4"\n',
  };
  const linked = (range: string): Dependency => ({
    ...npm('react-native-health', range),
    at: at('example/package.json'),
  });
  for (const range of ['../', '..', 'file:..', 'link:../']) {
    expect(await find(files, target('App', [linked(range)])), range).toEqual(['react-native-health 1.19.0 → App']);
  }
  for (const range of ['file:../../..', 'file:/etc', '../nowhere']) {
    expect(await find(files, target('App', [linked(range)])), range).toEqual(['react-native-health 1.13.4 → App']);
  }
});

test('a package of the checkout itself is judged by its code, whatever it calls its version', async () => {
  const package_ = (folder: string, code: string) => ({
    [`${folder}package.json`]: '{ "name": "react-native-health", "version": "1.0.0" }',
    [`${folder}RNAppleHealthKit.podspec`]: "s.source_files = 'Kit/**/*'",
    [`${folder}Kit/Reader.m`]: code,
    [`${folder}Example/Kit/Other.m`]: 'HKClinicalRecord *record;\n',
    'example/package.json': '{}',
  });
  const linked = (range: string): Dependency => ({
    ...npm('react-native-health', range),
    at: at('example/package.json'),
  });
  for (const [range, folder] of [
    ['../', ''],
    ['file:..', ''],
    ['link:../packages/health', 'packages/health/'],
    ['workspace:*', 'packages/health/'],
  ] as const) {
    const app = target('App', [linked(range)]);
    expect(await find(package_(folder, 'HKClinicalRecord *record;\n'), app), range).toEqual([
      `react-native-health 1.0.0 → App ${folder}Kit/Reader.m:1`,
    ]);
    const fixed = package_(folder, '#import <HealthKit/HealthKit.h>\n');
    const newer = { ...fixed, [`${folder}package.json`]: '{ "name": "react-native-health", "version": "1.19.0" }' };
    expect(await find(newer, app), range).toEqual([]);
  }
});

test('so is one of Dart', async () => {
  const files = (code: string) => ({
    'packages/reporter/pubspec.yaml': 'name: health_kit_reporter\n',
    'packages/reporter/ios/Classes/Reader.swift': code,
    'packages/reporter/example/ios/Runner/Reader.swift': RECORD,
    'app/pubspec.yaml': 'name: app\n',
  });
  const dependency: Dependency = {
    ...{ name: 'health_kit_reporter', manager: 'pub', version: '3.0.0', folder: 'packages/reporter' },
    at: at('app/pubspec.yaml'),
  };
  expect(await find(files(RECORD), target('App', [dependency]))).toEqual([
    'health_kit_reporter 3.0.0 → App packages/reporter/ios/Classes/Reader.swift:3',
  ]);
  expect(await find(files(STEPS), target('App', [dependency]))).toEqual([]);
});

test('the code behind a product, through the packages that it needs', async () => {
  const checkouts = 'ios/SourcePackages/checkouts';
  const url = 'https://github.com/owner/Care.git';
  const files = {
    [`${checkouts}/Care/Package.swift`]: `// swift-tools-version: 5.9
import PackageDescription
let package = Package(
  name: "Care",
  products: [.library(name: "Care", targets: ["Care"]), .library(name: "CareSteps", targets: ["CareSteps"])],
  dependencies: [.package(url: "https://github.com/owner/records", from: "1.0.0")],
  targets: [
    .target(name: "Care", dependencies: ["CareSteps", .product(name: "Records", package: "records")]),
    .target(name: "CareSteps"),
    .testTarget(name: "CareTests", dependencies: ["Care"]),
  ]
)`,
    [`${checkouts}/Care/Sources/Care/Care.swift`]: STEPS,
    [`${checkouts}/Care/Sources/CareSteps/Steps.swift`]: STEPS,
    [`${checkouts}/Care/Tests/CareTests/Tests.swift`]: RECORD,
    [`${checkouts}/records/Package.swift`]: `// swift-tools-version: 5.9
import PackageDescription
let package = Package(
  name: "records",
  products: [.library(name: "Records", targets: ["Records"])],
  targets: [.target(name: "Records", path: "Code")]
)`,
    [`${checkouts}/records/Code/Records.swift`]: RECORD,
  };
  expect(await find(files, target('App', [swift('Care', url)]))).toEqual([
    `records, which Care needs, - → App ${checkouts}/records/Code/Records.swift:3`,
  ]);
  expect(await find(files, target('App', [swift('CareSteps', url)]))).toEqual([]);
});

test('of a known Swift package, the products that bring it', async () => {
  const url = 'https://github.com/StanfordBDHG/ResearchKit';
  expect(await find({}, target('App', [swift('ResearchKit', url, '3.0.0')]))).toEqual([]);
  expect(await find({}, target('App', [swift('ResearchKit', url, '2.2.0')]))).toEqual(['ResearchKit 2.2.0 → App']);
  expect(await find({}, target('App', [swift('ResearchKitActiveTask', url, 'main')]))).toEqual([
    'ResearchKitActiveTask main → App',
  ]);
  expect(
    await find(
      {},
      target('App', [swift('SpeziHealthKit', 'https://github.com/StanfordSpezi/SpeziHealthKit.git', 'main')]),
    ),
  ).toEqual([]);
  const merged = 'https://github.com/SchmiedmayerLab/Spezi';
  expect(await find({}, target('App', [swift('SpeziHealthKit', merged, 'fixBuilds')]))).toEqual([
    'SpeziHealthKit fixBuilds → App',
  ]);
  expect(await find({}, target('App', [swift('SpeziKeychainStorage', merged, 'fixBuilds')]))).toEqual([]);
  expect(
    await find({}, target('App', [swift('Spezi', 'https://github.com/StanfordSpezi/Spezi.git', '1.8.0')])),
  ).toEqual([]);
  const grove = 'https://github.com/SchmiedmayerLab/Grove.git';
  expect(await find({}, target('App', [swift('GroveStudy', grove, '3.0.0')]))).toEqual(['GroveStudy 3.0.0 → App']);
  expect(await find({}, target('App', [swift('GroveLLM', grove, '3.0.0')]))).toEqual([]);
});

test('a pod that another package brings is not told twice', async () => {
  const pub: Dependency = { name: 'health_kit_reporter', manager: 'pub', version: '2.3.1', at: at('pubspec.lock') };
  const brought: Dependency = {
    name: 'HealthKitReporter',
    manager: 'cocoapods',
    version: '3.1.0',
    at: at('ios/Podfile.lock'),
  };
  expect(await find({}, target('App', [pub, brought]))).toEqual(['health_kit_reporter 2.3.1 → App']);
  expect(await find({}, target('App', [brought]))).toEqual(['HealthKitReporter 3.1.0 → App']);
});

test('a plugin that npm and Cordova both name is told once', async () => {
  const name = 'com.telerik.plugins.healthkit';
  const plugin: Dependency = { name, manager: 'cordova', version: '0.6.0', at: at('config.xml') };
  expect(await find({}, target('App', [plugin, npm(name, '0.6.0')]))).toEqual([`${name} 0.6.0 → App`]);
});

test('only what ships links anything', async () => {
  const known = npm('react-native-health', '1.19.0');
  expect(
    await find({}, target('Lib', [known], 'library'), target('Tests', [known], 'test'), target('App', [])),
  ).toEqual([]);
  expect(await find({}, target('App', [known]), target('Other', [known]))).toEqual([
    'react-native-health 1.19.0 → App+Other',
  ]);
});
