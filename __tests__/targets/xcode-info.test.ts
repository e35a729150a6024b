import { describe, expect, test } from 'vitest';
import { at, check, lineWith, plist, show } from './xcode-project.ts';

const SHARE = 'NSHealthShareUsageDescription';
const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const REQUIRED = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
const PBXPROJ = 'App.xcodeproj/project.pbxproj';

const withFile = (settings: Record<string, string>, entries: Record<string, string> = {}) =>
  check(
    { targets: [{ name: 'App', settings: { INFOPLIST_FILE: 'App/Info.plist', ...settings } }] },
    { 'App/Info.plist': plist({ CFBundleName: '$(PRODUCT_NAME)', ...entries }) },
  );

describe('the file', () => {
  test('is relative to the source root, and each key stands where it is written', () => {
    const found = withFile({}, { [SHARE]: 'Reads your pulse.' });
    const entry = found.build('App').info.get(SHARE);
    expect(show(entry)).toBe('Reads your pulse.');
    expect(at(entry.at)).toBe(lineWith(found, 'App/Info.plist', 'Reads your pulse.'));
    expect(found.skipped).toEqual([]);
  });

  test.each([
    ['$(SRCROOT)/App/Info.plist'],
    ['$(PROJECT_DIR)/App/Info.plist'],
    ['./App/../App/Info.plist'],
    ['$(TARGET_NAME)/Info.plist'],
  ])('is found as %s', (written) => {
    expect(
      show(
        withFile({ INFOPLIST_FILE: written }, { [SHARE]: 'a' })
          .build('App')
          .info.get(SHARE),
      ),
    ).toBe('a');
  });

  test('is found in other case, as on the disk of a Mac', () => {
    expect(
      show(
        withFile({ INFOPLIST_FILE: 'app/info.plist' }, { [SHARE]: 'a' })
          .build('App')
          .info.get(SHARE),
      ),
    ).toBe('a');
  });

  test('that lacks a key is pointed at, at its top dictionary', () => {
    const { info } = withFile({}).build('App');
    expect(show(info.get(CLINICAL))).toBe('absent');
    expect(at(info.get(CLINICAL).at)).toBe('App/Info.plist:3');
  });

  test('that is not there is unresolved, and the verdict cannot stand', () => {
    const found = check({ targets: [{ name: 'App', release: { INFOPLIST_FILE: 'Gone.plist' } }] });
    expect(show(found.build('App').info.get(SHARE))).toBe('? The Info.plist Gone.plist is not in the repository');
    expect(found.skipped).toEqual([
      `!${lineWith(found, PBXPROJ, 'Gone.plist')} INFOPLIST_FILE of App names Gone.plist, which is not in the repository.`,
    ]);
  });

  test.each(['../Secret/Info.plist', '/Users/me/Info.plist', '~/Info.plist'])(
    'outside the checkout (%s) is said at its setting',
    (written) => {
      const found = withFile({ INFOPLIST_FILE: written });
      expect(show(found.build('App').info.get(SHARE))).toBe(`? The Info.plist ${written} leads out of the checkout`);
      expect(found.skipped[0]).toContain(`INFOPLIST_FILE of App leads out of the checkout: ${written}.`);
      expect(found.skipped[0]).toMatch(/^!/);
    },
  );

  test('that depends on a variable nobody sets is unresolved, with its name, and blocks nothing', () => {
    const found = withFile({ INFOPLIST_FILE: '$(FLAVOR)/Info.plist' });
    expect(show(found.build('App').info.get(SHARE))).toBe('? `$(FLAVOR)` is set nowhere in the repository');
    expect(found.skipped.join()).not.toMatch(/^!/);
  });

  test.each([
    ['<plist><dict><key>a</key>', 'cannot be read'],
    ['<plist><array/></plist>', 'holds no dictionary at its top'],
    ['<<<<<<< ours\n<plist/>\n=======\n>>>>>>> theirs\n', 'in merge conflict'],
  ])('that cannot be read blocks, with the reason: %s', (text, reason) => {
    const found = check(
      { targets: [{ name: 'App', settings: { INFOPLIST_FILE: 'Info.plist' } }] },
      { 'Info.plist': text },
    );
    expect(show(found.build('App').info.get(SHARE))).toContain(reason);
    expect(found.skipped[0]).toMatch(/^!Info\.plist:\d+ The Info\.plist Info\.plist cannot be read: /);
  });

  test('of a configuration that does not ship, or of an extension, blocks nothing', () => {
    const found = check({
      targets: [
        { name: 'App', debug: { INFOPLIST_FILE: 'Gone.plist' } },
        { name: 'Widget', type: 'app-extension', settings: { INFOPLIST_FILE: 'Gone.plist' } },
      ],
    });
    expect(found.skipped).toHaveLength(2);
    expect(found.skipped.join()).not.toContain('!');
  });

  test('of a library or of tests is nobody’s concern', () => {
    const settings = { INFOPLIST_FILE: 'Gone.plist' };
    expect(
      check({
        targets: [
          { name: 'Core', type: 'framework', settings },
          { name: 'Tests', type: 'bundle.unit-test', settings },
        ],
      }).skipped,
    ).toEqual([]);
  });

  test('that a generator of the repository makes is no fault', () => {
    const settings = { INFOPLIST_FILE: 'App/Made.plist' };
    const byScript = check({ targets: [{ name: 'App', settings, script: 'make-plist > App/Made.plist' }] });
    expect(byScript.skipped.join()).toMatch(/^App.*App\/Made\.plist, which a script phase makes/);
    expect(show(byScript.build('App').info.get(SHARE))).toBe('? App/Made.plist is made by a script phase');
  });
});

