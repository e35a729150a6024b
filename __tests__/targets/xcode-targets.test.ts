import { describe, expect, test } from 'vitest';
import { NO_FACTS } from '../../src/code/facts/no-facts.ts';
import { joinTargets } from '../../src/findings/repository.ts';
import { check, pbxproj, plist, show, type TestSettings } from './xcode-project.ts';

const SHARE = 'NSHealthShareUsageDescription';
const kindAndPlatforms = (type: string, settings: TestSettings = {}) => {
  const found = check({ targets: [{ name: 'T', type, settings }] });
  return `${found.target('T').kind} ${found.build('T').platforms.join()}`;
};

describe('kinds', () => {
  test.each([
    ['application', {}, 'app ios'],
    ['application.messages', {}, 'app ios'],
    ['application.on-demand-install-capable', {}, 'app-clip ios'],
    ['application', { SDKROOT: 'macosx' }, 'app macos'],
    ['application', { SDKROOT: 'watchos' }, 'watch-app watchos'],
    [
      'application',
      { SDKROOT: 'auto', SUPPORTED_PLATFORMS: 'iphoneos iphonesimulator macosx xros' },
      'app ios,visionos,macos',
    ],
    ['application.watchapp2', {}, 'watch-app watchos'],
    ['watchkit2-extension', {}, 'watch-app watchos'],
    ['app-extension', {}, 'extension ios'],
    ['app-extension', { SDKROOT: 'watchos' }, 'watch-app watchos'],
    ['app-extension.intents-service', {}, 'extension ios'],
    ['extensionkit-extension', {}, 'extension ios'],
    ['framework', {}, 'library ios'],
    ['library.static', {}, 'library ios'],
    ['bundle.unit-test', {}, 'test ios'],
    ['bundle.ui-testing', {}, 'test ios'],
  ])('%s %j is %s', (type, settings, expected) => {
    expect(kindAndPlatforms(type, settings as TestSettings)).toBe(expected);
  });

  test('where nothing names an SDK, the deployment target tells, and iOS is meant at last', () => {
    expect(kindAndPlatforms('application', { SDKROOT: '', IPHONEOS_DEPLOYMENT_TARGET: '16.0' })).toBe('app ios');
  });
});

test('hosts are those that embed, or depend on what is made to be embedded', () => {
  const found = check({
    targets: [
      { name: 'App', embeds: ['Widget'], dependsOn: ['Watch', 'Core', 'Widget'] },
      { name: 'Widget', type: 'app-extension' },
      { name: 'Watch', type: 'application.watchapp2', embeds: ['WatchExtension'] },
      { name: 'WatchExtension', type: 'watchkit2-extension' },
      { name: 'Core', type: 'framework' },
      { name: 'Tests', type: 'bundle.unit-test', dependsOn: ['App'] },
    ],
  });
  const hosts = found.targets.map(({ name, hosts: list }) => `${name}<${list.map((one) => one.name).join()}`);
  expect(hosts).toEqual(['App<', 'Widget<App', 'Watch<App', 'WatchExtension<Watch', 'Core<', 'Tests<']);
});

test('hosts in another project that stands in the same workspace, whatever its configurations are called', () => {
  const workspace =
    '<Workspace version = "1.0"><FileRef location = "group:App.xcodeproj"/><FileRef location = "group:Ext/Ext.xcodeproj"/></Workspace>';
  const extension = { targets: [{ name: 'Widget', type: 'app-extension' }], configurations: ['Dev', 'Store'] };
  const found = check(
    {
      targets: [{ name: 'App', phases: ['COPY'] }],
      objects: [
        'PRODUCT = { isa = PBXFileReference; path = Widget.appex; sourceTree = BUILT_PRODUCTS_DIR; };',
        'FILE = { isa = PBXBuildFile; fileRef = PRODUCT; };',
        'COPY = { isa = PBXCopyFilesBuildPhase; files = (FILE); };',
      ].join('\n'),
    },
    {
      'All.xcworkspace/contents.xcworkspacedata': workspace,
      'Ext/Ext.xcodeproj/project.pbxproj': pbxproj({ ...extension, defaultConfiguration: 'Store' }),
    },
  );
  expect(found.target('Widget').hosts).toEqual([{ project: 'App.xcodeproj', name: 'App' }]);
  const joined = joinTargets(found.targets, () => NO_FACTS);
  const names = joined.map(({ name, hosts, embedded }) => [name, hosts.length, embedded.length]);
  expect(names).toEqual([
    ['App', 0, 1],
    ['Widget', 1, 0],
  ]);
});

