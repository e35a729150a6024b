import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { Rule } from '../types.ts';
import { declarationsOf, judgeClinicalUse } from './shared/clinical-use.ts';
import { readAccess } from './shared/entitlements.ts';
import { app, COUNTS_STEPS, GOOD_ENTITLEMENTS, swift } from './shared/example-files.ts';
import { ACCESS, HEALTH_RECORDS } from './shared/keys.ts';
import { familyOf, isJudged } from './shared/target.ts';

export default {
  id: 'health-records-entitlement-unused',
  severity: 'error',
  summary: 'Only an app that uses clinical records is signed with `health-records`.',
  why: `
Apple rejects apps for it, and says so. The value often comes with a copied entitlements file or a config plugin of an
app that only wants steps or heart rate.`,
  source: appleSays('health-records-entitlement-unused'),

  examples: {
    bad: [
      {
        title: 'An app that counts steps',
        ...app({
          'App/App.entitlements': GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records'),
          'App/Records.swift': COUNTS_STEPS,
        }),
      },
      {
        title: 'All that reads is commented out',
        ...app({
          'App/App.entitlements': GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records'),
          'App/Records.swift': swift(`
func load() async throws {
  // let allergies = HKClinicalType(.allergyRecord)
  // try await store.requestAuthorization(toShare: [], read: [allergies])
}`),
        }),
      },
      {
        title: 'What reads is compiled for DEBUG alone',
        ...app({
          'App/App.entitlements': GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records'),
          'App/Records.swift': `#if DEBUG\n${swift(`
func load() async throws {
  let allergies = HKClinicalType(.allergyRecord)
  try await store.requestAuthorization(toShare: [], read: [allergies])
}`)}\n#endif\n`,
        }),
      },
    ],
    good: [
      { title: 'An app that reads allergies', ...app() },
      {
        title: 'Which types are read is known at run time only',
        ...app({
          'App/Records.swift': swift(`
func load() async throws {
  let names = UserDefaults.standard.stringArray(forKey: "types") ?? []
  let types = names.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }
  try await store.requestAuthorization(toShare: [], read: Set(types))
}`),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudged(target)) return;
    const access = readAccess(target);
    if (access.state !== 'granted' || judgeClinicalUse(target, 'run') !== 'unused') return;

    const declared = declarationsOf(target);
    const keys = listWords(declared.map(({ key }) => key));
    const related = [
      ...declared.map(({ key, keyAt }) => ({ message: `${key} stands here.`, at: keyAt })),
      ...familyOf(target).flatMap(({ code }) =>
        code.clinical.flatMap(({ value, at, isUnrun }) =>
          isUnrun ? [{ message: `${value} stands in code that nothing runs.`, at }] : [],
        ),
      ),
    ];
    yield {
      at: access.at,
      message: `${target.name} is signed with ${HEALTH_RECORDS} in ${ACCESS}, but none of its code uses clinical records: App Review may reject it.`,
      fix: `Remove ${HEALTH_RECORDS} from ${ACCESS}${declared.length > 0 ? `, and ${keys} with it` : ''}, or ship the feature that reads records.`,
      ...(related.length > 0 && { related }),
    };
  },
} satisfies Rule;
