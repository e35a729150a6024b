import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findTargets } from '../../src/targets/index.ts';
import { check, makeRepository } from '../base/repositories.ts';

const PLUGIN = `import Capacitor
import HealthKit
@objc(RecordsPlugin)
public class RecordsPlugin: CAPPlugin {
  let store = HKHealthStore()
  @objc func ask(_ call: CAPPluginCall) {
    let allergies = HKClinicalType(.allergyRecord)
    store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
      self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in call.resolve() })
    }
  }
}
`;
const APP: Readonly<Record<string, string>> = {
  'capacitor.config.json': '{ "appId": "org.clinic", "appName": "Clinic", "webDir": "www" }',
  'www/index.html': '<html></html>',
  'www/app.js': '',
  'plugins/records/package.json': '{ "name": "records", "capacitor": { "ios": { "src": "ios" } } }',
  'plugins/records/ios/Plugin/RecordsPlugin.swift': PLUGIN,
  'plugins/records/ios/PluginTests/PluginTests.swift': '',
};
const found = async (files: Readonly<Record<string, string>>) => (await findTargets(memoryFiles(files))).targets;
const without = (...paths: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(APP).filter(([path]) => !paths.includes(path)));

describe('an app whose Xcode project is not committed', () => {
  test('is its plugins and its pages, and nothing is known of its lists', async () => {
    const [target, ...others] = await found(APP);
    expect(others).toEqual([]);
    expect(target).toMatchObject({ name: 'Clinic', kind: 'app', project: 'capacitor.config.json' });
    const [build] = target?.builds ?? [];
    expect(build?.sources).toEqual(['plugins/records/ios/Plugin/RecordsPlugin.swift', 'www/app.js', 'www/index.html']);
    expect(build?.entitlements.get('com.apple.developer.healthkit.access').state).toBe('unresolved');
  });

  test('is found by its configuration in TypeScript and its package', async () => {
    const [target] = await found({
      'app/capacitor.config.ts': `import type { CapacitorConfig } from '@capacitor/cli';
const config: CapacitorConfig = { appId: 'org.clinic', appName: 'Clinic', webDir: 'dist' };
export default config;
`,
      'app/package.json': '{ "name": "clinic", "dependencies": { "@capacitor/ios": "^6.0.0" } }',
      'app/src/main.ts': 'export const a = 1;\n',
    });
    expect(target).toMatchObject({ name: 'Clinic', builds: [{ sources: ['app/src/main.ts'] }] });
  });

  test('is the lists and sources of its folder where those are committed, and its pages', async () => {
    const [target, ...others] = await found({
      'capacitor.config.json': '{ "appId": "org.clinic", "appName": "Clinic", "webDir": "dist" }',
      'package.json':
        '{ "name": "clinic", "dependencies": { "@capacitor/core": "^7.0.0", "@capacitor/ios": "^7.0.0" } }',
      'src/main.ts': 'export const a = 1;\n',
      'ios/App/App/Info.plist':
        '<plist version="1.0"><dict><key>CFBundleName</key><string>Clinic</string></dict></plist>',
      'ios/App/App/App.entitlements':
        '<plist version="1.0"><dict><key>com.apple.developer.healthkit</key><true/></dict></plist>',
      'ios/App/App/RecordsPlugin.swift': PLUGIN,
      'server/Info.plist': '<plist version="1.0"><dict><key>CFBundleName</key><string>Other</string></dict></plist>',
    });
    expect(others).toEqual([]);
    expect(target?.builds[0]?.sources).toEqual(['ios/App/App/RecordsPlugin.swift', 'src/main.ts']);
    expect(target?.builds[0]?.entitlements.get('com.apple.developer.healthkit').state).toBe('known');
    expect(target?.dependencies.map(({ name }) => name)).toContain('@capacitor/ios');
  });

  test('of Android alone is none', async () => {
    expect(await found(without('plugins/records/package.json'))).toEqual([]);
  });

  test('leaves the check incomplete where its code asks for records, and says how the project is made', async () => {
    const repository = makeRepository({});
    repository.write(APP);
    const report = await check(repository.folder);
    expect(report.verdict).toBe('incomplete');
    expect(report.skipped.filter(({ blocking }) => blocking).map(({ reason }) => reason)).toEqual([
      'The Xcode project of Clinic is not in the repository: `npx cap add ios` makes it',
    ]);
    expect(report.findings.map(({ rule }) => rule.id)).not.toContain('health-records-entitlement-missing');
    repository.write({
      'plugins/records/ios/Plugin/RecordsPlugin.swift': PLUGIN.replace(
        'HKClinicalType(.allergyRecord)',
        'HKQuantityType(.stepCount)',
      ),
    });
    expect((await check(repository.folder)).verdict).toBe('not-applicable');
  });
});

test.each([
  ['ios/App/App.xcodeproj', {}],
  ['native/App/App.xcodeproj', { 'capacitor.config.json': '{ "appName": "Clinic", "ios": { "path": "native" } }' }],
])('one that is committed is what builds: %s', async (path, files) => {
  const targets = await found({
    ...APP,
    ...files,
    [`${path}/project.pbxproj`]: `// !$*UTF8*$!
{ objects = {
  P = { isa = PBXProject; buildConfigurationList = L; targets = ( T ); };
  T = { isa = PBXNativeTarget; name = App; productType = "com.apple.product-type.application"; buildConfigurationList = L; buildPhases = (); };
  L = { isa = XCConfigurationList; buildConfigurations = ( R ); };
  R = { isa = XCBuildConfiguration; name = Release; buildSettings = { SDKROOT = iphoneos; }; };
}; rootObject = P; }`,
  });
  expect(targets.map(({ project }) => project)).toEqual([path]);
});

test('a config.xml beside it declares the app', async () => {
  const targets = await found({ ...APP, 'config.xml': '<widget id="org.clinic"><name>Clinic</name></widget>' });
  expect(targets.map(({ project }) => project)).toEqual(['config.xml']);
});
