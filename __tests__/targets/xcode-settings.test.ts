import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../src/targets/xcode/conditions.ts';
import { expand } from '../../src/targets/xcode/expand.ts';
import { applyOperator } from '../../src/targets/xcode/operators.ts';
import { splitList } from '../../src/targets/xcode/split-list.ts';
import { at, check, plist, show, type TestProject, type TestSettings } from './xcode-project.ts';

const SHARE = 'NSHealthShareUsageDescription';
const PBXPROJ = 'App.xcodeproj/project.pbxproj';

/** The text that the target App ships, told by a variable: settings of any kind can be tried with it. */
function textOf(
  project: Partial<TestProject>,
  own: TestSettings = {},
  files: Record<string, string> = {},
  base?: string,
) {
  const found = check(
    {
      ...project,
      targets: [{ name: 'App', settings: { INFOPLIST_FILE: 'Info.plist', ...own }, ...(base && { base }) }],
    },
    { 'Info.plist': plist({ [SHARE]: '$(T)' }), ...files },
  );
  return show(found.build('App').info.get(SHARE));
}

describe('precedence', () => {
  const xcconfigs = { 'P.xcconfig': 'T = project file', 'T.xcconfig': 'T = target file' };

  test('the target’s settings over its file over the project’s settings over its file', () => {
    expect(textOf({ settings: { T: 'project' }, base: 'P.xcconfig' }, { T: 'target' }, xcconfigs, 'T.xcconfig')).toBe(
      'target',
    );
    expect(textOf({ settings: { T: 'project' }, base: 'P.xcconfig' }, {}, xcconfigs, 'T.xcconfig')).toBe('target file');
    expect(textOf({ settings: { T: 'project' }, base: 'P.xcconfig' }, {}, xcconfigs)).toBe('project');
    expect(textOf({ base: 'P.xcconfig' }, {}, xcconfigs)).toBe('project file');
  });

  test.each(['inherited', 'value'])('$(%s) is the next lower assignment', (word) => {
    const below = { settings: { T: `$(${word})b` }, base: 'P.xcconfig' };
    const files = { 'P.xcconfig': 'T = a', 'T.xcconfig': `T = $(${word})c` };
    expect(textOf(below, { T: `$(${word})d` }, files, 'T.xcconfig')).toBe('abcd');
    expect(textOf({}, { T: `x$(${word})` })).toBe('x');
  });

  test('a setting that names itself means the lower one, in a circle too', () => {
    expect(textOf({ settings: { T: 'a' } }, { T: '$(T)b' })).toBe('ab');
    expect(textOf({}, { T: 'a$(U)', U: 'b$(T)' })).toBe('ab');
  });

  test('Debug and Release have their own', () => {
    const found = check({
      targets: [
        {
          name: 'App',
          settings: { GENERATE_INFOPLIST_FILE: 'YES' },
          debug: { [`INFOPLIST_KEY_${SHARE}`]: 'debug' },
          release: { [`INFOPLIST_KEY_${SHARE}`]: 'release' },
        },
      ],
    });
    expect(show(found.build('App', 'Debug').info.get(SHARE))).toBe('debug');
    expect(show(found.build('App', 'Release').info.get(SHARE))).toBe('release');
  });
});

describe('which configuration ships', () => {
  test.each([
    [['Debug', 'Release'], 'Debug', 'Release'],
    [['Only'], 'Only', 'Only'],
    [['Staging', 'AppStore'], 'AppStore', 'AppStore'],
    [['Debug-prod', 'Release-prod'], 'gone', 'Release-prod'],
  ])('of %j with default %s: %s', (configurations, defaultConfiguration, expected) => {
    const found = check({ configurations, defaultConfiguration, targets: [{ name: 'App' }] });
    expect(found.target('App').shipping).toBe(expected);
    expect(found.target('App').builds.map(({ configuration }) => configuration)).toEqual(configurations);
  });
});

