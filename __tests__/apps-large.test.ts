/**
 * The apps of Swift and Objective-C in `fixtures-apps/` as if each were a part of a large one: not all of a large app is
 * parsed, and what is said of it stays the same.
 */
import { expect, test, vi } from 'vitest';
import { appNames, check, differences, expectationOf, isNative } from './apps.ts';

vi.mock(import('../src/code/choose/small-app.ts'), async (original) => ({
  ...(await original()),
  isSmall: () => false,
}));

/** Who calls a method by a name that is no type's is not looked for. */
const LEFT_OUT: ReadonlySet<string> = new Set(['lesson-chapters-override-prepends-super-unread']);

for (const name of appNames.filter((it) => isNative(it) && !LEFT_OUT.has(it))) {
  const want = expectationOf(name);
  if (want.open === undefined)
    test(name, async () => expect(differences(want, await check(name)), want.about).toEqual([]));
}
