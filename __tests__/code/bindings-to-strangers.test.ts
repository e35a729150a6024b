/** A binding that is handed to a view which is not here: what the user picks there is not known, however the binding came. */
import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

const read = (body: string, members: string) =>
  factsOf({
    'App/Page.swift': `import HealthKit
import SwiftUI
let store = HKHealthStore()
struct Page: View {
    @State var picked = HKClinicalType(.allergyRecord)
    ${members}
    var body: some View {
        VStack { ${body}
        Button("Read") { store.execute(HKSampleQuery(sampleType: picked, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } }
    }
}
@main struct Shelves: App { var body: some Scene { WindowGroup { Page() } } }
`,
  });
const SETS = 'Binding(get: { picked }, set: { picked = $0 })';

test.each([
  ['by its name', '$picked', ''],
  ['written there', SETS, ''],
  ['of a property', 'bound', `var bound: Binding<HKClinicalType> { ${SETS} }`],
  ['of a function', 'bound()', `func bound() -> Binding<HKClinicalType> { ${SETS} }`],
  ['of a function that gives what is bound', 'bound()', 'func bound() -> Binding<HKClinicalType> { $picked }'],
])('%s', async (_, bound, members) => {
  const { unresolved } = await read(`KitPicker(kind: ${bound})`, members);
  expect(unresolved.map(({ role }) => role)).toContain('read');
});

test('a view of the app’s own that puts nothing there', async () => {
  const { unresolved } = await read(
    'Detail(kind: bound)',
    `var bound: Binding<HKClinicalType> { ${SETS} }
    struct Detail: View { @Binding var kind: HKClinicalType
        var body: some View { Text("a") } }`,
  );
  expect(unresolved.filter(({ role }) => role === 'read')).toEqual([]);
});
