import { describe, expect, test } from 'vitest';
import { check, pbxproj } from './xcode-project.ts';

const empty = (...paths: string[]): Record<string, string> => Object.fromEntries(paths.map((path) => [path, '']));
const sourcesOf = (found: ReturnType<typeof check>, name = 'App', configuration?: string) =>
  found.build(name, configuration).sources;

describe('phases', () => {
  test('compile what they list and what is there, with the headers beside', () => {
    const found = check(
      {
        targets: [
          { name: 'App', sources: ['A.swift', 'B.m', 'Gone.swift', 'Model.intentdefinition'], resources: ['C.json'] },
        ],
      },
      empty('A.swift', 'B.m', 'B.h', 'C.json', 'D.swift', 'Model.intentdefinition'),
    );
    expect(sourcesOf(found)).toEqual(['A.swift', 'B.h', 'B.m']);
  });

  test('leave out what is for other platforms', () => {
    const found = check(
      {
        targets: [
          {
            name: 'App',
            sources: [
              { path: 'Phone.swift', platforms: ['ios', 'maccatalyst'] },
              { path: 'Mac.swift', platforms: ['macos'] },
              { path: 'Catalyst.swift', platforms: ['maccatalyst'] },
            ],
          },
        ],
      },
      empty('Phone.swift', 'Mac.swift', 'Catalyst.swift'),
    );
    expect(sourcesOf(found)).toEqual(['Phone.swift']);
  });

  test('EXCLUDED_SOURCE_FILE_NAMES leaves out, INCLUDED_SOURCE_FILE_NAMES wins', () => {
    const found = check(
      {
        targets: [
          {
            name: 'App',
            sources: ['A/Debug.swift', 'A/Menu.swift', 'A/Keep.swift', 'B/Menu.swift'],
            release: {
              EXCLUDED_SOURCE_FILE_NAMES: ['Debug*.swift', '$(SRCROOT)/A/*', '$(inherited)'],
              'INCLUDED_SOURCE_FILE_NAMES[sdk=iphoneos*]': 'Keep.swift',
            },
          },
        ],
      },
      empty('A/Debug.swift', 'A/Menu.swift', 'A/Keep.swift', 'B/Menu.swift'),
    );
    expect(sourcesOf(found, 'App', 'Debug')).toHaveLength(4);
    expect(sourcesOf(found, 'App', 'Release')).toEqual(['A/Keep.swift', 'B/Menu.swift']);
  });
});

describe('synchronized folders', () => {
  const files = empty(
    'Shared/A.swift',
    'Shared/B.swift',
    'Shared/Deep/C.swift',
    'Shared/Deep/D.swift',
    'Shared/Assets.xcassets/Code.swift',
    'Shared/Guide.docc/Step.swift',
    'Shared/Raw/E.swift',
    'Shared/Local/Package.swift',
    'Shared/Local/Sources/F.swift',
    'Shared/Deep/Package.swift',
    'Shared/Info.plist',
  );
  files['Shared/Local/Package.swift'] = 'import PackageDescription\nlet package = Package(name: "Local")';

  test('exceptions leave out of a target that owns the folder, and take into one that does not', () => {
    const found = check(
      {
        folders: {
          Shared: {
            exceptions: { App: ['B.swift', 'Info.plist', 'Deep/D.swift'], Widget: ['B.swift', 'Deep'] },
            opaque: ['Raw'],
          },
        },
        targets: [{ name: 'App', folders: ['Shared'] }, { name: 'Widget', type: 'app-extension' }, { name: 'Other' }],
      },
      files,
    );
    expect(sourcesOf(found, 'App')).toEqual(['Shared/A.swift', 'Shared/Deep/C.swift', 'Shared/Deep/Package.swift']);
    expect(sourcesOf(found, 'Widget')).toEqual([
      'Shared/B.swift',
      'Shared/Deep/C.swift',
      'Shared/Deep/D.swift',
      'Shared/Deep/Package.swift',
    ]);
    expect(sourcesOf(found, 'Other')).toEqual([]);
  });

  test('name translations of a file at once; single ones are ignored', () => {
    const strings = '"NSHealthShareUsageDescription" = "x";';
    const found = (exceptions: string[]) =>
      check(
        { folders: { App: { exceptions: { App: exceptions } } }, targets: [{ name: 'App', folders: ['App'] }] },
        { 'App/Res/de.lproj/InfoPlist.strings': strings, 'App/Res/fr.lproj/InfoPlist.strings': strings },
      ).build('App').localizations.length;
    expect(found([])).toBe(2);
    expect(found(['/Localized: Res/InfoPlist.strings'])).toBe(0);
    expect(found(['Res/de.lproj/InfoPlist.strings'])).toBe(2);
  });
});

