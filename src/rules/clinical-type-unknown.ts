import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { CLINICAL_TYPES } from './shared/keys.ts';
import { isJudgedByCode } from './shared/target.ts';
import { nearest, quote } from './shared/words.ts';

const withRawValue = (raw: string) =>
  app({
    'App/Records.swift': swift(`
func load() {
  let type = HKClinicalType(HKClinicalTypeIdentifier(rawValue: ${raw}))
  store.requestAuthorization(toShare: nil, read: [type]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
  });

export default {
  id: 'clinical-type-unknown',
  severity: 'error',
  summary: 'Every raw name of a clinical type is one of the nine that HealthKit knows.',
  why: `
\`HKClinicalType(_:)\` raises an exception for an unknown name, and \`clinicalType(forIdentifier:)\` gives nil, which the
usual \`!\` turns into a crash. No compiler sees it.`,
  source: {
    ...appleSays('clinical-type-unknown'),
    observed: 'The exception reads “Invalid HKClinicalType identifier "…"”.',
  },

  examples: {
    bad: [
      { title: 'Another name for lab results', ...withRawValue('↓"HKClinicalTypeIdentifierLabRecord"') },
      { title: 'British spelling', ...withRawValue('↓"HKClinicalTypeIdentifierImmunisationRecord"') },
    ],
    good: [
      { title: 'A raw name', ...withRawValue('"HKClinicalTypeIdentifierLabResultRecord"') },
      {
        title: 'The wrong name in prose',
        ...app({
          'App/Help.swift': 'let help = "HKClinicalTypeIdentifierLabRecord is not a type."\n',
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target)) return;
    for (const { value, at } of target.code.unknownTypes) {
      const meant = nearest(
        value.startsWith('HKClinicalType') ? value : `HKClinicalTypeIdentifier${value}`,
        CLINICAL_TYPES,
      );
      yield {
        at,
        habit: value,
        message: `${target.name} uses ${quote(value)} as a clinical type; it is none of the nine${meant ? ` (did you mean ${meant}?)` : ''}, and HealthKit raises an exception for it.`,
        fix: meant ? `Write ${meant}.` : 'Use one of the identifiers of HKClinicalTypeIdentifier.',
        ...(meant && { mends: [{ kind: 'respell' as const, at, was: value, to: meant }] }),
      };
    }
  },
} satisfies Rule;