test('deployment target, bundle identifier, signing', () => {
  const found = check(
    {
      targets: [
        {
          name: 'A',
          settings: { IPHONEOS_DEPLOYMENT_TARGET: '17.2', PRODUCT_BUNDLE_IDENTIFIER: 'a.$(TARGET_NAME:lower)' },
        },
        { name: 'B', settings: { INFOPLIST_FILE: 'I.plist', CODE_SIGN_STYLE: 'Manual' } },
        {
          name: 'C',
          settings: { PRODUCT_BUNDLE_IDENTIFIER: '$(ID)', 'PROVISIONING_PROFILE_SPECIFIER[sdk=iphoneos*]': 'P' },
        },
        { name: 'W', type: 'application.watchapp2', settings: { WATCHOS_DEPLOYMENT_TARGET: '9.0' } },
      ],
    },
    { 'I.plist': plist({ CFBundleIdentifier: 'of.the.file' }) },
  );
  const facts = (name: string) => {
    const { deploymentTarget, bundleIdentifier, manualSigning } = found.build(name);
    return [show(deploymentTarget), show(bundleIdentifier), manualSigning];
  };
  expect(facts('A')).toEqual(['17.2', 'a.a', false]);
  expect(facts('B')).toEqual(['16.0', 'of.the.file', true]);
  expect(facts('C')).toEqual(['16.0', '? `$(ID)` is set nowhere in the repository', true]);
  expect(facts('W')[0]).toBe('absent');
});

test('flags: what a configuration sets is on, what only another one sets is off', () => {
  const found = check({
    targets: [
      {
        name: 'App',
        debug: {
          SWIFT_ACTIVE_COMPILATION_CONDITIONS: 'DEBUG $(inherited)',
          GCC_PREPROCESSOR_DEFINITIONS: ['DEBUG=1', 'LOG=0', '$(inherited)'],
          OTHER_SWIFT_FLAGS: '$(inherited) -DBETA -D INTERNAL',
        },
        release: { SWIFT_ACTIVE_COMPILATION_CONDITIONS: ['$(inherited)', 'APPSTORE'] },
      },
    ],
    settings: { GCC_PREPROCESSOR_DEFINITIONS: '"NAME=a b" SHARED' },
  });
  const flags = (configuration: string) =>
    [...found.build('App', configuration).flags].map(([name, on]) => `${on ? '' : '!'}${name}`);
  expect(flags('Debug')).toEqual(['!APPSTORE', 'BETA', 'DEBUG', 'INTERNAL', '!LOG', 'NAME', 'SHARED']);
  expect(flags('Release')).toEqual(['APPSTORE', '!BETA', '!DEBUG', '!INTERNAL', '!LOG', 'NAME', 'SHARED']);
});

