import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { matchesGlob } from '../../src/targets/glob.ts';
import { findTargets } from '../../src/targets/index.ts';
import { NOTHING } from '../../src/targets/way.ts';
import { findXcodeGenTargets } from '../../src/targets/xcodegen/find.ts';
import type { Build, PlistValue, Target } from '../../src/types.ts';

const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const HEALTHKIT = 'com.apple.developer.healthkit';
const ACCESS = `${HEALTHKIT}.access`;

const find = (content: Readonly<Record<string, string>>) => findXcodeGenTargets(memoryFiles(content), NOTHING);

function shipping(target: Target | undefined): Build {
  const build = target?.builds.find(({ configuration }) => configuration === target.shipping);
  if (!build) throw new Error('There is no build.');
  return build;
}

function only(content: Readonly<Record<string, string>>): Build {
  const { targets } = find(content);
  if (targets.length !== 1) throw new Error(targets.map(({ name }) => name).join());
  return shipping(targets[0]);
}

function plain(value: PlistValue | undefined): unknown {
  if (value?.kind === 'array') return value.value.map(plain);
  return value?.kind === 'unresolved' ? `?${value.reason}` : value?.value;
}

const valueIn = (list: Build['info'], key: string): unknown => plain(list.entries.get(key)?.value);

const APP = `name: Clinic
options:
  bundleIdPrefix: org.clinic
  deploymentTarget:
    iOS: 17
targets:
  Clinic:
    type: application
    platform: iOS
    sources: [App]
    info:
      path: App/Info.plist
      properties:
        ${CLINICAL}: Shows the lab results of $(PRODUCT_NAME).
    entitlements:
      path: App/Clinic.entitlements
      properties:
        ${HEALTHKIT}: YES
        ${ACCESS}: [health-records]
`;

describe('properties', () => {
  test('are what is shipped, each with its place', () => {
    const build = only({ 'project.yml': APP, 'App/App.swift': '', 'App/Notes.md': '' });
    expect(valueIn(build.info, CLINICAL)).toBe('Shows the lab results of Clinic.');
    expect(valueIn(build.entitlements, ACCESS)).toEqual(['health-records']);
    expect(valueIn(build.entitlements, HEALTHKIT)).toBe(true);
    expect(build.entitlements.entries.get(ACCESS)?.keyAt).toMatchObject({ file: 'project.yml', line: 19, column: 9 });
    expect(build).toMatchObject({
      configuration: 'Release',
      platforms: ['ios'],
      sources: ['App/App.swift'],
      deploymentTarget: { value: '17.0' },
      bundleIdentifier: { value: 'org.clinic.Clinic' },
    });
  });

  test('replace the files that are there', () => {
    const build = only({
      'project.yml': APP,
      'App/Clinic.entitlements': '<plist><dict><key>aps-environment</key><string>production</string></dict></plist>',
    });
    expect([...build.entitlements.entries.keys()]).toEqual([HEALTHKIT, ACCESS]);
    expect(find({ 'project.yml': APP }).skipped).toEqual([]);
  });

  test('that are missing leave an empty list', () => {
    const build = only({
      'project.yml':
        'name: A\ntargets:\n  A:\n    type: application\n    platform: iOS\n    entitlements:\n      path: A.entitlements\n',
      'A.entitlements': `<plist><dict><key>${HEALTHKIT}</key><true/></dict></plist>`,
    });
    expect(build.entitlements.get(HEALTHKIT)).toMatchObject({ state: 'absent', at: { file: 'project.yml', line: 7 } });
  });
});

test('without info, the first Info.plist of the sources counts, unless a setting names another', () => {
  const spec = (settings: string) =>
    `name: A\ntargets:\n  A:\n    type: application\n    platform: iOS\n    sources: [App]\n${settings}`;
  const list = (text: string) => `<plist><dict><key>${CLINICAL}</key><string>${text}</string></dict></plist>`;
  const files = { 'App/Support/Info.plist': list('found'), 'Other.plist': list('named') };
  expect(valueIn(only({ ...files, 'project.yml': spec('') }).info, CLINICAL)).toBe('found');
  expect(
    valueIn(
      only({ ...files, 'project.yml': spec('    settings:\n      INFOPLIST_FILE: Other.plist\n') }).info,
      CLINICAL,
    ),
  ).toBe('named');
});