describe('which configuration a shared scheme archives', () => {
  const scheme = (configuration: string, archiving = 'YES', container = 'App.xcodeproj') => `<?xml version="1.0"?>
<Scheme version="1.7">
  <BuildAction><BuildActionEntries><BuildActionEntry buildForArchiving="${archiving}">
    <BuildableReference BlueprintIdentifier="X" BlueprintName="App" ReferencedContainer="container:${container}" />
  </BuildActionEntry></BuildActionEntries></BuildAction>
  <ArchiveAction buildConfiguration="${configuration}" revealArchiveInOrganizer="YES" />
</Scheme>`;
  const IN_PROJECT = 'App.xcodeproj/xcshareddata/xcschemes';
  test.each<[string, Record<string, string>, readonly string[], string]>([
    ['is the one that ships', { A: scheme('AppStore') }, ['Debug', 'Release', 'AppStore'], 'AppStore'],
    ['where the default is another', { A: scheme('AppStore') }, ['Debug', 'AppStore'], 'AppStore'],
    ['but not where one archives Release', { A: scheme('Beta'), B: scheme('Release') }, ['Release', 'Beta'], 'Release'],
    ['nor where it is for debugging', { A: scheme('Debug') }, ['Debug', 'Release', 'Beta'], 'Release'],
    ['nor where there is none of the name', { A: scheme('Gone') }, ['Debug', 'Release', 'Beta'], 'Release'],
    ['nor where it archives something else', { A: scheme('Beta', 'NO') }, ['Debug', 'Release', 'Beta'], 'Release'],
    ['nor of another project', { A: scheme('Beta', 'YES', 'B.xcodeproj') }, ['Debug', 'Release', 'Beta'], 'Release'],
    ['nor where it cannot be read', { A: '<Scheme' }, ['Debug', 'Release', 'Beta'], 'Release'],
  ])('%s', (_, schemes, configurations, expected) => {
    const files = Object.entries(schemes).map(([name, text]) => [`${IN_PROJECT}/${name}.xcscheme`, text]);
    const project = { configurations, defaultConfiguration: 'Debug', targets: [{ name: 'App' }] };
    expect(check(project, Object.fromEntries(files)).target('App').shipping).toBe(expected);
    const inWorkspace = files.map(([path = '', text]) => [path.replace('App.xcodeproj', 'Sub/App.xcworkspace'), text]);
    expect(check(project, Object.fromEntries(inWorkspace)).target('App').shipping).toBe(expected);
  });
});

