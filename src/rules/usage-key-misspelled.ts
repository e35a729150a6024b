import type { Located, Rule } from '../types.ts';
import { app, GOOD_INFO, plist } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { REQUIRED_TYPES, USAGE_TEXTS } from './shared/keys.ts';
import { isJudged } from './shared/target.ts';
import { editDistance, nearest } from './shared/words.ts';

/** Every `NSHealth…` key that iOS reads. The last is for research apps that Apple has entitled. */
const KNOWN: readonly string[] = [...USAGE_TEXTS, REQUIRED_TYPES, 'NSHealthResearchStudyUsageDescription'];
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
    url: 'https://developer.apple.com/documentation/xcode/build-settings-reference',
    says: 'When GENERATE_INFOPLIST_FILE is enabled, sets the value of the NSHealthClinicalHealthRecordsShareUsageDescription key in the Info.plist file to the value of this build setting.',
    observed:
      'Xcode ignores `INFOPLIST_KEY_…` settings that its reference does not list; the three texts are listed, the required types are not.',
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
    const keys = [...info.entries.values()].map(({ key, keyAt }): Located<string> => ({ value: key, at: keyAt }));
    for (const { value: key, at } of keys) {
      const meant = findMeant(key);
      if (!meant) continue;
      yield {
        at,
        message: `The Info.plist of ${name} has the key ${key}, which iOS does not know; it looks like ${meant}.`,
        fix: `Rename it to ${meant}, or remove it.`,
      };
    }
    for (const { value: setting, at } of inertSettings) {
      const key = setting.slice(PREFIX.length);
      const meant = key === REQUIRED_TYPES ? key : findMeant(key);
      if (!meant) continue;
      const isList = meant === REQUIRED_TYPES;
      yield {
        at,
        message: `${name} sets ${setting}, which Xcode ignores${isList ? ': no setting makes that list' : `; it looks like ${PREFIX}${meant}`}.`,
        fix: isList
          ? `Write ${REQUIRED_TYPES} into an Info.plist file.`
          : `Rename it to ${PREFIX}${meant}, or remove it.`,
      };
    }
  },
} satisfies Rule;

/** The known key that an unknown one was meant to be. Keys without Apple's prefix must be very near. */
function findMeant(key: string): string | undefined {
  if (KNOWN.includes(key)) return undefined;
  const meant = nearest(key.trim(), KNOWN);
  if (!meant || key.startsWith('NSHealth')) return meant;
  return editDistance(key.trim().toLowerCase(), meant.toLowerCase()) <= 3 ? meant : undefined;
}
