import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { familyOf, isJudgedByCode, shipped } from './shared/target.ts';

const loads = (before: string) =>
  swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
${before}
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    UserDefaults.standard.set(true, forKey: "hasAskedForRecords")
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`);

const FLAG = '  guard !UserDefaults.standard.bool(forKey: "hasAskedForRecords") else { return }';

const EARLY = '  if UserDefaults.standard.bool(forKey: "hasAskedForRecords") { return }';

export default {
  id: 'authorization-asked-once',
  severity: 'notice',
  summary: 'An app asks HealthKit whether to ask for records again, instead of remembering that it once did.',
  why: `
When a person connects another hospital, its records need a new permission. An app that remembers “already asked”
never shows them.`,
  source: appleSays('authorization-asked-once'),

  examples: {
    bad: [
      {
        title: 'A flag in the user defaults',
        ...app({
          'App/Records.swift': loads(EARLY).replace('  store.requestAuth', '  ↓store.requestAuth'),
        }),
      },
      {
        title: 'The same flag in a guard',
        ...app({
          'App/Records.swift': loads(FLAG).replace('  store.requestAuth', '  ↓store.requestAuth'),
        }),
      },
    ],
    good: [
      { title: 'Asks every time', ...app({ 'App/Records.swift': loads('') }) },
      {
        title: 'A switch of the person’s own',
        ...app({
          'App/Records.swift': loads(FLAG.replace('!', '').replace('hasAskedForRecords', 'recordsEnabled')),
        }),
      },
      {
        title: 'A flag for the first screen, and a look at the status later',
        ...app({
          'App/Records.swift': loads(FLAG),
          'App/Later.swift': `import HealthKit

func shouldAskAgain(_ store: HKHealthStore) async throws -> Bool {
  let allergies = HKClinicalType(.allergyRecord)
  return try await store.statusForAuthorizationRequest(toShare: [], read: [allergies]) == .shouldRequest
}
`,
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target)) return;
    const apis = familyOf(target).flatMap(({ code }) => shipped(code.apis));
    if (apis.some(({ name }) => name === 'requestStatus')) return;
    const [first, ...others] = shipped(target.code.apis).filter(({ name }) => name === 'asksOnce');
    if (!first) return;
    yield {
      at: first.at,
      message: `${target.name} remembers that it has asked and does not ask again; records that are added later need a new request.`,
      fix: 'Call statusForAuthorizationRequest(toShare:read:) at each start, and ask when it says shouldRequest.',
      related: others.map(({ at }) => ({ message: 'The same here.', at })),
    };
  },
} satisfies Rule;
