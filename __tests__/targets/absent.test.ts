import { expect, test } from 'vitest';
import { check, type TestProject } from './xcode-project.ts';

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
    targets: [{ name: 'App', sources: ['App.swift', 'Modules/Kit/A.swift', 'Modules/Kit/B.swift', 'Gone.swift'] }],
  };
  expect(unseenOf(project, { '.gitmodules': SUBMODULES })).toEqual([`code of App comes from ${SUBMODULE}`]);
  expect(unseenOf(project, { '.gitmodules': SUBMODULES, 'Modules/Kit/A.swift': '' })).toEqual([]);
});
