import { describe, expect, test } from 'vitest';
import { app, BESIDE, checkFiles, MAIN, NO_BUNDLE, RECORDS, RECORDS_OBJC, type TestFiles } from './repositories.ts';

const PROJECT = 'App.xcodeproj/project.pbxproj';
const HEAD = '// swift-tools-version:5.9\nimport PackageDescription\n';
const PACKAGE = 'let package = Package(name: "Lib", products: [.library(name: "Lib", targets: ["Lib"])], targets: ';
const OTHER = `${HEAD}${PACKAGE}[.target(name: "Lib", path: "Other")])\n`;
const PLAIN = `${HEAD}${PACKAGE}[.target(name: "Lib")])\n`;
const OPEN_RECORDS = RECORDS.replace('final class', 'public final class').replace('func load', 'public func load');

const USING = `${MAIN}import Lib\nfunc go() async throws { try await RecordStore().load() }\n`;

const withPackage = (manifest: string, files: TestFiles['files'] = {}, url?: string): TestFiles => ({
  files: {
    ...BESIDE,
    'Main.swift': USING,
    [PROJECT]: app({
      ...(url === undefined ? { localPackages: ['Lib'] } : { remotePackages: [url] }),
      target: { sources: ['Main.swift'], packages: [{ product: 'Lib', package: url ?? 'Lib' }] },
    }),
    'Lib/Package.swift': manifest,
    'Lib/Sources/Lib/Store.swift': OPEN_RECORDS,
    'Lib/Other/Other.swift': 'public let other = 1\n',
    ...files,
  },
});

const PODSPEC = `Pod::Spec.new do |s|\n  s.name = 'Lib'\n  s.source_files = 'src/**/*.swift'\nend\n`;
const withPods = (podfile: string, podspec = PODSPEC, more: TestFiles['files'] = {}): TestFiles => ({
  files: {
    ...Object.fromEntries(Object.entries(BESIDE).map(([file, text]) => [`ios/${file}`, text])),
    'ios/Main.swift': USING,
    [`ios/${PROJECT}`]: app({ target: { sources: ['Main.swift'] } }),
    'ios/Podfile': podfile,
    'Lib/Lib.podspec': podspec,
    'Lib/src/Store.swift': OPEN_RECORDS,
    ...more,
  },
});
const inApp = (line: string) => `target 'App' do\n  ${line}\nend\n`;
const WORKSPACE = `<?xml version="1.0"?><Workspace version="1.0"><FileRef location="group:App.xcodeproj"></FileRef><FileRef location="group:Lib"></FileRef></Workspace>\n`;

const withBazel = (rules: string, more: TestFiles['files'] = {}): TestFiles => ({
  files: {
    'BUILD.bazel': `ios_application(name = "App", bundle_id = "org.example.app", infoplists = ["Info.plist"], deps = [":L"])\n${rules}\n`,
    'Info.plist': BESIDE['Info.plist'],
    'Code/Store.swift': `${RECORDS}${MAIN}`,
    ...more,
  },
});

const MAP = 'module Records { header "records.h" export * }\n';
const INLINE = RECORDS_OBJC.replace('static void', 'static inline void');
const withMap = (settings: Readonly<Record<string, string>>): TestFiles => ({
  files: {
    ...BESIDE,
    'Use.swift': 'import Records\nimport HealthKit\nfunc go() { load(HKHealthStore()) }\n',
    [PROJECT]: app({ target: { sources: ['Main.swift', 'Use.swift'], settings } }),
    'Map/module.modulemap': MAP,
    'Map/records.h': INLINE,
  },
});
const SPEC = (folder: string) =>
  `name: App\ntargets:\n  App:\n    type: application\n    platform: iOS\n    settings: {base: {INFOPLIST_FILE: Info.plist, CODE_SIGN_ENTITLEMENTS: App.entitlements}}\n    sources: [Main.swift, "${folder}"]\n`;

