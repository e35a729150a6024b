import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { readSwiftFunctions } from '../../src/read/swift/functions.ts';
import { findTargets } from '../../src/targets/index.ts';
import { findTuistTargets } from '../../src/targets/tuist/find.ts';
import { NOTHING } from '../../src/targets/way.ts';
import type { Build, PlistValue, Target } from '../../src/types.ts';

const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const HEALTHKIT = 'com.apple.developer.healthkit';
const ACCESS = `${HEALTHKIT}.access`;

const find = (content: Readonly<Record<string, string>>) => findTuistTargets(memoryFiles(content), NOTHING);

function buildOf(target: Target | undefined): Build {
  const build = target?.builds.find(({ configuration }) => configuration === target.shipping);
  if (!build) throw new Error('There is no build.');
  return build;
}

function plain(value: PlistValue | undefined): unknown {
  if (value?.kind === 'array') return value.value.map(plain);
  return value?.kind === 'unresolved' ? `?${value.reason}` : value?.value;
}

const valueIn = (list: Build['info'], key: string): unknown => plain(list.entries.get(key)?.value);

const MANIFEST = `import ProjectDescription

let texts: [String: Plist.Value] = [
  "${CLINICAL}": .string("Shows the results of $(PRODUCT_NAME)."),
]
let project = Project(
  name: "Clinic",
  targets: [
    .target(
      name: "Clinic",
      destinations: [.iPhone, .iPad],
      product: .app,
      bundleId: "org.clinic",
      deploymentTargets: .iOS("17.0"),
      infoPlist: .extendingDefault(with: texts),
      sources: ["Sources/**"],
      entitlements: .dictionary([
        "${HEALTHKIT}": true,
        "${ACCESS}": ["health-records"],
      ]),
      dependencies: [.project(target: "Core", path: "../Core"), .external(name: "Net")]
    ),
    .target(name: "Tests", destinations: .iOS, product: .unitTests, bundleId: "t", sources: ["Tests/**"]),
  ]
)
`;

test('literals are what is shipped, each with its place', () => {
  const { targets, skipped } = find({
    'App/Project.swift': MANIFEST,
    'App/Sources/A.swift': '',
    'App/Tests/T.swift': '',
    'Core/Project.swift':
      'import ProjectDescription\nlet project = Project(name: "Core", targets: [.target(name: "Core", destinations: .iOS, product: .framework, bundleId: "c", sources: "Sources/**")])',
    'Core/Sources/C.swift': '',
  });
  expect(skipped).toEqual([]);
  expect(targets.map(({ name, kind, project }) => [name, kind, project])).toEqual([
    ['Clinic', 'app', 'App/Project.swift'],
    ['Tests', 'test', 'App/Project.swift'],
    ['Core', 'library', 'Core/Project.swift'],
  ]);
  const build = buildOf(targets[0]);
  expect(valueIn(build.info, CLINICAL)).toBe('Shows the results of Clinic.');
  expect(valueIn(build.entitlements, ACCESS)).toEqual(['health-records']);
  expect(build.entitlements.entries.get(ACCESS)?.keyAt).toMatchObject({
    file: 'App/Project.swift',
    line: 19,
    column: 9,
  });
  expect(build).toMatchObject({
    platforms: ['ios'],
    sources: ['App/Sources/A.swift', 'Core/Sources/C.swift'],
    deploymentTarget: { value: '17.0' },
    bundleIdentifier: { value: 'org.clinic' },
  });
  expect(targets[0]?.dependencies.map(({ name }) => name)).toEqual(['Net']);
});

