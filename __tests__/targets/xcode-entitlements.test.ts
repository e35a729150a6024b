import { describe, expect, test } from 'vitest';
import { at, check, lineWith, plist, show, type TestSettings } from './xcode-project.ts';

const ACCESS = 'com.apple.developer.healthkit.access';
const HEALTHKIT = 'com.apple.developer.healthkit';
const PBXPROJ = 'App.xcodeproj/project.pbxproj';

const withSettings = (settings: TestSettings, files: Record<string, string> = {}) =>
  check({ targets: [{ name: 'App', release: settings }] }, files);

const FILE = { 'App/App.entitlements': plist({ [HEALTHKIT]: true, [ACCESS]: ['health-records'] }) };

describe('CODE_SIGN_ENTITLEMENTS', () => {
  test('names a file below the source root', () => {
    const found = withSettings({ CODE_SIGN_ENTITLEMENTS: 'App/App.entitlements' }, FILE);
    const { entitlements, entitlementsFile } = found.build('App');
    expect(show(entitlements.get(ACCESS))).toBe('[health-records]');
    expect(at(entitlements.get(ACCESS).at)).toBe('App/App.entitlements:7');
    expect(show(entitlementsFile)).toBe('App/App.entitlements');
    expect(at(entitlementsFile.at)).toBe(lineWith(found, PBXPROJ, 'App/App.entitlements'));
    expect(show(entitlements.get('other'))).toBe('absent');
    expect(at(entitlements.get('other').at)).toBe('App/App.entitlements:3');
  });

  test('may differ by configuration and by SDK', () => {
    const found = check(
      {
        targets: [
          {
            name: 'App',
            debug: { CODE_SIGN_ENTITLEMENTS: 'D.entitlements' },
            release: {
              'CODE_SIGN_ENTITLEMENTS[sdk=iphoneos*]': 'R.entitlements',
              CODE_SIGN_ENTITLEMENTS: 'D.entitlements',
            },
          },
        ],
      },
      { 'D.entitlements': plist({ [ACCESS]: [] }), 'R.entitlements': plist({ [ACCESS]: ['health-records'] }) },
    );
    expect(show(found.build('App', 'Debug').entitlements.get(ACCESS))).toBe('[]');
    expect(show(found.build('App', 'Release').entitlements.get(ACCESS))).toBe('[health-records]');
  });

  test.each([{}, { CODE_SIGN_ENTITLEMENTS: '' }])('not set: nothing is asked for (%j)', (settings) => {
    const { entitlements, entitlementsFile, at: configuration } = withSettings(settings as TestSettings).build('App');
    expect(entitlements.get(ACCESS)).toEqual({ state: 'absent', at: configuration });
    expect(entitlementsFile).toEqual({ state: 'absent', at: configuration });
  });

  test('of a file that is not there: known by name, unknown by content, and blocking', () => {
    const found = withSettings({ CODE_SIGN_ENTITLEMENTS: 'Gone.entitlements' });
    const { entitlements, entitlementsFile } = found.build('App');
    expect(show(entitlementsFile)).toBe('Gone.entitlements');
    expect(show(entitlements.get(ACCESS))).toBe('? The entitlements file Gone.entitlements is not in the repository');
    expect(found.skipped).toEqual([
      `!${lineWith(found, PBXPROJ, 'Gone.entitlements')} CODE_SIGN_ENTITLEMENTS of App names Gone.entitlements, which is not in the repository.`,
    ]);
  });

  test('outside the checkout', () => {
    const found = withSettings({ CODE_SIGN_ENTITLEMENTS: '$(SRCROOT)/../Shared.entitlements' });
    expect(show(found.build('App').entitlementsFile)).toMatch(
      /^\? The entitlements file .* leads out of the checkout$/,
    );
    expect(found.skipped.join()).toMatch(/^!.*leads out of the checkout/);
  });

  test('of a broken file', () => {
    const found = withSettings({ CODE_SIGN_ENTITLEMENTS: 'App.entitlements' }, { 'App.entitlements': '<plist><dict>' });
    expect(show(found.build('App').entitlements.get(ACCESS))).toContain(
      '? The entitlements file App.entitlements cannot be read',
    );
    expect(found.skipped.join()).toMatch(/^!App\.entitlements:1 /);
  });

  test('by a variable that only the machine of a build knows', () => {
    const found = withSettings({ CODE_SIGN_ENTITLEMENTS: '$(DERIVED_FILE_DIR)/App.entitlements' });
    expect(show(found.build('App').entitlementsFile)).toContain('`$(DERIVED_FILE_DIR)`, which only a build knows');
    expect(found.skipped.join()).not.toContain('!');
  });
});

test('CODE_SIGN_ENTITLEMENTS_CONTENTS lies over the file', () => {
  const found = withSettings(
    {
      CODE_SIGN_ENTITLEMENTS: 'App/App.entitlements',
      CODE_SIGN_ENTITLEMENTS_CONTENTS: `<plist><dict><key>${ACCESS}</key><array/></dict></plist>`,
    },
    FILE,
  );
  const entry = found.build('App').entitlements.get(ACCESS);
  expect(show(entry)).toBe('[]');
  expect(entry.at.file).toBe(PBXPROJ);
  expect(show(found.build('App').entitlements.get(HEALTHKIT))).toBe('true');
});

test('variables are replaced in keys and values', () => {
  const found = withSettings(
    { CODE_SIGN_ENTITLEMENTS: 'E', PRODUCT_BUNDLE_IDENTIFIER: 'org.example.app', KEY: HEALTHKIT },
    {
      E: plist({
        '$(KEY).access': ['$(LEVEL:default=health-records)'],
        group: '$(AppIdentifierPrefix)$(CFBundleIdentifier)',
      }),
    },
  );
  const { entitlements } = found.build('App');
  expect(show(entitlements.get(ACCESS))).toBe('[health-records]');
  expect(show(entitlements.get('group'))).toBe('$(AppIdentifierPrefix)org.example.app');
});

test('no build setting makes a HealthKit entitlement', () => {
  const found = withSettings({ ENABLE_APP_SANDBOX: 'YES', GENERATE_ENTITLEMENTS: 'YES' });
  expect([...found.build('App').entitlements.entries.keys()]).toEqual([]);
});
