import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findLooseTargets } from '../../src/targets/loose/find.ts';
import type { Build, Target } from '../../src/types.ts';

const plist = (lines: string): string => `<plist version="1.0">\n<dict>\n${lines}\n</dict>\n</plist>\n`;
const key = (name: string, value: string): string => `<key>${name}</key><string>${value}</string>`;
const INFO = plist(`${key('NSHealthShareUsageDescription', 'Reads')}${key('CFBundleName', 'Care')}`);
const WIDGET = plist(
  `<key>NSExtension</key><dict>${key('NSExtensionPointIdentifier', 'com.apple.widgetkit-extension')}</dict>`,
);
const ENTITLEMENTS = plist('<key>com.apple.developer.healthkit</key><true/>');

const find = (content: Record<string, string>) => findLooseTargets(memoryFiles(content));

function only(content: Record<string, string>): Target & { build: Build } {
  const { targets } = find(content);
  const [target] = targets;
  const [build] = target?.builds ?? [];
  if (!target || !build || targets.length > 1) throw new Error(`${targets.length} targets`);
  return { ...target, build };
}

/** `kind name: sources; entitlements`. */
function show(content: Record<string, string>): string[] {
  return find(content).targets.map(({ kind, name, project, hosts, builds: [build] }) => {
    const file = build?.entitlementsFile;
    const host = hosts.length > 0 ? ` in ${hosts.map((one) => one.name).join()}` : '';
    return `${kind} ${name} (${project})${host}: ${build?.sources.join()}; ${file?.state === 'known' ? file.value : file?.state}`;
  });
}

test('an Info.plist, the entitlements and the sources beside it', () => {
  const { build, ...target } = only({
    'Care/Info.plist': INFO,
    'Care/Care.entitlements': ENTITLEMENTS,
    'Care/Records.swift': '',
    'Care/de.lproj/InfoPlist.strings': '"NSHealthShareUsageDescription" = "Liest";',
  });
  expect(target).toMatchObject({ name: 'Care', kind: 'app', project: 'Care', shipping: 'Release', hosts: [] });
  expect(target.at).toMatchObject({ file: 'Care/Info.plist', line: 2, column: 1 });
  expect(build).toMatchObject({ configuration: 'Release', platforms: ['ios'], sources: ['Care/Records.swift'] });
  expect(build.info.get('NSHealthShareUsageDescription')).toMatchObject({
    state: 'known',
    at: { line: 3, column: 41 },
  });
  expect(build.info.get('NSHealthUpdateUsageDescription')).toMatchObject({ state: 'absent', at: { line: 2 } });
  expect(build.entitlements.get('com.apple.developer.healthkit')).toMatchObject({ state: 'known' });
  expect(build.entitlementsFile).toMatchObject({ state: 'known', value: 'Care/Care.entitlements' });
  expect(build.localizations.map(({ locale }) => locale)).toEqual(['de']);
  expect(build.deploymentTarget.state).toBe('unresolved');
});

describe('an Info.plist without any key that each app has', () => {
  const text = (content: Record<string, string>, name: string) => only(content).build.info.get(name).state;
  const PART = plist('<key>UIViewControllerBasedStatusBarAppearance</key><false/>');

  test('is the part that Xcode completes: texts may stand in settings that are not there', () => {
    const { build } = only({ 'Care/Info.plist': PART, 'Care/App.swift': '' });
    expect(build.info.get('NSHealthShareUsageDescription')).toMatchObject({
      state: 'unresolved',
      reason: expect.stringMatching(/^The project is not here, and its build settings may give the text/),
      at: { file: 'Care/Info.plist', line: 2 },
    });
    expect(text({ 'Info.plist': plist('') }, 'NSHealthUpdateUsageDescription')).toBe('unresolved');
    const own = plist(key('NSHealthShareUsageDescription', 'Reads'));
    expect(text({ 'Info.plist': own }, 'NSHealthShareUsageDescription')).toBe('known');
    expect(text({ 'Info.plist': own }, 'NSHealthUpdateUsageDescription')).toBe('unresolved');
  });

  test('what no setting gives is in the file or nowhere', () => {
    expect(text({ 'Info.plist': PART }, 'NSHealthRequiredReadAuthorizationTypeIdentifiers')).toBe('absent');
    expect(text({ 'Info.plist': PART }, 'UIBackgroundModes')).toBe('absent');
  });

  test('with one of those it is whole', () => {
    for (const name of ['CFBundleIdentifier', 'CFBundleName', 'CFBundleShortVersionString'])
      expect(text({ 'Info.plist': plist(key(name, 'x')) }, 'NSHealthShareUsageDescription')).toBe('absent');
  });
});

