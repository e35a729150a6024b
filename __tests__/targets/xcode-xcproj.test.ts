import { describe, expect, test } from 'vitest';
import { at, check, pbxproj, plist, show } from './xcode-project.ts';

const SHARE = 'NSHealthShareUsageDescription';
const ACCESS = 'com.apple.developer.healthkit.access';

const PROJECT = `{
  // Written by hand, as JSON5 allows.
  "default-configuration": "Release",
  "configurations": ["Debug", { name: "Release", file: "Config/Project.xcconfig" }],
  "localizations": { "development": "de" },
  "packages": [
    { "kind": "local", "path": "Packages/Health" },
    { "kind": "remote", "repository": "https://example.org/kit.git", "version": { "version": "1.0.0" } },
  ],
  "files": [
    { "kind": "folder", "path": "App", "target-membership": ["App"],
      "membership-exceptions": [
        { "target": "App", "exclusions": ["Left/Out.swift", "Info.plist"] },
        { "target": "Widget", "inclusions": ["Shared.swift"] },
      ] },
    { "kind": "group", "path": "Config", "children": [
      { "path": "Project.xcconfig" },
      { "path": "Target.xcconfig" },
    ] },
    { "kind": "group", "name": "Code", "path": "Sources", "children": [
      { "path": "Main.swift", "target-membership": ["App/compile-sources"] },
      { "path": "Mac.swift", "target-membership": [{ "build-phase": "App/compile-sources", "platforms": ["macos"] }] },
      { "path": "Core.m", "target-membership": ["Core/compile-sources"] },
      { "path": "<PROJECT>/Top.swift", "target-membership": ["App/compile-sources"] },
      { "kind": "variant-group", "name": "InfoPlist.strings", "target-membership": ["App/resources"], "children": [
        { "path": "de.lproj/InfoPlist.strings" }, { "path": "fr.lproj/InfoPlist.strings" } ] },
    ] },
    { "kind": "group", "name": "Products", "path": "", "children": [
      { "path": "<PRODUCTS>/App.app" },
      { "path": "<PRODUCTS>/Core.framework", "target-membership": ["App/frameworks"] },
      { "path": "<PRODUCTS>/Widget.appex", "id": "W1", "target-membership": ["id:COPY"] },
    ] },
    { "path": "<SDK>/System/Library/Frameworks/HealthKit.framework", "target-membership": ["App/frameworks"] },
  ],
  "targets": [
    {
      "name": "App", "id": "A", "product-type": "application", "product": "Products/App.app",
      "build-phases": ["compile-sources", "frameworks", "resources", { "kind": "copy", "id": "COPY", "name": "Embed", "relative-path": "" }],
      "dependencies": ["Core", { "kind": "package", "product-name": "ignored", "product-type": "plugin" }],
      "specialized-configurations": [{ "name": "Release", "file": { "anchor": "Config", "relative-path": "Target.xcconfig" } }],
      "package-product-members": [
        { "package": "Health", "product-name": "Health", "build-phase": { "build-phase": "frameworks" } },
        { "package": "kit", "product-name": "KitUI", "build-phase": { "build-phase": "frameworks" } },
      ],
      "build-settings": {
        "CODE_SIGN_ENTITLEMENTS[config=Debug]": "Debug.entitlements",
        "CODE_SIGN_ENTITLEMENTS[config=Rel*]": "Release.entitlements",
        "INFOPLIST_FILE": "App/Info.plist",
        "GENERATE_INFOPLIST_FILE": "YES",
        "SWIFT_ACTIVE_COMPILATION_CONDITIONS[config=Debug]": ["DEBUG", "$(inherited)"],
      },
    },
    { "name": "Core", "id": "C", "product-type": "framework", "product": "Products/Core.framework", "build-phases": ["compile-sources"] },
    { "name": "Widget", "id": "W", "full-product-type": "com.apple.product-type.app-extension", "product": "id:W1" },
    { "name": "All", "id": "X", "kind": "aggregate" },
  ],
  "build-settings": { "SDKROOT": "iphoneos", "PRODUCT_NAME": "$(TARGET_NAME)", "IPHONEOS_DEPLOYMENT_TARGET": "17.0" },
}`;

const FILES = {
  'App.xcodeproj/project.xcproj': PROJECT,
  'Config/Project.xcconfig': `INFOPLIST_KEY_${SHARE} = Of the project.`,
  'Config/Target.xcconfig': `INFOPLIST_KEY_${SHARE} = Of the target.`,
  'App/Info.plist': plist({ NSHealthUpdateUsageDescription: 'Of the file.' }),
  'Debug.entitlements': plist({ [ACCESS]: [] }),
  'Release.entitlements': plist({ [ACCESS]: ['health-records'] }),
  'App/View.swift': '',
  'App/Shared.swift': '',
  'App/Left/Out.swift': '',
  'Sources/Main.swift': '',
  'Sources/Mac.swift': '',
  'Sources/Core.m': '',
  'Top.swift': '',
  'Sources/de.lproj/InfoPlist.strings': `"${SHARE}" = "Deutsch";`,
  'Packages/Health/Package.swift':
    'import PackageDescription\nlet package = Package(name: "Health", products: [.library(name: "Health", targets: ["Health"])], targets: [.target(name: "Health")])',
  'Packages/Health/Sources/Health/H.swift': '',
};

