import { comparePlaces } from '../order.ts';
import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, READS_ALLERGIES, swift } from './shared/example-files.ts';
import { familyOf, hasUnseenCode, isJudgedByCode, shipped } from './shared/target.ts';

export default {
  id: 'health-records-support-unchecked',
  severity: 'warning',
  summary: 'An app calls `supportsHealthRecords()` before it asks for clinical records.',
  why: `
Health Records exist in a few countries only. Elsewhere the request reports success without showing a sheet, and the
person is left with an empty screen.`,
  source: appleSays('health-records-support-unchecked'),

  examples: {
    bad: [
      {
        title: 'Asks without looking',
        ...app({
          'App/Records.swift': swift(`
func load() {
  guard HKHealthStore.isHealthDataAvailable() else { return }
  let allergies = HKClinicalType(.allergyRecord)
  ↓store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
    ],
    good: [
      { title: 'Looks first', ...app() },
      {
        title: 'Looks in another file',
        ...app({
          'App/Records.swift': READS_ALLERGIES.replace(', store.supportsHealthRecords()', ''),
          'App/Gate.swift': `import HealthKit

func canShowRecords() -> Bool {
  HKHealthStore().supportsHealthRecords()
}
`,
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target) || target.kind === 'extension' || hasUnseenCode(target)) return;
    const [first] = shipped(target.code.requested).toSorted((a, b) => comparePlaces(a.call, b.call));
    if (!first) return;
    const apis = familyOf(target).flatMap(({ code }) => shipped(code.apis));
    if (apis.some(({ name }) => name === 'supportsHealthRecords')) return;
    yield {
      at: first.call,
      message: `${target.name} asks for clinical records and never calls supportsHealthRecords(): where Health Records do not exist, the request succeeds and shows nothing.`,
      fix: 'Call supportsHealthRecords() first, and tell people why there is nothing to connect.',
    };
  },
} satisfies Rule;