test('texts with variables', () => {
  const { build } = only({
    'Care/Info.plist': plist(
      [
        key('NSHealthShareUsageDescription', 'Allow $(PRODUCT_NAME) to read'),
        key('NSHealthUpdateUsageDescription', 'Because $(REASON)'),
        key('CFBundleIdentifier', 'org.example.care'),
        key('MinimumOSVersion', '16.4'),
        key('price', '5$ a month'),
      ].join('\n'),
    ),
  });
  const text = (name: string) => build.info.entries.get(name)?.value;
  expect(text('NSHealthShareUsageDescription')).toMatchObject({ kind: 'string', value: 'Allow Care to read' });
  expect(text('NSHealthUpdateUsageDescription')).toMatchObject({
    kind: 'unresolved',
    reason: 'No project file gives $(REASON) a value',
    at: { line: 4 },
  });
  expect(text('price')).toMatchObject({ kind: 'string', value: '5$ a month' });
  expect(build.bundleIdentifier).toMatchObject({ state: 'known', value: 'org.example.care' });
  expect(build.deploymentTarget).toMatchObject({ state: 'known', value: '16.4' });
});

describe('what belongs to what', () => {
  test('the only app has the sources that lie below no other target', () => {
    expect(
      show({
        'Care/Info.plist': INFO,
        'Care/App.swift': '',
        'Care/Care.entitlements': ENTITLEMENTS,
        'CareWidget/Info.plist': WIDGET,
        'CareWidget/Widget.swift': '',
        'CareWidget/CareWidget.entitlements': ENTITLEMENTS,
        'CareTests/Info.plist': plist(key('CFBundlePackageType', 'BNDL')),
        'CareTests/Test.swift': '',
        'Shared/Records.m': '',
        'Shared/Tests/RecordsTest.swift': '',
        'Package.swift': '',
        'README.md': '',
      }),
    ).toEqual([
      'app Care (Care): Care/App.swift,Shared/Records.m; Care/Care.entitlements',
      'test CareTests (CareTests): CareTests/Test.swift; absent',
      'extension CareWidget (Care) in Care: CareWidget/Widget.swift; CareWidget/CareWidget.entitlements',
    ]);
  });

  test('an Info.plist on a shelf, or with no sources around it, is of the folder around', () => {
    expect(
      show({
        'Care/Supporting Files/Info.plist': INFO,
        'Care/Supporting Files/main.m': '',
        'Care.entitlements': ENTITLEMENTS,
        'Other/Settings/Plain/Info.plist': INFO,
        'Other/Other.swift': '',
      }),
    ).toEqual([
      'app Care (Care): Care/Supporting Files/main.m; Care.entitlements',
      'app Other (Other): Other/Other.swift; absent',
    ]);
  });

  test('the root is a folder too', () => {
    expect(show({ 'Info.plist': INFO, 'App.swift': '', 'x.entitlements': ENTITLEMENTS })).toEqual([
      'app App (.): App.swift; x.entitlements',
    ]);
  });

  test('several Info.plists in one folder are told apart by their names', () => {
    const settings = plist(key('API_KEY', 'x'));
    expect(
      show({
        'App/Care-Info.plist': INFO,
        'App/Widget-Info.plist': WIDGET,
        'App/GoogleService-Info.plist': settings,
        'App/Other-Info.plist': settings,
        'App/Care.entitlements': ENTITLEMENTS,
        'App/Widget.entitlements': ENTITLEMENTS,
      }),
    ).toEqual(['app Care (App): ; App/Care.entitlements', 'extension Widget (App) in Care: ; App/Widget.entitlements']);
  });

  test('two apps with an extension each', () => {
    const app = (folder: string) => ({
      [`${folder}/Care/Info.plist`]: INFO,
      [`${folder}/Care/Care.swift`]: '',
      [`${folder}/Widget/Info.plist`]: WIDGET,
    });
    expect(show({ ...app('old'), ...app('new'), 'Shared/Nobody.swift': '' })).toEqual([
      'app Care (new/Care): new/Care/Care.swift; absent',
      'extension Widget (new/Care) in Care: ; absent',
      'app Care (old/Care): old/Care/Care.swift; absent',
      'extension Widget (old/Care) in Care: ; absent',
    ]);
  });

  test('the entitlements that ship, or none when nothing decides', () => {
    const files = (...names: string[]) =>
      Object.fromEntries(names.map((name) => [`Care/${name}.entitlements`, ENTITLEMENTS]));
    const chosen = (...names: string[]) =>
      show({ 'Care/Info.plist': INFO, ...files(...names) })[0]?.replace(/.*; /, '');
    expect(chosen('CareDebug', 'CareRelease')).toBe('Care/CareRelease.entitlements');
    expect(chosen('Debug', 'Other')).toBe('Care/Other.entitlements');
    expect(chosen('Care', 'Other')).toBe('Care/Care.entitlements');
    expect(chosen('One', 'Two')).toBe('unresolved');
    const { build } = only({ 'Care/Info.plist': INFO, ...files('One', 'Two') });
    expect(build.entitlements.get('com.apple.developer.healthkit')).toMatchObject({
      state: 'unresolved',
      reason: 'Nothing says which of Care/One.entitlements, Care/Two.entitlements goes with Care/Info.plist',
    });
  });

  test('what is built, bought or a fixture of tests is no target', () => {
    expect(
      show({
        'Kit.xcframework/Info.plist': INFO,
        'Care/Settings.bundle/Info.plist': INFO,
        'Care.docc/Info.plist': INFO,
        'Pods/Kit/Info.plist': INFO,
      }),
    ).toEqual([]);
    expect(find({ 'Tests/Fixtures/Info.plist': INFO }).targets.map(({ kind }) => kind)).toEqual(['test']);
    expect(find({ 'Sources/Care.swift': '' })).toEqual({ targets: [], skipped: [] });
  });
});

