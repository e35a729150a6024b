import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/policy/html.ts';
import { readUrl } from '../../src/policy/static.ts';
import { readRubyTokens, readRubyValue } from '../../src/read/ruby.ts';

// Apart from what each file decides: these take too long to be tried on each change of it.

describe('a page of whatever markup', () => {
  test('takes time linear in the length, whatever the markup', () => {
    const attacks = [
      '<',
      '<a ',
      '<!--',
      '<a "',
      '&',
      '&#',
      '<p title="',
      '</',
      '<script>',
      '<meta http-equiv=refresh content="',
      '< ',
      '=\'"',
    ];
    for (const attack of attacks) {
      const start = performance.now();
      readHtml(attack.repeat(Math.ceil(262_144 / attack.length)));
      expect(performance.now() - start, attack).toBeLessThan(10_000);
    }
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '"',
      "'",
      'script',
      'nav',
      'title',
      ' id=',
      '=',
      '&amp',
      '&#x',
      'é',
      ' ',
      '/',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void readHtml(pieces.join(''))),
      { numRuns: 500 },
    );
  });
});

test('a URL of whatever text is judged without an error', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.boolean(),
      (text, allow) => void readUrl(text, allow),
    ),
    { numRuns: 500 },
  );
});

test('Ruby of any kind is read without an error, and to its end', () => {
  const piece = fc.constantFrom(
    'privacy_url',
    '(',
    ')',
    '{',
    '}',
    '=>',
    ':',
    '"',
    "'",
    '#',
    '#{',
    '\n',
    ',',
    'ENV',
    '[',
    ']',
    '%q(',
    '=begin\n',
    ' ',
    'en-US',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const tokens = readRubyTokens(text);
      for (const index of tokens.keys()) readRubyValue(text, tokens, index);
    }),
    { numRuns: 500 },
  );
});
