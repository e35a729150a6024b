/**
 * Where code may stand that a declaration names, and that a listing of a repository's own files passes by.
 */
import { app, BESIDE, MAIN, RECORDS, type TestFiles } from './repositories.ts';

/** Every kind of folder that a listing passes over. */
const FOLDERS = [
  ...['Pods', 'node_modules', 'Carthage', '.build', 'SourcePackages', 'DerivedData', 'Build/Products'],
  ...['Build/Intermediates.noindex', 'Old.app', 'Old.xcarchive', 'Core.framework', 'Core.xcframework'],
  ...['Icons.imageset', 'Blue.colorset', 'Heart.symbolset', '.gradle', '.yarn', '.dart_tool', '.expo', '.next'],
  ...['.symlinks', '.hg', '.svn'],
];

const PROJECT = 'App.xcodeproj/project.pbxproj';

/** A repository for each kind of code, the rest the same. */
export type Layout = (code: { readonly swift: string; readonly objc: string }) => TestFiles;

const compiled = (file: string, content: string): TestFiles => ({
  files: { ...BESIDE, [PROJECT]: app({ target: { sources: ['Main.swift', file] } }), [file]: content },
});

const typed = (file: string, type: string, content: string): TestFiles => {
  const objects = `\t\tFILE = { isa = PBXFileReference; ${type}; path = "${file}"; sourceTree = SOURCE_ROOT; };
\t\tBUILD = { isa = PBXBuildFile; fileRef = FILE; };
\t\tPHASE = { isa = PBXSourcesBuildPhase; files = (BUILD); };\n`;
  return {
    files: {
      ...BESIDE,
      [PROJECT]: app({ target: { sources: ['Main.swift'], phases: ['PHASE'] }, objects }),
      [file]: content,
    },
  };
};

const synced = (rest: TestFiles): TestFiles => ({
  ...rest,
  files: {
    ...BESIDE,
    'App/Main.swift': MAIN,
    [PROJECT]: app({ folders: { App: {} }, target: { folders: ['App'] } }),
    ...rest.files,
  },
});

const included = (
  line: string,
  file: string,
  content: string,
  rest: Readonly<Record<string, string>> = {},
): TestFiles => ({
  files: {
    ...BESIDE,
    'Store.m': `#import <Foundation/Foundation.h>\n${line}\n`,
    [PROJECT]: app({ target: { sources: ['Main.swift', 'Store.m'] } }),
    [file]: content,
    ...rest,
  },
});

const manifest = (folder: string, swift: string) => ({
  [`${folder}/Package.swift`]: `// swift-tools-version:5.9
import PackageDescription
let package = Package(name: "Records", products: [.library(name: "Records", targets: ["Records"])], targets: [.target(name: "Records")])
`,
  [`${folder}/Sources/Records/Store.swift`]: swift.replace('final class', 'public final class'),
});

const using = 'import Records\n\nlet shared: Void = { Task { try await RecordStore().load() } }()\n';
const usingSteps = 'import Records\n\nlet shared: Void = { Task { try await StepStore().load() } }()\n';
const userOf = (swift: string): string => (swift === RECORDS ? using : usingSteps);