test.each([
  ['app', 'ios', key('CFBundlePackageType', 'APPL')],
  ['library', 'ios', key('CFBundlePackageType', 'FMWK')],
  ['library', 'ios', key('CFBundlePackageType', '$(PRODUCT_BUNDLE_PACKAGE_TYPE)')],
  ['app', 'ios', key('CFBundlePackageType', '$(PRODUCT_BUNDLE_PACKAGE_TYPE)') + key('UILaunchStoryboardName', 'x')],
  ['app', 'ios', ''],
  ['extension', 'ios', '<key>EXAppExtensionAttributes</key><dict/>'],
  ['app-clip', 'ios', '<key>NSAppClip</key><dict/>'],
  ['watch-app', 'watchos', '<key>WKApplication</key><true/>'],
  [
    'watch-app',
    'watchos',
    `<key>NSExtension</key><dict>${key('NSExtensionPointIdentifier', 'com.apple.watchkit')}</dict>`,
  ],
  ['app', 'macos', key('LSMinimumSystemVersion', '$(MACOSX_DEPLOYMENT_TARGET)')],
  ['app', 'ios,visionos', '<key>UIDeviceFamily</key><array><integer>1</integer><integer>7</integer></array>'],
  ['app', 'tvos', '<key>UIDeviceFamily</key><array><integer>3</integer></array>'],
])('%s on %s: %s', (kind, platforms, lines) => {
  const target = only({ 'Care/Info.plist': plist(lines) });
  expect([target.kind, target.build.platforms.join()]).toEqual([kind, platforms]);
});

test('an Info.plist or entitlements that cannot be read are unresolved, and the verdict cannot stand without them', () => {
  const { targets, skipped } = find({ 'Care/Info.plist': INFO.slice(0, 60), 'Care/Care.entitlements': '<plist/>' });
  expect(skipped).toMatchObject(
    [
      {
        at: { file: 'Care/Info.plist', line: 3 },
        reason: /^The Info.plist cannot be read: it is cut off/,
        blocking: true,
        target: 'Care',
      },
      {
        at: { file: 'Care/Care.entitlements' },
        reason: 'The entitlements cannot be read: it holds an empty <plist>',
        blocking: true,
      },
    ].map((skip) => ({ ...skip, reason: expect.stringMatching(skip.reason) })),
  );
  expect(targets[0]?.builds[0]?.info.get('x').state).toBe('unresolved');
  expect(targets[0]?.builds[0]?.entitlements.get('x').state).toBe('unresolved');

  const broken = find({ 'CareTests/Info.plist': '<plist>' });
  expect(broken.skipped[0]?.blocking).toBeUndefined();
});

test('what another language adds to the app around it', () => {
  const { build, dependencies } = only({
    'package.json': '{ "name": "care", "dependencies": { "react-native": "0.82.0" } }',
    'index.js': '',
    'src/records.ts': 'export const a = 1;',
    'ios/Care/Info.plist': INFO,
    'ios/Care/AppDelegate.swift': '',
  });
  expect(build.sources).toEqual(['ios/Care/AppDelegate.swift', 'index.js', 'src/records.ts']);
  expect(dependencies.map(({ name }) => name)).toEqual(['react-native']);
});
