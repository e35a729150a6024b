import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Observation } from '../policy/observation.ts';
import { readJsonFile, writeWhole } from './folders.ts';

/** Set for the checks of a shard: where what was seen of each URL lies, so that none is asked twice. */
export const OBSERVED_URLS = 'CLINICAL_RECORDS_OBSERVED_URLS';

/** Set for a check of a shard: the file that gets its report as SARIF too. */
export const ALSO_AS_SARIF = 'CLINICAL_RECORDS_ALSO_AS_SARIF';

/** What was seen of URLs, a file each. */
export function observedUrls(folder: string) {
  const fileOf = (url: string) => path.join(folder, `${createHash('sha256').update(url).digest('hex')}.json`);
  return {
    get: (url: string) => readJsonFile(fileOf(url)) as Observation | undefined,
    set: (url: string, observation: Observation) => writeWhole(fileOf(url), JSON.stringify(observation)),
  };
}
