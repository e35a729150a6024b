import { appleSays } from '../quotes/apple-says.ts';
import type { AppTarget, Rule } from '../types.ts';
import { app, GOOD_INFO, plist } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { REQUIRED_TYPES, USAGE_TEXTS } from './shared/keys.ts';
import { isJudged } from './shared/target.ts';
import { findMeantKey, findMeantKeys, findMissingText } from './shared/usage-texts.ts';

const PREFIX = 'INFOPLIST_KEY_';

const withSetting = (line: string) =>
  app({
    'App.xcodeproj/project.pbxproj': project({
      App: {
        sources: ['App/Records.swift'],
        config: 'App/App.xcconfig',
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
      },
    }),
    'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = YES\n${line}\n`,
  });

const withKey = (lines: string) => app({ 'App/Info.plist': GOOD_INFO.replace('</dict>', `${lines}\n</dict>`) });

export default {
  id: 'usage-key-misspelled',
  severity: 'warning',
  summary: 'Every `NSHealth…` key and every `INFOPLIST_KEY_NSHealth…` setting is one that iOS and Xcode know.',
  why: `
Nobody complains about an unknown key: iOS looks for the right one, does not find it, and the text or the list that
somebody wrote has no effect.`,
  source: {
    ...appleSays('usage-key-misspelled'),
    observed:
      'Uploads with a misspelled key fail as those without the key do. Xcode ignores `INFOPLIST_KEY_…` settings that its build settings reference does not list: it lists the three texts, and no setting for the required types.',
  },

  examples: {
    bad: [
      {
        title: 'A word is missing',
        ...withKey(
          '  ↓<key>NSHealthClinicalRecordsUsageDescription</key>\n  <string>Your allergy records warn you of medicines.</string>',
        ),
      },
      {
        title: 'An invented name for the required types',
        ...withKey(
          '  ↓<key>NSHealthRequiredReadAuthorizationTypes</key>\n  <array>\n    <string>HKClinicalTypeIdentifierAllergyRecord</string>\n  </array>',
        ),
      },
      {
        title: 'Two letters swapped',
        ...withKey('  ↓<key>NSHealthShareUsageDescritpion</key>\n  <string>Your heart rate is shown.</string>'),
      },
      {
        title: 'A build setting that does not exist',
        ...withSetting(
          '↓INFOPLIST_KEY_NSHealthRequiredReadAuthorizationTypeIdentifiers = HKClinicalTypeIdentifierAllergyRecord',
        ),
      },
    ],
    good: [
      { title: 'Known keys', ...app() },
      {
        title: 'A build setting that Xcode knows',
        ...withSetting('INFOPLIST_KEY_NSHealthShareUsageDescription = Your heart rate is shown beside your allergies.'),
      },
      {
        title: 'Keys of others',
        ...app({
          'App/Info.plist': plist(`
<key>NSHomeKitUsageDescription</key>
<string>The lamp blinks when it is time for your medicine.</string>
${GOOD_INFO.split('<dict>')[1]?.split('</dict>')[0] ?? ''}`),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudged(target)) return;
    const { info, inertSettings = [], name } = target;
    for (const { entry, meant } of findMeantKeys(info)) {
      const { key, keyAt: at } = entry;
      // a text that is needed and missing is said as such, with the key that was meant to be it
      if (isSaidMissing(target, meant)) continue;
      yield {
        key: meant,
        at,
        message: `The Info.plist of ${name} has the key ${key}, which iOS does not know; it looks like ${meant}.`,
        fix: `Rename it to ${meant}, or remove it.`,
        ...(info.get(meant).state === 'absent' && {
          mends: [{ kind: 'respell' as const, at, was: key, to: meant }],
        }),
      };
    }
    for (const { value: setting, at } of inertSettings) {
      const key = setting.slice(PREFIX.length);
      const meant = key === REQUIRED_TYPES ? key : findMeantKey(key);
      if (!meant || isSaidMissing(target, meant)) continue;
      const isList = meant === REQUIRED_TYPES;
      yield {
        key: meant,
        at,
        message: `${name} sets ${setting}, which Xcode ignores${isList ? ': no setting makes that list' : `; it looks like ${PREFIX}${meant}`}.`,
        fix: isList
          ? `Write ${REQUIRED_TYPES} into an Info.plist file.`
          : `Rename it to ${PREFIX}${meant}, or remove it.`,
        ...(!isList &&
          info.get(meant).state === 'absent' && {
            mends: [{ kind: 'respell' as const, at, was: setting, to: `${PREFIX}${meant}` }],
          }),
      };
    }
  },
} satisfies Rule;

function isSaidMissing(target: AppTarget, meant: string): boolean {
  const key = USAGE_TEXTS.find((one) => one === meant);
  return key !== undefined && findMissingText(target, key) !== undefined;
}