describe('a key that the build may write', () => {
  const settings = { INFOPLIST_FILE: 'App/Info.plist', CODE_SIGN_ENTITLEMENTS: 'App/App.entitlements' };
  const ACCESS = 'com.apple.developer.healthkit.access';
  const files = { 'App/Info.plist': plist({ CFBundleName: 'A' }), 'App/App.entitlements': plist({ a: true }) };
  const built = (script: string, others: Readonly<Record<string, string>> = {}) =>
    check({ targets: [{ name: 'App', settings, script }] }, { ...files, ...others }).build('App');

  test('by a script phase is not missing', () => {
    const script = `/usr/libexec/PlistBuddy -c "Add :${SHARE} string $TEXT" "$INFOPLIST_PATH"\nplutil -insert ${ACCESS} -array "$CODE_SIGN_ENTITLEMENTS"`;
    const { info, entitlements } = built(script);
    expect(show(info.get(SHARE))).toBe(`? A script phase writes ${SHARE}`);
    expect(show(entitlements.get(ACCESS))).toBe(`? A script phase writes ${ACCESS}`);
    expect(show(info.get('NSHealthUpdateUsageDescription'))).toBe('absent');
  });

  test.each([
    `PlistBuddy -c "Print :${SHARE}" "$INFOPLIST_PATH"\nPlistBuddy -c "Set :CFBundleVersion 7" "$INFOPLIST_PATH"`,
    `PlistBuddy -c "Delete :${SHARE}" "$INFOPLIST_PATH"`,
    `# PlistBuddy -c "Add :${SHARE} string $TEXT" "$INFOPLIST_PATH"`,
    `PlistBuddy -c "Add :${SHARE}Not string $TEXT" "$INFOPLIST_PATH"`,
  ])('is missing where a script does something else: %s', (script) => {
    expect(show(built(script).info.get(SHARE))).toBe('absent');
  });

  test('by fastlane is not missing', () => {
    const lane = `lane :beta do\n  set_info_plist_value(path: "App/Info.plist", key: "${SHARE}", value: text)\nend\n`;
    expect(show(built('', { 'fastlane/Fastfile': lane }).info.get(SHARE))).toBe(`? fastlane/Fastfile writes ${SHARE}`);
    const block = `update_info_plist(plist_path: "a.plist", block: proc { |plist| plist["${SHARE}"] = text })\n`;
    expect(show(built('', { 'fastlane/Fastfile': block }).info.get(SHARE))).toMatch(/^\?/);
    expect(show(built('', { 'other/fastlane/Fastfile': lane }).info.get(SHARE))).toBe('absent');
    expect(show(built('', { 'fastlane/Fastfile': lane.replace('set_', 'get_') }).info.get(SHARE))).toBe('absent');
  });
});

