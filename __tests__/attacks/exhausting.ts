import path from 'node:path';

/**
 * Runs that are given less than they need: a repository that means no harm and a small heap, and faults that are put
 * into Node from outside. No option of ours makes them.
 */

/** Options of Node with which {@link largeSources} do not fit. */
export const SMALL_HEAP = '--max-old-space-size=40';

/** Legal Swift, 2 MB of it, that a fixture with the folder `Carebook` compiles. */
export function largeSources(): Readonly<Record<string, string>> {
  const request = (index: number) => `  func ask${index}(_ store: HKHealthStore) {
    let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
    store.requestAuthorization(toShare: [], read: [type]) { granted, error in print(granted, error as Any) }
  }
`;
  const body = Array.from({ length: 100 }, (_, index) => request(index)).join('');
  return Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [
      `Carebook/Large${index}.swift`,
      `import HealthKit\nclass Large${index} {\n${body}}\n`,
    ]),
  );
}

/** An option of Node that makes it do something when the engine looks for a configuration of that checkout, in the
 *  process that does the work. */
export function whenChecking(root: string, statement: string): string {
  const script = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const overflow = (depth) => overflow(depth + 1) + 1;
const { lstatSync } = fs;
fs.lstatSync = (file, ...rest) => {
  if (file === ${JSON.stringify(path.join(root, '.clinical-records.yaml'))}) { ${statement} }
  return lstatSync(file, ...rest);
};
syncBuiltinESMExports();`;
  return `--import data:text/javascript,${encodeURIComponent(script)}`;
}

/** Keeps a process that a run has to itself busy for ever, from its first moment. */
export const BUSY_APART = `--import data:text/javascript,${encodeURIComponent('if (process.env.CLINICAL_RECORDS_CHECK_APART) for (;;);')}`;
