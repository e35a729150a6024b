import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { nameOfType } from './shared/keys.ts';
import { isJudgedByCode, relatedCalls, shipped } from './shared/target.ts';

export default {
  id: 'clinical-type-shared',
  severity: 'error',
  summary: 'No clinical type is among the types that the app asks to write.',
  why: `
Clinical records are read-only. HealthKit raises an exception for a clinical type in the set to share, which Swift cannot
catch: the app ends.`,
  source: {
    ...appleSays('clinical-type-shared'),
    observed:
      'The exception reads “Authorization to share the following types is disallowed: HKClinicalTypeIdentifierImmunizationRecord”.',
  },

  examples: {
    bad: [
      {
        title: 'A clinical type in toShare',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let shots = HKClinicalType(.immunizationRecord)
  store.requestAuthorization(toShare: [↓shots], read: [shots]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: shots, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
      {
        title: 'In the question whether a sheet would appear',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let shots = HKClinicalType(.immunizationRecord)
  store.getRequestStatusForAuthorization(toShare: [HKClinicalType(↓.immunizationRecord)], read: [shots]) { _, _ in }
  store.requestAuthorization(toShare: nil, read: [shots]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: shots, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
    ],
    good: [
      { title: 'Nothing to share', ...app() },
      {
        title: 'Another type to share',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let shots = HKClinicalType(.immunizationRecord)
  let weight = HKQuantityType(.bodyMass)
  store.requestAuthorization(toShare: [weight], read: [shots]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: shots, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target)) return;
    const seen = new Set<string>();
    for (const use of shipped(target.code.shared)) {
      const key = JSON.stringify([use.type, use.at.file, use.at.line, use.at.column]);
      if (seen.has(key)) continue;
      seen.add(key);
      const name = nameOfType(use.type);
      yield {
        at: use.at,
        habit: use.type,
        message: `${target.name} asks to write ${name}; clinical records are read-only, and HealthKit raises an exception that ends the app.`,
        fix: `Leave ${name} out of the types to share; ask for it in the types to read alone.`,
        mends: [{ kind: 'remove-element', at: use.at }],
        related: relatedCalls([use], 'asked for to write'),
      };
    }
  },
} satisfies Rule;