test('files are read, relative to the manifest or the root', () => {
  const list = (key: string) => `<plist><dict><key>${key}</key><string>x</string></dict></plist>`;
  const { targets } = find({
    'Tuist.swift': '',
    'App/Project.swift':
      'import ProjectDescription\nlet project = Project(name: "A", targets: [.target(name: "A", destinations: .iOS, product: .app, bundleId: "a", infoPlist: "Info.plist", entitlements: .file(path: .relativeToRoot("Shared/A.entitlements")))])',
    'App/Info.plist': list(CLINICAL),
    'Shared/A.entitlements': list(HEALTHKIT),
  });
  const build = buildOf(targets[0]);
  expect(valueIn(build.info, CLINICAL)).toBe('x');
  expect(build.entitlementsFile).toMatchObject({ state: 'known', value: 'Shared/A.entitlements' });
});

describe('helpers', () => {
  const HELPERS = `import ProjectDescription
public enum Feature: String { case records = "Records" }
public extension ProjectDescription.TargetDependency {
  static func feature(_ feature: Feature) -> TargetDependency { .project(target: feature.rawValue, path: .relativeToRoot("Features/Records")) }
  static var records: TargetDependency { .feature(.records) }
}
public extension Project {
  static func app(name: String, info: [String: Plist.Value] = [:], dependencies: [TargetDependency] = []) -> Project {
    let targets: [Target] = [.clinic(name: name, info: info, dependencies: dependencies)]
    return Project(name: name, targets: targets)
  }
}
extension Target {
  static func clinic(name: String, info: [String: Plist.Value], dependencies: [TargetDependency]) -> Target {
    .target(
      name: name,
      destinations: .iOS,
      product: .app,
      bundleId: "org.\\(name)",
      infoPlist: .extendingDefault(with: info),
      entitlements: .health,
      dependencies: dependencies
    )
  }
}
extension Entitlements {
  static let health: Entitlements = .dictionary(["${HEALTHKIT}": .boolean(true)])
}
`;
  const files = {
    'Tuist/ProjectDescriptionHelpers/Helpers.swift': HELPERS,
    'Features/Records/Project.swift':
      'import ProjectDescription\nlet project = Project(name: "R", targets: [.target(name: "Records", destinations: .iOS, product: .staticFramework, bundleId: "r", sources: ["Sources/**"])])',
    'Features/Records/Sources/R.swift': '',
  };

  test('are followed with their arguments and defaults', () => {
    const { targets, skipped } = find({
      ...files,
      'App/Project.swift': `import ProjectDescription\nimport ProjectDescriptionHelpers\nlet project = Project.app(\n  name: "Clinic",\n  info: ["${CLINICAL}": "Why."],\n  dependencies: [.records]\n)\n`,
    });
    expect(skipped).toEqual([]);
    const app = targets.find(({ kind }) => kind === 'app');
    const build = buildOf(app);
    expect(app?.name).toBe('Clinic');
    expect(valueIn(build.info, CLINICAL)).toBe('Why.');
    expect(build.info.entries.get(CLINICAL)?.value.at).toMatchObject({ file: 'App/Project.swift', line: 5 });
    expect(valueIn(build.entitlements, HEALTHKIT)).toBe(true);
    expect(build.sources).toEqual(['Features/Records/Sources/R.swift']);
  });

  test('a dependency that cannot be told may be any library', () => {
    const { targets } = find({
      ...files,
      'App/Project.swift':
        'import ProjectDescription\nlet project = Project.app(name: "Clinic", dependencies: [.made(by: code)])\n',
    });
    expect(buildOf(targets.find(({ kind }) => kind === 'app')).sources).toEqual(['Features/Records/Sources/R.swift']);
  });

  test('that call each other end', () => {
    const loop =
      'import ProjectDescription\nextension Project { static func a(n: Int) -> Project { .b(n: n) }\n static func b(n: Int) -> Project { .a(n: n) } }\n';
    const { skipped } = find({ 'Project.swift': `${loop}let project = Project.a(n: 1)` });
    expect(skipped).toMatchObject([{ blocking: true, reason: 'The project is made by code that is not evaluated' }]);
  });
});

