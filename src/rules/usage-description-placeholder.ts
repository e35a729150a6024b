import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { unaskedText } from './shared/clinical-use.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { isJudged } from './shared/target.ts';
import { findTextFault } from './shared/text.ts';
import { usageTextsOf } from './shared/usage-texts.ts';
import { quote } from './shared/words.ts';

const CLINICAL = '<string>Your allergy records warn you of medicines you must not take.</string>';
const withText = (text: string) => app({ 'App/Info.plist': GOOD_INFO.replace(CLINICAL, text) });

export default {
  id: 'usage-description-placeholder',
  severity: 'error',
  summary: 'A usage description is not a text that somebody meant to write later.',
  why: `
The placeholder stands on the sheet that asks for medical records. App Review sends the app back.`,
  source: appleSays('usage-description-placeholder'),

  examples: {
    bad: [
      { title: 'A note to oneself', ...withText('↓<string>TODO: ask legal for the wording</string>') },
      { title: 'Filler', ...withText('↓<string>Lorem ipsum dolor sit amet, consectetur.</string>') },
      {
        title: 'The key’s own name',
        ...withText('↓<string>NSHealthClinicalHealthRecordsShareUsageDescription</string>'),
      },
      {
        title: 'What Xcode shows for the key',
        ...withText('↓<string>Privacy - Health Records Usage Description</string>'),
      },
      { title: 'A gap to fill', ...withText('↓<string>&lt;your text here&gt;</string>') },
      { title: 'A copied instruction', ...withText('↓<string>Your clinical records usage description</string>') },
      {
        title: 'A variable of a template engine',
        ...withText('↓<string>{{APP_NAME}} shows your records to your doctor.</string>'),
      },
      { title: 'A sign only', ...withText('↓<string>…</string>') },
    ],
    good: [
      { title: 'A reason', ...app() },
      {
        title: 'A Spanish text that begins with “todo”',
        ...withText('<string>Todo su historial médico se muestra en una sola pantalla.</string>'),
      },
      {
        title: 'A text with brackets',
        ...withText('<string>Your records (allergies and medicines) are shown to your doctor.</string>'),
      },
      {
        title: 'A reason that speaks of descriptions',
        ...withText('<string>Your records are explained with a description that you can read.</string>'),
      },
    ],
  },

  *check(target, repository) {
    if (!isJudged(target)) return;
    const unasked = unaskedText(target, repository);
    for (const { key, entry } of usageTextsOf(target)) {
      if (key === unasked) continue;
      if (entry.value.kind !== 'string' || findTextFault(key, entry.value.value) !== 'placeholder') continue;
      yield {
        key,
        at: entry.value.at,
        message: `${key} of ${target.name} is the placeholder ${quote(entry.value.value)}.`,
        fix: 'Write what the app does with the data and why.',
      };
    }
  },
} satisfies Rule;
