/** Which files that are not there something in the repository makes. */
import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import type { Checkout } from '../../src/targets/checkout.ts';
import { findMaker } from '../../src/targets/xcode/makers.ts';

function makerOf(file: string, text: string, path = 'App/Info.plist', scripts = ''): string | undefined {
  const checkout = { files: memoryFiles({ [file]: text }) } as unknown as Checkout;
  return findMaker(path, scripts, checkout);
}

test.each([
  ['info of a target', 'targets:\n  App:\n    info: { path: App/Info.plist, properties: {} }\n'],
  ['info beside the setting', 'settings:\n  INFOPLIST_FILE: App/Info.plist\ninfo:\n  path: App/Info.plist\n'],
  [
    'a path of the target’s name',
    'settings:\n  INFOPLIST_FILE: App/Info.plist\ninfo:\n  path: ${target_name}/Info.plist\n',
  ],
  [
    'what is run before it is read',
    'options:\n  preGenCommand: ./plist.sh\nsettings:\n  INFOPLIST_FILE: App/Info.plist\n',
  ],
  ['both on one line', '{"settings": {"INFOPLIST_FILE": "App/Info.plist"}, "info": {"path": "App/Info.plist"}}'],
])('project.yml makes it: %s', (_, text) => {
  expect(makerOf('project.yml', text)).toBe('project.yml');
});

test.each([
  ['the setting alone', 'settings:\n  base:\n    INFOPLIST_FILE: App/Info.plist\n    GENERATE_INFOPLIST_FILE: false\n'],
  ['the setting in quotes', 'settings: { "INFOPLIST_FILE": "App/Info.plist" }\n'],
  ['of one kind of device', 'settings:\n  INFOPLIST_FILE[sdk=iphoneos*]: App/Info.plist\n'],
  ['nothing says it', 'name: App\n'],
])('project.yml does not: %s', (_, text) => {
  expect(makerOf('project.yml', text)).toBeUndefined();
});

test('nor does what makes another list', () => {
  const text = 'settings:\n  INFOPLIST_FILE: App/Info.plist\n  CODE_SIGN_ENTITLEMENTS: App/App.entitlements\n';
  expect(makerOf('project.yml', `${text}entitlements:\n  path: App/App.entitlements\n`)).toBeUndefined();
  expect(makerOf('project.yml', text, 'App/App.entitlements')).toBeUndefined();
});

test('Tuist makes what lies in Derived, and no file that it is given', () => {
  expect(makerOf('Project.swift', 'infoPlist: .file(path: "App/Info.plist")')).toBeUndefined();
  expect(makerOf('Project.swift', 'infoPlist: "App/Info.plist"')).toBeUndefined();
  expect(makerOf('Project.swift', 'infoPlist: .default', 'Derived/InfoPlists/App-Info.plist')).toBe('Project.swift');
});

test('a script phase makes it', () => {
  expect(makerOf('other.txt', '', 'App/Info.plist', 'cp a App/Info.plist')).toBe('a script phase');
});
