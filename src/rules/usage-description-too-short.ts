import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { isJudged } from './shared/target.ts';
import { countLetters, findTextFault, LEAST_LETTERS } from './shared/text.ts';
import { usageTextsOf } from './shared/usage-texts.ts';
import { quote } from './shared/words.ts';

const SHARE = '<string>Your heart rate is shown beside your allergies.</string>';
const UPDATE = '<string>This app writes nothing to Apple Health.</string>';
const withShare = (text: string) => app({ 'App/Info.plist': GOOD_INFO.replace(SHARE, text) });

export default {
  id: 'usage-description-too-short',
  severity: 'error',
  summary: 'The share and the update text have at least 12 letters and digits.',
  why: `
HealthKit counts letters, marks and digits and raises an exception for fewer than 12, although the key is set. Spaces
and punctuation do not count. Chinese and Japanese texts fall below the limit easily.`,
  source: {
    ...appleSays('usage-description-too-short'),
    observed:
      'The exception reads “The string "…" is an invalid value for NSHealthShareUsageDescription”. The text “please arrow” (11 letters) ends the app, “Use healthkit” (12) does not.',
  },

  examples: {
    bad: [
      { title: 'One word', ...withShare('↓<string>HealthKit</string>') },
      { title: 'Two words, eleven letters', ...withShare('↓<string>please arrow</string>') },
      { title: 'Eight Chinese characters', ...withShare('↓<string>读取您的健康数据</string>') },
      {
        title: 'The update text',
        ...app({ 'App/Info.plist': GOOD_INFO.replace(UPDATE, '↓<string>No writing.</string>') }),
      },
    ],
    good: [
      { title: 'Twelve letters', ...withShare('<string>Use healthkit</string>') },
      { title: 'Twelve Japanese letters', ...withShare('<string>健康データを読み取ります。</string>') },
      {
        title: 'HealthKit does not count the clinical text',
        ...app({
          'App/Info.plist': GOOD_INFO.replace(
            '<string>Your allergy records warn you of medicines you must not take.</string>',
            '<string>Your records</string>',
          ),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudged(target)) return;
    for (const { key, entry } of usageTextsOf(target)) {
      if (entry.value.kind !== 'string' || findTextFault(key, entry.value.value) !== 'too-short') continue;
      const letters = countLetters(entry.value.value);
      yield {
        key,
        at: entry.value.at,
        message: `${key} of ${target.name} is ${quote(entry.value.value)}, which has ${letters} letters and digits; HealthKit raises an exception for fewer than ${LEAST_LETTERS}.`,
        fix: 'Write a sentence that says which data the app uses and why.',
      };
    }
  },
} satisfies Rule;
