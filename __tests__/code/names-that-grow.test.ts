/** Functions that call themselves with a longer name of a place each time: the run ends, and what goes there all the same is found. */
import { describe, expect, test } from 'vitest';
import { spentInAll } from '../../src/code/flow/fuel.ts';
import { factsOf } from './code.ts';

const APP = (more: string): string => `import HealthKit
import os
final class Reader { let store = HKHealthStore()
 func read() { store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)]) { _, _ in }
 store.execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 10, sortDescriptors: nil) { _, found, _ in
  let names = (found as? [HKClinicalRecord] ?? []).map(\\.displayName)
  show(names) }) } }
@main struct Main { static func main() { Reader().read() } }
func keep(_ text: String, _ key: String) { UserDefaults.standard.set(text, forKey: key) }
${more}`;

describe('a name that grows comes to an end', () => {
  test.each<[title: string, code: string]>([
    [
      'a stretch of a list from a further place',
      'func show(_ names: [String]) { chunk(names, 0) }\nfunc chunk(_ n: [String], _ i: Int) { guard i < n.count else { return }\n for name in n[i..<min(i + 10, n.count)] { UserDefaults.standard.set(name, forKey: "last") }\n chunk(n, i + 10) }',
    ],
    [
      'a key with one more word',
      'func show(_ names: [String]) { walk(names.first ?? "", "a") }\nfunc walk(_ text: String, _ key: String) { keep(text, key)\n walk(text, key + ".b") }',
    ],
    [
      'two of them',
      'func show(_ names: [String]) { walk(names.first ?? "", "a", "b") }\nfunc walk(_ text: String, _ key: String, _ other: String) { keep(text, key)\n keep(text, other)\n walk(text, key + ".b", other)\n walk(text, key, other + ".c") }',
    ],
    [
      'a text with the old one in it',
      'func show(_ names: [String]) { walk(names.first ?? "", "a") }\nfunc walk(_ text: String, _ key: String) { keep(text, key)\n walk(text, "\\(key)/\\(key)") }',
    ],
  ])('%s', async (_, code) => {
    const before = spentInAll();
    const { flows } = await factsOf(APP(code), { kind: 'app' });
    expect(flows.length).toBeGreaterThan(0);
    expect(spentInAll() - before).toBeLessThan(300_000);
  });
});
