/** A value that is put in the place of what an initialiser makes: `self = try JSONDecoder().decode(Self.self, from: data)`. */
import { expect, test } from 'vitest';
import { flow } from '../code.ts';

const app = (members: string, make: string): string => `import HealthKit
struct DeskCode: Decodable { let types: [String]
 ${members}
 var ids: [HKClinicalTypeIdentifier] { types.map(HKClinicalTypeIdentifier.init(rawValue:)) } }
@main struct Desk { static func main() async { let store = HKHealthStore()
 let code = ${make}
 let types = code.ids.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }
 try? await store.requestAuthorization(toShare: [], read: Set(types))
 for type in types { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } } }`;

test.each([
  [
    'what is read of a text',
    'init(text: String) throws { self = try JSONDecoder().decode(DeskCode.self, from: Data(text.utf8)) }',
    'try! DeskCode(text: readLine()!)',
    '! | !',
  ],
  [
    'the same by `Self`',
    'init(text: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) }',
    'try! DeskCode(text: readLine()!)',
    '! | !',
  ],
  [
    'another of the app’s own',
    'static let usual = DeskCode(types: ["HKClinicalTypeIdentifierAllergyRecord"])\n init(types: [String]) { self.types = types }\n init() { self = .usual }',
    'DeskCode()',
    'allergy | allergy',
  ],
])('%s', async (_, members, make, want) => {
  expect(await flow(app(members, make))).toBe(want);
});