describe('frameworks and libraries of the same repository belong to the app', () => {
  test('linked, embedded or depended on, with what they need in turn; extensions and tests do not', () => {
    const found = check(
      {
        targets: [
          { name: 'App', sources: ['App.swift'], links: ['Core'], embeds: ['Widget'], dependsOn: ['Static', 'Widget'] },
          { name: 'Core', type: 'framework', sources: ['Core.swift'], links: ['Base', 'HealthKit.framework'] },
          { name: 'Base', type: 'framework', sources: ['Base.swift'], links: ['Core'] },
          { name: 'Static', type: 'library.static', sources: ['Static.m'] },
          { name: 'Widget', type: 'app-extension', sources: ['Widget.swift'] },
          { name: 'Tests', type: 'bundle.unit-test', sources: ['Test.swift'], dependsOn: ['App'] },
        ],
      },
      empty('App.swift', 'Core.swift', 'Base.swift', 'Static.m', 'Widget.swift', 'Test.swift'),
    );
    expect(sourcesOf(found)).toEqual(['App.swift', 'Base.swift', 'Core.swift', 'Static.m']);
    expect(sourcesOf(found, 'Tests')).toEqual(['Test.swift']);
    expect(found.target('App').dependencies.map(({ name, manager }) => `${manager} ${name}`)).toEqual([
      'framework HealthKit',
    ]);
  });

  test('of a sub-project, by its product', () => {
    const sub = pbxproj({ targets: [{ name: 'Core', type: 'framework', sources: ['Core.swift'] }] });
    const product = /productReference = (ID\d+)/.exec(sub)?.[1];
    const found = check(
      {
        targets: [{ name: 'App', sources: ['App.swift'], links: ['PROXY'] }],
        objects: `SUB = {isa = PBXFileReference; path = Lib/Core.xcodeproj; sourceTree = "<group>"; };
PROXY = {isa = PBXReferenceProxy; path = Core.framework; remoteRef = ITEM; sourceTree = BUILT_PRODUCTS_DIR; };
ITEM = {isa = PBXContainerItemProxy; containerPortal = SUB; remoteGlobalIDString = ${product}; remoteInfo = Core; };
`,
        children: ['SUB'],
      },
      {},
    );
    const text = (found.texts['App.xcodeproj/project.pbxproj'] ?? '').replace(
      /fileRef = ID\d+;(?=\s*\};\s*ID\d+ \/\* PBXFrameworks)/,
      'fileRef = PROXY;',
    );
    expect(text).toContain('fileRef = PROXY');
    const again = check(undefined, {
      'App.xcodeproj/project.pbxproj': text,
      'Lib/Core.xcodeproj/project.pbxproj': sub,
      ...empty('App.swift', 'Lib/Core.swift'),
    });
    expect(sourcesOf(again)).toEqual(['App.swift', 'Lib/Core.swift']);
  });

  test('of a project in the same workspace, by name; not of one that only lies about', () => {
    const files = {
      'Lib/Core.xcodeproj/project.pbxproj': pbxproj({
        targets: [{ name: 'Core', type: 'framework', sources: ['Core.swift'] }],
      }),
      ...empty('App.swift', 'Lib/Core.swift'),
    };
    const project = { targets: [{ name: 'App', sources: ['App.swift'], links: ['Core.framework'] }] };
    const built = (text: string) =>
      text.replace(
        'path = "Core.framework";\n\t\t\tsourceTree = SOURCE_ROOT',
        'path = "Core.framework";\n\t\t\tsourceTree = BUILT_PRODUCTS_DIR',
      );
    const workspace =
      '<Workspace version="1.0"><FileRef location="group:App.xcodeproj"/><FileRef location="group:Lib/Core.xcodeproj"/></Workspace>';
    const alone = check(undefined, { 'App.xcodeproj/project.pbxproj': built(pbxproj(project)), ...files });
    expect(sourcesOf(alone)).toEqual(['App.swift']);
    const together = check(undefined, {
      'App.xcodeproj/project.pbxproj': built(pbxproj(project)),
      'All.xcworkspace/contents.xcworkspacedata': workspace,
      ...files,
    });
    expect(sourcesOf(together)).toEqual(['App.swift', 'Lib/Core.swift']);
  });
});