test('what code makes is unresolved with its place', () => {
  const { targets, skipped } = find({
    'Project.swift': `import ProjectDescription
let project = Project(name: "A", targets: [
  .target(name: "A", destinations: .iOS, product: .app, bundleId: "a", infoPlist: .extendingDefault(with: makeTexts()), entitlements: .dictionary(["${ACCESS}": Environment.access.getString(default: "x")]))
] + more())`,
  });
  const build = buildOf(targets[0]);
  expect(build.info.get(CLINICAL)).toMatchObject({ state: 'unresolved', at: { file: 'Project.swift', line: 3 } });
  expect(valueIn(build.entitlements, ACCESS)).toMatch(/^\?/);
  expect(skipped).toMatchObject([{ reason: 'Targets are made by code that is not evaluated' }]);
});

test('a Project.swift of something else is none', () => {
  expect(
    find({ 'Sources/Project.swift': 'struct Project { let name: String }\nlet project = Project(name: "x")' }),
  ).toEqual(NOTHING);
});

test('functions give what they return, and nothing where that is not one expression', () => {
  const read = readSwiftFunctions(
    'func a(_ x: Int, y z: String = "d") -> [String] { return [z] }\nfunc b() -> Int { if c { return 1 }\n return 2 }\nvar c: String {\n"c"\n}\nvar d = 1 { didSet {} }',
    'x.swift',
  );
  expect(read.map(({ name, isProperty }) => [name, isProperty])).toEqual([
    ['a', false],
    ['b', false],
    ['c', true],
  ]);
  expect(read[0]?.parameters.map(({ label, name, fallback }) => [label, name, fallback()])).toMatchObject([
    [undefined, 'x', undefined],
    ['y', 'z', { value: 'd' }],
  ]);
  expect(read[0]?.result()).toMatchObject({
    kind: 'array',
    value: [{ kind: 'member', name: 'z', at: { line: 1, column: 59 } }],
  });
  expect(read[1]?.result()).toBeUndefined();
  expect(read[2]?.result()).toMatchObject({ kind: 'string', value: 'c', at: { line: 5, column: 1 } });
});

