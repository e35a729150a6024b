import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/files/files.ts';
import { findXcodeTargets } from '../../src/targets/xcode/find.ts';
import { makeFolder } from '../base/repositories.ts';
import { check, pbxproj, type TestProject } from './xcode-project.ts';

const SUBMODULES = '[submodule "kit"]\n\tpath = Modules/Kit/\n\turl = https://example.org/kit\n';
const SUBMODULE = 'Modules/Kit, a submodule that is not checked out; give actions/checkout `submodules: true`';

function unseenOf(project: TestProject, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return (check(project, files).build('App').unseen ?? []).map(({ reason }) => reason);
}

/** A project that refers to another one, and links products that are of no target of its own. */
function linking(path: string, ...names: readonly string[]): TestProject {
  const object = (id: string, fields: string) => `\t\t"${id}" = {\n\t\t\t${fields}\n\t\t};\n`;
  const products = names.flatMap((name) => [
    object(`P ${name}`, `isa = PBXFileReference; path = ${name}; sourceTree = BUILT_PRODUCTS_DIR;`),
    object(`B ${name}`, `isa = PBXBuildFile; fileRef = "P ${name}";`),
  ]);
  const files = names.map((name) => `"B ${name}"`).join(', ');
  return {
    children: ['OTHER'],
    objects: [
      object('OTHER', `isa = PBXFileReference; path = ${path}; sourceTree = "<group>";`),
      ...products,
      object('PHASE', `isa = PBXFrameworksBuildPhase; files = (${files});`),
    ].join(''),
    targets: [{ name: 'App', phases: ['PHASE'] }],
  };
}

test('a framework of a project in a submodule that is not checked out is unseen', () => {
  const project = linking('Modules/Kit/Kit.xcodeproj', 'Kit.framework');
  expect(unseenOf(project, { '.gitmodules': SUBMODULES })).toEqual([`Kit.framework comes from ${SUBMODULE}`]);
  expect(unseenOf(project)).toEqual([
    'Kit.framework comes from Modules/Kit/Kit.xcodeproj, which is not in the checkout; check that folder out too',
  ]);
});

test('so is another product that nothing here makes', () => {
  const project = linking('Modules/Kit/Kit.xcodeproj', 'KitUI.framework');
  expect(unseenOf(project, { '.gitmodules': SUBMODULES })).toEqual([`KitUI.framework comes from ${SUBMODULE}`]);
});

test('so is one of a project outside of the checked folder', () => {
  const proxied = (path: string): TestProject => ({
    children: ['OTHER'],
    objects: [
      `\t\tOTHER = { isa = PBXFileReference; path = ${path}; sourceTree = "<group>"; };\n`,
      '\t\tFAR = { isa = PBXContainerItemProxy; containerPortal = OTHER; proxyType = 2; remoteGlobalIDString = B0; remoteInfo = Kit; };\n',
      '\t\tPRODUCT = { isa = PBXReferenceProxy; path = Kit.framework; remoteRef = FAR; sourceTree = BUILT_PRODUCTS_DIR; };\n',
      '\t\tLINK = { isa = PBXBuildFile; fileRef = PRODUCT; };\n',
      '\t\tPHASE = { isa = PBXFrameworksBuildPhase; files = (LINK); };\n',
    ].join(''),
    targets: [{ name: 'App', phases: ['PHASE'] }],
  });
  expect(unseenOf(proxied('../Kit/Kit.xcodeproj'))).toEqual([
    'Kit.framework comes from Kit.xcodeproj, which is outside of the checked folder; check a folder that holds both',
  ]);
  expect(unseenOf(proxied('"../node_modules/react-native/Kit.xcodeproj"'))).toEqual([]);
});

test('what package managers and the system bring is not', () => {
  expect(unseenOf(linking('Pods/Pods.xcodeproj', 'Pods_App.framework', 'Alamofire.framework'))).toEqual([]);
  expect(unseenOf(linking('Carthage/Checkouts/Kit/Kit.xcodeproj', 'Kit.framework'))).toEqual([]);
  expect(unseenOf({ targets: [{ name: 'App', links: ['Charts.framework', 'Frameworks/Sdk.framework'] }] })).toEqual([]);
  const withPod = { Podfile: "target 'App' do\n  pod 'Alamofire'\nend\n" };
  expect(unseenOf(linking('Modules/Kit/Kit.xcodeproj', 'Alamofire.framework'), withPod)).toEqual([]);
  const remote = 'https://example.org/Kit.git';
  expect(
    unseenOf({ remotePackages: [remote], targets: [{ name: 'App', packages: [{ product: 'Kit', package: remote }] }] }),
  ).toEqual([]);
});

