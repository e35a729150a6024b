import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { surveyCheckout } from '../../src/targets/checkout.ts';
import { followIncludes, MOST_INCLUDED } from '../../src/targets/xcode/includes.ts';

const following = (length: number) => {
  const chain = Array.from({ length }, (_, index): [string, string] => [
    `App/h${index}.h`,
    `#include "h${index + 1}.h"\n`,
  ]);
  const files = memoryFiles({ 'App/A.m': '#include "h0.h"\n', ...Object.fromEntries(chain) });
  return followIncludes(['App/A.m'], { folders: [] }, surveyCheckout(files));
};

test('includes are followed from file to file, to their end', () => {
  const { found, cutAt } = following(300);
  expect(found.size).toBe(300);
  expect(cutAt).toBeUndefined();
});

test('of more than are followed, it is told where they stop', () => {
  const { found, cutAt } = following(MOST_INCLUDED + 10);
  expect(found.size).toBe(MOST_INCLUDED);
  expect(cutAt).toBe(`App/h${MOST_INCLUDED - 1}.h`);
});