describe('GENERATE_INFOPLIST_FILE', () => {
  const setting = `INFOPLIST_KEY_${SHARE}`;

  test('alone: the settings are the list, and what is missing is missing at the configuration', () => {
    const found = check({
      targets: [
        { name: 'App', settings: { GENERATE_INFOPLIST_FILE: 'YES' }, release: { [setting]: 'Generated text.' } },
      ],
    });
    const { info, at: configuration } = found.build('App');
    expect(show(info.get(SHARE))).toBe('Generated text.');
    expect(at(info.get(SHARE).at)).toBe(lineWith(found, PBXPROJ, 'Generated text.'));
    expect(info.get(CLINICAL)).toEqual({ state: 'absent', at: configuration });
    expect(found.texts[PBXPROJ]?.split('\n')[configuration.line - 1]).toContain('XCBuildConfiguration');
  });

  test('over a file: the setting wins, and shadows what the file says', () => {
    const found = withFile(
      { GENERATE_INFOPLIST_FILE: 'YES', [setting]: 'From the setting.' },
      { [SHARE]: 'From the file.' },
    );
    const entry = found.build('App').info.get(SHARE);
    expect(show(entry)).toBe('From the setting.');
    const shadows = entry.state === 'known' ? entry.value.shadows : undefined;
    expect(shadows?.map(({ value }) => at(value.at))).toEqual([lineWith(found, 'App/Info.plist', 'From the file.')]);
  });

  test('an empty setting wipes the text of the file', () => {
    const entry = withFile({ GENERATE_INFOPLIST_FILE: 'YES', [setting]: '' }, { [SHARE]: 'Text.' })
      .build('App')
      .info.get(SHARE);
    expect(entry).toMatchObject({
      state: 'known',
      value: { value: { kind: 'string', value: '' }, shadows: [{ key: SHARE }] },
    });
  });

  test.each(['NO', '', undefined])('%s: the settings have no effect, and can be seen', (value) => {
    const found = withFile(
      { ...(value !== undefined && { GENERATE_INFOPLIST_FILE: value }), [setting]: 'From the setting.' },
      { [SHARE]: 'From the file.' },
    );
    const build = found.build('App');
    expect(show(build.info.get(SHARE))).toBe('From the file.');
    expect(build.inertSettings?.map((one) => one.value)).toEqual([setting]);
  });

  test('the list of required types has no setting', () => {
    const name = `INFOPLIST_KEY_${REQUIRED}`;
    const { info, inertSettings } = withFile({ GENERATE_INFOPLIST_FILE: 'YES', [name]: 'a b c' }).build('App');
    expect(show(info.get(REQUIRED))).toBe('absent');
    expect(inertSettings?.map((one) => one.value)).toEqual([name]);
  });

  test('a misspelt setting makes no key and can be seen', () => {
    const name = 'INFOPLIST_KEY_NSHealthClinicalRecordsShareUsageDescription';
    const { info, inertSettings } = withFile({ GENERATE_INFOPLIST_FILE: 'YES', [name]: 'a' }).build('App');
    expect([...info.entries.keys()]).toEqual(['CFBundleName']);
    expect(inertSettings?.map((one) => one.value)).toEqual([name]);
  });

  test('the project’s setting is shadowed by the target’s', () => {
    const found = check({
      settings: { GENERATE_INFOPLIST_FILE: 'YES', [setting]: 'Of the project.' },
      targets: [{ name: 'App', settings: { [setting]: 'Of the target.' } }, { name: 'Other' }],
    });
    const entry = found.build('App').info.get(SHARE);
    expect(show(entry)).toBe('Of the target.');
    expect(entry).toMatchObject({ value: { shadows: [{ value: { value: 'Of the project.' } }] } });
    expect(show(found.build('Other').info.get(SHARE))).toBe('Of the project.');
  });

  test('lists grow, scalars are replaced', () => {
    const found = check(
      {
        targets: [
          {
            name: 'App',
            settings: {
              INFOPLIST_FILE: 'Info.plist',
              GENERATE_INFOPLIST_FILE: 'YES',
              INFOPLIST_KEY_UIRequiredDeviceCapabilities: 'healthkit arm64',
              INFOPLIST_KEY_UISupportedInterfaceOrientations_iPad: ['A', 'B'],
              INFOPLIST_KEY_UIStatusBarHidden: 'YES',
            },
          },
        ],
      },
      { 'Info.plist': plist({ UIRequiredDeviceCapabilities: ['arm64'] }) },
    );
    const { info } = found.build('App');
    expect(show(info.get('UIRequiredDeviceCapabilities'))).toBe('[arm64, healthkit]');
    expect(show(info.get('UISupportedInterfaceOrientations~ipad'))).toBe('[A, B]');
    expect(show(info.get('UIStatusBarHidden'))).toBe('true');
  });
});

describe('variables in values', () => {
  test.each([
    ['Allow $(PRODUCT_NAME) to read.', 'Allow App to read.'],
    ['Allow $\x7bTARGET_NAME:upper} to read.', 'Allow APP to read.'],
    ['$(AppIdentifierPrefix)x', '$(AppIdentifierPrefix)x'],
    ['$(HEALTH_TEXT)', '? `$(HEALTH_TEXT)` is set nowhere in the repository'],
    ['$(HEALTH_TEXT:default=Told.)', 'Told.'],
    ['Costs $5, $$5 and $HEALTH_TEXT', 'Costs $5, $5 and $HEALTH_TEXT'],
  ])('%s', (text, expected) => {
    expect(
      show(
        withFile({}, { [SHARE]: text })
          .build('App')
          .info.get(SHARE),
      ),
    ).toBe(expected);
  });

  test('are left alone where INFOPLIST_EXPAND_BUILD_SETTINGS says so', () => {
    const found = withFile({ INFOPLIST_EXPAND_BUILD_SETTINGS: 'NO' }, { [SHARE]: '$(HEALTH_TEXT)' });
    expect(show(found.build('App').info.get(SHARE))).toBe('$(HEALTH_TEXT)');
  });

  test('keys are not expanded', () => {
    const found = check(
      { targets: [{ name: 'App', settings: { INFOPLIST_FILE: 'Info.plist', KEY: SHARE } }] },
      { 'Info.plist': plist({ '$(KEY)': 'a' }) },
    );
    expect(show(found.build('App').info.get(SHARE))).toBe('absent');
  });
});

