import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { readStarlark } from '../../src/read/starlark.ts';
import { findBazelTargets } from '../../src/targets/bazel/find.ts';
import { NOTHING } from '../../src/targets/way.ts';

const ACCESS = 'com.apple.developer.healthkit.access';
const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const list = (lines: string) => `<plist version="1.0"><dict>${lines}</dict></plist>`;
const find = (content: Readonly<Record<string, string>>) => findBazelTargets(memoryFiles(content), NOTHING);

const APP = `load("@build_bazel_rules_apple//apple:ios.bzl", "ios_application")

VERSION = "17.0"

ios_application(
    name = "Clinic",
    bundle_id = "org." + "clinic",
    entitlements = ":Clinic.entitlements",
    extensions = [":Widget"],
    families = ["iphone"],
    infoplists = ["Info.plist", "//shared:Health.plist"],
    minimum_os_version = VERSION,  # the oldest
    deps = [":Lib"],
)

swift_library(
    name = "Lib",
    srcs = glob(["Sources/**/*.swift"], exclude = ["**/*Tests.swift"]) ,
    deps = ["//core", "@net//:Net"],
)

ios_extension(name = "Widget", bundle_id = "org.clinic.widget", provisioning_profile = "w.mobileprovision", infoplists = [":made"])
`;

test('literals of BUILD files make targets', () => {
  const { targets, skipped } = find({
    'app/BUILD.bazel': APP,
    'app/Clinic.entitlements': list(`<key>${ACCESS}</key><array><string>health-records</string></array>`),
    'app/Info.plist': list('<key>CFBundleName</key><string>$(PRODUCT_NAME)</string>'),
    'shared/BUILD': '',
    'shared/Health.plist': list(`<key>${CLINICAL}</key><string>Why.</string>`),
    'app/Sources/A.swift': '',
    'app/Sources/ATests.swift': '',
    'core/BUILD': 'swift_library(name = "core", srcs = ["C.swift"])',
    'core/C.swift': '',
  });
  expect(skipped).toEqual([]);
  expect(
    targets.map(({ name, kind, project, hosts }) => [name, kind, project, hosts.map((host) => host.name)]),
  ).toEqual([
    ['Clinic', 'app', 'app/BUILD.bazel', []],
    ['Widget', 'extension', 'app/BUILD.bazel', ['Clinic']],
  ]);
  const [app, widget] = targets.map(({ builds }) => builds[0]);
  expect(app?.entitlements.get(ACCESS)).toMatchObject({ state: 'known', at: { file: 'app/Clinic.entitlements' } });
  expect(app?.info.get(CLINICAL)).toMatchObject({ state: 'known', value: { value: { value: 'Why.' } } });
  expect(app).toMatchObject({
    bundleIdentifier: { value: 'org.clinic' },
    deploymentTarget: { value: '17.0', at: { line: 3 } },
    sources: ['app/Sources/A.swift', 'core/C.swift'],
  });
  expect(widget?.entitlements.get(ACCESS)).toMatchObject({
    state: 'unresolved',
    reason: 'Without `entitlements`, those of the provisioning profile are signed',
  });
  expect(widget?.info.get(CLINICAL).state).toBe('unresolved');
});

test('what is no literal is unresolved with its place', () => {
  const { targets } = find({
    BUILD:
      'ios_application(\n    name = "A",\n    entitlements = select({"//x": "a"}),\n    infoplists = [name + ".plist" for name in NAMES],\n    bundle_id = ID,\n)',
  });
  const [build] = targets[0]?.builds ?? [];
  expect(build?.entitlementsFile).toMatchObject({
    state: 'unresolved',
    reason: '`select` is not evaluated',
    at: { line: 3, column: 20 },
  });
  expect(build?.bundleIdentifier).toMatchObject({ state: 'unresolved', reason: '`ID` is not a constant of the file' });
  expect(build?.info.get(CLINICAL).state).toBe('unresolved');
});

test.each([
  ['('.repeat(20_000)],
  [`a(b = [${'['.repeat(20_000)}`],
  ['a("""'.repeat(5_000)],
  [`a(${'x + '.repeat(20_000)}`],
])('a hostile file ends', (text) => {
  const start = performance.now();
  readStarlark(Buffer.from(text), 'BUILD');
  expect(performance.now() - start).toBeLessThan(10_000);
});

const LISTS = {
  'app/Info.plist': list('<key>CFBundleName</key><string>A</string>'),
  'app/Records.swift': '',
  'app/Steps.swift': '',
};
const bundle = (deps: string) =>
  `ios_application(name = "Clinic", bundle_id = "org.clinic", infoplists = ["Info.plist"], deps = ${deps})\n`;

test('a rule behind thousands of others is read', () => {
  const others = Array.from({ length: 6_000 }, (_, index) => `filegroup(name = "f${index}")\n`).join('');
  const { targets, skipped } = find({ ...LISTS, 'app/BUILD': others + bundle('[]') });
  expect(targets.map(({ name }) => name)).toEqual(['Clinic']);
  expect(skipped).toEqual([]);
});

test('more rules than are read are told, and no verdict stands', () => {
  const { skipped } = find({ ...LISTS, 'app/BUILD': `${'a()\n'.repeat(100_000)}${bundle('[]')}` });
  expect(skipped).toMatchObject([
    { at: { file: 'app/BUILD', line: 100_001 }, blocking: true, reason: expect.stringMatching(/not read/) },
  ]);
}, 30_000);

test.each([
  ['glob(["R*.swift"]) + ["Steps.swift"]', ['app/Records.swift', 'app/Steps.swift'], undefined],
  ['["Steps.swift"] + glob(["R*.swift"])', ['app/Records.swift', 'app/Steps.swift'], undefined],
  ['["Steps.swift"] + select({})', ['app/Steps.swift'], 'what `srcs` of Lib holds is made by code'],
  ['select({}) + ["Steps.swift"]', ['app/Steps.swift'], 'what `srcs` of Lib holds is made by code'],
  ['files_of("a")', [], 'what `srcs` of Lib holds is made by code'],
])('sources in parts: %s', (srcs, sources, reason) => {
  const lib = `swift_library(name = "Lib", srcs = ${srcs})\n`;
  const { targets } = find({ ...LISTS, 'app/BUILD': bundle('[":Lib"]') + lib });
  expect(targets[0]?.builds[0]).toMatchObject({ sources });
  expect(targets[0]?.builds[0]?.unseen?.map((one) => one.reason)).toEqual(reason === undefined ? undefined : [reason]);
});

test('an app with HealthKit and no entitlements of its own takes those of its profile, which is said', () => {
  const app = (source: string) =>
    find({
      BUILD:
        'ios_application(name = "Steps", bundle_id = "org.steps", infoplists = ["Info.plist"], deps = [":Lib"])\nswift_library(name = "Lib", srcs = ["A.swift"])',
      'Info.plist': list(''),
      'A.swift': source,
    });
  const { targets, skipped } = app('import HealthKit\n');
  const [build] = targets.flatMap(({ builds }) => builds);
  expect(build?.entitlements.get(ACCESS).state).toBe('unresolved');
  expect(skipped).toEqual([
    expect.objectContaining({ target: 'Steps', reason: expect.stringMatching(/provisioning profile/) }),
  ]);
  expect(app('import UIKit\n').skipped).toEqual([]);
});
