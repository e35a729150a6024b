import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { boundNames } from '../../src/sweep/long-names.ts';
import { block } from '../built/archives.ts';

const passed = (bytes: Buffer, most: number) =>
  buffer(Readable.from([bytes]).pipe(boundNames(most, () => new Error('too long'))));
const name = Buffer.concat(block('name', Buffer.alloc(1000, 'a'), 'x'));

test('as many bytes of names as it may hold, and one less', async () => {
  const two = Buffer.concat([name, name]);
  expect(await passed(two, 2000)).toEqual(two);
  await expect(passed(two, 1999)).rejects.toThrow('too long');
});

test('a file that holds what looks like a name counts for nothing', async () => {
  const file = Buffer.concat([...block('file', Buffer.concat([name, name, name]), '0'), name]);
  expect(await passed(file, 1000)).toEqual(file);
});

test('a size of eight bytes', async () => {
  const large = Buffer.from(name);
  large.fill(0, 124, 136);
  large[124] = 0x80;
  large.writeBigUInt64BE(5_000_000_000n, 128);
  await expect(passed(large, 4_999_999_999)).rejects.toThrow('too long');
  expect(await passed(large, 5_000_000_000)).toEqual(large);
});
