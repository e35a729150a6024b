/**
 * What one file says once, and each of many targets reads: whole runs of the built command. Before there was fuel for it
 * most of these took minutes for a megabyte.
 */
import { describe, expect, test } from 'vitest';
import { expectOrderly, type Files, makeRepository, NO_COMMAND, runCommand } from './attack.ts';

const BOUNDS = { seconds: 20, memory: 1000 };
const TEXT = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const INFO = (text: string) => `<plist version="1.0"><dict><key>${TEXT}</key><string>${text}</string></dict></plist>`;

/** So many targets of an app, in Debug and Release, each with all of the sources. */
function project(targets: number, settings: string, sources = 1): string {
  const each = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const builds = ['Debug', 'Release'].map(
    (name) =>
      `P${name} = { isa = XCBuildConfiguration; name = ${name}; buildSettings = { SDKROOT = iphoneos; ${settings} }; };`,
  );
  const objects = [
    `P = { isa = PBXProject; buildConfigurationList = PL; mainGroup = G; targets = (${each(targets, (at) => `T${at}`)}); };`,
    `G = { isa = PBXGroup; sourceTree = "<group>"; children = (${each(sources, (at) => `F${at}`)}); };`,
    'PL = { isa = XCConfigurationList; buildConfigurations = (PDebug, PRelease); };',
    ...builds,
    ...each(sources, (at) => `F${at} = { isa = PBXFileReference; path = A${at}.swift; sourceTree = "<group>"; };`),
    ...each(targets, (at) =>
      [
        `T${at} = { isa = PBXNativeTarget; name = T${at}; productType = "com.apple.product-type.application"; buildConfigurationList = L${at}; buildPhases = (S${at}); };`,
        `L${at} = { isa = XCConfigurationList; buildConfigurations = (D${at}, R${at}); };`,
        `S${at} = { isa = PBXSourcesBuildPhase; files = (${each(sources, (file) => `B${at}x${file}`)}); };`,
        ...each(sources, (file) => `B${at}x${file} = { isa = PBXBuildFile; fileRef = F${file}; };`),
        ...['Debug', 'Release'].map(
          (name) =>
            `${name.charAt(0)}${at} = { isa = XCBuildConfiguration; name = ${name}; buildSettings = { PRODUCT_BUNDLE_IDENTIFIER = a.b${at}; INFOPLIST_FILE = Info.plist; }; };`,
        ),
      ].join('\n'),
    ),
  ];
  return `// !$*UTF8*$!\n{ archiveVersion = 1; classes = {}; objectVersion = 56; rootObject = P; objects = {\n${objects.join('\n')}\n}; }\n`;
}

const app = (
  settings: string,
  { targets = 200, sources = 1, info = 'Your records are shown to you in the app.' } = {},
): Files => ({
  'A.xcodeproj/project.pbxproj': project(targets, settings, sources),
  'Info.plist': INFO(info),
  ...Object.fromEntries(Array.from({ length: sources }, (_, at) => [`A${at}.swift`, '// nothing'])),
  'A0.swift': 'import HealthKit\nlet type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!\n',
});
const filled = (unit: string, length = 1_000_000) => unit.repeat(Math.ceil(length / unit.length));
const numbered = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

describe.skipIf(NO_COMMAND)('of 200 targets each reads', () => {
  test.each<[string, Files]>([
    ['a megabyte of flags', app(`OTHER_SWIFT_FLAGS = "${filled('-Da ')}";`)],
    ['100,000 conditions', app(`SWIFT_ACTIVE_COMPILATION_CONDITIONS = "${numbered(100_000, (at) => `A${at}`)}";`)],
    ['80,000 headers', app(`OTHER_CFLAGS = "${filled('-include a ')}";`)],
    [
      'folders without end',
      app(`HEADER_SEARCH_PATHS = "${filled('a/** ')}"; FRAMEWORK_SEARCH_PATHS = "${filled('b ')}";`),
    ],
    ['30,000 settings', app(numbered(30_000, (at) => `S${at} = a;`))],
    ['a text of a megabyte', app(`INFOPLIST_KEY_${TEXT} = "${filled('abc ')}"; GENERATE_INFOPLIST_FILE = YES;`)],
    ['a list with a text of a megabyte', app('', { info: filled('Your records are shown. ') })],
    [
      'patterns for 2,000 files',
      app(`EXCLUDED_SOURCE_FILE_NAMES = "${filled('*a*b*c*.x ', 100_000)}";`, { targets: 5, sources: 2000 }),
    ],
  ])('%s', { timeout: 110_000 }, async (_, files) => {
    const outcome = await runCommand(makeRepository(files), ['--format', 'json']);
    expectOrderly(outcome, BOUNDS);
    const { verdict, skipped } = JSON.parse(outcome.stdout) as { verdict: string; skipped: { reason: string }[] };
    expect(['failed', 'incomplete']).toContain(verdict);
    expect(skipped.map(({ reason }) => reason).join('\n')).toMatch(/more than one run reads|not read again/);
  });
});

describe.skipIf(NO_COMMAND)('one line that begins something again and again', () => {
  const PUBSPEC = 'name: app\ndependencies:\n  flutter:\n    sdk: flutter\n';
  const lines: readonly [string, string][] = [
    ['texts of nothing', '""'],
    ['names', '&a '],
    ['tags', '!a '],
    ['lists', '[a]'],
    ['maps', '}{'],
  ];
  test.each(lines)('in twelve lock files of YAML: %s', { timeout: 110_000 }, async (_, unit) => {
    const apps = Array.from({ length: 12 }, (_, at) => [
      [`p${at}/pubspec.yaml`, PUBSPEC],
      [`p${at}/pubspec.lock`, filled(unit, 1_400_000)],
      [`p${at}/project.yml`, filled(unit, 1_400_000)],
    ]).flat();
    expectOrderly(await runCommand(makeRepository(Object.fromEntries(apps))), BOUNDS);
  });

  const swift: readonly [string, string][] = [
    ['marks', '#'],
    ['ends of comments', '**/'],
    ['bodies', 'if a {'],
    ['functions', 'func a '],
    ['functions that nothing closes', 'func a('],
    ['parameters', 'b: c, '],
  ];
  test.each(swift)('in manifests of Swift: %s', { timeout: 110_000 }, async (_, unit) => {
    const helper = `func made(${filled(unit, 199_000)}`;
    const helpers = Array.from({ length: 12 }, (_, at) => [`Tuist/ProjectDescriptionHelpers/H${at}.swift`, helper]);
    const files = {
      ...Object.fromEntries(helpers),
      'Package.swift': `// swift-tools-version:5.9\nlet package = Package(name: "A")\n${filled(unit, 1_400_000)}`,
      'Tuist.swift': 'let tuist = Tuist()\n',
      'Project.swift': `import ProjectDescription\nlet project = Project(name: "A", targets: [made()])\n${filled(unit, 1_400_000)}`,
    };
    expectOrderly(await runCommand(makeRepository(files)), BOUNDS);
  });
});
