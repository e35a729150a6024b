import { appleSays } from '../quotes/apple-says.ts';
import type { PlistValue, Rule } from '../types.ts';
import { unaskedText } from './shared/clinical-use.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { SHARE_TEXT, UPDATE_TEXT, type UsageText } from './shared/keys.ts';
import { isJudged } from './shared/target.ts';
import { isBlank } from './shared/text.ts';
import { usageTextsOf } from './shared/usage-texts.ts';
import { kindWords } from './shared/words.ts';

const CLINICAL = '<string>Your allergy records warn you of medicines you must not take.</string>';

export default {
  id: 'usage-description-empty',
  severity: 'error',
  summary: 'A usage description is a text.',
  why: `
A person is asked for medical records and given no reason. App Review sends the app back; for the share and the update
text HealthKit raises an exception as well.`,
  source: appleSays('usage-description-empty'),

  examples: {
    bad: [
      { title: 'Empty', ...app({ 'App/Info.plist': GOOD_INFO.replace(CLINICAL, '↓<string></string>') }) },
      { title: 'Blank', ...app({ 'App/Info.plist': GOOD_INFO.replace(CLINICAL, '↓<string>   </string>') }) },
      { title: 'Not a text', ...app({ 'App/Info.plist': GOOD_INFO.replace(CLINICAL, '↓<true/>') }) },
      {
        title: 'Wiped by an empty build setting',
        ...app({
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              config: 'App/App.xcconfig',
              settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
            },
          }),
          'App/App.xcconfig': 'GENERATE_INFOPLIST_FILE = YES\n↓INFOPLIST_KEY_NSHealthShareUsageDescription =\n',
          'App/Info.plist': GOOD_INFO,
        }),
      },
    ],
    good: [
      { title: 'A text', ...app() },
      {
        title: 'A text that is set elsewhere',
        ...app({
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
            },
          }),
          'App/Info.plist': GOOD_INFO.replace(CLINICAL, '<string>$(RECORDS_REASON)</string>'),
        }),
      },
    ],
  },

  *check(target, repository) {
    if (!isJudged(target)) return;
    const unasked = unaskedText(target, repository);
    for (const { key, entry } of usageTextsOf(target)) {
      const fault = describe(entry.value);
      if (!fault || key === unasked) continue;
      const request = entry.value.kind === 'string' ? CHECKED[key] : undefined;
      const effect = request ? `, and HealthKit raises an exception when the app asks to ${request}` : '';
      yield {
        key,
        at: entry.value.at,
        message: `${key} of ${target.name} ${fault}: people are asked for health data without a reason${effect}.`,
        fix: 'Write what the app does with the data and why.',
        related: (entry.shadows ?? []).map((shadow) => ({
          message: 'This text is replaced by it.',
          at: shadow.value.at,
        })),
      };
    }
  },
} satisfies Rule;

/** Two of the three texts HealthKit looks at itself. */
const CHECKED: Partial<Record<UsageText, string>> = {
  [SHARE_TEXT]: 'read other health data',
  [UPDATE_TEXT]: 'write health data',
};

function describe(value: PlistValue): string | undefined {
  if (value.kind === 'unresolved') return undefined;
  if (value.kind !== 'string') return `is ${kindWords(value)}, not a text`;
  if (value.value === '') return 'is empty';
  return isBlank(value.value) ? 'is blank' : undefined;
}
