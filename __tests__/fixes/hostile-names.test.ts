/**
 * The command over a project whose names and texts would be something else in the file that they are written into.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GOOD_ENTITLEMENTS, GOOD_INFO, plist, READS_ALLERGIES } from '../../src/rules/shared/example-files.ts';
import { project } from '../../src/rules/shared/example-project.ts';
import { NO_BUNDLE, runCommand } from '../built-command.ts';
import { makeFolder } from '../folder.ts';

const PROJECT = 'App.xcodeproj/project.pbxproj';
const GENERATED = ['GENERATE_INFOPLIST_FILE = YES;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'];
const CLINICAL_SETTING = 'INFOPLIST_KEY_NSHealthClinicalHealthRecordsShareUsageDescription';

/** Fixes an app with the records' code, and returns one of its files and what was said. */
function fix(files: Readonly<Record<string, string>>, file: string): { text: string; said: string } {
  const folder = makeFolder('hostile-names');
  const all = { 'App/App.entitlements': GOOD_ENTITLEMENTS, 'App/Records.swift': READS_ALLERGIES, ...files };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const { stderr } = runCommand(['--no-urls', '--fix', folder]);
  return { text: readFileSync(path.join(folder, file), 'utf8'), said: stderr };
}

const named = (text: string, name: string) => text.replace('name = App;', () => `name = ${JSON.stringify(name)};`);

describe.skipIf(NO_BUNDLE)('what is written for a target of any name', () => {
  const sentence = 'Care shows your allergies beside your health records.';
  test.each([
    ['a line of its own', `${sentence}\nOTHER_LDFLAGS = -lother`, 'OTHER_LDFLAGS'],
    ['a variable', 'Care $(HOME)', 'HOME'],
    ['signs that turn the text', `Care \u202E${'x'.repeat(5)}`, '\u202E'],
    ['no end', 'Care '.repeat(200), 'Care Care'],
  ])('in an xcconfig file: %s', (_, name, never) => {
    const app = { sources: ['App/Records.swift'], settings: GENERATED, config: 'App.xcconfig' };
    const files = {
      [PROJECT]: named(project({ App: app }), name),
      'App.xcconfig': 'INFOPLIST_KEY_NSCameraUsageDescription = The camera scans your card.\n',
    };
    const { text } = fix(files, 'App.xcconfig');
    expect(text).toContain(`${CLINICAL_SETTING} = This app reads the allergies in your health records`);
    expect(
      text
        .split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n'),
    ).not.toContain(never);
  });
});

describe.skipIf(NO_BUNDLE)('a text of another target', () => {
  const WIDGET = {
    'Widget/Widget.swift': 'import HealthKit\n',
    'Widget/Info.plist': GOOD_INFO.replace('Your allergy records', 'Your allergy records\nOTHER_LDFLAGS = -lother;'),
  };
  const widget = {
    type: 'app-extension',
    sources: ['Widget/Widget.swift'],
    settings: ['INFOPLIST_FILE = Widget/Info.plist;'],
  };

  test('is not written where its second line would be a setting', () => {
    const app = { sources: ['App/Records.swift'], settings: GENERATED, config: 'App.xcconfig', embeds: ['Widget'] };
    const files = {
      ...WIDGET,
      [PROJECT]: project({ App: app, Widget: widget }),
      'App.xcconfig': 'INFOPLIST_KEY_NSCameraUsageDescription = The camera scans your card.\n',
    };
    const { text, said } = fix(files, 'App.xcconfig');
    expect(said).toContain('not fixed, the text holds what would be cut off in App.xcconfig.');
    expect(text).not.toContain('OTHER_LDFLAGS');
  });

  test('is not written where XML cannot hold it', () => {
    const app = {
      sources: ['App/Records.swift'],
      settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
      embeds: ['Widget'],
    };
    const own = {
      ...widget,
      settings: [GENERATED[0] ?? '', `${CLINICAL_SETTING} = "Your allergy records\\001 warn you."; `],
    };
    const files = {
      'Widget/Widget.swift': 'import HealthKit\n',
      'App/Info.plist': plist('<key>CFBundleName</key>\n<string>Care</string>'),
      [PROJECT]: project({ App: app, Widget: own }),
    };
    const { text, said } = fix(files, 'App/Info.plist');
    expect(said).toContain('not fixed, the text holds signs that a property list in XML cannot.');
    expect(text).not.toContain('\u0001');
  });
});