test('a local package whose folder is not there is unseen, also where its product does not name it', () => {
  const expected = [`Records comes from ${SUBMODULE}`];
  for (const product of [{ product: 'Records', package: 'Modules/Kit' }, { product: 'Records' }]) {
    const project = { localPackages: ['Modules/Kit'], targets: [{ name: 'App', packages: [product] }] };
    expect(unseenOf(project, { '.gitmodules': SUBMODULES })).toEqual(expected);
  }
  const outside = { localPackages: ['../Kit'], targets: [{ name: 'App', packages: [{ product: 'Records' }] }] };
  expect(unseenOf(outside)).toEqual([
    'Records comes from a package outside of the checked folder; check a folder that holds both',
  ]);
});

test('a package that a package names by a path is unseen, and one from elsewhere is a dependency', () => {
  const project = { localPackages: ['P'], targets: [{ name: 'App', packages: [{ product: 'P', package: 'P' }] }] };
  const manifest = (dependency: string) => ({
    '.gitmodules': SUBMODULES,
    'P/Sources/P/P.swift': '',
    'P/Package.swift': `import PackageDescription
let package = Package(name: "P", products: [.library(name: "P", targets: ["P"])], dependencies: [.package(${dependency})],
  targets: [.target(name: "P", dependencies: [.product(name: "KitUI", package: "Kit")])])`,
  });
  expect(unseenOf(project, manifest('path: "../Modules/Kit"'))).toEqual([`KitUI comes from ${SUBMODULE}`]);
  expect(unseenOf(project, manifest('url: "https://example.org/Kit", from: "1.0.0"'))).toEqual([]);
});

test('files that a target compiles out of a submodule are unseen', () => {
  const project = {
    targets: [{ name: 'App', sources: ['App.swift', 'Modules/Kit/A.swift', 'Modules/Kit/B.swift'] }],
  };
  const files = { '.gitmodules': SUBMODULES, 'App.swift': '' };
  expect(unseenOf(project, files)).toEqual([`code of App comes from ${SUBMODULE}`]);
  const there = { 'Modules/Kit/A.swift': '', 'Modules/Kit/B.swift': '' };
  expect(unseenOf(project, { ...files, ...there })).toEqual([]);
});

test.each([
  [['Gone.swift', 'Gone.m', 'C.c'], ['Gone.swift and 1 other, missing from the repository']],
  [['../Shared/Reads.swift'], ['../Shared/Reads.swift, outside of the checked folder; check a folder that holds both']],
  [
    [
      'Secrets.swift',
      'OpenAIAPI.swift',
      'health.pb.swift',
      'L10n.swift',
      'GeneratedPluginRegistrant.m',
      'Generated/Types.swift',
      '../Pods/A.swift',
      'APIConfiguration.swift',
      'Config.private.swift',
      'Secrets-Local.swift',
    ],
    [],
  ],
  [
    ['TherapistRecords.swift', 'GeneratedReports/Reader.swift', 'Private.swift', 'ConfigReader.private.swift'],
    ['TherapistRecords.swift and 3 others, missing from the repository'],
  ],
])('sources that are not there: %s', (sources, expected) => {
  const reasons = unseenOf({ targets: [{ name: 'App', sources: ['App.swift', ...sources] }] }, { 'App.swift': '' });
  expect(reasons).toEqual(expected.map((reason) => `code of App comes from ${reason}`));
});