describe('settings', () => {
  const spec = `name: A
configs: { Debug: debug, Beta Release: release, Release: release }
settingGroups:
  health:
    INFOPLIST_KEY_${CLINICAL}: group
    GENERATE_INFOPLIST_FILE: YES
settings:
  base: { INFOPLIST_KEY_${CLINICAL}: project }
targets:
  A:
    type: application
    platform: iOS
    settings:
      groups: [health]
      base: { BASE: base }
      configs:
        debug: { INFOPLIST_KEY_${CLINICAL}: debug }
        beta: { INFOPLIST_KEY_${CLINICAL}: beta }
      IGNORED: plain
`;
  const { targets } = find({ 'project.yml': spec });
  const texts = targets[0]?.builds.map(({ configuration, info }) => [configuration, valueIn(info, CLINICAL)]);

  test('of configurations win over groups, groups over the project', () => {
    expect(texts).toEqual([
      ['Debug', 'debug'],
      ['Beta Release', 'beta'],
      ['Release', 'group'],
    ]);
    expect(targets[0]?.shipping).toBe('Release');
  });

  test('of a configuration may name the entitlements', () => {
    const build = only({
      'project.yml':
        'name: A\ntargets:\n  A:\n    type: application\n    platform: iOS\n    settings:\n      configs:\n        Release: { CODE_SIGN_ENTITLEMENTS: A.entitlements }\n',
      'A.entitlements': `<plist><dict><key>${ACCESS}</key><array><string>health-records</string></array></dict></plist>`,
    });
    expect(valueIn(build.entitlements, ACCESS)).toEqual(['health-records']);
  });
});

describe('includes and templates', () => {
  test('are joined; paths of an included file are its own', () => {
    const { targets } = find({
      'project.yml':
        'name: A\ninclude:\n  - base/health.yml\n  - path: absent.yml\n    enable: false\ntargets:\n  Kit:\n    sources:\n      - path: Extra\n',
      'base/health.yml':
        'targets:\n  Kit:\n    type: application\n    platform: iOS\n    templates: [Health]\n    sources: [Sources]\ntargetTemplates:\n  Health:\n    entitlements:\n      path: $' +
        '{target_name}.entitlements\n      properties: { ' +
        HEALTHKIT +
        ': true }\n',
      'base/Sources/A.swift': '',
      'Extra/B.swift': '',
    });
    const build = shipping(targets[0]);
    expect(build.sources).toEqual(['Extra/B.swift', 'base/Sources/A.swift']);
    expect(build.entitlementsFile).toMatchObject({ state: 'known', value: 'base/Kit.entitlements' });
    expect(valueIn(build.entitlements, HEALTHKIT)).toBe(true);
  });

  test('that include each other end', () => {
    expect(
      find({
        'project.yml': 'name: A\ninclude: [b.yml]\ntargets: { A: { type: application, platform: iOS } }\n',
        'b.yml': 'include: [project.yml]\n',
      }).targets,
    ).toHaveLength(1);
  });

  test('that are absent are said', () => {
    const { skipped } = find({
      'project.yml': 'name: A\ninclude: [b.yml]\ntargets: { A: { type: application, platform: iOS } }\n',
    });
    expect(skipped).toMatchObject([{ reason: 'What `b.yml` adds cannot be read', at: { line: 2 } }]);
  });

  test('platform lists make a target for each', () => {
    const { targets } = find({
      'project.yml': 'name: A\ntargets:\n  A:\n    type: application\n    platform: [iOS, watchOS]\n',
    });
    expect(targets.map(({ name, kind }) => [name, kind])).toEqual([
      ['A_iOS', 'app'],
      ['A_watchOS', 'watch-app'],
    ]);
  });
});