describe('what code makes', () => {
  const helper = (body: string) => ({
    'Tuist/ProjectDescriptionHelpers/Project+App.swift': `import ProjectDescription
extension Project {
  public static func app(name: String) -> Project {
    ${body}
    return Project(name: name, targets: [makeApp(name: name, rights: rights)])
  }
  private static func makeApp(name: String, rights: [String: Plist.Value]) -> Target {
    .target(name: name + "App", destinations: .iOS, product: .app, bundleId: "c", sources: ["\\(name)/Sources/**"], entitlements: .dictionary(rights))
  }
}
`,
    'Project.swift':
      'import ProjectDescription\nimport ProjectDescriptionHelpers\nlet project = Project.app(name: "Clinic")\n',
    'Clinic/Sources/A.swift': '',
    'Other/Sources/B.swift': '',
  });

  test('of texts and helpers in another type is put together', () => {
    const { targets } = find(helper(`let rights: [String: Plist.Value] = ["${HEALTHKIT}": true]`));
    expect(targets).toMatchObject([{ name: 'ClinicApp', kind: 'app' }]);
    expect(buildOf(targets[0]).sources).toEqual(['Clinic/Sources/A.swift']);
    expect(valueIn(buildOf(targets[0]).entitlements, HEALTHKIT)).toBe(true);
  });

  test('of a dictionary that is changed afterwards is not known', () => {
    const { targets } = find(
      helper('var rights: [String: Plist.Value] = [:]\n    for one in all { rights.merge(one) { $1 } }'),
    );
    expect(buildOf(targets[0]).entitlements.get(ACCESS)).toMatchObject({ state: 'unresolved' });
  });

  const target = (rest: string) => ({
    'Project.swift': `import ProjectDescription
let shared: SettingsDictionary = ["CODE_SIGN_ENTITLEMENTS": "a.entitlements"]
let project = Project(name: "Clinic", targets: [
  .target(name: Environment.name.getString(default: "Clinic"), destinations: .iOS, product: .app, bundleId: "c", ${rest})
])`,
    'a.entitlements': `<plist><dict><key>${HEALTHKIT}</key><true/></dict></plist>`,
    'Sources/A.swift': '',
    'Tests/ATests.swift': '',
  });

  test('of settings names the entitlements, or leaves them open', () => {
    const signed = (settings: string) => buildOf(find(target(`settings: .settings(base: ${settings})`)).targets[0]);
    expect(valueIn(signed('shared').entitlements, HEALTHKIT)).toBe(true);
    expect(valueIn(signed('shared.merging(["A": "b"])').entitlements, HEALTHKIT)).toBe(true);
    expect(signed('makeSettings()').entitlements.get(HEALTHKIT)).toMatchObject({ state: 'unresolved' });
    expect(signed('["A": "b"]').entitlements.get(HEALTHKIT)).toMatchObject({ state: 'absent' });
  });

  test('of the entitlements argument stands over settings that cannot be told', () => {
    const { targets } = find(target('entitlements: "a.entitlements", settings: .settings(base: makeSettings())'));
    expect(targets).toMatchObject([{ name: 'Clinic' }]);
    expect(valueIn(buildOf(targets[0]).entitlements, HEALTHKIT)).toBe(true);
  });

  test('of the sources may be all that is there', () => {
    expect(buildOf(find(target('sources: makeSources()')).targets[0]).sources).toEqual(['Sources/A.swift']);
  });

  test.each([
    ['resources: ["App/PrivacyInfo.xcprivacy"]', ['App/PrivacyInfo.xcprivacy']],
    ['resources: ["App/**"]', ['App/PrivacyInfo.xcprivacy']],
    ['resources: .resources(["App/*.xcprivacy"])', ['App/PrivacyInfo.xcprivacy']],
    ['resources: [.glob(pattern: "App/**", excluding: ["App/*.xcprivacy"])]', []],
    ['buildableFolders: ["App"]', ['App/PrivacyInfo.xcprivacy']],
    ['sources: ["App/**"]', []],
  ])('ships the privacy manifest: %s', (list, manifests) => {
    const { targets } = find({ ...target(list), 'App/PrivacyInfo.xcprivacy': '', 'App/A.swift': '' });
    expect(buildOf(targets[0]).privacyManifests).toEqual(manifests);
  });
});

test('a committed project whose lists are not there has what the manifest writes into them', async () => {
  const { targets, skipped } = await findTargets(
    memoryFiles({
      'Project.swift': MANIFEST,
      'Sources/A.swift': '',
      'Clinic.xcodeproj/project.pbxproj': `// !$*UTF8*$!
{ objects = {
  P = { isa = PBXProject; buildConfigurationList = L; targets = ( T ); };
  T = { isa = PBXNativeTarget; name = Clinic; productType = "com.apple.product-type.application"; buildConfigurationList = L2; buildPhases = (); };
  L = { isa = XCConfigurationList; buildConfigurations = ( R ); };
  L2 = { isa = XCConfigurationList; buildConfigurations = ( R2 ); };
  R = { isa = XCBuildConfiguration; name = Release; buildSettings = { SDKROOT = iphoneos; }; };
  R2 = { isa = XCBuildConfiguration; name = Release; buildSettings = { CODE_SIGN_ENTITLEMENTS = Derived/Entitlements/Clinic.entitlements; INFOPLIST_FILE = "Derived/InfoPlists/Clinic-Info.plist"; }; };
}; rootObject = P; }`,
    }),
  );
  const clinic = targets.filter(({ name }) => name === 'Clinic');
  expect(clinic.map(({ project }) => project)).toEqual(['Clinic.xcodeproj']);
  const build = buildOf(clinic[0]);
  expect(valueIn(build.info, CLINICAL)).toBe('Shows the results of Clinic.');
  expect(valueIn(build.entitlements, ACCESS)).toEqual(['health-records']);
  expect(skipped.filter(({ at }) => at.file.endsWith('.pbxproj'))).toEqual([]);
});