const KEYS = 'enum Backend { static let url = "https://example.org" }\n';

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['its name', 'App/Backend.swift', { '.gitignore': '# secrets\nBackend.swift\n' }],
  ['its path', 'App/Backend.swift', { '.gitignore': '/App/Backend.swift\n' }],
  ['it at any depth', 'App/Net/Backend.swift', { '.gitignore': '**/Backend.swift\r\n' }],
  ['its kind', 'App/Backend.mine.swift', { '.gitignore': '*.mine.swift\n' }],
  ['it in its own folder', 'App/Backend.m', { 'App/.gitignore': 'Backend.m\n' }],
])('what .gitignore names by %s holds values alone', (_, file, files) => {
  const project = { targets: [{ name: 'App', sources: ['App.swift', file] }] };
  expect(unseenOf(project, { 'App.swift': '', ...files })).toEqual([]);
});

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['a folder', 'Vendor/Kit.swift', { '.gitignore': 'Vendor/\n' }],
  ['all of a language', 'Kit.swift', { '.gitignore': '*.swift\n' }],
  ['another file', 'Kit.swift', { '.gitignore': 'Backend.swift\n' }],
  ['another folder', 'Kit.swift', { 'Other/.gitignore': 'Kit.swift\n' }],
  ['what is taken back', 'Kit.mine.swift', { '.gitignore': '*.mine.swift\n!Kit.mine.swift\n' }],
  ['a comment', 'Kit.swift', { '.gitignore': '# Kit.swift\n' }],
  ['a source that says that it is of health', 'HealthStore.swift', { '.gitignore': 'HealthStore.swift\n' }],
  [
    'one that code of HealthKit names',
    'Kit.swift',
    { '.gitignore': 'Kit.swift\n', 'App/Reader.swift': 'import HealthKit\nfunc go() { Kit.load(type) }\n' },
  ],
  ['one whose template asks', 'Kit.swift', { '.gitignore': 'Kit.swift\n', 'Kit.swift.template': 'import HealthKit\n' }],
])('of what .gitignore names otherwise nobody knows: %s', (_, file, files) => {
  const project = { targets: [{ name: 'App', sources: ['App.swift', file] }] };
  expect(unseenOf(project, { 'App.swift': '', ...files })).toEqual([
    `code of App comes from ${file}, missing from the repository`,
  ]);
});

test.each([
  'Backend.swift.template',
  'Backend.swift.example',
  'Backend.example.swift',
  'Backend-Sample.swift',
  'BackendTemplate.swift',
])('a template that lies beside a source shows what it holds: %s', (template) => {
  const project = { targets: [{ name: 'App', sources: ['App.swift', 'App/Backend.swift'] }] };
  expect(unseenOf(project, { 'App.swift': '', [`App/${template}`]: KEYS })).toEqual([]);
  expect(
    unseenOf(project, { 'App.swift': '', [`App/${template}`]: 'let type = HKClinicalType(.labResultRecord)\n' }),
  ).toHaveLength(1);
  expect(unseenOf(project, { 'App.swift': '', [`Other/${template}`]: KEYS })).toHaveLength(1);
});

test('so is a synchronized folder that is not there, or outside, and none that is spelled in other case', () => {
  const folder = (path: string) => ({ folders: { [path]: {} }, targets: [{ name: 'App', folders: [path] }] });
  const files = { 'Caf\u00e9/App.swift': '' };
  expect(unseenOf(folder('Records'), files)).toEqual(['code of App comes from Records, missing from the repository']);
  expect(unseenOf(folder('../Shared'), files)).toEqual([
    'code of App comes from ../Shared, outside of the checked folder; check a folder that holds both',
  ]);
  const found = check(folder('cafe\u0301'), files).build('App');
  expect([found.unseen, found.sources]).toEqual([undefined, ['Caf\u00e9/App.swift']]);
});

test('a project or package that cannot be read is one that is not seen', () => {
  const broken = { 'Modules/Kit/Kit.xcodeproj/project.pbxproj': '{ objects = {' };
  expect(unseenOf(linking('Modules/Kit/Kit.xcodeproj', 'Kit.framework'), broken)).toEqual([
    'Kit.framework comes from Modules/Kit/Kit.xcodeproj, which cannot be read',
  ]);
  const conflict = {
    'Kit/Package.swift': '<<<<<<< ours\nlet package = Package(name: "Kit")\n=======\n>>>>>>> theirs\n',
  };
  const product = { localPackages: ['Kit'], targets: [{ name: 'App', packages: [{ product: 'Kit' }] }] };
  expect(unseenOf(product, conflict)).toEqual(['Kit comes from Kit, whose Package.swift cannot be read']);
  const workspace = { 'All.xcworkspace/contents.xcworkspacedata': '<Workspace><FileRef' };
  expect(
    unseenOf(linking('Other.xcodeproj', 'Kit.framework'), {
      ...workspace,
      'Other.xcodeproj/project.pbxproj': pbxproj({ targets: [] }),
    }),
  ).toEqual(['Kit.framework comes from a project that All.xcworkspace may name, which cannot be read']);
});