describe('translations', () => {
  const strings = `"${SHARE}" = "Text";`;
  const locales = (found: ReturnType<typeof check>) =>
    found.build('App').localizations.map(({ locale, texts }) => `${locale}:${[...texts.keys()].join()}`);

  test('of a variant group', () => {
    const found = check(
      { targets: [{ name: 'App', localized: { 'InfoPlist.strings': ['de', 'fr'] } }, { name: 'Other' }] },
      {
        'de.lproj/InfoPlist.strings': strings,
        'fr.lproj/InfoPlist.strings': strings,
        'it.lproj/InfoPlist.strings': strings,
      },
    );
    expect(locales(found)).toEqual([`de:${SHARE}`, `fr:${SHARE}`]);
    expect(found.build('Other').localizations).toEqual([]);
  });

  test('of a synchronized folder, a catalogue, and a file that is renamed', () => {
    const catalogue = JSON.stringify({
      sourceLanguage: 'en',
      version: '1.0',
      strings: { [SHARE]: { localizations: { en: { stringUnit: { state: 'translated', value: 'x' } } } } },
    });
    const found = check(
      {
        folders: { App: {} },
        targets: [{ name: 'App', folders: ['App'], settings: { INFOPLIST_FILE: 'App/My.plist' } }],
      },
      {
        'App/My.plist': plist({}),
        'App/InfoPlist.xcstrings': catalogue,
        'App/de.lproj/My-InfoPlist.strings': strings,
        'App/de.lproj/Localizable.strings': strings,
        'Other/fr.lproj/InfoPlist.strings': strings,
      },
    );
    expect(locales(found)).toEqual([`de:${SHARE}`, `en:${SHARE}`]);
  });

  test.each<[string, { phase: string; path: string; type?: string }, string, readonly string[]]>([
    [
      'a folder that is copied as it is',
      { phase: 'isa = PBXResourcesBuildPhase;', path: 'X/de.lproj', type: 'folder' },
      'X/de.lproj/InfoPlist.strings',
      ['de'],
    ],
    [
      'one that is copied into the product',
      {
        phase: 'isa = PBXCopyFilesBuildPhase; dstSubfolderSpec = 1; dstPath = "";',
        path: 'X/de.lproj',
        type: 'folder',
      },
      'X/de.lproj/InfoPlist.strings',
      ['de'],
    ],
    [
      'a file that is copied into one',
      { phase: 'isa = PBXCopyFilesBuildPhase; dstSubfolderSpec = 7; dstPath = de.lproj;', path: 'X/InfoPlist.strings' },
      'X/InfoPlist.strings',
      ['de'],
    ],
    [
      'a file that is copied into another one',
      {
        phase: 'isa = PBXCopyFilesBuildPhase; dstSubfolderSpec = 7; dstPath = "fr.lproj/";',
        path: 'X/de.lproj/InfoPlist.strings',
      },
      'X/de.lproj/InfoPlist.strings',
      ['fr'],
    ],
    [
      'a file that is copied to where nobody looks',
      { phase: 'isa = PBXCopyFilesBuildPhase; dstSubfolderSpec = 7; dstPath = Old;', path: 'X/InfoPlist.strings' },
      'X/InfoPlist.strings',
      [],
    ],
    [
      'a folder around one',
      { phase: 'isa = PBXResourcesBuildPhase;', path: 'X', type: 'folder' },
      'X/de.lproj/InfoPlist.strings',
      [],
    ],
  ])('of %s', (_, { phase, path, type = 'text.plist.strings' }, file, expected) => {
    const objects = `FILE = { isa = PBXFileReference; lastKnownFileType = ${type}; path = ${path}; sourceTree = SOURCE_ROOT; };
BUILD = { isa = PBXBuildFile; fileRef = FILE; };
PHASE = { ${phase} files = (BUILD); };\n`;
    const found = check({ targets: [{ name: 'App', phases: ['PHASE'] }], objects }, { [file]: strings });
    expect(locales(found)).toEqual(expected.map((locale) => `${locale}:${SHARE}`));
  });

  test('of a folder in a synchronized one that is copied as it is', () => {
    const found = check(
      { folders: { App: { opaque: ['de.lproj', 'Help'] } }, targets: [{ name: 'App', folders: ['App'] }] },
      { 'App/de.lproj/InfoPlist.strings': strings, 'App/Help/fr.lproj/InfoPlist.strings': strings },
    );
    expect(locales(found)).toEqual([`de:${SHARE}`]);
  });

  test('that cannot be read are said', () => {
    const found = check(
      { targets: [{ name: 'App', localized: { 'InfoPlist.strings': ['de'] } }] },
      { 'de.lproj/InfoPlist.strings': '"a" = ' },
    );
    expect(found.skipped.join()).toMatch(
      /^de\.lproj\/InfoPlist\.strings:1 Translations cannot be read: it is cut off /,
    );
  });
});

