import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, CLINICAL_TEXT_LINES, plist, SHARE_TEXT_LINES, swift, UPDATE_TEXT_LINES } from './shared/example-files.ts';
import { nameOfType, REQUIRED_TYPES } from './shared/keys.ts';
import { requiredTypes } from './shared/required-types.ts';
import { familyOf, relatedCalls, requestedBy } from './shared/target.ts';

const INFO = (third: string) =>
  plist(`${CLINICAL_TEXT_LINES}${SHARE_TEXT_LINES}${UPDATE_TEXT_LINES}
<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
<array>
  <string>HKClinicalTypeIdentifierAllergyRecord</string>
  <string>HKClinicalTypeIdentifierConditionRecord</string>
  ${third}
</array>`);

const ASKS = swift(`
func load() {
  let types = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    for type in types {
      self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}`);

export default {
  id: 'required-read-type-not-requested',
  severity: 'warning',
  summary: 'The app asks for every type that it requires.',
  why: `
The list says which types the app cannot do without. A type that is never asked for can never be granted, so the list
promises something else than the app does.`,
  source: appleSays('required-read-type-not-requested'),

  examples: {
    bad: [
      {
        title: 'Medicines are required, and never asked for',
        ...app({
          'App/Info.plist': INFO('↓<string>HKClinicalTypeIdentifierMedicationRecord</string>'),
          'App/Records.swift': ASKS,
        }),
      },
    ],
    good: [
      {
        title: 'All three are asked for',
        ...app({
          'App/Info.plist': INFO('<string>HKClinicalTypeIdentifierMedicationRecord</string>'),
          'App/Records.swift': ASKS.replace(
            'HKClinicalType(.conditionRecord)]',
            'HKClinicalType(.conditionRecord), HKClinicalType(.medicationRecord)]',
          ),
        }),
      },
      {
        title: 'What is asked for is known at run time only',
        ...app({
          'App/Info.plist': INFO('<string>HKClinicalTypeIdentifierMedicationRecord</string>'),
          'App/Records.swift': swift(`
func load() {
  let names = UserDefaults.standard.stringArray(forKey: "types") ?? []
  let types = names.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
}`),
        }),
      },
    ],
  },

  *check(target) {
    const family = familyOf(target);
    if (family.some(({ code }) => code.unresolved.some(({ role }) => role === 'requested') || code.skipped.length > 0))
      return;
    // Without any clinical code the list as a whole is unused, which other rules say.
    if (family.every(({ code }) => code.clinical.length + code.requested.length + code.read.length === 0)) return;

    const requested = requestedBy(family);
    const asked = new Set(requested.map(({ type }) => type));
    for (const { value: type, at } of requiredTypes(target)) {
      if (asked.has(type)) continue;
      yield {
        at,
        message: `${REQUIRED_TYPES} of ${target.name} requires ${type}, but the code never asks for ${nameOfType(type)}.`,
        fix: `Ask for ${nameOfType(type)} with the other types, or remove it from the list.`,
        related: relatedCalls(requested, 'asked for'),
      };
    }
  },
} satisfies Rule;
