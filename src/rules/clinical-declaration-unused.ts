import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { declarationsOf, findUnusedDeclarations, judgeClinicalUse } from './shared/clinical-use.ts';
import { app, COUNTS_STEPS, GOOD_INFO, plist, swift } from './shared/example-files.ts';
import { ACCESS, CLINICAL_TEXT, HEALTH_RECORDS } from './shared/keys.ts';
import { isOfXcode } from './shared/target.ts';
import { isBlank } from './shared/text.ts';

const HEALTHKIT_ONLY = plist(`
<key>com.apple.developer.healthkit</key>
<true/>`);

export default {
  id: 'clinical-declaration-unused',
  severity: 'warning',
  summary: 'Only an app that uses clinical records declares a text or required types for them.',
  why: `
Where nothing asks for records the text is dead: nothing ever shows it. But it says in the bundle that the app reads medical records, and App Review
asks where. Required types without clinical code are worse: they are checked on every request, even for step counts.`,
  source: appleSays('clinical-declaration-unused'),

  examples: {
    bad: [
      {
        title: 'The clinical text in an app that counts steps',
        ...app({
          'App/Info.plist': GOOD_INFO.replace('<key>NSHealthClinical', '↓<key>NSHealthClinical'),
          'App/App.entitlements': HEALTHKIT_ONLY,
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
      {
        title: 'Required types in an app that counts steps',
        ...app({
          'App/Info.plist': plist(`
<key>NSHealthShareUsageDescription</key>
<string>Your steps are shown as a graph.</string>
↓<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
<array>
  <string>HKClinicalTypeIdentifierAllergyRecord</string>
  <string>HKClinicalTypeIdentifierConditionRecord</string>
  <string>HKClinicalTypeIdentifierMedicationRecord</string>
</array>`),
          'App/App.entitlements': HEALTHKIT_ONLY,
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
      {
        title: 'A helper for records that nobody asks for, without the entitlement',
        ...app({
          'App/Info.plist': GOOD_INFO.replace('<key>NSHealthClinical', '↓<key>NSHealthClinical'),
          'App/App.entitlements': HEALTHKIT_ONLY,
          'App/Records.swift': swift(`
func title(of record: HKClinicalRecord) -> String {
  record.displayName
}`),
        }),
      },
    ],
    good: [
      { title: 'The records are read', ...app() },
      {
        title: 'The entitlement is there too: then that is what is unused',
        ...app({ 'App/Records.swift': COUNTS_STEPS }),
      },
    ],
  },

  *check(target, repository) {
    const [first, second] = findUnusedDeclarations(target, repository);
    if (!first) return;
    const isUnused = judgeClinicalUse(target) === 'unused';
    const keys = second ? 'both keys' : 'the key';
    const text = declarationsOf(target).find(({ key }) => key === CLINICAL_TEXT)?.value;
    const write = text?.kind === 'string' && isBlank(text.value) ? 'write the text, and ' : '';
    const finish = isOfXcode(target)
      ? 'select Clinical Health Records under the HealthKit capability'
      : `add health-records to ${ACCESS}`;
    yield {
      at: first.keyAt,
      message: `${target.name} declares ${second ? `${first.key} and ${second.key}` : first.key}, but has neither ${HEALTH_RECORDS} nor ${isUnused ? 'code that uses clinical records' : 'code that is seen to ask for a type'}.`,
      // a library that is linked may ask, with types that are chosen at run time
      fix: isUnused
        ? `Remove ${keys}, or finish the feature: ${write}${finish}.`
        : `Look first whether a feature asks for records: if one does, ${write}${finish}; if none does, remove ${keys}.`,
      ...(second && { related: [{ message: `${second.key} stands here.`, at: second.keyAt }] }),
    };
  },
} satisfies Rule;
