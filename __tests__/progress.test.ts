import { expect, test } from 'vitest';
import { withProgress } from '../src/progress.ts';

const written: string[] = [];
const write = (text: string) => void written.push(text);

test.each([true, false])('a quick run says nothing, on a terminal (%s) and elsewhere', async (isTTY) => {
  const result = await withProgress({ isTTY, descriptor: 2, write }, async (progress) => {
    progress('Reading sources');
    return 7;
  });
  expect([result, written]).toEqual([7, []]);
});

test.each([true, false])('what goes wrong goes on (%s)', async (isTTY) => {
  const run = withProgress({ isTTY, descriptor: 2, write }, () => Promise.reject(new Error('wrong')));
  await expect(run).rejects.toThrow('wrong');
});
