import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { unaskedText } from './shared/clinical-use.ts';
import { app } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { CLINICAL_TEXT, USAGE_TEXTS } from './shared/keys.ts';
import { isJudged } from './shared/target.ts';
import { countLetters, isBlank, LEAST_LETTERS } from './shared/text.ts';
import { quote } from './shared/words.ts';

const PROJECT = project({
  App: {
    sources: ['App/Records.swift'],
    resources: ['App/de.lproj/InfoPlist.strings', 'App/zh-Hans.lproj/InfoPlist.strings'],
    settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
  },
});

const translated = (german: string, chinese: string) =>
  app({
    'App.xcodeproj/project.pbxproj': PROJECT,
    'App/de.lproj/InfoPlist.strings': german,
    'App/zh-Hans.lproj/InfoPlist.strings': chinese,
  });

const GERMAN = `
NSHealthClinicalHealthRecordsShareUsageDescription = "Ihre Allergien warnen vor Mitteln, die Sie nicht nehmen dürfen.";
NSHealthShareUsageDescription = "Ihr Puls steht neben Ihren Allergien.";
`;

const CHINESE = `
NSHealthClinicalHealthRecordsShareUsageDescription = "根据您的过敏记录提醒您不能服用的药物。";
NSHealthShareUsageDescription = "在过敏记录旁边显示您的心率数据。";
`;

export default {
  id: 'usage-description-localization-invalid',
  severity: 'error',
  summary: 'Every translation of a usage description would do as the text itself.',
  why: `
HealthKit reads the text in the language of the device. An empty or a short translation ends the app in that language
only, on devices that nobody in the team has.`,
  source: {
    ...appleSays('usage-description-localization-invalid'),
    observed:
      'Fewer than 12 letters and digits in any locale raise “The string "…" is an invalid value for NSHealthShareUsageDescription” there.',
  },

  examples: {
    bad: [
      {
        title: 'A Chinese text of eight characters',
        ...translated(GERMAN, CHINESE.replace('"在过敏记录旁边显示您的心率数据。"', '↓"读取您的健康数据"')),
      },
      {
        title: 'An empty translation',
        ...translated(
          GERMAN.replace('"Ihre Allergien warnen vor Mitteln, die Sie nicht nehmen dürfen."', '↓""'),
          CHINESE,
        ),
      },
    ],
    good: [
      { title: 'Two sound translations', ...translated(GERMAN, CHINESE) },
      {
        title: 'A short clinical text in Chinese says enough, and HealthKit does not count it',
        ...translated(GERMAN, CHINESE.replace('根据您的过敏记录提醒您不能服用的药物。', '提醒您不能服用的药物。')),
      },
    ],
  },

  *check(target, repository) {
    if (!isJudged(target)) return;
    const unasked = unaskedText(target, repository);
    for (const { locale, texts } of target.localizations) {
      for (const key of USAGE_TEXTS) {
        if (key === unasked) continue;
        for (const { value, at } of texts.get(key) ?? []) {
          const letters = countLetters(value);
          const tooShort = key !== CLINICAL_TEXT && letters < LEAST_LETTERS;
          if (!isBlank(value) && !tooShort) continue;
          const fault = isBlank(value)
            ? 'is empty'
            : `is ${quote(value)}, which has ${letters} letters and digits; HealthKit raises an exception for fewer than ${LEAST_LETTERS}`;
          yield {
            key,
            at,
            message: `The ${locale} translation of ${key} in ${target.name} ${fault}.`,
            fix: `Translate the whole sentence, with at least ${LEAST_LETTERS} letters, or remove the entry so that the untranslated text is shown.`,
          };
        }
      }
    }
  },
} satisfies Rule;
