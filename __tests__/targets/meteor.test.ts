import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findMeteorTargets } from '../../src/targets/meteor.ts';
import { NOTHING } from '../../src/targets/way.ts';

const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const ACCESS = 'com.apple.developer.healthkit.access';
const find = (content: Readonly<Record<string, string>>) => findMeteorTargets(memoryFiles(content), NOTHING);

test('what is appended to config.xml is declared', () => {
  const { targets, skipped } = find({
    'mobile-config.js': `App.info({ id: 'org.clinic', name: 'Clinic' });
App.configurePlugin('com.telerik.plugins.healthkit', { HEALTH_READ_PERMISSION: 'Reads.' });
App.appendToConfig(\`<platform name="ios">
  <config-file parent="${CLINICAL}" target="*-Info.plist"><string>Why.</string></config-file>
  <config-file target="*Entitlements-Release.plist" parent="${ACCESS}"><array><string>health-records</string></array></config-file>
</platform>\`);`,
    'imports/client.js': '',
    'server/main.js': '',
  });
  expect(skipped).toEqual([]);
  expect(targets).toMatchObject([{ name: 'Clinic', project: 'mobile-config.js' }]);
  const build = targets[0]?.builds.find(({ configuration }) => configuration === 'Release');
  expect(build?.info.get(CLINICAL)).toMatchObject({
    state: 'known',
    at: { line: 3, column: 20 },
    value: { value: { value: 'Why.' } },
  });
  expect(build?.info.get('NSHealthShareUsageDescription')).toMatchObject({ value: { value: { value: 'Reads.' } } });
  expect(build?.entitlements.get(ACCESS)).toMatchObject({ value: { value: { value: [{ value: 'health-records' }] } } });
  expect(build?.sources).toEqual(['imports/client.js']);
});

test('what cannot be evaluated or read is said', () => {
  const { skipped } = find({ 'mobile-config.js': 'App.appendToConfig(process.env.X);\nApp.appendToConfig("<a>");' });
  expect(skipped.map(({ at, reason }) => [at.line, reason.slice(0, 30)])).toEqual([
    [1, 'What is appended to config.xml'],
    [2, 'What is appended to config.xml'],
  ]);
});

test('an app that is configured nowhere is found by its platforms, with the plugins that it adds', () => {
  const { targets } = find({
    'clinic/.meteor/platforms': 'android\nios\nserver\n',
    'clinic/.meteor/cordova-plugins':
      'cordova-plugin-file@6.0.2\ncom.telerik.plugins.healthkit@https://x.example/HealthKit.git\n',
    'clinic/client/main.js': '',
    'clinic/server/main.js': '',
    'site/.meteor/platforms': 'browser\nserver\n',
  });
  expect(targets).toMatchObject([
    { name: 'clinic', kind: 'app', project: 'clinic/.meteor/platforms', at: { line: 2 } },
  ]);
  const [build] = targets[0]?.builds ?? [];
  expect(build?.entitlements.get('com.apple.developer.healthkit')).toMatchObject({
    state: 'known',
    at: { file: 'clinic/.meteor/cordova-plugins', line: 2 },
  });
  expect(build?.sources).toEqual(['clinic/client/main.js']);
});

test('a plugin that is added and not configured gives what it has without its variables', () => {
  const { targets } = find({
    'mobile-config.js': "App.info({ id: 'org.clinic', name: 'Clinic' });",
    '.meteor/platforms': 'ios\n',
    '.meteor/cordova-plugins': 'cordova-plugin-health@3.2.0\n',
  });
  expect(targets).toHaveLength(1);
  expect(targets[0]?.builds[0]?.info.get('NSHealthShareUsageDescription')).toMatchObject({
    value: { value: { value: 'App needs to read data' } },
  });
});