describe('conditions', () => {
  test.each([
    [{ 'T[sdk=iphoneos*]': 'device', T: 'any' }, 'device'],
    [{ 'T[sdk=iphonesimulator*]': 'simulator', T: 'any' }, 'any'],
    [{ 'T[sdk=embedded*]': 'embedded' }, 'embedded'],
    [{ 'T[sdk=*]': 'every' }, 'every'],
    [{ 'T[sdk=iphoneos*][arch=arm64]': 'both', T: 'any' }, 'both'],
    [{ 'T[sdk=iphoneos*][arch=x86_64]': 'both', T: 'any' }, 'any'],
    [{ 'T[arch=arm64]': 'a', 'T[sdk=iphoneos*]': 's' }, 's'],
    [{ 'T[config=Release]': 'r', 'T[config=Debug]': 'd' }, 'r'],
    [{ 'T[config=Rel*]': 'r' }, 'r'],
    [{ 'T[target=App]': 't', T: 'any' }, 't'],
    [{ 'T[unknown=*]': 'u' }, 'u'],
    [{ 'T[unknown=x]': 'u', T: 'any' }, 'any'],
    [{ 'T[sdk=iphoneos*': 'broken', T: 'any' }, 'any'],
    [{ 'T[sdk=iphoneos[0-9]*]': 'no key of Xcode’s', T: 'any' }, 'any'],
    [{ 'T[sdk=iphoneos??.*]': 'every version', T: 'any' }, 'every version'],
    [{ 'T[sdk=iphoneos26*]': 'some', T: 'any' }, '? T[sdk=iphoneos26*] holds for some versions of the SDK'],
    [{ 'T[sdk=iphoneos26.0]': 'some' }, '? T[sdk=iphoneos26.0] holds for some versions of the SDK'],
    [{ 'T[sdk=iphoneos26*][config=Debug]': 'never', T: 'any' }, 'any'],
    [{ 'T[sdk=iphoneos13*]': 'none that Apple takes', T: 'any' }, 'any'],
    [
      { 'T[sdk=iphoneos26*]': 'some', 'T[sdk=iphoneos?*]': 'every version, and stronger' },
      'every version, and stronger',
    ],
  ])('%j gives %s', (settings, expected) => {
    expect(textOf({}, settings as TestSettings)).toBe(expected);
  });

  test('a file or a text that only some versions of the SDK have is told', () => {
    const LIST = { INFOPLIST_FILE: 'Info.plist', 'INFOPLIST_FILE[sdk=iphoneos26*]': 'Other.plist' };
    const found = check({ targets: [{ name: 'App', settings: LIST }] }, { 'Info.plist': plist({ [SHARE]: 'a' }) });
    expect(show(found.build('App').info.get(SHARE))).toMatch(/^\? INFOPLIST_FILE\[sdk=iphoneos26\*\] holds for some/);
    expect(found.skipped.join()).toContain('INFOPLIST_FILE[sdk=iphoneos26*] holds for some versions of the SDK');
    const alone = check({ targets: [{ name: 'App', settings: { 'INFOPLIST_FILE[sdk=iphoneos26*]': 'Other.plist' } }] });
    expect(alone.skipped.join()).toContain('holds for some versions');
  });

  test('a key that Xcode cannot read sets nothing, and that is told', () => {
    const key = 'INFOPLIST_FILE[sdk=iphoneos[0-9]*]';
    const list = { 'Info.plist': plist({ [SHARE]: 'a' }) };
    const inProject = check(
      { targets: [{ name: 'App', settings: { INFOPLIST_FILE: 'Info.plist', [key]: 'Other.plist' } }] },
      list,
    );
    const inFile = check(
      { targets: [{ name: 'App', base: 'T.xcconfig' }] },
      { 'T.xcconfig': `INFOPLIST_FILE = Info.plist\n${key} = Other.plist\n`, ...list },
    );
    for (const found of [inProject, inFile]) {
      expect(show(found.build('App').info.get(SHARE))).toBe('a');
      expect(found.skipped.join()).toContain(`\`${key}\` of App sets nothing: Xcode cannot read the condition`);
    }
  });

  test('entitlements among the flags of codesign stand before those that Xcode gives it', () => {
    const found = check({ targets: [{ name: 'App', settings: { OTHER_CODE_SIGN_FLAGS: '--deep --entitlements X' } }] });
    expect(found.skipped.join()).toContain('OTHER_CODE_SIGN_FLAGS of App names entitlements besides');
  });

  test('the level beats the condition', () => {
    expect(textOf({ settings: { 'T[sdk=iphoneos*]': 'project' } }, { T: 'target' })).toBe('target');
  });

  test('in an xcconfig the later line wins, conditional or not', () => {
    const lines = (text: string) => textOf({}, {}, { 'T.xcconfig': text }, 'T.xcconfig');
    expect(lines('T[sdk=iphoneos*] = conditional\nT = plain')).toBe('plain');
    expect(lines('T = plain\nT[sdk=iphoneos*] = conditional')).toBe('conditional');
  });

  test('a target of another platform is asked about its own SDK', () => {
    const found = check(
      {
        targets: [
          {
            name: 'Watch',
            settings: {
              SDKROOT: 'watchos',
              INFOPLIST_FILE: 'Info.plist',
              'T[sdk=watchos*]': 'w',
              'T[sdk=iphoneos*]': 'p',
            },
          },
        ],
      },
      { 'Info.plist': plist({ [SHARE]: '$(T)' }) },
    );
    expect(show(found.build('Watch').info.get(SHARE))).toBe('w');
  });

  test.each([
    ['a*c', 'abbbc', true],
    ['a*c', 'abbb', false],
    ['[a-c]?', 'bz', true],
    ['[!a-c]', 'b', false],
    ['\\*', '*', true],
    ['**', '', true],
    [`${'*a'.repeat(30)}b`, 'a'.repeat(5000), false],
  ])('fnmatch %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });
});

describe('what is not there', () => {
  const absent = (base: string, own: TestSettings = {}, files: Record<string, string> = {}) =>
    check(
      { targets: [{ name: 'App', base, release: { GENERATE_INFOPLIST_FILE: 'YES', INFOPLIST_FILE: '', ...own } }] },
      files,
    );

  test('an absent base file hides what no stronger assignment sets', () => {
    const found = absent('Config/Secrets.xcconfig');
    const entry = found.build('App').info.get(SHARE);
    expect(show(entry)).toBe(
      `? INFOPLIST_KEY_${SHARE} may be set in Config/Secrets.xcconfig, which is not in the repository`,
    );
    expect(found.texts[PBXPROJ]?.split('\n')[entry.at.line - 1]).toContain('baseConfigurationReference');
    expect(
      show(
        absent('Secrets.xcconfig', { [`INFOPLIST_KEY_${SHARE}`]: 'a' })
          .build('App')
          .info.get(SHARE),
      ),
    ).toBe('a');
    expect(found.skipped).toHaveLength(1);
    expect(found.skipped[0]).toMatch(/^App\.xcodeproj.*Settings may stand in Config\/Secrets\.xcconfig, which is not/);
    expect(show(found.build('App').entitlementsFile)).toMatch(/^\? CODE_SIGN_ENTITLEMENTS may be set in/);
  });

  test('an absent base file may name the Info.plist', () => {
    const found = check({
      targets: [{ name: 'App', base: 'Gone.xcconfig', settings: { GENERATE_INFOPLIST_FILE: 'NO' } }],
    });
    expect(show(found.build('App').info.get(SHARE))).toMatch(/^\? INFOPLIST_FILE may be set in Gone\.xcconfig/);
  });

  test('the list of required types can stand in no setting', () => {
    expect(
      show(absent('Secrets.xcconfig').build('App').info.get('NSHealthRequiredReadAuthorizationTypeIdentifiers')),
    ).toBe('absent');
  });

  test.each([
    'Pods/Target Support Files/Pods-App/Pods-App.release.xcconfig',
    'Flutter/Generated.xcconfig',
    'Flutter/ephemeral/Flutter-Generated.xcconfig',
  ])('%s hides nothing', (base) => {
    const found = absent(base);
    expect(show(found.build('App').info.get(SHARE))).toBe('absent');
    expect(show(found.build('App').entitlementsFile)).toBe('absent');
    expect(found.skipped).toEqual([]);
  });

  test('an absent include hides, an absent optional include does not, and Flutter’s does not', () => {
    const including = (line: string) =>
      show(
        absent('B.xcconfig', {}, { 'B.xcconfig': `${line}\nA = 1` })
          .build('App')
          .info.get(SHARE),
      );
    expect(including('#include "Secrets.xcconfig"')).toContain('? ');
    expect(including('#include? "Secrets.xcconfig"')).toBe('absent');
    expect(including('#include "Generated.xcconfig"')).toBe('absent');
    expect(including('#include "<DEVELOPER_DIR>/Makefiles/BSD.xcconfig"')).toBe('absent');
  });

  test('what is decided by a file and no generation stays decided', () => {
    const found = check(
      {
        targets: [
          {
            name: 'App',
            base: 'Gone.xcconfig',
            settings: { GENERATE_INFOPLIST_FILE: 'NO', INFOPLIST_FILE: 'I.plist' },
          },
        ],
      },
      { 'I.plist': plist({ [SHARE]: '$(PRODUCT_NAME) reads.' }) },
    );
    expect(show(found.build('App').info.get(SHARE))).toBe('App reads.');
    expect(show(found.build('App').info.get('NSHealthUpdateUsageDescription'))).toBe('absent');
  });

  test('where nothing tells whether a list is generated, the file is believed and what it lacks is open', () => {
    const found = check(
      { targets: [{ name: 'App', base: 'Gone.xcconfig', settings: { INFOPLIST_FILE: 'I.plist' } }] },
      { 'I.plist': plist({ [SHARE]: 'Reads.' }) },
    );
    expect(show(found.build('App').info.get(SHARE))).toBe('Reads.');
    expect(show(found.build('App').info.get('NSHealthUpdateUsageDescription'))).toMatch(/^\?/);
  });

  test('a base file outside the checkout, or one that cannot be read, leaves the same gap', () => {
    expect(show(absent('../Shared.xcconfig').build('App').info.get(SHARE))).toContain('leads out of the checkout');
    const broken = absent('B.xcconfig', {}, { 'B.xcconfig': '<<<<<<< a\n=======\n>>>>>>> b\n' });
    expect(show(broken.build('App').info.get(SHARE))).toContain('B.xcconfig, which cannot be read');
    expect(broken.skipped.join()).toContain('in merge conflict');
  });
});

describe('xcconfig files', () => {
  test('include one another: beside the file, from the source root, without extension, in a circle', () => {
    const files = {
      'C/App.xcconfig': '#include "Base"\n#include "C/Deep/More.xcconfig"\n#include "App.xcconfig"\nT = $(A)$(B)$(C)',
      'C/Base.xcconfig': 'A = a',
      'C/Deep/More.xcconfig': '#include "../Third.xcconfig"\nB = b',
      'C/Third.xcconfig': 'C = c',
    };
    expect(textOf({}, {}, files, 'C/App.xcconfig')).toBe('abc');
  });

  test('place a value where it is assigned, and what it shadows too', () => {
    const name = `INFOPLIST_KEY_${SHARE}`;
    const found = check(
      { targets: [{ name: 'App', base: 'A.xcconfig', settings: { GENERATE_INFOPLIST_FILE: 'YES' } }] },
      { 'A.xcconfig': `#include "B.xcconfig"\n\n${name} = strong`, 'B.xcconfig': `${name} = weak` },
    );
    const entry = found.build('App').info.get(SHARE);
    expect(at(entry.at)).toBe('A.xcconfig:3');
    expect(entry).toMatchObject({
      value: { shadows: [{ value: { value: 'weak', at: { file: 'B.xcconfig', line: 1 } } }] },
    });
  });

  test('that include each other without measure end soon', () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 40; index += 1) {
      files[`a${index}.xcconfig`] = `#include "a${index + 1}.xcconfig"\n#include "b${index + 1}.xcconfig"`;
      files[`b${index}.xcconfig`] = files[`a${index}.xcconfig`] ?? '';
    }
    expect(textOf({}, {}, files, 'a0.xcconfig')).toMatch(/^\? /);
  });

  test('since Xcode 16 may be named by a path in a synchronized folder', () => {
    const found = check(
      {
        folders: { Config: {} },
        targets: [{ name: 'App', settings: { GENERATE_INFOPLIST_FILE: 'YES' } }],
      },
      { 'Config/Deep/App.xcconfig': `INFOPLIST_KEY_${SHARE} = anchored` },
    );
    const text = found.texts[PBXPROJ] ?? '';
    const folder = /(ID\d+) \/\* PBXFileSystemSynchronizedRootGroup/.exec(text)?.[1];
    const anchored = text.replaceAll(
      'buildSettings = {\n\t\t\t\t"GENERATE',
      `baseConfigurationReferenceAnchor = ${folder};\n\t\t\tbaseConfigurationReferenceRelativePath = Deep/App.xcconfig;\n\t\t\tbuildSettings = {\n\t\t\t\t"GENERATE`,
    );
    const again = check(undefined, {
      [PBXPROJ]: anchored,
      'Config/Deep/App.xcconfig': `INFOPLIST_KEY_${SHARE} = anchored`,
    });
    expect(show(again.build('App').info.get(SHARE))).toBe('anchored');
  });
});