describe('local Swift packages belong to the app', () => {
  const health = `// swift-tools-version: 5.9
import PackageDescription
let package = Package(
  name: "Health",
  products: [.library(name: "HealthUI", targets: ["UI"])],
  dependencies: [
    .package(path: "../Base"),
    .package(url: "https://example.org/Remote.git", exact: "2.1.0"),
  ],
  targets: [
    .target(name: "UI", dependencies: ["Records", .product(name: "Base", package: "Base"), .product(name: "RemoteKit", package: "Remote")]),
    .target(name: "Records", path: "Code/Records", exclude: ["Old"]),
    .target(name: "Unused"),
    .testTarget(name: "UITests", dependencies: ["UI"]),
  ]
)`;
  const base = `import PackageDescription
let name = "Base"
let package = Package(name: name, products: [.library(name: name, targets: [name])])
package.targets.append(.target(name: name, path: "Sources"))`;
  const files = {
    'Packages/Health/Package.swift': health,
    'Packages/Base/Package.swift': base,
    ...empty(
      'App.swift',
      'Packages/Health/Sources/UI/View.swift',
      'Packages/Health/Code/Records/Reader.swift',
      'Packages/Health/Code/Records/Old/Reader.swift',
      'Packages/Health/Sources/Unused/U.swift',
      'Packages/Health/Tests/UITests/T.swift',
      'Packages/Base/Sources/Base.swift',
    ),
  };
  const expected = [
    'App.swift',
    'Packages/Base/Sources/Base.swift',
    'Packages/Health/Code/Records/Reader.swift',
    'Packages/Health/Sources/UI/View.swift',
  ];

  test('by their products, with the targets and packages behind', () => {
    const found = check(
      {
        localPackages: ['Packages/Health'],
        targets: [
          { name: 'App', sources: ['App.swift'], packages: [{ product: 'HealthUI', package: 'Packages/Health' }] },
        ],
      },
      files,
    );
    expect(sourcesOf(found)).toEqual(expected);
    expect(found.target('App').dependencies).toMatchObject([
      { name: 'RemoteKit', manager: 'swiftpm', version: '2.1.0' },
    ]);
  });

  test('named without their package, as Xcode names those that lie in a group', () => {
    const found = check(
      { targets: [{ name: 'App', sources: ['App.swift'], packages: [{ product: 'HealthUI' }] }] },
      files,
    );
    expect(sourcesOf(found)).toEqual(expected);
  });

  test('a framework that a linker flag names is built from the target of that name', () => {
    const found = check(
      {
        targets: [
          {
            name: 'App',
            sources: ['A.swift'],
            settings: { OTHER_LDFLAGS: ['-framework', 'Core', '-framework', 'UIKit'] },
          },
          { name: 'Core', type: 'framework', sources: ['C.swift'] },
        ],
      },
      empty('A.swift', 'C.swift'),
    );
    expect(sourcesOf(found)).toEqual(['A.swift', 'C.swift']);
    expect(found.build('App').unseen).toBeUndefined();
  });

  test('by the manifest for the newest tools', () => {
    const manifest = (tools: string, path: string) =>
      `// swift-tools-version:${tools}\nimport PackageDescription\nlet package = Package(name: "P", products: [.library(name: "P", targets: ["P"])], targets: [.target(name: "P", path: "${path}")])`;
    const files = empty('P/Old/O.swift', 'P/New/N.swift');
    const project = { localPackages: ['P'], targets: [{ name: 'App', packages: [{ product: 'P', package: 'P' }] }] };
    const manifests = {
      'P/Package.swift': manifest('5.5', 'Old'),
      'P/Package@swift-5.9.swift': manifest('5.9', 'New'),
    };
    expect(sourcesOf(check(project, { ...manifests, ...files }))).toEqual(['P/New/N.swift']);
    const newer = { ...manifests, 'P/Package.swift': manifest('6.0', 'Old') };
    expect(sourcesOf(check(project, { ...newer, ...files }))).toEqual(['P/Old/O.swift']);
  });

  test.each([
    [
      'made("P")',
      [],
      'func made(_ name: String) -> [String] { found(in: name, ["README.md"]).filter { $0.hasSuffix(".license") } }',
      undefined,
    ],
    ['["Guide.docc"] + more', [], 'let more = ["Data"]', undefined],
    ['made(["P.swift"])', [], '', 1],
    ['made(["Mocks"])', ['P/Sources/P/Mocks/M.swift'], '', 1],
    ['names', [], 'let names = all.filter { $0.hasSuffix("P.swift") }', 1],
    ['names', [], 'let names = all.filter { $0.hasPrefix("P") }', 1],
    ['names', [], 'let names = all.filter { $0.contains(".sw") }', 1],
    ['names', [], 'let names = all.filter { $0.wholeMatch(of: /P.*/) != nil }', 1],
  ])(
    'whose list of what is left out code makes compile all that no text there fits: %s %j %s',
    (exclude, more, code, unseen) => {
      const found = check(
        { localPackages: ['P'], targets: [{ name: 'App', packages: [{ product: 'P', package: 'P' }] }] },
        {
          'P/Package.swift': `import PackageDescription\n${code}\nlet package = Package(name: "P", products: [.library(name: "P", targets: ["P"])], targets: [.target(name: "P", exclude: ${exclude})])`,
          ...empty('P/Sources/P/P.swift', ...more),
        },
      );
      expect(found.build('App').unseen?.length).toBe(unseen);
      expect(sourcesOf(found)).toContain('P/Sources/P/P.swift');
    },
  );

  test.each([['path: src("P")'], ['path: isLocal ? "A" : "B"'], ['sources: names'], ['sources: ["A"] + more']])(
    'whose place code makes are unseen: %s',
    (place) => {
      const found = check(
        { localPackages: ['P'], targets: [{ name: 'App', packages: [{ product: 'P', package: 'P' }] }] },
        {
          'P/Package.swift': `import PackageDescription\nlet package = Package(name: "P", products: [.library(name: "P", targets: ["P"])], targets: [.target(name: "P", ${place})])`,
          ...empty('P/Sources/P/P.swift'),
        },
      );
      expect(found.build('App').unseen?.map(({ reason }) => reason)).toEqual([
        'which files P in P/Package.swift compiles is made by code',
      ]);
    },
  );

  test.each([
    'package.targets[0].dependencies.append("Extra")',
    'for target in package.targets { target.dependencies += more }',
  ])('that get dependencies later bring what their sources import: %s', (statement) => {
    const found = check(
      { localPackages: ['P'], targets: [{ name: 'App', packages: [{ product: 'P', package: 'P' }] }] },
      {
        'P/Package.swift': `import PackageDescription\nlet package = Package(name: "P", products: [.library(name: "P", targets: ["P"])], targets: [.target(name: "P"), .target(name: "Extra")])\n${statement}\n`,
        'P/Sources/P/P.swift': 'import Extra\n',
        ...empty('P/Sources/Extra/E.swift'),
      },
    );
    expect(sourcesOf(found)).toEqual(['P/Sources/Extra/E.swift', 'P/Sources/P/P.swift']);
  });

  test('of a manifest in merge conflict are taken from where they would stand', () => {
    const found = check(
      { localPackages: ['P'], targets: [{ name: 'App', packages: [{ product: 'P' }] }] },
      {
        'P/Package.swift': '<<<<<<< a\nimport PackageDescription\n=======\n>>>>>>> b\n',
        ...empty('P/Sources/P/P.swift'),
      },
    );
    expect(sourcesOf(found)).toEqual(['P/Sources/P/P.swift']);
  });

  test('made by code are looked for where they would stand', () => {
    const found = check(
      { localPackages: ['P'], targets: [{ name: 'App', packages: [{ product: 'Made', package: 'P' }] }] },
      {
        'P/Package.swift': `import PackageDescription
let package = Package(name: "P", products: names.map { .library(name: $0, targets: [$0]) }, targets: [.target(name: "Base")] + names.map { .target(name: $0) })`,
        ...empty('P/Sources/Base/B.swift', 'P/Sources/Other/O.swift'),
        'P/Sources/Made/M.swift': 'import Base\n',
      },
    );
    expect(sourcesOf(found)).toEqual(['P/Sources/Base/B.swift', 'P/Sources/Made/M.swift']);
  });

  test('made by code end where they import each other and what is no target', () => {
    const found = check(
      { localPackages: ['P'], targets: [{ name: 'App', packages: [{ product: 'Made', package: 'P' }] }] },
      {
        'P/Package.swift':
          'import PackageDescription\nlet package = Package(name: "P", targets: [.target(name: "Base")] + more())',
        'P/Sources/Made/M.swift': 'import Foundation\nimport Other\n',
        'P/Sources/Other/O.swift': 'import Made\nimport Base\n',
        ...empty('P/Sources/Base/B.swift', 'P/Sources/Unused/U.swift'),
      },
    );
    expect(sourcesOf(found)).toEqual(['P/Sources/Base/B.swift', 'P/Sources/Made/M.swift', 'P/Sources/Other/O.swift']);
    expect(found.build('App').unseen).toBeUndefined();
  });

  describe('with dependencies that code makes', () => {
    const linking = (dependencies: string, ui = '', app = '') => {
      const found = check(
        {
          localPackages: ['P'],
          targets: [{ name: 'App', sources: ['App.swift'], packages: [{ product: 'UI', package: 'P' }] }],
        },
        {
          'P/Package.swift': `import PackageDescription
let isLinux = false
var needed: [Target.Dependency] = ["Core"]
if isLinux { needed.append("Plots") }
let package = Package(name: "P", products: [.library(name: "UI", targets: ["UI"])], targets: [
  .target(name: "Core"), .target(name: "Plots"), .target(name: "Records-Store"),
  .target(name: "UI", dependencies: ${dependencies}),
])`,
          ...empty('P/Sources/Core/C.swift', 'P/Sources/Plots/P.swift', 'P/Sources/Records-Store/R.swift'),
          'P/Sources/UI/U.swift': ui,
          'App.swift': app,
        },
      ).build('App');
      const folders = found.sources.filter((path) => path.startsWith('P/')).map((path) => path.split('/')[2]);
      return `${folders.join(' ')}${found.unseen ? ' ?' : ''}`;
    };

    test.each([
      [
        '{ () -> [Target.Dependency] in var all: [Target.Dependency] = [.target(name: "Core")]; return all }()',
        'Core UI',
      ],
      ['isLinux ? [.byName(name: "Core")] : ["Plots"]', 'Core Plots UI'],
      ['["Core", "Plots"].map { .target(name: $0) }', 'Core Plots UI'],
      ['["Core", "Plots"].filter { _ in Context.environment["LINUX"] == nil }', 'Core Plots UI'],
    ])('takes the targets named in %s', (dependencies, expected) => {
      expect(linking(dependencies)).toBe(expected);
    });

    test('takes what its sources import', () => {
      expect(linking('makeAll()', '@testable import Records_Store\nimport Foundation\n// import Plots\n')).toBe(
        'Records-Store UI',
      );
      expect(linking('needed', 'import Plots\n')).toBe('Core Plots UI');
    });

    test('takes what its users import of the package', () => {
      expect(linking('makeAll()', '', 'import UI\nimport Records_Store\n')).toBe('Records-Store UI ?');
    });

    test('brings something unseen where nothing tells', () => {
      expect(linking('makeAll()')).toBe('UI ?');
      expect(linking('["Core"]')).toBe('Core UI');
    });
  });

  test('whose manifest cannot be read are looked for too, and it is said', () => {
    const found = check(
      { localPackages: ['P'], targets: [{ name: 'App', packages: [{ product: 'Health', package: 'P' }] }] },
      { 'P/Package.swift': 'import PackageDescription\nlet package = make()', ...empty('P/Sources/Health/H.swift') },
    );
    expect(sourcesOf(found)).toEqual(['P/Sources/Health/H.swift']);
    expect(found.skipped).toEqual([
      'P/Package.swift:1 The Swift package in P/Package.swift cannot be read: it declares no package that can be read without running it.',
    ]);
  });

  test('are libraries and tests of their own too', () => {
    const found = check(undefined, files);
    expect(found.targets.map(({ name, kind, project }) => `${kind} ${name} ${project}`)).toEqual([
      'library Base Packages/Base/Package.swift',
      'library UI Packages/Health/Package.swift',
      'library Records Packages/Health/Package.swift',
      'library Unused Packages/Health/Package.swift',
      'test UITests Packages/Health/Package.swift',
    ]);
    expect(found.build('UITests').sources).toEqual(['Packages/Health/Tests/UITests/T.swift']);
  });
});