describe('project.xcproj', () => {
  const found = check(undefined, FILES);

  test('declares targets with their configurations', () => {
    expect(found.skipped).toEqual([]);
    const own = found.targets.filter(({ project }) => project === 'App.xcodeproj');
    expect(
      own.map(
        ({ name, kind, hosts, shipping }) => `${kind} ${name} <${hosts.map((host) => host.name).join()}> ${shipping}`,
      ),
    ).toEqual(['app App <> Release', 'library Core <> Release', 'extension Widget <App> Release']);
    expect(found.target('App').builds.map(({ configuration }) => configuration)).toEqual(['Debug', 'Release']);
    expect(show(found.build('App').deploymentTarget)).toBe('17.0');
  });

  test('gives values to single configurations by the suffix of a key', () => {
    expect(show(found.build('App', 'Debug').entitlements.get(ACCESS))).toBe('[]');
    expect(show(found.build('App', 'Release').entitlements.get(ACCESS))).toBe('[health-records]');
    expect([...found.build('App', 'Debug').flags]).toEqual([['DEBUG', true]]);
    expect([...found.build('App', 'Release').flags]).toEqual([['DEBUG', false]]);
  });

  test('names xcconfig files by their place in the tree', () => {
    const entry = found.build('App').info.get(SHARE);
    expect(show(entry)).toBe('Of the target.');
    expect(at(entry.at)).toBe('Config/Target.xcconfig:1');
    expect(entry).toMatchObject({ value: { shadows: [{ value: { value: 'Of the project.' } }] } });
    expect(show(found.build('App', 'Debug').info.get(SHARE))).toBe('absent');
  });

  test('says on each file which target it belongs to', () => {
    expect(found.build('App').sources).toEqual([
      'App/Shared.swift',
      'App/View.swift',
      'Packages/Health/Sources/Health/H.swift',
      'Sources/Core.m',
      'Sources/Main.swift',
      'Top.swift',
    ]);
    expect(found.build('Widget').sources).toEqual(['App/Shared.swift']);
    expect(found.build('App').localizations.map(({ locale }) => locale)).toEqual(['de']);
    expect(found.target('App').dependencies.map(({ name, manager }) => `${manager} ${name}`)).toEqual([
      'framework HealthKit',
      'swiftpm KitUI',
    ]);
  });

  test('has its own line for what is missing', () => {
    const entry = found.build('Core').info.get(SHARE);
    expect(show(entry)).toBe('absent');
    expect(PROJECT.split('\n')[entry.at.line - 1]).toContain('"name": "Core"');
  });
});

test('beside a project.pbxproj: both are checked, and it is said', () => {
  const found = check({ targets: [{ name: 'Old' }] }, FILES);
  expect(found.targets.map(({ name, project }) => `${name} ${project}`)).toContain('Old App.xcodeproj/project.pbxproj');
  expect(found.targets.map(({ name, project }) => `${name} ${project}`)).toContain('App App.xcodeproj/project.xcproj');
  expect(found.skipped).toEqual([
    'App.xcodeproj/project.xcproj:1 App.xcodeproj holds both project.pbxproj and project.xcproj, and Xcode opens neither; both are checked.',
  ]);
});

test.each([
  ['{ "targets": [', 'is not valid JSON5'],
  ['[]', 'holds no object'],
  ['{ "targets": {} }', '`targets` are no list'],
])('that cannot be read keeps the verdict from standing: %s', (text, reason) => {
  const found = check(undefined, { 'App.xcodeproj/project.xcproj': text });
  expect(found.skipped.join()).toMatch(/^!App\.xcodeproj\/project\.xcproj:1 /);
  expect(found.skipped.join()).toContain(reason);
});

test('a localised file may be called by its path', () => {
  const project = PROJECT.replace('"name": "InfoPlist.strings"', '"path": "InfoPlist.strings"');
  const found = check(undefined, { ...FILES, 'App.xcodeproj/project.xcproj': project });
  expect(found.build('App').localizations.map(({ locale }) => locale)).toEqual(['de']);
});

test('a project of the other form in another folder is another project', () => {
  const found = check(undefined, {
    ...FILES,
    'Old/Old.xcodeproj/project.pbxproj': pbxproj({ targets: [{ name: 'Old' }] }),
  });
  expect(found.skipped).toEqual([]);
  expect(found.target('Old').project).toBe('Old/Old.xcodeproj');
});

test.each([
  [
    '../Kit/Kit.xcodeproj',
    ['Kit comes from Kit.xcodeproj, which is outside of the checked folder; check a folder that holds both'],
  ],
  ['../Pods/Pods.xcodeproj', []],
])('a target of %s is unseen where nobody fetches it', (path, expected) => {
  const project = PROJECT.replace('{ "kind": "group", "name": "Products"', `{ "path": "${path}" },\n$&`).replace(
    '"dependencies": ["Core",',
    `"dependencies": ["Core", { "target": "Kit", "project": "${path.replace(/.*\//, '')}" },`,
  );
  const found = check(undefined, { ...FILES, 'App.xcodeproj/project.xcproj': project });
  expect((found.build('App').unseen ?? []).map(({ reason }) => reason)).toEqual(expected);
});