describe('variables', () => {
  const values = new Map([
    ['A', 'one'],
    ['NAME_one', 'nested'],
    ['P', '/a/b/file.tar.gz'],
    ['EMPTY', ''],
  ]);
  const whole = (text: string) => {
    const found = expand(text, (name) => {
      const value = values.get(name);
      return value === undefined ? undefined : { text: value };
    });
    return found.missing ? `? ${found.missing.reason}` : found.text;
  };

  test.each([
    ['$(A) $\x7bA} $[A] $A', 'one one one one'],
    ['$(NAME_$(A))', 'nested'],
    ['$$(A) $$', '$(A) $'],
    ['$', '$'],
    ['$(A', 'one'],
    ['$B$A', '$Bone'],
    ['$(B)', '? `$(B)` is set nowhere in the repository'],
    ['$(B:upper)', '? `$(B)` is set nowhere in the repository'],
    ['$(B:default=x$(A))', 'xone'],
    ['$(EMPTY:default=x)', 'x'],
    ['$(A:default=x)', 'one'],
    ['$(A:upper:lower:upper)', 'ONE'],
    ['$(P:file)|$(P:base)|$(P:suffix)|$(P:dir)', 'file.tar.gz|file.tar|.gz|/a/b/'],
    ['$(P:dir=/c)|$(P:file=x)|$(P:suffix=.zip)|$(P:base=y)', '/c/file.tar.gz|/a/b/x|/a/b/file.tar.zip|/a/b/y.gz'],
    ['$(A:unknown)', 'one'],
    [`${'$('.repeat(3)}A${')'.repeat(3)}`, '? `$(one)` is set nowhere in the repository'],
  ])('%s', (text, expected) => {
    expect(whole(text)).toEqual(expected);
  });

  test.each([
    ['rfc1034identifier', 'My App_2.0', 'My-App-2-0'],
    ['identifier', '2 Apps-x', '__Apps_x'],
    ['c99extidentifier', 'Über App', 'Über_App'],
    ['quote', 'a b', 'a\\ b'],
    ['standardizepath', 'a/./b/../c', 'a/c'],
    ['not', 'YES', 'NO'],
    ['truncatedversion', '16.4.1', '16.4'],
  ])(':%s of %s', (name, value, expected) => {
    expect(applyOperator(name, value, undefined)).toBe(expected);
  });

  test('nesting without measure ends soon', () => {
    expect(whole(`${'$('.repeat(50_000)}A${')'.repeat(50_000)}`)).toEqual(expect.any(String));
  });

  test('what Xcode always sets leaves a text known, even where it depends on what nobody sets', () => {
    expect(textOf({}, { T: 'Allow $(PRODUCT_NAME) to read.', PRODUCT_NAME: '$(FLAVOR)' })).toBe(
      'Allow $(PRODUCT_NAME) to read.',
    );
    expect(textOf({}, { T: '$(MARKETING_VERSION) $(TARGET_NAME)' }, {}, 'Gone.xcconfig')).toBe(
      '$(MARKETING_VERSION) App',
    );
  });

  test('doubling without measure ends soon', () => {
    const settings: Record<string, string> = { T: '$(A0)' };
    for (let index = 0; index < 60; index += 1) settings[`A${index}`] = `$(A${index + 1})$(A${index + 1})`;
    settings.A60 = 'x';
    expect(textOf({}, settings)).toMatch(/^\? /);
  });
});

test('words of a list', () => {
  expect(splitList('  A "b c" d\\ e \'f "g\' "" ')).toEqual(['A', 'b c', 'd e', 'f "g', '']);
});