describe('dependencies', () => {
  test('of remote packages have the version that was resolved', () => {
    const pins = (version: string) =>
      JSON.stringify({
        pins: [{ identity: 'kit', location: 'https://example.org/Kit.git', state: { revision: 'abc', version } }],
        version: 2,
      });
    const found = check(
      {
        remotePackages: ['https://example.org/Kit.git'],
        targets: [{ name: 'App', packages: [{ product: 'KitUI', package: 'https://example.org/Kit.git' }] }],
      },
      { 'App.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved': pins('3.2.1') },
    );
    expect(found.target('App').dependencies).toMatchObject([
      { name: 'KitUI', manager: 'swiftpm', version: '3.2.1', at: { file: 'App.xcodeproj/project.pbxproj' } },
    ]);
  });

  test('of a Podfile, by target, with what pods need in turn', () => {
    const found = check(
      { targets: [{ name: 'App' }, { name: 'Widget', type: 'app-extension' }, { name: 'Other' }] },
      {
        Podfile: `platform :ios, '16.0'
def shared
  pod 'Shared', '~> 1.0' # why
end
target 'App' do
  use_frameworks!
  shared
  pod 'Ads/Core', :git => 'https://example.org/ads.git'
  # pod 'Old'
  if ENV['X']
    pod "Extra"
  end
  target 'Widget' do
    inherit! :search_paths
    pod 'Tiny'
  end
end
post_install do |installer|
  installer.pods_project.targets.each do |target|
    puts target
  end
end
`,
        'Podfile.lock': `PODS:
  - Ads/Core (4.0.0):
    - Net (= 2.0)
  - Net (2.0)
  - Shared (1.2)

DEPENDENCIES:
  - Shared (~> 1.0)
`,
      },
    );
    const pods = (name: string) =>
      found.target(name).dependencies.map((one) => `${one.name} ${one.version ?? '-'} ${one.at.file}:${one.at.line}`);
    expect(pods('App')).toEqual([
      'Ads/Core 4.0.0 Podfile:8',
      'Extra - Podfile:11',
      'Net 2.0 Podfile.lock:4',
      'Shared 1.2 Podfile:3',
    ]);
    expect(pods('Widget')).toEqual(['Tiny - Podfile:15']);
    expect(pods('Other')).toEqual([]);
  });

  test('that are linked as files', () => {
    const found = check({
      targets: [
        {
          name: 'App',
          links: [
            'Carthage/Build/Alpha.xcframework',
            'Vendor/Beta.xcframework',
            'Vendor/libGamma.a',
            'Pods_App.framework',
          ],
        },
      ],
    });
    expect(found.target('App').dependencies.map(({ name, manager }) => `${manager} ${name}`)).toEqual([
      'carthage Alpha',
      'framework Gamma',
      'xcframework Beta',
    ]);
  });
});
