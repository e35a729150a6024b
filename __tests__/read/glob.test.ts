import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { readGlob, UnreadableGlob } from '../../src/read/glob.ts';

const shell = (glob: string, path: string) => readGlob(glob, { shell: true })(path);

describe('globs of the configuration', () => {
  test.each([
    ['App/**', 'App/a/b.swift', true],
    ['App/**', 'Apps/a.swift', false],
    ['**/*.swift', 'a.swift', true],
    ['**/Tests/**', 'a/Tests/b/c', true],
    ['*.swift', 'a/b.swift', false],
    ['**.swift', 'a/b.swift', false],
    ['./App/*', 'App/.hidden', true],
    ['{App,{Old,New}/x}/a.swift', 'New/x/a.swift', true],
    ['a{,b}', 'a', true],
    ['{a}', '{a}', true],
    ['[a-c]?.m', 'b🩺.m', true],
    ['[!a-c].m', 'b.m', false],
    ['[]x].m', '].m', true],
    ['a[b', 'a[b', true],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['Copy (2)/*', 'Copy (2)/a', true],
    ['[!x]', '/', false],
  ])('%s and %s: %s', (glob, path, expected) => expect(shell(glob, path)).toBe(expected));

  test('what is below a folder', () => {
    const below = readGlob('App', { below: true });
    expect([below('App'), below('App/a/b'), below('Apps'), below('x/App')]).toEqual([true, true, false, false]);
  });

  test.each([
    ['+(a|b)', /more than \*/],
    ['!App/**', /more than \*/],
    ['{1..100000000}', /more than \*/],
    ['{a,b}'.repeat(40), /more than 1000 patterns/],
    [`{${'a,'.repeat(400)}b}${'{a,b}'.repeat(20)}`, /more than 1000 patterns/],
    ['a'.repeat(2000), /longer than/],
    ['*a'.repeat(30), /more than 20 stars/],
  ])('%s is refused', (glob, reason) => {
    expect(() => readGlob(glob, { shell: true })).toThrow(UnreadableGlob);
    expect(() => readGlob(glob, { shell: true })).toThrow(reason);
  });

  test('they mean what they mean to others', () => {
    const part = fc.constantFrom('a', 'b', '*', '?', '[ab]', '[^a]', '.');
    const name = fc.oneof(
      fc.constant('**'),
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('').replace(/\*+/g, '*')),
    );
    const glob = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const path = fc
      .array(fc.stringMatching(/^[ab.]{1,4}$/), { minLength: 1, maxLength: 4 })
      // no file is named so, and picomatch has its own ideas of such an end
      .filter((names) => !names.some((one) => one.endsWith('.')))
      .map((names) => names.join('/'));
    fc.assert(
      fc.property(glob, path, (one, file) => {
        // Whether `a/**` means `a` itself: picomatch says yes, unless `a` is a pattern.
        fc.pre(!/^\.|\/\./.test(one) && !(one.endsWith('/**') && shell(one.replace(/(\/\*\*)+$/, ''), file)));
        expect(shell(one, file)).toBe(picomatch.isMatch(file, one, { dot: true }));
      }),
      { numRuns: 5000 },
    );
  });
});

test('no glob is followed for long', () => {
  const globs = [
    `${'*a'.repeat(19)}b`,
    `${'**/a/'.repeat(19)}b`,
    `${'*'.repeat(900)}b`,
    `${'[ab]*'.repeat(19)}c`,
    `${'**a'.repeat(19)}b`,
    `{${'*a'.repeat(9)},${'a*'.repeat(9)}}b`,
  ];
  const start = performance.now();
  for (const glob of globs) {
    for (const path of ['a'.repeat(4000), 'a/'.repeat(2000)]) {
      expect(readGlob(glob)(path)).toBe(false);
      expect(readGlob(glob, { shell: true, below: true })(path)).toBe(false);
    }
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});
