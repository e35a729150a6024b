import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findNativeScriptTargets } from '../../src/targets/nativescript.ts';
import { NOTHING } from '../../src/targets/way.ts';

const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const HEALTHKIT = 'com.apple.developer.healthkit';
const list = (key: string) => `<plist><dict><key>${key}</key><string>x</string></dict></plist>`;
const PACKAGE = '{ "name": "clinic", "dependencies": { "@nativescript/core": "8" } }';
const find = (content: Readonly<Record<string, string>>) => findNativeScriptTargets(memoryFiles(content), NOTHING);

test('App_Resources make the app', () => {
  const { targets, skipped } = find({
    'package.json': PACKAGE,
    'app/main.ts': '',
    'App_Resources/iOS/Info.plist': list(CLINICAL),
    'App_Resources/iOS/app.entitlements': list(HEALTHKIT),
    'App_Resources/iOS/build.xcconfig': 'IPHONEOS_DEPLOYMENT_TARGET = 15.0;\n',
  });
  expect(skipped).toEqual([]);
  expect(targets).toMatchObject([{ name: 'clinic', kind: 'app', project: 'package.json' }]);
  const [build] = targets[0]?.builds ?? [];
  expect(build).toMatchObject({ sources: ['app/main.ts'], deploymentTarget: { value: '15.0' } });
  expect(build?.info.get(CLINICAL).state).toBe('known');
  expect(build?.entitlements.get(HEALTHKIT).state).toBe('known');
});

test('build.xcconfig may name other entitlements', () => {
  const { targets, skipped } = find({
    'package.json': PACKAGE,
    'App_Resources/iOS/Info.plist': list(CLINICAL),
    'App_Resources/iOS/build.xcconfig': 'CODE_SIGN_ENTITLEMENTS = clinic/Resources/clinic.entitlements\n',
  });
  expect(targets[0]?.builds[0]?.entitlementsFile).toMatchObject({
    state: 'known',
    value: 'App_Resources/iOS/clinic.entitlements',
  });
  expect(skipped).toMatchObject([{ blocking: true, at: { file: 'App_Resources/iOS/build.xcconfig' } }]);
});

test('without the framework it is something else', () => {
  expect(find({ 'package.json': '{ "name": "x" }', 'App_Resources/iOS/Info.plist': list(CLINICAL) })).toEqual(NOTHING);
});
