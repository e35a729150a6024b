import { appleSays } from '../quotes/apple-says.ts';
import type { AppTarget, Drift, Generator, Rule } from '../types.ts';
import { judgeClinicalUse } from './shared/clinical-use.ts';
import {
  app,
  CLINICAL_TEXT_LINES,
  COUNTS_STEPS,
  GOOD_ENTITLEMENTS,
  plist,
  READS_ALLERGIES,
  SHARE_TEXT_LINES,
} from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { ACCESS, CLINICAL_TEXT, HEALTH_RECORDS, USAGE_TEXTS } from './shared/keys.ts';
import { isWatch } from './shared/target.ts';
import { findTextFault, LEAST_LETTERS, type TextFault } from './shared/text.ts';
import { quote } from './shared/words.ts';

const PROJECT = project({
  App: {
    sources: ['App/Records.swift'],
    settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
  },
});

const manifest = (access: string) => `name: App
targets:
  App:
    type: application
    platform: iOS
    sources: [App]
    info:
      path: App/Info.plist
    entitlements:
      path: App/App.entitlements
      properties:
        com.apple.developer.healthkit: true
        com.apple.developer.healthkit.access: ${access}
`;

const EXPO = (json: string) => ({
  files: { 'app.json': `${json}\n` },
  scenery: {
    'package.json': '{ "dependencies": { "expo": "~54.0.0", "react-native": "0.81.0" } }\n',
    'ios/App.xcodeproj/project.pbxproj': PROJECT,
    'ios/App/Info.plist': plist(CLINICAL_TEXT_LINES),
    'ios/App/App.entitlements': GOOD_ENTITLEMENTS,
    'ios/App/Records.swift': READS_ALLERGIES,
  },
});

export default {
  id: 'generated-project-differs',
  severity: 'warning',
  summary: 'The committed project says of clinical records what the file says that it is generated from.',
  why: `
The next run of the generator overwrites the project: what was changed there by hand is lost, or what was added to the
generator’s file never ships. What only the project has is lost too, in Expo’s case when prebuild is told to begin anew.`,
  source: {
    ...appleSays('generated-project-differs'),
    observed:
      'XcodeGen and Tuist write Info.plist and entitlements anew each time they run. `expo prebuild` writes what the configuration and its plugins give over what is there and keeps the other keys; `expo prebuild --clean` deletes the folder first.',
  },

  examples: {
    bad: [
      {
        title: 'project.yml has no access value, the committed entitlements have',
        ...app({ 'App.xcodeproj/project.pbxproj': PROJECT, 'project.yml': manifest('↓[]') }),
      },
      {
        title: 'app.json leaves out the text that the committed project has',
        ...EXPO(
          '{ "expo": { "name": "App", "ios": ↓{ "entitlements": {\n  "com.apple.developer.healthkit": true,\n  "com.apple.developer.healthkit.access": ["health-records"]\n} } } }',
        ),
      },
      {
        title: 'project.yml takes in code of clinical records that the committed project has not',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          'project.yml': manifest('[health-records]').replace('  App:', '  ↓App:'),
          'App/More.swift': READS_ALLERGIES,
        }),
      },
      {
        title: 'project.yml brings the access value to an app that only counts steps',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          'project.yml': manifest('↓[health-records]'),
          'App/App.entitlements': plist('<key>com.apple.developer.healthkit</key>\n<true/>'),
          'App/Info.plist': plist(SHARE_TEXT_LINES),
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
    ],
    good: [
      {
        title: 'Both say the same',
        ...app({ 'App.xcodeproj/project.pbxproj': PROJECT, 'project.yml': manifest('[health-records]') }),
      },
      {
        title: 'Expo, where prebuild decides nothing: the configuration says nothing of HealthKit',
        ...EXPO('{ "expo": { "name": "App", "ios": {} } }'),
      },
      { title: 'A project without a generator', ...app({ 'App.xcodeproj/project.pbxproj': PROJECT }) },
      {
        title: 'Another key differs',
        ...app({
          'App.xcodeproj/project.pbxproj': PROJECT,
          'project.yml': manifest('[health-records]'),
          'App/App.entitlements': GOOD_ENTITLEMENTS.replace(
            '</dict>',
            '  <key>aps-environment</key>\n  <string>production</string>\n</dict>',
          ),
        }),
      },
    ],
  },

  // A file that is to bring clinical records to an app may be the app's only sign of them.
  withoutSign: true,

  *check(target, { drifts }) {
    if (isWatch(target)) return;
    const concerning = drifts.filter((one) => concerns(one, target));
    const isStale = concerning.some(({ key }) => key === SOURCES);
    for (const drift of concerning) {
      const { key, generator, project: committed } = drift;
      if (key === SOURCES) {
        yield {
          key,
          at: generator.at,
          message: `${generator.at.file} takes ${generator.value} into ${target.name}, which uses clinical records. The committed project is older and has no such file: what it asks for and reads is not checked.`,
          fix: `Run ${RUN[drift.by].replace('run ', '')}, commit the project, and check again.`,
          related: [{ message: 'The committed target stands here.', at: committed.at }],
        };
        continue;
      }
      yield {
        key,
        at: generator.at,
        message: `${generator.at.file} gives ${target.name} ${nameValue(generator.value)} for ${key}, but the committed project has ${nameValue(committed.value)}: ${consequenceOf(drift)}.`,
        fix:
          !isStale && bringsUnused(drift, target)
            ? `Take it out of ${generator.at.file}: nothing in ${target.name} uses clinical records.`
            : (fixText(drift) ?? `Decide which is right, write it into ${generator.at.file}, and ${RUN[drift.by]}.`),
        related: [{ message: `The committed value stands here.`, at: committed.at }],
      };
    }
  },
} satisfies Rule;