test('frameworks, packages and extensions are joined to the app', () => {
  const { targets } = find({
    'project.yml': `name: A
packages: { Health: { path: Packages/Health }, Net: { url: "https://example.org/net", from: 1.0.0 } }
targets:
  A:
    type: application
    platform: iOS
    sources: [{ path: App, excludes: ["**/*Tests.swift", Old] }]
    dependencies: [{ target: Core }, { target: Widget }, { package: Health }, { package: Net, product: NetUI }]
  Core: { type: framework, platform: iOS, sources: Core }
  Widget: { type: app-extension, platform: iOS, sources: Widget }
`,
    'App/A.swift': '',
    'App/Deep/ATests.swift': '',
    'App/Old/B.swift': '',
    'Core/C.swift': '',
    'Widget/W.swift': '',
    'Packages/Health/Package.swift':
      'import PackageDescription\nlet package = Package(name: "Health", products: [.library(name: "Health", targets: ["Health"])], targets: [.target(name: "Health")])',
    'Packages/Health/Sources/Health/H.swift': '',
  });
  const [app, , widget] = targets;
  expect(shipping(app).sources).toEqual(['App/A.swift', 'Core/C.swift', 'Packages/Health/Sources/Health/H.swift']);
  expect(app?.dependencies.map(({ name }) => name)).toContain('NetUI');
  expect(widget).toMatchObject({ kind: 'extension', hosts: [{ name: 'A' }] });
});

test('a file that is none of XcodeGen, or cannot be read', () => {
  expect(find({ 'project.yml': 'title: A book\n' })).toEqual(NOTHING);
  expect(find({ 'project.yml': 'targets: [\n' })).toMatchObject({ targets: [], skipped: [{ blocking: true }] });
});

describe('a committed project', () => {
  const project = (access: string): Readonly<Record<string, string>> => ({
    'project.yml': APP,
    'Clinic.xcodeproj/project.pbxproj': `// !$*UTF8*$!
{ objects = {
  P = { isa = PBXProject; buildConfigurationList = L; targets = ( T ); };
  T = { isa = PBXNativeTarget; name = Clinic; productType = "com.apple.product-type.application"; buildConfigurationList = L2; buildPhases = (); };
  L = { isa = XCConfigurationList; buildConfigurations = ( R ); };
  L2 = { isa = XCConfigurationList; buildConfigurations = ( R2 ); };
  R = { isa = XCBuildConfiguration; name = Release; buildSettings = { SDKROOT = iphoneos; }; };
  R2 = { isa = XCBuildConfiguration; name = Release; buildSettings = { CODE_SIGN_ENTITLEMENTS = App/Clinic.entitlements; INFOPLIST_FILE = App/Info.plist; }; };
}; rootObject = P; }`,
    'App/Info.plist': `<plist><dict><key>${CLINICAL}</key><string>Shows the lab results of Clinic.</string></dict></plist>`,
    'App/Clinic.entitlements': `<plist><dict><key>${HEALTHKIT}</key><true/><key>${ACCESS}</key>${access}</dict></plist>`,
  });

  test('is what is checked, and what differs from it is a drift', async () => {
    const { targets, drifts } = await findTargets(memoryFiles(project('<array/>')));
    expect(targets.map(({ project: file }) => file)).toEqual(['Clinic.xcodeproj']);
    expect(drifts).toMatchObject([
      { target: 'Clinic', key: ACCESS, generator: { value: '[health-records]' }, project: { value: '[]' } },
    ]);
  });

  const without = (path: string, files = project('<array/>')): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
  const built = async (files: Readonly<Record<string, string>>) => {
    const { targets, skipped } = await findTargets(memoryFiles(files));
    expect(targets.map(({ project: file }) => file)).toEqual(['Clinic.xcodeproj']);
    return { build: shipping(targets[0]), reasons: skipped.map(({ reason }) => reason) };
  };

  test('whose entitlements are not there has what the specification writes into them', async () => {
    const { build, reasons } = await built(without('App/Clinic.entitlements'));
    expect(valueIn(build.entitlements, ACCESS)).toEqual(['health-records']);
    expect(build.entitlements.get(`${HEALTHKIT}.background-delivery`)).toMatchObject({
      state: 'absent',
      at: { file: 'project.yml' },
    });
    expect(build.entitlementsFile).toMatchObject({ state: 'known', value: 'App/Clinic.entitlements' });
    expect(reasons).toEqual([]);
  });

  test('and so has one whose Info.plist is not there, under what its own settings add', async () => {
    const files = without('App/Info.plist');
    const pbxproj = files['Clinic.xcodeproj/project.pbxproj'] ?? '';
    const own = 'GENERATE_INFOPLIST_FILE = YES; INFOPLIST_KEY_NSHealthShareUsageDescription = Own;';
    const { build, reasons } = await built({
      ...files,
      'Clinic.xcodeproj/project.pbxproj': pbxproj.replace('INFOPLIST_FILE =', `${own} INFOPLIST_FILE =`),
    });
    expect(valueIn(build.info, CLINICAL)).toBe('Shows the lab results of Clinic.');
    expect(valueIn(build.info, 'NSHealthShareUsageDescription')).toBe('Own');
    expect(build.info.get('NSHealthUpdateUsageDescription').state).toBe('absent');
    expect(reasons).toEqual([]);
  });

  test('of a specification that is put together of several', async () => {
    const list = APP.slice(APP.indexOf('    entitlements:'));
    const { build } = await built({
      ...without('App/Clinic.entitlements'),
      'project.yml': `include: [Config/project.yml]\n${APP.replace(list, '')}`,
      'Config/project.yml': `targets:\n  Clinic:\n${list.replace('path: App', 'path: ../App')}`,
    });
    expect(valueIn(build.entitlements, ACCESS)).toEqual(['health-records']);
  });

  test('that names another file than the specification writes is as it is', async () => {
    const files = without('App/Clinic.entitlements');
    const pbxproj = files['Clinic.xcodeproj/project.pbxproj'] ?? '';
    const { build, reasons } = await built({
      ...files,
      'Clinic.xcodeproj/project.pbxproj': pbxproj.replace('App/Clinic.ent', 'App/Old.ent'),
    });
    expect(build.entitlements.get(ACCESS).state).toBe('unresolved');
    expect(reasons).toHaveLength(1);
  });

  test('of a list that nothing in the specification declares nothing is known', async () => {
    const list = APP.slice(APP.indexOf('    entitlements:'));
    const setting = '    settings: { CODE_SIGN_ENTITLEMENTS: App/Clinic.entitlements }\n';
    const { build, reasons } = await built({
      ...without('App/Clinic.entitlements'),
      'project.yml': APP.replace(list, setting),
    });
    expect(build.entitlements.get(ACCESS).state).toBe('unresolved');
    expect(reasons).toHaveLength(1);
  });

  test('that says the same has no drift', async () => {
    expect((await findTargets(memoryFiles(project('<array><string>health-records</string></array>')))).drifts).toEqual(
      [],
    );
  });
});