describe('projects', () => {
  test('of the same name in other folders stay two', () => {
    const text = pbxproj({ targets: [{ name: 'App', settings: { INFOPLIST_FILE: 'Info.plist' } }] });
    const found = check(undefined, {
      'One/App.xcodeproj/project.pbxproj': text,
      'two/App.xcodeproj/project.pbxproj': text,
      'One/Info.plist': plist({ [SHARE]: 'one' }),
      'two/Info.plist': plist({ [SHARE]: 'two' }),
    });
    expect(
      found.targets.map(
        ({ project, builds }) =>
          `${project} ${show(builds[0]?.info.get(SHARE) ?? { state: 'absent', at: { file: '', line: 1, column: 1 } })}`,
      ),
    ).toEqual(['One/App.xcodeproj one', 'two/App.xcodeproj two']);
  });

  test.each([
    ['', 'is empty'],
    ['{ objects = {', 'is cut off'],
    ['{ a = b; }', 'is no Xcode project'],
    ['<<<<<<< a\n=======\n>>>>>>> b\n', 'in merge conflict'],
    ['{ objects = {}; rootObject = X; }', 'is no PBXProject'],
  ])('that cannot be read keep the verdict from standing: %s', (text, reason) => {
    const found = check(undefined, {
      'App.xcodeproj/project.pbxproj': text,
      'App/Info.plist': plist({ CFBundleName: 'x' }),
    });
    expect(found.targets).toEqual([]);
    expect(found.skipped).toHaveLength(1);
    expect(found.skipped[0]).toMatch(/^!App\.xcodeproj\/project\.pbxproj:1 The project file .* cannot be read: /);
    expect(found.skipped[0]).toContain(reason);
  });

  test('in Pods are not the app’s', () => {
    const text = pbxproj({ targets: [{ name: 'Pod', type: 'framework' }] });
    expect(check({ targets: [{ name: 'App' }] }, { 'Pods/Pods.xcodeproj/project.pbxproj': text }).targets).toHaveLength(
      1,
    );
  });

  test('may stand deeper, with their root elsewhere', () => {
    const text = pbxproj({
      targets: [{ name: 'App', settings: { INFOPLIST_FILE: 'Info.plist' }, sources: ['A.swift'] }],
    }).replace('projectDirPath = ""', 'projectDirPath = ".."');
    const found = check(undefined, {
      'ios/build/App.xcodeproj/project.pbxproj': text,
      'ios/Info.plist': plist({ [SHARE]: 'found' }),
      'ios/A.swift': '',
    });
    expect(show(found.build('App').info.get(SHARE))).toBe('found');
    expect(found.build('App').sources).toEqual(['ios/A.swift']);
  });

  test('of objects that point nowhere or in circles are read as far as they go', () => {
    const text = pbxproj({ targets: [{ name: 'App' }] })
      .replace(/buildPhases = \(/, 'buildPhases = ( GONE,')
      .replace('mainGroup', 'extra = ( G1, );\n\t\t\tmainGroup')
      .replace(
        'objects = {',
        'objects = {\n G1 = {isa = PBXGroup; children = (G2,); path = a; sourceTree = "<group>";};\n G2 = {isa = PBXGroup; children = (G1, F,); path = b; sourceTree = "<group>";};\n F = {isa = PBXFileReference; path = f.xcodeproj; sourceTree = "<group>";};',
      );
    expect(check(undefined, { 'App.xcodeproj/project.pbxproj': text }).targets).toHaveLength(1);
  });
});

describe('other forms of a project.pbxproj', () => {
  const minimal = {
    objects: {
      P: { isa: 'PBXProject', targets: ['T'], buildConfigurationList: 'L', mainGroup: 'G' },
      T: {
        isa: 'PBXNativeTarget',
        name: 'App',
        productType: 'com.apple.product-type.application',
        buildConfigurationList: 'L',
      },
      L: { isa: 'XCConfigurationList', buildConfigurations: ['R'] },
      R: {
        isa: 'XCBuildConfiguration',
        name: 'Release',
        buildSettings: { SDKROOT: 'iphoneos', GENERATE_INFOPLIST_FILE: 'YES', [`INFOPLIST_KEY_${SHARE}`]: 'Text.' },
      },
      G: { isa: 'PBXGroup', children: [] },
    },
    rootObject: 'P',
  };
  const xml = (value: unknown): string =>
    typeof value === 'string'
      ? `<string>${value}</string>`
      : Array.isArray(value)
        ? `<array>${value.map(xml).join('')}</array>`
        : `<dict>${Object.entries(value as Record<string, unknown>)
            .map(([key, one]) => `<key>${key}</key>\n${xml(one)}`)
            .join('\n')}</dict>`;

  test.each([
    ['JSON', JSON.stringify(minimal, undefined, 1)],
    ['XML', `<?xml version="1.0"?><plist>${xml(minimal)}</plist>`],
  ])('%s', (_, text) => {
    const found = check(undefined, { 'App.xcodeproj/project.pbxproj': text });
    const entry = found.build('App').info.get(SHARE);
    expect(show(entry)).toBe('Text.');
    expect(text.split('\n')[entry.at.line - 1]).toContain('Text.');
  });
});