const NAMED: Readonly<Record<string, Layout>> = {
  ...Object.fromEntries(
    FOLDERS.map((folder): [string, Layout] => [
      `a file in ${folder}/ that a target compiles`,
      ({ swift }) => compiled(`${folder}/Store.swift`, swift),
    ]),
  ),
  ...Object.fromEntries(
    FOLDERS.map((folder): [string, Layout] => [
      `a file in ${folder}/ that a compiled source includes`,
      ({ objc }) => included(`#include "${folder}/Store.inc"`, `${folder}/Store.inc`, objc),
    ]),
  ),
  ...Object.fromEntries(
    ['Pods', 'node_modules', 'Carthage', 'SourcePackages', 'DerivedData', 'Build/Products'].flatMap((folder) => [
      [
        `${folder}/ in a synchronized folder`,
        (({ swift }) => synced({ files: { [`App/${folder}/Store.swift`]: swift } })) satisfies Layout,
      ],
      [
        `a synchronized folder in ${folder}/`,
        (({ swift }) => ({
          files: {
            ...BESIDE,
            [PROJECT]: app({
              folders: { [`${folder}/Inner`]: {} },
              target: { sources: ['Main.swift'], folders: [`${folder}/Inner`] },
            }),
            [`${folder}/Inner/Store.swift`]: swift,
          },
        })) satisfies Layout,
      ],
      [
        `a package in ${folder}/ that a project refers to`,
        (({ swift }) => ({
          files: {
            ...BESIDE,
            'Use.swift': userOf(swift),
            [PROJECT]: app({
              localPackages: [`${folder}/Records`],
              target: {
                sources: ['Main.swift', 'Use.swift'],
                packages: [{ product: 'Records', package: `${folder}/Records` }],
              },
            }),
            ...manifest(`${folder}/Records`, swift),
          },
        })) satisfies Layout,
      ],
      [
        `a project in ${folder}/ that a workspace names, beside another app`,
        (({ swift }) => ({
          files: {
            ...BESIDE,
            [PROJECT]: app({ target: { sources: ['Main.swift'] } }),
            'All.xcworkspace/contents.xcworkspacedata': `<?xml version="1.0"?><Workspace version="1.0">
<FileRef location="group:App.xcodeproj"/><FileRef location="group:${folder}/Real/Real.xcodeproj"/></Workspace>`,
            ...Object.fromEntries(Object.entries(BESIDE).map(([file, text]) => [`${folder}/Real/${file}`, text])),
            [`${folder}/Real/Store.swift`]: swift,
            [`${folder}/Real/Real.xcodeproj/project.pbxproj`]: app({
              target: { sources: ['Main.swift', 'Store.swift'] },
            }).replaceAll('name = "App"', 'name = "Real"'),
          },
        })) satisfies Layout,
      ],
      [
        `a package in ${folder}/ that a workspace names`,
        (({ swift }) => ({
          files: {
            ...BESIDE,
            'Use.swift': userOf(swift),
            [PROJECT]: app({
              target: { sources: ['Main.swift', 'Use.swift'], packages: [{ product: 'Records' }] },
            }),
            'All.xcworkspace/contents.xcworkspacedata': `<?xml version="1.0"?><Workspace version="1.0">
<FileRef location="group:App.xcodeproj"/><FileRef location="group:${folder}/Records"/></Workspace>`,
            ...manifest(`${folder}/Records`, swift),
          },
        })) satisfies Layout,
      ],
      [
        `a package in ${folder}/ that a package depends on by its path`,
        (({ swift }) => ({
          files: {
            ...BESIDE,
            'Use.swift': userOf(swift),
            [PROJECT]: app({
              localPackages: ['Features'],
              target: {
                sources: ['Main.swift', 'Use.swift'],
                packages: [{ product: 'Features', package: 'Features' }],
              },
            }),
            'Features/Package.swift': `// swift-tools-version:5.9
import PackageDescription
let package = Package(name: "Features", products: [.library(name: "Features", targets: ["Features"])],
  dependencies: [.package(path: "../${folder}/Records")],
  targets: [.target(name: "Features", dependencies: [.product(name: "Records", package: "Records")])])
`,
            'Features/Sources/Features/All.swift': '@_exported import Records\n',
            ...manifest(`${folder}/Records`, swift),
          },
        })) satisfies Layout,
      ],
      [
        `a pod in ${folder}/ that a Podfile names by its path`,
        (({ swift }) => ({
          files: {
            ...BESIDE,
            'Use.swift': userOf(swift),
            [PROJECT]: app({ target: { sources: ['Main.swift', 'Use.swift'] } }),
            Podfile: `target 'App' do\n  pod 'Records', :path => '${folder}/Records'\nend\n`,
            [`${folder}/Records/Records.podspec`]:
              "Pod::Spec.new do |s|\n  s.name = 'Records'\n  s.source_files = 'Classes/**/*.swift'\nend\n",
            [`${folder}/Records/Classes/Store.swift`]: swift.replace('final class', 'public final class'),
          },
        })) satisfies Layout,
      ],
      [
        `${folder}/ in the sources of a specification of XcodeGen`,
        (({ swift }) => ({
          files: {
            ...BESIDE,
            'project.yml': `name: App
targets:
  App:
    type: application
    platform: iOS
    sources: [Main.swift, ${folder}/Inner]
    settings:
      CODE_SIGN_ENTITLEMENTS: App.entitlements
      INFOPLIST_FILE: Info.plist
`,
            [`${folder}/Inner/Store.swift`]: swift,
          },
        })) satisfies Layout,
      ],
      [
        `${folder}/ in the sources of a manifest of Tuist`,
        (({ swift }) => ({
          files: {
            ...BESIDE,
            'Project.swift': `import ProjectDescription
let project = Project(name: "App", targets: [
  .target(name: "App", destinations: .iOS, product: .app, bundleId: "org.example.app", infoPlist: "Info.plist",
    sources: ["Main.swift", "${folder}/Inner/**"], entitlements: "App.entitlements"),
])
`,
            [`${folder}/Inner/Store.swift`]: swift,
          },
        })) satisfies Layout,
      ],
    ]),
  ),
  ...Object.fromEntries(
    [
      ['swift', 'lastKnownFileType = sourcecode.swift'],
      ['swift', 'explicitFileType = "sourcecode.swift"'],
      ['objc', 'lastKnownFileType = sourcecode.c.objc'],
      ['objc', 'explicitFileType = sourcecode.cpp.objcpp'],
    ].flatMap(([language, type = '']) =>
      ['Records.txt', 'Records', 'Records.js', 'Records.json', 'Records.c', 'Records.data.bak'].map(
        (file): [string, Layout] => [
          `${file} with ${type}`,
          (code) => typed(file, type, language === 'swift' ? code.swift : code.objc),
        ],
      ),
    ),
  ),
  ...Object.fromEntries(
    ['inc', 'pch', 'hpp', 'hh', 'h', 'defs', 'def', 'ipp', 'txt', 'm', 'json'].map((ending): [string, Layout] => [
      `an included file that ends with .${ending}`,
      ({ objc }) => included(`#include "Inner/Store.${ending}"`, `Inner/Store.${ending}`, objc),
    ]),
  ),
  'an included file beside the one that includes it': ({ objc }) => ({
    files: {
      ...BESIDE,
      [PROJECT]: app({ target: { sources: ['Main.swift', 'Code/Store.m'] } }),
      'Code/Store.m': '#import <Foundation/Foundation.h>\n#  import  "../Data/Records.defs"\n',
      'Data/Records.defs': objc,
    },
  }),
  'a file that an included file includes': ({ objc }) =>
    included('#include "A.inc"', 'Inner/C.inc', objc, {
      'A.inc': '#include "B.inc"\n',
      'B.inc': '#include "Inner/C.inc"\n',
    }),
  'a file that a prefix header includes': ({ objc }) => ({
    files: {
      ...BESIDE,
      'Store.m': '#import <Foundation/Foundation.h>\n',
      'Prefix.pch': '#include "Records.defs"\n',
      'Records.defs': objc,
      [PROJECT]: app({
        target: { sources: ['Main.swift', 'Store.m'], settings: { GCC_PREFIX_HEADER: 'Prefix.pch' } },
      }),
    },
  }),
  'a prefix header': ({ objc }) => ({
    files: {
      ...BESIDE,
      'Store.m': '#import <Foundation/Foundation.h>\n',
      'Support/Prefix.defs': objc,
      [PROJECT]: app({
        target: { sources: ['Main.swift', 'Store.m'], settings: { GCC_PREFIX_HEADER: 'Support/Prefix.defs' } },
      }),
    },
  }),
  'a file by a search path': ({ objc }) => ({
    files: {
      ...BESIDE,
      'Store.m': '#import "Records.defs"\n',
      'Shared/Headers/Records.defs': objc,
      [PROJECT]: app({
        target: {
          sources: ['Main.swift', 'Store.m'],
          settings: { HEADER_SEARCH_PATHS: ['$(inherited)', '"$(SRCROOT)/Shared/Headers"'] },
        },
      }),
    },
  }),
};

