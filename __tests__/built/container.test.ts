import { expect, test } from 'vitest';
import { Listing } from '../../src/built/container.ts';

function list(...names: readonly (readonly [string, ('file' | 'folder' | 'other')?])[]) {
  const listing = new Listing<number>();
  for (const [index, [name, kind = 'file']] of names.entries()) listing.add(name, kind, index);
  return [[...listing.files], listing.refused.map(({ path, reason }) => `${path} ${reason}`)];
}

test('files are known by their names, each with its entry; a folder by what is in it', () => {
  expect(list(['a'], ['b/c'], ['././d'], ['b', 'folder'], ['..', 'folder'])).toEqual([
    [
      ['a', 0],
      ['b/c', 1],
      ['d', 2],
    ],
    [],
  ]);
});

test('of two entries of one name neither is read, nor of three, and that is told once', () => {
  const twice = 'a stands twice in it, and neither is read';
  expect(list(['a'], ['./a'], ['b'])).toEqual([[['b', 2]], [twice]]);
  expect(list(['a'], ['a'], ['a'])).toEqual([[], [twice]]);
  expect(list(['a', 'other'], ['a'])).toEqual([[], ['a is a link or no plain file, and is not followed']]);
});

test.each(['', '/', '/a', 'a//b', '.', 'a/.', 'a/./b', '..', '../a', 'a/../b', 'a/..', 'a\\b', 'a//'])(
  'the name %j leads elsewhere',
  (name) => expect(list([name])).toEqual([[], [`${name} has a name that leads elsewhere`]]),
);

test.each(['...', '.a', 'a.', '..a', 'a/...', '.a/b', 'a b'])('the name %j does not', (name) =>
  expect(list([name])).toEqual([[[name, 0]], []]),
);

test.each(['a\nb', 'a\0', '\u007f', 'a\u2028b', 'a\u2029'])('the name %j has a control character', (name) =>
  expect(list([name])).toEqual([[], [`${name} has a name with a control character`]]),
);

test('a name may have 1,024 characters, and not one more', () => {
  const [most, more] = ['a'.repeat(1024), 'a'.repeat(1025)];
  expect(list([most], [more])).toEqual([[[most, 0]], [`${more} has a name of more than 1024 characters`]]);
});
