import { appleSays } from '../quotes/apple-says.ts';
import type { AppTarget, Rule } from '../types.ts';
import { findUnusedDeclarations } from './shared/clinical-use.ts';
import { app, COUNTS_STEPS, GOOD_INFO, plist } from './shared/example-files.ts';
import { CLINICAL_TEXT, SHARE_TEXT, UPDATE_TEXT, type UsageText } from './shared/keys.ts';
import { isJudged } from './shared/target.ts';
import { findTextFault, isSameText } from './shared/text.ts';
import { usageTextsOf } from './shared/usage-texts.ts';
import { findWeakness } from './shared/weak-text.ts';
import { quote } from './shared/words.ts';

const CLINICAL = '<string>Your allergy records warn you of medicines you must not take.</string>';
const SHARE = '<string>Your heart rate is shown beside your allergies.</string>';
const withClinical = (text: string) => app({ 'App/Info.plist': GOOD_INFO.replace(CLINICAL, text) });
const withShare = (text: string) => app({ 'App/Info.plist': GOOD_INFO.replace(SHARE, text) });

const FIX: Readonly<Record<UsageText, string>> = {
  [CLINICAL_TEXT]: 'Write what the app does with the medical records and why it is worth sharing them.',
  [SHARE_TEXT]: 'Write which health data the app reads and why.',
  [UPDATE_TEXT]: 'Write which health data the app writes and why, or that it writes none.',
};

export default {
  id: 'usage-description-weak',
  severity: 'warning',
  summary: 'A usage description says what the app does with the data and why a person should share it.',
  why: `
The text is all that a person knows when deciding about medical records, and App Review reads it. A copied, borrowed or
broken sentence is refused by both. Words are judged in English only.`,
  source: appleSays('usage-description-weak'),

  examples: {
    bad: [
      {
        title: 'The same sentence for records and for everything else',
        ...withClinical('↓<string>Your heart rate is shown beside your allergies.</string>'),
      },
      {
        title: 'No word of records',
        ...withClinical('↓<string>This is needed to make the app work for you.</string>'),
      },
      {
        title: 'About something else',
        ...withClinical('↓<string>We use your step count to show your progress.</string>'),
      },
      {
        title: 'A plugin’s default',
        ...withClinical(
          '↓<string>Allow $(PRODUCT_NAME) to check health clinical info</string>'.replace(
            '$(PRODUCT_NAME)',
            'Allergies',
          ),
        ),
      },
      {
        title: 'A title instead of a sentence',
        ...withClinical('↓<string>Spring Term Project</string>'),
      },
      { title: 'Cut off', ...withClinical('↓<string>We read your medical records in order to</string>') },
      { title: 'No purpose', ...withClinical('↓<string>Allergies needs access to your health records.</string>') },
      {
        title: 'Permission, and no purpose',
        ...withClinical('↓<string>This app requires permission to access your health records.</string>'),
      },
      { title: 'Eleven letters or fewer', ...withClinical('↓<string>For you, doc.</string>') },
      {
        title: 'A template’s share text',
        ...withShare('↓<string>The app uses the step count to demonstrate its integration with HealthKit.</string>'),
      },
      {
        title: 'A share text without any health in it',
        ...withShare('↓<string>Used for data security purposes.</string>'),
      },
    ],
    good: [
      { title: 'What and why', ...app() },
      {
        title: 'Another language is judged by length and templates alone',
        ...withClinical('<string>医療データを取得して表示します。</string>'),
      },
      {
        title: 'A German text',
        ...withClinical('<string>Die App zeigt Ihre Befunde an, damit Sie diese mit zum Arzt nehmen können.</string>'),
      },
      {
        title: 'A purpose that needs the access',
        ...withClinical('<string>Medication reminders require access to your health records.</string>'),
      },
      {
        title: 'The purpose before the access',
        ...withClinical('<string>To warn you of medicines, Allergies needs access to your health records.</string>'),
      },
      {
        title: 'Steps and records together',
        ...withClinical('<string>We compare your steps with the medications in your records.</string>'),
      },
      {
        title: 'Nothing asks for records: then the text is what is unused',
        ...app({
          'App/Info.plist': GOOD_INFO.replace(CLINICAL, '<string>For you, doc.</string>'),
          'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>`),
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
      { title: 'A share text about steps', ...withShare('<string>Your steps are shown as a graph.</string>') },
    ],
  },

  *check(target, repository) {
    if (!isJudged(target)) return;
    const texts = usageTextsOf(target);
    // a text that is to go is not to be written better
    const unused = findUnusedDeclarations(target, repository).map(({ key }) => key);
    const share = texts.find(({ key }) => key === SHARE_TEXT)?.entry.value;
    for (const { key, entry } of texts) {
      const { value } = entry;
      if (value.kind !== 'string' || findTextFault(key, value.value) || unused.includes(key)) continue;

      const weakness = findWeakness(key, value.value, otherTexts(target, key));
      const isCopy = key === CLINICAL_TEXT && share?.kind === 'string' && isSameText(value.value, share.value);
      if (!weakness && !isCopy) continue;
      yield {
        key,
        at: value.at,
        message: `${key} of ${target.name}, ${quote(value.value)}, ${weakness ?? `is the same as ${SHARE_TEXT}`}.`,
        fix: FIX[key],
        ...(isCopy && { related: [{ message: `${SHARE_TEXT} says the same.`, at: share.at }] }),
      };
    }
  },
} satisfies Rule;

/** All other usage texts of a target, also those about the camera. */
function otherTexts({ info }: AppTarget, key: UsageText): readonly string[] {
  return [...info.entries.values()].flatMap(({ key: other, value }) =>
    other !== key && other.endsWith('UsageDescription') && value.kind === 'string' ? [value.value] : [],
  );
}