test.each([
  ['**/*Tests.swift', 'a/b/XTests.swift', true],
  ['**/*Tests.swift', 'XTests.swift', true],
  ['*.swift', 'a/X.swift', false],
  ['Old', 'Old/a/b.swift', true],
  ['a/{b,c}/*', 'a/c/x', true],
  ['a.b', 'aXb', false],
  ['*a'.repeat(20), 'a'.repeat(5000), true],
  [`${'*a'.repeat(20)}b`, 'a'.repeat(5000), false],
])('%s matches %s: %s', (pattern, path, expected) => {
  expect(matchesGlob(pattern, path)).toBe(expected);
});

test('of more templates than are read, it is told', () => {
  const names = Array.from({ length: 60 }, (_, index) => `t${index}`);
  const { skipped } = find({
    'project.yml': `targets:
  Clinic: {type: application, platform: iOS, templates: [${names.join(', ')}]}
targetTemplates:
${names.map((name) => `  ${name}: {settings: {A_${name}: 1}}`).join('\n')}
`,
  });
  expect(skipped.map(({ reason, at }) => [reason, at.line])).toContainEqual([
    'Of the templates of this target 50 are read',
    2,
  ]);
});

test.each([
  ['[App]', true],
  ['[{path: App/PrivacyInfo.xcprivacy, buildPhase: resources}]', true],
  ['[{path: App, excludes: ["**/*.xcprivacy"]}]', false],
  ['[{path: App/PrivacyInfo.xcprivacy, buildPhase: none}]', false],
])('the privacy manifest is shipped by sources %s: %s', (sources, isShipped) => {
  const { privacyManifests } = only({
    'project.yml': `name: Clinic\ntargets:\n  Clinic: {type: application, platform: iOS, sources: ${sources}}\n`,
    'App/PrivacyInfo.xcprivacy': '',
    'App/A.swift': '',
  });
  expect(privacyManifests).toEqual(isShipped ? ['App/PrivacyInfo.xcprivacy'] : []);
});
