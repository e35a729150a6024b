import { appleSays } from '../quotes/apple-says.ts';
import { count } from '../sentence.ts';
import type { Rule } from '../types.ts';
import { app, CLINICAL_TEXT_LINES, plist, SHARE_TEXT_LINES, UPDATE_TEXT_LINES } from './shared/example-files.ts';
import { REQUIRED_TYPES } from './shared/keys.ts';
import { FEWEST_REQUIRED, requiredTypesValue } from './shared/required-types.ts';

const withTypes = (mark: string, ...types: readonly string[]) =>
  app({
    'App/Info.plist': plist(`${CLINICAL_TEXT_LINES}${SHARE_TEXT_LINES}${UPDATE_TEXT_LINES}
<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
${mark}<array>
${types.map((type) => `  <string>HKClinicalTypeIdentifier${type}Record</string>\n`).join('')}</array>`),
  });

export default {
  id: 'required-read-types-too-few',
  severity: 'error',
  summary: '`NSHealthRequiredReadAuthorizationTypeIdentifiers` lists three or more clinical types, or is absent.',
  why: `
With one or two required types a refusal would tell which one was refused. HealthKit therefore raises an exception on
every request of the app, even one for step counts.`,
  source: appleSays('required-read-types-too-few'),

  examples: {
    bad: [
      { title: 'One type', ...withTypes('↓', 'Allergy') },
      { title: 'Two types', ...withTypes('↓', 'Allergy', 'Condition') },
      { title: 'Three entries, two types', ...withTypes('↓', 'Allergy', 'Condition', 'Allergy') },
    ],
    good: [
      { title: 'Three types', ...withTypes('', 'Allergy', 'Condition', 'Medication') },
      { title: 'No required types', ...app() },
      { title: 'An empty list requires nothing', ...withTypes('') },
    ],
  },

  *check(target) {
    const value = requiredTypesValue(target);
    if (value?.kind !== 'array' || value.value.length === 0) return;
    if (value.value.some(({ kind }) => kind === 'unresolved')) return;
    const entries = value.value.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
    const distinct = new Set(entries).size;
    // Entries that are no strings are `required-read-type-unknown`'s matter.
    if (distinct >= FEWEST_REQUIRED || entries.length === 0) return;

    const repeated = distinct < entries.length ? ` in ${count(entries.length, 'entry')}` : '';
    yield {
      at: value.at,
      message: `${REQUIRED_TYPES} of ${target.name} lists ${count(distinct, 'type')}${repeated}; Apple requires three or more, and HealthKit raises an exception on every request.`,
      fix: 'List at least three types that the app cannot do without, or remove the key and handle each type as optional.',
    };
  },
} satisfies Rule;
