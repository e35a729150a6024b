import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { Rule } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { nameOfType } from './shared/keys.ts';
import { isJudgedByCode, shipped } from './shared/target.ts';

const loads = (guard: string) =>
  swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
${guard}
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`);

export default {
  id: 'authorization-status-of-clinical-type',
  severity: 'warning',
  summary: '`authorizationStatus(for:)` is not asked about clinical types.',
  why: `
The call tells whether the app may write. Nobody may write clinical records, so it never says “authorised”, and what
waits for it never runs. Whether reading is allowed, HealthKit does not tell.`,
  source: appleSays('authorization-status-of-clinical-type'),

  examples: {
    bad: [
      {
        title: 'Reads only when “authorised”',
        ...app({
          'App/Records.swift': loads(
            '    guard ↓self.store.authorizationStatus(for: allergies) == .sharingAuthorized else { return }',
          ),
        }),
      },
    ],
    good: [
      { title: 'Simply reads', ...app({ 'App/Records.swift': loads('') }) },
      {
        title: 'Asks about a type that the app writes',
        ...app({
          'App/Records.swift': loads(
            '    guard self.store.authorizationStatus(for: HKQuantityType(.bodyMass)) == .sharingAuthorized else { return }',
          ),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target)) return;
    for (const { name, at, types } of shipped(target.code.apis)) {
      if (name !== 'authorizationStatus' || types.length === 0) continue;
      yield {
        at,
        habit: types.join(),
        message: `${target.name} calls authorizationStatus(for:) with ${listWords(types.map(nameOfType))}; it tells about writing, which clinical records never allow.`,
        fix: 'Query the records and show what comes back; to learn whether to ask again, call statusForAuthorizationRequest(toShare:read:).',
      };
    }
  },
} satisfies Rule;
