/**
 * `fixtures-apps/`: small apps as teams write them, by somebody who had not seen the code of the check, and what a reader of
 * theirs expects. What is not found yet says so in `open`, with the reason.
 */
import { expect, test } from 'vitest';
import { appNames, check, differences, expectationOf } from './apps.ts';

for (const name of appNames) {
  const want = expectationOf(name);
  const one = async (): Promise<void> => expect(differences(want, await check(name)), want.about).toEqual([]);
  if (want.open === undefined) test(name, one);
  else test.fails(`${name}, not yet: ${want.open}`, one);
}