test('a link in a synchronized folder stands for what it leads to, once', () => {
  const folder = makeFolder('links');
  mkdirSync(join(folder, 'App.xcodeproj'));
  mkdirSync(join(folder, 'App'));
  mkdirSync(join(folder, 'Shared'));
  writeFileSync(join(folder, 'App/App.swift'), '');
  writeFileSync(join(folder, 'Shared/Reads.swift'), '');
  symlinkSync('../Shared', join(folder, 'App/Shared'));
  symlinkSync('../Shared/Reads.swift', join(folder, 'App/Reads.swift'));
  mkdirSync(join(folder, 'Fonts'));
  writeFileSync(join(folder, 'Fonts/A.ttf'), '');
  symlinkSync('../Fonts', join(folder, 'App/Fonts'));
  symlinkSync('../dist', join(folder, 'App/dist'));
  symlinkSync('Pods/Pods.xcodeproj', join(folder, 'Pods.xcodeproj'));
  const project = { folders: { App: {} }, targets: [{ name: 'App', folders: ['App'] }] };
  writeFileSync(join(folder, 'App.xcodeproj/project.pbxproj'), pbxproj(project));
  const files = openRepository(folder);
  expect(files.passedOver).toEqual([]);
  const { targets } = findXcodeTargets(files);
  expect(targets[0]?.builds[0]?.sources).toEqual(['App/App.swift', 'App/Reads.swift']);
  expect(targets[0]?.builds[0]?.unseen).toBeUndefined();
});

test('what a script or a generator of sources makes is not unseen, nor what a build makes', () => {
  const absent = { targets: [{ name: 'App', sources: ['App.swift', 'Texts/Words.swift'] }] };
  const swiftgen = { 'swiftgen.yml': 'strings:\n  outputs:\n    output: Texts/Words.swift\n' };
  expect(unseenOf(absent, { 'App.swift': '', ...swiftgen })).toEqual([]);
  const made: TestProject = {
    objects: [
      'GEN = { isa = PBXFileReference; path = Gen.swift; sourceTree = DERIVED_FILE_DIR; };',
      'FILE = { isa = PBXBuildFile; fileRef = GEN; };',
      'PHASE = { isa = PBXSourcesBuildPhase; files = (FILE); };',
    ].join('\n'),
    targets: [{ name: 'App', phases: ['PHASE'] }],
  };
  expect(unseenOf(made)).toEqual([]);
});

test('what flutter pub get makes is not unseen', () => {
  const folder = 'Flutter/ephemeral/Packages/FlutterGeneratedPluginSwiftPackage';
  const project = {
    localPackages: [folder],
    targets: [{ name: 'App', packages: [{ product: 'Plugins', package: folder }] }],
  };
  expect(unseenOf(project)).toEqual([]);
});

test('a product of a project outside of the checked folder, by its name', () => {
  expect(unseenOf(linking('../Kit/Kit.xcodeproj', 'Kit.framework'))).toEqual([
    'Kit.framework comes from Kit.xcodeproj, which is outside of the checked folder; check a folder that holds both',
  ]);
});

test('a link that leads out of the checkout is told as such', () => {
  const folder = makeFolder('links');
  const outside = makeFolder('outside');
  writeFileSync(join(outside, 'Reads.swift'), '');
  mkdirSync(join(folder, 'App.xcodeproj'));
  const settings = { CODE_SIGN_ENTITLEMENTS: 'App.entitlements' };
  writeFileSync(
    join(folder, 'App.xcodeproj/project.pbxproj'),
    pbxproj({ targets: [{ name: 'App', sources: ['Reads.swift'], settings }] }),
  );
  symlinkSync(join(outside, 'Reads.swift'), join(folder, 'Reads.swift'));
  symlinkSync(join(outside, 'Reads.swift'), join(folder, 'App.entitlements'));
  symlinkSync(outside, join(folder, 'Other.xcodeproj'));
  const files = openRepository(folder);
  expect(files.passedOver).toEqual([
    {
      at: { file: 'Other.xcodeproj', line: 1, column: 1 },
      reason: 'the project is a link that leads out of the checkout',
      blocking: true,
    },
  ]);
  const { targets } = findXcodeTargets(files);
  const build = targets[0]?.builds.find(({ configuration }) => configuration === 'Release');
  expect(build?.unseen?.map(({ reason }) => reason)).toEqual([
    'code of App comes from Reads.swift, a link that leads out of the checkout',
  ]);
  expect(build?.entitlementsFile).toMatchObject({ state: 'unresolved' });
});
