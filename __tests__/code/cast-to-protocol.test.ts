/** What is asked whether it keeps a protocol of the app's own: what does not goes past. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
let store = HKHealthStore()
func read(_ type: HKClinicalType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
protocol Plugin { var type: HKClinicalType { get } }
protocol Live: Plugin { var limit: Int { get } }
struct Labs: Live { let type = HKClinicalType(.labResultRecord), limit = 5 }
struct Shots: Plugin { let type = HKClinicalType(.immunizationRecord) }
struct Visits { let type = HKClinicalType(.procedureRecord), limit = 1 }
`;
const main = (
  loop: string,
  more = '',
) => `${HEAD}${more}@main struct Main { static let plugins: [any Plugin] = [Labs(), Shots()]
  static func main() { store.requestAuthorization(toShare: nil, read: Set(plugins.map { $0.type })) { _, _ in }
    for plugin in plugins { ${loop} } } }
`;
const GUARD = 'guard let live = plugin as? any Live else { continue }\n read(live.type)';

test.each([
  ['`as?` in a guard', main(GUARD), 'labResult'],
  ['`as?` in an if', main('if let live = plugin as? Live { read(live.type) }'), 'labResult'],
  ['`is`', main('if plugin is any Live { read(plugin.type) }'), 'labResult'],
  ['in a switch', main('switch plugin { case let live as any Live: read(live.type)\n default: break }'), 'labResult'],
  ['the others', main('switch plugin { case is any Live: break\n default: read(plugin.type) }'), 'immunization'],
  [
    '`compactMap`',
    main('').replace(
      'for plugin in plugins {  }',
      'for live in plugins.compactMap({ $0 as? any Live }) { read(live.type) }',
    ),
    'labResult',
  ],
  ['what an extension says', main(GUARD, 'extension Shots: Live { var limit: Int { 1 } }\n'), 'immunization labResult'],
])('%s', async (_, text, told) => {
  expect(await flow({ 'App/Main.swift': text }, { kind: 'app' })).toBe(`immunization labResult | ${told}`);
});

test('what an extension says in another file', async () => {
  const more = { 'App/Shots+Live.swift': 'extension Shots: Live { var limit: Int { 1 } }\n' };
  expect(await flow({ 'App/Main.swift': main(GUARD), ...more }, { kind: 'app' })).toBe(
    'immunization labResult | immunization labResult',
  );
});
