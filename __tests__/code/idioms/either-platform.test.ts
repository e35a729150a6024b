/** Properties that are declared in each branch of `#if`: those of the one that ships are meant. */
import { expect, test } from 'vitest';
import { factsOf, flow } from '../code.ts';

const app = (declared: string, type: string, more = ''): string => `import HealthKit
import SwiftUI
let store = HKHealthStore()
${declared}
${more}
@main struct Chart: App { var body: some Scene { WindowGroup { Text("").task {
  try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord)])
  _ = try? await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: ${type})], sortDescriptors: []).result(for: store)
} } } }`;

test.each([
  [
    'a constant of a type',
    'enum Part {\n#if os(visionOS)\nstatic let type = HKClinicalType(.immunizationRecord)\n#else\nstatic let type = HKClinicalType(.labResultRecord)\n#endif\n}',
    'Part.type',
  ],
  [
    'the other way round',
    'enum Part {\n#if os(iOS)\nstatic let type = HKClinicalType(.labResultRecord)\n#else\nstatic let type = HKClinicalType(.immunizationRecord)\n#endif\n}',
    'Part.type',
  ],
  [
    'a computed property',
    'struct Part {\n#if os(watchOS)\nvar type: HKClinicalType { HKClinicalType(.immunizationRecord) }\n#elseif os(iOS)\nvar type: HKClinicalType { HKClinicalType(.labResultRecord) }\n#endif\n}',
    'Part().type',
  ],
  [
    'a stored property',
    'struct Part {\n#if os(watchOS)\nlet type = HKClinicalType(.immunizationRecord)\n#else\nlet type = HKClinicalType(.labResultRecord)\n#endif\n}',
    'Part().type',
  ],
  [
    'a global',
    '#if os(watchOS)\nlet type = HKClinicalType(.immunizationRecord)\n#else\nlet type = HKClinicalType(.labResultRecord)\n#endif',
    'type',
  ],
  [
    'a global, the other way round',
    '#if os(iOS)\nlet type = HKClinicalType(.labResultRecord)\n#else\nlet type = HKClinicalType(.immunizationRecord)\n#endif',
    'type',
  ],
])('%s', async (_, declared, type) => {
  expect((await flow(app(declared, type))).replace(/ ?\w+\?/g, '')).toBe('labResult | labResult');
});

test.each([
  ['macOS', 'iOS'],
  ['iOS', 'macOS'],
])('a record that a property of either branch gives, of %s', async (one, other) => {
  const code = (first: string, second: string): string =>
    `import Mixpanel\n${app(`final class Kept { var name = ""\n#if os(${one})\nvar shown: String { ${first} }\n#else\nvar shown: String { ${second} }\n#endif\n }`, 'HKClinicalType(.labResultRecord)', 'func go() async { let kept = Kept()\n for record in (try? await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: []).result(for: store)) ?? [] { kept.name = record.displayName }\n Mixpanel.mainInstance().track(event: kept.shown) }')}`;
  const [first, second] = other === 'iOS' ? ['"none"', 'name'] : ['name', '"none"'];
  expect((await factsOf(code(first ?? '', second ?? ''))).flows.length).toBe(1);
});
