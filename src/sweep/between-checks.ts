import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Observation } from '../policy/observation.ts';
import type { ReadApp } from '../store/index.ts';
import { readJsonFile, writeWhole } from './folders.ts';

/** Set for the checks of a shard: where what was seen of each URL lies, so that none is asked twice. */
export const OBSERVED_URLS = 'CLINICAL_RECORDS_OBSERVED_URLS';

/** Set for a check of a shard: the file that gets its report as SARIF too. */
export const ALSO_AS_SARIF = 'CLINICAL_RECORDS_ALSO_AS_SARIF';

/** Set for the checks of a shard that read App Store Connect: where what was read of each app lies. */
export const STORED_APPS = 'CLINICAL_RECORDS_STORED_APPS';

/** What was seen of URLs, a file each. */
export function observedUrls(folder: string) {
  return filesOf<Observation>(folder);
}

/** What was read of apps, a file each. */
export function storedApps(folder: string) {
  return filesOf<ReadApp>(folder);
}

function filesOf<T>(folder: string) {
  const fileOf = (name: string) => path.join(folder, `${createHash('sha256').update(name).digest('hex')}.json`);
  return {
    get: (name: string) => readJsonFile(fileOf(name)) as T | undefined,
    set: (name: string, value: T) => writeWhole(fileOf(name), JSON.stringify(value)),
  };
}