describe('INFOPLIST_FILE_CONTENTS', () => {
  test('replaces a list of the file', () => {
    const found = check(
      {
        targets: [
          {
            name: 'App',
            settings: {
              INFOPLIST_FILE: 'I.plist',
              INFOPLIST_FILE_CONTENTS: '<plist><dict><key>L</key><array><string>b</string></array></dict></plist>',
            },
          },
        ],
      },
      { 'I.plist': plist({ L: ['a', 'b'] }) },
    );
    expect(found.build('App').info.get('L')).toMatchObject({
      value: { value: { value: [{ value: 'b' }] }, shadows: [{ key: 'L' }] },
    });
  });

  test('lies over the file, at the place of the setting', () => {
    const found = withFile(
      { INFOPLIST_FILE_CONTENTS: `<plist><dict><key>${SHARE}</key><string>In the setting.</string></dict></plist>` },
      { [SHARE]: 'In the file.' },
    );
    const entry = found.build('App').info.get(SHARE);
    expect(show(entry)).toBe('In the setting.');
    expect(entry.at.file).toBe(PBXPROJ);
    expect(entry).toMatchObject({ value: { shadows: [{ value: { value: 'In the file.' } }] } });
  });

  test('that cannot be read leaves what it may hold unresolved', () => {
    const found = withFile({ INFOPLIST_FILE_CONTENTS: '<plist>' });
    expect(show(found.build('App').info.get(SHARE))).toContain('? INFOPLIST_FILE_CONTENTS cannot be read');
  });
});

describe('INFOPLIST_PREPROCESS', () => {
  const preprocessed = (text: string, settings: Record<string, string> = {}) =>
    check(
      {
        targets: [
          { name: 'App', settings: { INFOPLIST_FILE: 'Info.plist', INFOPLIST_PREPROCESS: 'YES', ...settings } },
        ],
      },
      { 'Info.plist': text },
    );

  test('without directives the file is what it is', () => {
    expect(
      show(
        preprocessed(plist({ [SHARE]: 'a' }))
          .build('App')
          .info.get(SHARE),
      ),
    ).toBe('a');
  });

  test('addresses stay where comments are left alone', () => {
    const found = preprocessed(plist({ [SHARE]: 'a', U: 'https://example.org' }), {
      INFOPLIST_OTHER_PREPROCESSOR_FLAGS: '-traditional',
    });
    expect(show(found.build('App').info.get(SHARE))).toBe('a');
  });

  test.each([
    ['a directive', plist({ [SHARE]: 'a' }).replace('<dict>', '<dict>\n#if DEBUG'), {}],
    ['a defined name', plist({ [SHARE]: 'TEXT' }), { INFOPLIST_PREPROCESSOR_DEFINITIONS: 'TEXT=other' }],
    ['a prefix header', plist({ [SHARE]: 'a' }), { INFOPLIST_PREFIX_HEADER: 'Prefix.h' }],
    ['a flag that may define one', plist({ [SHARE]: 'a' }), { INFOPLIST_OTHER_PREPROCESSOR_FLAGS: `-D${SHARE}=x` }],
    ['a flag from nowhere', plist({ [SHARE]: 'a' }), { INFOPLIST_OTHER_PREPROCESSOR_FLAGS: '$(SOME)' }],
    ['a comment of C', plist({ [SHARE]: 'a' }).replace(`<key>${SHARE}`, `<!-- // --><key>${SHARE}`), {}],
    ['an address outside of quotes', plist({ [SHARE]: 'a', U: 'https://example.org' }), {}],
    ['the beginning of a comment of C', plist({ [SHARE]: 'a /* b' }), {}],
  ])('with %s all of it is unresolved, and blocks nothing', (_, text, settings) => {
    const found = preprocessed(text, settings);
    expect(show(found.build('App').info.get(SHARE))).toMatch(/^\? Info\.plist goes through the C preprocessor/);
    expect(show(found.build('App').info.get(CLINICAL))).toMatch(/^\?/);
    expect(found.skipped.join()).not.toContain('!');
  });
});

test('without a file and without generation there is no list, and everything is absent', () => {
  const { info, at: configuration } = check({ targets: [{ name: 'App' }] }).build('App');
  expect(info.get(SHARE)).toEqual({ state: 'absent', at: configuration });
});
