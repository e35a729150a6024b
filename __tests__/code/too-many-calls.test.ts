/** An app in which too many calls lead to one another to tell them all apart is looked at again, less finely. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const KINDS = ['allergyRecord', 'labResultRecord', 'conditionRecord'];

/** Functions that call each other in many ways, and hand on a list that grows. */
function web(size: number, ways: number): string {
  const call = (from: number, way: number) =>
    `  step${(from + 1 + way * 7) % size}(kinds + [.${KINDS[(from + way) % KINDS.length]}])`;
  const calls = (from: number) => Array.from({ length: ways }, (_, way) => call(from, way)).join('\n');
  return Array.from(
    { length: size },
    (_, index) => `func step${index}(_ kinds: [HKClinicalTypeIdentifier]) {\n${calls(index)}\n  ask(kinds)\n}\n`,
  ).join('');
}

test('what it asks for and reads is told', { timeout: 60_000 }, async () => {
  const app = `import HealthKit
let store = HKHealthStore()
func ask(_ kinds: [HKClinicalTypeIdentifier]) {
  store.requestAuthorization(toShare: [], read: Set(kinds.map { HKClinicalType($0) })) { _, _ in }
}
@main struct A: App {
  init() {
    step0([.allergyRecord])
    for kind in [HKClinicalTypeIdentifier.allergyRecord, .labResultRecord] {
      store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}
`;
  expect(await flow({ 'App/A.swift': app + web(40, 4) }, { kind: 'app' })).toBe(
    'allergy condition labResult | allergy labResult',
  );
});
