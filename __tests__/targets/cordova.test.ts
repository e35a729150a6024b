import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findCordovaTargets } from '../../src/targets/cordova/find.ts';
import { NOTHING } from '../../src/targets/way.ts';
import type { Build, PlistValue, Target } from '../../src/types.ts';

const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE = 'NSHealthShareUsageDescription';
const HEALTHKIT = 'com.apple.developer.healthkit';
const ACCESS = `${HEALTHKIT}.access`;

const find = (content: Readonly<Record<string, string>>) => findCordovaTargets(memoryFiles(content), NOTHING);

function build(target: Target | undefined, configuration = 'Release'): Build {
  const found = target?.builds.find((one) => one.configuration === configuration);
  if (!found) throw new Error('There is no build.');
  return found;
}

function plain(value: PlistValue | undefined): unknown {
  if (value?.kind === 'array') return value.value.map(plain);
  return value?.kind === 'unresolved' ? `?${value.reason}` : value?.value;
}

const valueIn = (list: Build['info'], key: string): unknown => plain(list.entries.get(key)?.value);

const widget = (inner: string) => `<?xml version='1.0' encoding='utf-8'?>
<widget id="org.clinic" version="1.0.0" xmlns="http://www.w3.org/ns/widgets" xmlns:cdv="http://cordova.apache.org/ns/1.0">
  <name>Clinic</name>
${inner}
</widget>
`;

describe('config.xml', () => {
  const { targets, skipped } = find({
    'config.xml': widget(`<platform name="ios">
    <preference name="deployment-target" value="15.0" />
    <config-file target="*-Info.plist" parent="${CLINICAL}"><string>Shows lab results.</string></config-file>
    <edit-config file="*-Info.plist" target="${SHARE}" mode="merge"><string>Steps.</string></edit-config>
    <config-file target="*/Entitlements-Debug.plist" parent="${ACCESS}"><array/></config-file>
    <config-file target="*/Entitlements-Release.plist" parent="${ACCESS}"><array><string>health-records</string></array></config-file>
    <config-file target="*/Entitlements-*.plist" parent="${HEALTHKIT}"><true/></config-file>
  </platform>
  <platform name="android"><config-file target="*-Info.plist" parent="NSOther"><string>x</string></config-file></platform>`),
    'www/js/index.js': '',
    'www/js/lib.min.js': '',
  });

  test('writes the Info.plist and the entitlements of each configuration', () => {
    expect(skipped).toEqual([]);
    expect(targets).toMatchObject([{ name: 'Clinic', kind: 'app', project: 'config.xml', shipping: 'Release' }]);
    const one = build(targets[0]);
    expect(valueIn(one.info, CLINICAL)).toBe('Shows lab results.');
    expect(valueIn(one.info, SHARE)).toBe('Steps.');
    expect(one.info.entries.has('NSOther')).toBe(false);
    expect(valueIn(one.entitlements, ACCESS)).toEqual(['health-records']);
    expect(valueIn(build(targets[0], 'Debug').entitlements, ACCESS)).toEqual([]);
    expect(valueIn(build(targets[0], 'Debug').entitlements, HEALTHKIT)).toBe(true);
  });

  test('gives each its place', () => {
    expect(build(targets[0]).info.entries.get(CLINICAL)).toMatchObject({
      keyAt: { line: 6, column: 48 },
      value: { at: { file: 'config.xml', line: 6, column: 108, endColumn: 126 } },
    });
    expect(build(targets[0])).toMatchObject({
      deploymentTarget: { value: '15.0', at: { line: 5 } },
      bundleIdentifier: { value: 'org.clinic' },
      sources: ['www/js/index.js'],
    });
  });
});

describe('plugins', () => {
  test('take their variables from config.xml and package.json', () => {
    const { targets } = find({
      'config.xml': widget(
        '<plugin name="cordova-plugin-health" spec="^3.0.0"><variable name="HEALTH_READ_PERMISSION" value="Reads." /></plugin>',
      ),
      'package.json': JSON.stringify({
        dependencies: { 'cordova-ios': '7' },
        cordova: { platforms: ['ios'], plugins: { 'cordova-plugin-health': {} } },
      }),
      'src/app.ts': '',
    });
    const one = build(targets[0]);
    expect(valueIn(one.info, SHARE)).toBe('Reads.');
    expect(valueIn(one.info, 'NSHealthUpdateUsageDescription')).toBe('App needs to write data');
    expect(valueIn(one.entitlements, ACCESS)).toEqual([]);
    expect(one.sources).toEqual(['src/app.ts']);
    expect(targets[0]?.dependencies).toContainEqual(
      expect.objectContaining({ name: 'cordova-plugin-health', manager: 'cordova', version: '^3.0.0' }),
    );
  });

  test('that add health records only when added by hand leave them open, unless config.xml has them', () => {
    const plugin =
      '<plugin name="com.telerik.plugins.healthkit" spec="0.6.0"><variable name="CLINICAL_READ_PERMISSION" value="Records." /></plugin>';
    const open = build(find({ 'config.xml': widget(plugin) }).targets[0]);
    expect(valueIn(open.info, CLINICAL)).toMatch(/^\?The plugin adds it when it is added by hand/);
    expect(valueIn(open.info, SHARE)).toBe(' ');
    const saved = `<platform name="ios"><config-file target="*-Info.plist" parent="${CLINICAL}"><string>Saved.</string></config-file><config-file target="*Entitlements-Release.plist" parent="${ACCESS}"><array><string>health-records</string></array></config-file></platform>`;
    const known = build(find({ 'config.xml': widget(plugin + saved) }).targets[0]);
    expect(valueIn(known.info, CLINICAL)).toBe('Saved.');
    expect(valueIn(known.entitlements, ACCESS)).toEqual(['health-records']);
  });

  test('of the repository are read', () => {
    const { targets } = find({
      'config.xml': widget('<plugin name="records" spec="./local/records" />'),
      'local/records/plugin.xml': `<plugin id="records"><platform name="ios"><preference name="WHY" default="Default." /><config-file target="*-Info.plist" parent="${CLINICAL}"><string>$WHY</string></config-file><config-file target="*-Info.plist" parent="${SHARE}"><string>$NONE given</string></config-file></platform></plugin>`,
    });
    expect(valueIn(build(targets[0]).info, CLINICAL)).toBe('Default.');
    expect(valueIn(build(targets[0]).info, SHARE)).toBe('?Nothing gives the plugin’s variable $NONE a value');
  });
});

test('for Android alone, of a built platform, or of something else is no app', () => {
  expect(find({ 'config.xml': widget('<platform name="android" />') })).toEqual(NOTHING);
  expect(find({ 'platforms/ios/Clinic/config.xml': widget('') })).toEqual(NOTHING);
  expect(find({ 'config.xml': '<configuration/>' })).toEqual(NOTHING);
  expect(find({ 'config.xml': 'no XML' })).toEqual(NOTHING);
});

test('a broken config.xml of a Cordova app blocks the verdict', () => {
  expect(find({ 'config.xml': '<widget><name></widget>', 'package.json': '{ "cordova": {} }' }).skipped).toMatchObject([
    { blocking: true },
  ]);
});
