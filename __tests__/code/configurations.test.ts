/**
 * A record takes the same ways in every configuration: only what ships of them differs.
 */
import { expect, test } from 'vitest';
import { spentInAll } from '../../src/code/flow/fuel.ts';
import { readCode } from '../../src/code/index.ts';
import { filesOf } from './code.ts';

const APP = `import HealthKit
final class Records {
  let store = HKHealthStore()
  func load() {
    let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
    store.requestAuthorization(toShare: [], read: [type]) { _, _ in }
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
      self.show(samples as! [HKClinicalRecord])
    })
  }
  func show(_ records: [HKClinicalRecord]) {
    for record in records {
      tell(record.displayName)
    }
  }
  func tell(_ text: String) {
    #if DEBUG
    print(text)
    #endif
    NSLog(text)
  }
}
@main struct Main { static func main() { Records().load() } }
`;

async function told(...configurations: ReadonlyMap<string, boolean>[]): Promise<string[]> {
  const files = filesOf({ 'App/App.swift': APP });
  const inputs = configurations.map((flags) => ({ sources: files.paths, flags, platforms: ['ios'] as const }));
  const facts = await readCode(inputs, files);
  return facts.map(({ flows }) => flows.map(({ api, conditional }) => `${api}${conditional ? ' ?' : ''}`).join());
}

const DEBUG = new Map([['DEBUG', true]]);
const RELEASE = new Map<string, boolean>();

test('each configuration is told what ships in it', async () => {
  expect(await told(DEBUG, RELEASE)).toEqual(['print(_:),NSLog(_:)', 'print(_:) ?,NSLog(_:)']);
  expect(await told(RELEASE, DEBUG)).toEqual(['print(_:) ?,NSLog(_:)', 'print(_:),NSLog(_:)']);
});

test('records are followed once for both', async () => {
  const spentBy = async (...configurations: ReadonlyMap<string, boolean>[]) => {
    const before = spentInAll();
    await told(...configurations);
    return spentInAll() - before;
  };
  const alone = await spentBy(RELEASE);
  const both = await spentBy(RELEASE, DEBUG);
  expect(both).toBe(alone);
});