describe.skipIf(NO_BUNDLE)('where an app’s code stands', () => {
  test.each<[string, TestFiles]>([
    ['a manifest named for tools that are not out', withPackage(PLAIN, { 'Lib/Package@swift-99.swift': OTHER })],
    [
      'a folder of the workspace in place of a remote package',
      withPackage(PLAIN, { 'App.xcworkspace/contents.xcworkspacedata': WORKSPACE }, 'https://example.com/acme/Lib.git'),
    ],
    ['a pod by File.join', withPods(inApp(`pod 'Lib', path: File.join(__dir__, '..', 'Lib')`))],
    ['a pod by a constant', withPods(`name = 'Lib'\n${inApp('pod "Lib", :path => "../#{name}"')}`)],
    ['a pod on several lines', withPods(inApp(`pod 'Lib', \\\n    :path => \\\n    '../Lib'`))],
    [
      'a pod by a helper of another file',
      withPods(`require_relative 'pods/own'\n${inApp('own_pods')}`, PODSPEC, {
        'ios/pods/own.rb': "def own_pods\n  pod 'Lib', path: '../Lib'\nend\n",
      }),
    ],
    [
      'a pod by a helper of a helper, from its own folder',
      withPods(`require_relative '../tools/all.rb'\n${inApp('own_pods')}`, PODSPEC, {
        'tools/all.rb': "require_relative 'deep/own'\nrequire_relative 'all'\n",
        'tools/deep/own.rb': "def own_pods\n  pod 'Lib', path: File.join(__dir__, '..', '..', 'Lib')\nend\n",
      }),
    ],
    ['blocks of braces', withPods(`target('App') {\n  pod('Lib', {path: '../Lib'})\n}\n`)],
    [
      'subspecs that a loop makes',
      withPods(
        inApp(`pod 'Lib', path: '../Lib'`),
        `Pod::Spec.new do |s|\n  %w[C].each { |n| s.subspec(n) { |c| c.source_files = 'src/**/*' } }\nend\n`,
      ),
    ],
    [
      'an alias of Bazel',
      withBazel('alias(name = "L", actual = ":M")\nswift_library(name = "M", srcs = ["Code/Store.swift"])'),
    ],
    [
      'a group of files of Bazel',
      withBazel('filegroup(name = "F", srcs = ["Code/Store.swift"])\nswift_library(name = "L", srcs = [":F"])'),
    ],
    [
      'headers of Bazel that end with something else',
      withBazel(
        'objc_library(name = "L", srcs = ["Code/S.m"], textual_hdrs = ["Code/records.inc"])\nswift_library(name = "M", srcs = ["Code/Store.swift"])',
        { 'Code/S.m': '#include "records.inc"\n', 'Code/records.inc': RECORDS_OBJC, 'Code/Store.swift': MAIN },
      ),
    ],
    ...(
      [
        [
          'MODULE.bazel',
          'bazel_dep(name = "records")\nlocal_path_override(module_name = "records", path = "own/records")',
        ],
        [
          'MODULE.bazel',
          'local_path_override(module_name = "real", path = "own/records")\nbazel_dep(name = "real", repo_name = "records")',
        ],
        ['WORKSPACE', 'local_repository(name = "records", path = "own/records")'],
      ] as const
    ).map(([file, content]): [string, TestFiles] => [
      `a module of Bazel that stands in the repository: ${content}`,
      withBazel('alias(name = "L", actual = "@records//kit")', {
        [file]: content,
        'own/records/kit/BUILD': 'swift_library(name = "kit", srcs = ["A.swift"], deps = ["//store:S"])',
        'own/records/kit/A.swift': 'import Foundation\n',
        'own/records/store/BUILD': 'swift_library(name = "S", srcs = ["//store:Store.swift"])',
        'own/records/store/Store.swift': RECORDS,
      }),
    ]),
    ['a header of a map of modules that Swift searches', withMap({ SWIFT_INCLUDE_PATHS: '$(SRCROOT)/Map' })],
    [
      'a map that a flag names',
      withMap({ OTHER_SWIFT_FLAGS: '-Xcc -fmodule-map-file=$(SRCROOT)/Map/module.modulemap' }),
    ],
    ['a header that a flag of Swift names', withMap({ OTHER_SWIFT_FLAGS: '-import-objc-header Map/records.h' })],
    [
      'native code of NativeScript',
      {
        files: {
          'package.json':
            '{"main": "app/app.ts", "dependencies": {"@nativescript/core": "8", "@nativescript/ios": "8"}}',
          'app/app.ts': 'new RecordStore().load();\n',
          'App_Resources/iOS/Info.plist': BESIDE['Info.plist'],
          'App_Resources/iOS/src/Store.swift': RECORDS.replace('final class', '@objc(RecordStore) public class'),
        },
      },
    ],
  ])(
    'is read: %s',
    (_, files) => {
      expect(checkFiles(files).verdict).toBe('failed');
    },
    60_000,
  );

  test.each<[string, TestFiles, RegExp]>([
    [
      'a path by a function',
      withPackage(`${HEAD}func d() -> String { "Code" }\n${PACKAGE}[.target(name: "Lib", path: d())])\n`, {
        'Lib/Sources/Lib/Store.swift': 'public let store = 1\n',
      }),
      /which files Lib in Lib\/Package\.swift compiles is made by code/,
    ],
    ['targets set afterwards', withPackage(`${OTHER}package.targets = [.target(name: "Lib")]\n`), /made by code/],
    ['a path set in a loop', withPackage(`${OTHER}for x in package.targets { x.path = "Sources" }\n`), /made by code/],
    [
      'a pod by a condition',
      withPods(`where = ENV['DEV'] ? '../Old' : '../Lib'\n${inApp("pod 'Lib', :path => where")}`),
      /Lib comes from a path that the Podfile makes by code/,
    ],
    ['pods in a loop', withPods(inApp('%w[Lib].each { |n| pod n, path: "../#{n}" }')), /makes by code/],
    ['a macro of Bazel', withBazel('load(":d.bzl", "lib")\nlib(name = "L")'), /the macro lib, which is not run/],
    ['a rule that no file declares', withBazel('lib(name = "K", srcs = [])'), /:L, which no file of the repository/],
  ])(
    'is told where only code says it: %s',
    (_, files, reason) => {
      const { verdict, skipped } = checkFiles(files);
      expect(verdict).toBe('not-applicable');
      expect(skipped.map((one) => one.reason)).toContainEqual(expect.stringMatching(reason));
    },
    60_000,
  );

  test('is incomplete where XcodeGen takes it from the environment', () => {
    const files = { ...BESIDE, 'project.yml': SPEC('${SOURCES}'), 'Code/Store.swift': RECORDS };
    const { verdict, skipped } = checkFiles({ files });
    expect(verdict).toBe('incomplete');
    expect(skipped.map(({ at }) => at.file)).toContain('project.yml');
  }, 60_000);
});
