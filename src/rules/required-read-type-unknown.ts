import { appleSays } from '../quotes/apple-says.ts';
import type { Mend, PlistValue, Rule } from '../types.ts';
import { app, CLINICAL_TEXT_LINES, plist, SHARE_TEXT_LINES, UPDATE_TEXT_LINES } from './shared/example-files.ts';
import { CLINICAL_TYPES, isClinicalType, REQUIRED_TYPES } from './shared/keys.ts';
import { requiredTypesValue } from './shared/required-types.ts';
import { kindWords, nearest, quote } from './shared/words.ts';

const withValue = (lines: string) =>
  app({
    'App/Info.plist': plist(`${CLINICAL_TEXT_LINES}${SHARE_TEXT_LINES}${UPDATE_TEXT_LINES}
<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
${lines}`),
  });

const withEntry = (line: string) =>
  withValue(`<array>
  <string>HKClinicalTypeIdentifierAllergyRecord</string>
  <string>HKClinicalTypeIdentifierConditionRecord</string>
  <string>HKClinicalTypeIdentifierMedicationRecord</string>
  ${line}
</array>`);

export default {
  id: 'required-read-type-unknown',
  severity: 'error',
  summary: '`NSHealthRequiredReadAuthorizationTypeIdentifiers` is an array of the raw names of clinical types.',
  why: `
HealthKit checks the list on every request of the app and raises an exception for an entry that it does not know, also
when the request has nothing to do with clinical records.`,
  source: {
    ...appleSays('required-read-type-unknown'),
    observed: 'The exception reads “… is not a valid required clinical record type. Must be one of: …”.',
  },

  examples: {
    bad: [
      { title: 'The name in Swift', ...withEntry('↓<string>labResultRecord</string>') },
      { title: 'Without its end', ...withEntry('↓<string>HKClinicalTypeIdentifierLabResult</string>') },
      { title: 'A type that is not clinical', ...withEntry('↓<string>HKQuantityTypeIdentifierStepCount</string>') },
      { title: 'A space at the end', ...withEntry('↓<string>HKClinicalTypeIdentifierLabResultRecord </string>') },
      { title: 'Not a text', ...withEntry('↓<integer>1</integer>') },
      { title: 'Not an array', ...withValue('↓<string>HKClinicalTypeIdentifierAllergyRecord</string>') },
    ],
    good: [
      { title: 'Four raw names', ...withEntry('<string>HKClinicalTypeIdentifierLabResultRecord</string>') },
      { title: 'No required types', ...app() },
    ],
  },

  *check(target) {
    const value = requiredTypesValue(target);
    if (!value || value.kind === 'unresolved') return;
    if (value.kind !== 'array') {
      yield {
        at: value.at,
        message: `${REQUIRED_TYPES} of ${target.name} is ${kindWords(value)}, not an array of strings.`,
        fix: 'Write an array with three or more raw names of clinical types, or remove the key.',
      };
      return;
    }
    for (const item of value.value) {
      const fault = describe(item, value.value);
      if (fault)
        yield {
          at: item.at,
          message: `${REQUIRED_TYPES} of ${target.name} holds ${fault.what}; HealthKit raises an exception on every request.`,
          fix: fault.fix,
          mends: [fault.mend],
        };
    }
  },
} satisfies Rule;

function describe(
  item: PlistValue,
  all: readonly PlistValue[],
): { readonly what: string; readonly fix: string; readonly mend: Mend } | undefined {
  const remove = { kind: 'remove-element', at: item.at } as const;
  if (item.kind === 'unresolved') return undefined;
  if (item.kind !== 'string') return { what: kindWords(item), fix: 'Remove this entry.', mend: remove };
  if (isClinicalType(item.value)) return undefined;
  const bare = item.value.trim();
  const full = bare.startsWith('HK') ? bare : `HKClinicalTypeIdentifier${bare}`;
  const meant = bare.startsWith('HKQuantity') ? undefined : nearest(full, CLINICAL_TYPES);
  return {
    what: `${quote(item.value)}, which is none of the nine clinical types${meant ? ` (did you mean ${meant}?)` : ''}`,
    fix: meant ? `Write ${meant}, or remove the entry.` : 'Remove the entry; only clinical types can be required.',
    mend:
      meant && !all.some((other) => other.kind === 'string' && other.value === meant)
        ? { kind: 'respell', at: item.at, was: item.value, to: meant }
        : remove,
  };
}
