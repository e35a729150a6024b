import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { Related, Rule, TypeUse } from '../types.ts';
import { findUnusedEntitlements, readAccess, readFlag } from './shared/entitlements.ts';
import { app, COUNTS_STEPS, plist, plistLacking } from './shared/example-files.ts';
import { ACCESS, HEALTH_RECORDS, HEALTHKIT } from './shared/keys.ts';
import { isJudged, namesOfTypes, relatedCalls, shipped } from './shared/target.ts';
import { entitle } from './shared/where-to-write.ts';

export default {
  id: 'health-records-entitlement-missing',
  severity: 'error',
  summary:
    'An app that asks for or reads clinical records is signed with `health-records` in `com.apple.developer.healthkit.access`.',
  why: `
Without the value HealthKit raises an exception on the first request for a clinical type. Swift cannot catch it:
the app dies the moment a person taps the button that should show their records.`,
  source: {
    ...appleSays('health-records-entitlement-missing'),
    observed:
      'The exception reads “Authorization to read the following types is disallowed: HKClinicalTypeIdentifierAllergyRecord”.',
  },

  examples: {
    bad: [
      {
        title: 'HealthKit is enabled, clinical records are not',
        ...app({
          'App/App.entitlements': plistLacking(`
<key>com.apple.developer.healthkit</key>
<true/>`),
        }),
      },
      {
        title: 'The array that Xcode writes is empty',
        ...app({
          'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
↓<array/>`),
        }),
      },
    ],
    good: [
      { title: 'The value is there', ...app() },
      {
        title: 'An app that only counts steps needs no more than HealthKit',
        ...app({
          'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array/>`),
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
      {
        title: 'Of a table that lists every type, an app that counts steps takes what it is given',
        ...app({
          'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>`),
          'App/Records.swift': `
import HealthKit

struct Table {
  let types: [HKSampleType] = [
    HKQuantityType.quantityType(forIdentifier: .stepCount)!,
    HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
  ]

  func ask(names: [String]) async throws {
    let wanted = types.filter { names.contains($0.identifier) }
    try await HKHealthStore().requestAuthorization(toShare: [], read: Set(wanted))
  }
}`,
        }),
      },
      {
        title: 'A misspelled value is another rule’s finding',
        ...app({
          'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-record</string>
</array>`),
        }),
      },
    ],
  },

  *check(target, repository) {
    const { code, name } = target;
    const requested = shipped(code.requested).filter(isCertain);
    const uses = requested.length > 0 ? requested : shipped(code.read).filter(isCertain);
    if (!isJudged(target) || uses.length === 0) return;
    const access = readAccess(target);
    if (access.state !== 'absent' && access.state !== 'withheld') return;
    if (findUnusedEntitlements(target, repository).length > 0) return;

    const verb = requested.length > 0 ? 'asks for' : 'reads';
    const base = readFlag(target, HEALTHKIT).state === false ? ` ${HEALTHKIT} is not true either.` : '';
    yield {
      at: access.at,
      message: `${name} ${verb} ${listWords(namesOfTypes(uses))}, but its entitlements have no ${HEALTH_RECORDS} in ${ACCESS}: HealthKit raises an exception that ends the app.${base}`,
      fix: `${entitle(target, 'Clinical Health Records', ACCESS, HEALTH_RECORDS)}, or stop asking for clinical types.`,
      mends: [
        ...(base === '' ? [] : [{ kind: 'entitle' as const, key: HEALTHKIT, value: true as const }]),
        { kind: 'entitle', key: ACCESS, value: HEALTH_RECORDS },
      ],
      related: [...relatedCalls(uses, requested.length > 0 ? 'asked for' : 'read'), ...elsewhere(target)],
    };
  },
} satisfies Rule;

/** A list that was narrowed by what is not known may hold no clinical type at the end. */
function isCertain({ upperBound }: TypeUse): boolean {
  return !upperBound;
}

/** The configurations of the target that do have the value. */
function elsewhere({ variants }: Parameters<typeof readAccess>[0]): readonly Related[] {
  return variants.flatMap((variant) => {
    const access = readAccess(variant);
    if (access.state !== 'granted') return [];
    return [{ message: `The configuration ${variant.configuration} has ${HEALTH_RECORDS}.`, at: access.at }];
  });
}
