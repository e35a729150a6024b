/** What an extension of a store asks it for by the bare name is kept by the app, as where the store is named. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (more: string, kind: string): string => `import HealthKit
import SwiftUI
enum Kind: String, CaseIterable { case allergies, labs
  var id: HKClinicalTypeIdentifier { switch self { case .allergies: .allergyRecord
    case .labs: .labResultRecord } } }
${more}
@main struct Carebook: App { let store = HKHealthStore()
  var body: some Scene { WindowGroup { Text("Records").task { load(${kind}.id) } } }
  func load(_ id: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}`;
const read = (more: string, kind: string): Promise<string> => flow(app(more, kind), { kind: 'app' });
const MADE = 'Kind(rawValue: string(forKey: "kind") ?? "") ?? .labs';

test.each([
  ['a property', `extension UserDefaults { var kind: Kind { ${MADE} } }`, 'UserDefaults.standard.kind'],
  [
    'by `self`',
    `extension UserDefaults { var kind: Kind { ${MADE.replace('string', 'self.string')} } }`,
    'UserDefaults.standard.kind',
  ],
  ['a function', `extension UserDefaults { func kind() -> Kind { ${MADE} } }`, 'UserDefaults.standard.kind()'],
  [
    'of iCloud',
    `extension NSUbiquitousKeyValueStore { var kind: Kind { ${MADE} } }`,
    'NSUbiquitousKeyValueStore.default.kind',
  ],
])('any of its cases: %s', async (_, more, kind) => {
  expect(await read(more, kind)).toBe('| allergy* labResult labResult*');
});

test.each([
  ['of what is no store', `extension Bundle { var kind: Kind { ${MADE} } }`, 'Bundle.main.kind'],
  [
    'a number',
    'extension UserDefaults { var kind: Kind { Kind(rawValue: integer(forKey: "kind")) ?? .labs } }',
    'UserDefaults.standard.kind',
  ],
])('cannot be told: %s', async (_, more, kind) => {
  expect(await read(more, kind)).toBe('| labResult!');
});

test('a function of its own gives what it gives', async () => {
  const more = `final class Plan { func string(forKey key: String) -> String? { "allergies" }
 var kind: Kind { ${MADE} } }`;
  expect(await read(more, 'Plan().kind')).toBe('| allergy labResult');
});
