import { appleSays } from '../quotes/apple-says.ts';
import type { PlistEntry, Rule } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { isJudged } from './shared/target.ts';
import { isBlank, isSameText } from './shared/text.ts';
import { usageTextsOf } from './shared/usage-texts.ts';
import { quote } from './shared/words.ts';

const withSetting = (text: string) =>
  app({
    'App.xcodeproj/project.pbxproj': project({
      App: {
        sources: ['App/Records.swift'],
        config: 'App/App.xcconfig',
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
      },
    }),
    'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = YES
INFOPLIST_KEY_NSHealthShareUsageDescription = ${text}
`,
    'App/Info.plist': GOOD_INFO,
  });

export default {
  id: 'build-setting-overrides-usage-description',
  severity: 'warning',
  summary: 'A usage description is written in one place.',
  why: `
Where an Info.plist is generated, the \`INFOPLIST_KEY_…\` setting silently replaces what the file says. Whoever edits
the file sees no effect, and the old text ships.`,
  source: appleSays('build-setting-overrides-usage-description'),

  examples: {
    bad: [
      {
        title: 'Another text in the setting',
        ...withSetting('↓Your health data is used to improve our service.'),
      },
    ],
    good: [
      { title: 'The same text in both', ...withSetting('Your heart rate is shown beside your allergies.') },
      { title: 'The file alone', ...app() },
      { title: 'An empty setting is an error of its own', ...withSetting('') },
    ],
  },

  *check(target) {
    if (!isJudged(target)) return;
    for (const { key, entry } of usageTextsOf(target)) {
      const replaced = (entry.shadows ?? []).find((shadow) => isInPlist(shadow) && differs(entry, shadow));
      if (!replaced || entry.value.kind !== 'string' || replaced.value.kind !== 'string') continue;
      yield {
        key,
        at: entry.value.at,
        message: `${key} of ${target.name} is ${quote(entry.value.value)} by a build setting, which replaces ${quote(replaced.value.value)} in ${replaced.value.at.file}.`,
        fix: 'Keep the text that is right, in one of the two places.',
        related: [{ message: 'This text has no effect.', at: replaced.value.at }],
      };
    }
  },
} satisfies Rule;

/** A setting of the target over one of the project is how Xcode is meant to be used. */
function isInPlist({ value }: PlistEntry): boolean {
  return !/\.(?:pbxproj|xcproj|xcconfig)$/.test(value.at.file);
}

/** An empty setting is `usage-description-empty`'s matter. */
function differs({ value }: PlistEntry, shadow: PlistEntry): boolean {
  if (value.kind !== 'string' || shadow.value.kind !== 'string') return false;
  return !isBlank(value.value) && !isBlank(shadow.value.value) && !isSameText(value.value, shadow.value.value);
}