const LINKED: Readonly<Record<string, Layout>> = {
  'a link that a target compiles, to a file of another kind': ({ swift }) => ({
    files: {
      ...BESIDE,
      [PROJECT]: app({ target: { sources: ['Main.swift', 'Store.swift'] } }),
      'data/kept.txt': swift,
    },
    links: { 'Store.swift': 'data/kept.txt' },
  }),
  'a link to a file in a folder that is passed over': ({ swift }) => ({
    files: {
      ...BESIDE,
      [PROJECT]: app({ target: { sources: ['Main.swift', 'Store.swift'] } }),
      'DerivedData/Store.swift': swift,
    },
    links: { 'Store.swift': 'DerivedData/Store.swift' },
  }),
  'a file behind a link to a folder': ({ swift }) => ({
    files: {
      ...BESIDE,
      [PROJECT]: app({ target: { sources: ['Main.swift', 'Shared/Store.swift'] } }),
      '.yarn/Store.swift': swift,
    },
    links: { Shared: '.yarn' },
  }),
  'a link to a folder in a synchronized folder': ({ swift }) =>
    synced({ files: { 'Other/Store.swift': swift }, links: { 'App/Shared': '../Other' } }),
  'a link to a folder that is passed over, in a synchronized folder': ({ swift }) =>
    synced({ files: { 'DerivedData/Inner/Store.swift': swift }, links: { 'App/Shared': '../DerivedData' } }),
  'a chain of links': ({ swift }) =>
    synced({
      files: { 'Other/Store.swift': swift },
      links: { 'App/Shared': '../One', One: 'Two', Two: 'Three', Three: 'Other' },
    }),
  'a link to a file in a synchronized folder': ({ swift }) =>
    synced({ files: { '.gradle/kept': swift }, links: { 'App/Store.swift': '../.gradle/kept' } }),
  'a synchronized folder that is a link': ({ swift }) => ({
    files: {
      ...BESIDE,
      '.gradle/Inner/Store.swift': swift,
      [PROJECT]: app({ folders: { Code: {} }, target: { sources: ['Main.swift'], folders: ['Code'] } }),
    },
    links: { Code: '.gradle/Inner' },
  }),
  'a project that is a link, beside another app': ({ swift }) => ({
    files: {
      ...BESIDE,
      'Decoy.xcodeproj/project.pbxproj': app({ target: { sources: ['Main.swift'] } }).replaceAll('"App"', '"Decoy"'),
      'kept/project.pbxproj': app({ target: { sources: ['Main.swift', 'Store.swift'] } }),
      'Store.swift': swift,
    },
    links: { 'App.xcodeproj': 'kept' },
  }),
  'a project file that is a link, beside another app': ({ swift }) => ({
    files: {
      ...BESIDE,
      'Decoy.xcodeproj/project.pbxproj': app({ target: { sources: ['Main.swift'] } }).replaceAll('"App"', '"Decoy"'),
      'kept.txt': app({ target: { sources: ['Main.swift', 'Store.swift'] } }),
      'Store.swift': swift,
    },
    links: { [PROJECT]: '../kept.txt' },
  }),
  'a folder with a project that is a link, beside another app': ({ swift }) => ({
    files: {
      ...BESIDE,
      'Decoy.xcodeproj/project.pbxproj': app({ target: { sources: ['Main.swift'] } }).replaceAll('"App"', '"Decoy"'),
      ...Object.fromEntries(Object.entries(BESIDE).map(([file, text]) => [`DerivedData/ios/${file}`, text])),
      'DerivedData/ios/App.xcodeproj/project.pbxproj': app({ target: { sources: ['Main.swift', 'Store.swift'] } }),
      'DerivedData/ios/Store.swift': swift,
    },
    links: { ios: 'DerivedData/ios' },
  }),
  'loops of links around the code': ({ swift }) =>
    synced({
      files: { 'App/Deep/Store.swift': swift },
      links: { 'App/Deep/up': '..', 'App/round': 'turn', 'App/turn': 'round', 'App/all': '../App' },
    }),
};

/** By a sentence that names them. */
export const LAYOUTS: Readonly<Record<string, Layout>> = { ...NAMED, ...LINKED };