/** How a project is made again from a generator’s file. */
const RUN: Readonly<Record<Generator, string>> = {
  Cordova: 'run `cordova prepare`',
  Expo: 'run `expo prebuild`',
  Tuist: 'run `tuist generate`',
  XcodeGen: 'run `xcodegen`',
};

/** What the next run does: https://github.com/expo/expo/blob/main/packages/@expo/config-plugins/src/plugins/withIosBaseMods.ts
 *  for Expo, which merges. */
function consequenceOf({ by, generator, project: committed, isSpare }: Drift): string {
  const run = RUN[by].replace('run ', '');
  if (committed.value === ABSENT) return `it does not ship before ${run} is run`;
  if (by === 'Expo' && generator.value === ABSENT) return `${run} keeps it, and \`expo prebuild --clean\` loses it`;
  if (isSpare) return `${run} keeps it, and \`expo prebuild --clean\` writes the plugin’s own in its place`;
  return `the next ${run} overwrites it`;
}

/** What to do where the generator's text is none that can be right, so that there is nothing to decide. */
function fixText({ by, key, generator, project: committed }: Drift): string | undefined {
  const usage = USAGE_TEXTS.find((one) => one === key);
  const fault = usage && generator.value !== ABSENT && findTextFault(usage, generator.value);
  if (!usage || !fault) return undefined;
  const isKept = committed.value !== ABSENT && !findTextFault(usage, committed.value);
  const write = isKept ? 'Write the committed text' : 'Write what the app does with the data and why';
  return `${write} into ${generator.at.file}, and ${RUN[by]}: what stands there now ${FAULT[fault]}.`;
}

const FAULT: Readonly<Record<TextFault, string>> = {
  empty: 'is no text',
  placeholder: 'is a placeholder',
  'too-short': `has fewer than ${LEAST_LETTERS} letters or digits, for which HealthKit raises an exception`,
};

/** Whether the next run would bring what is for clinical records to an app that uses none: that would be a fault of its own. */
function bringsUnused({ key, generator, project: committed }: Drift, target: AppTarget): boolean {
  const brings = ({ value }: Drift['generator']): boolean =>
    key === ACCESS ? value.includes(HEALTH_RECORDS) : key === CLINICAL_TEXT && value !== ABSENT;
  return brings(generator) && !brings(committed) && judgeClinicalUse(target) === 'unused';
}

const ABSENT = '(absent)';
/** The key of a drift of what is compiled. */
const SOURCES = 'sources';

/** A value as a sentence names it. */
function nameValue(text: string): string {
  if (text === ABSENT) return 'nothing';
  return text === '[]' ? 'an empty list' : quote(text.replace(/^\[(.*)\]$/, '$1'));
}

/** An app without clinical records hears of nothing but a clinical key. */
function concerns({ target: name, key }: Drift, target: { name: string; signs: readonly unknown[] }): boolean {
  return (
    name === target.name &&
    (target.signs.length > 0 || key === SOURCES || /clinical|healthkit\.access|RequiredRead/i.test(key))
  );
}
