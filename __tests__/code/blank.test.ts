import { expect, test } from 'vitest';
import { blankProse } from '../../src/code/facts/blank.ts';
import { flow } from './code.ts';

/** What is left of Swift, without the blanks. */
function left(text: string): string {
  const blanked = blankProse(text, 'swift');
  expect(blanked).toHaveLength(text.length);
  return blanked.replaceAll(/\s+/g, ' ').trim();
}

test.each<[string, string, string]>([
  ['a string', 'a("b c") + d', 'a( ) + d'],
  ['code in a string', 'a("b \\(c.d(e)) f") + g', 'a( c.d(e) ) + g'],
  ['strings in code in a string', 'a("b \\(c("d ) \\(e) f")) g") + h', 'a( c( e ) ) + h'],
  ['several', '"\\(a) b \\(c)" + d', 'a c + d'],
  ['over several lines', 'a("""\nb "c" \\(d)\n  e \\("f")\n""") + g', 'a( d ) + g'],
  ['with hashes', '#"a \\(b) \\#(c) "# + d', 'c + d'],
  ['comments in code in a string', '"\\(a /* ) " */)" + b', 'a + b'],
  ['an escaped backslash', '"\\\\(a)" + b', '+ b'],
  [
    'a quote in a regular expression in a text',
    '"' + '""\n\\(a.replacing(/"/, with: b))\n"' + '""\nc("d")',
    'a.replacing(/"/, with: b) c( )',
  ],
  [
    'one with hashes',
    '"' + '""\n\\(a.replacing(#/"(/#, with: b))\n"' + '""\nc("d")',
    'a.replacing(#/ /#, with: b) c( )',
  ],
  ['a division in a text', '"\\(a / b) \\(c / d)" + e', 'a / b c / d + e'],
  ['what looks open where the text ends', '"' + '""\n\\(a(b)\n"' + '""\nc("d")', 'a(b) c( )'],
  ['never closed', 'a("b \\(c)\nd("e")', 'a( c d( )'],
  ['closed nowhere', 'a("b (\nc("d")', 'a( c( )'],
])('%s', (_, text, expected) => {
  expect(left(text)).toBe(expected);
});

test('a request that stands in a text', async () => {
  const code = `import HealthKit
@main struct Main { static func main() async throws {
  let store = HKHealthStore()
  Logger().info("\\(try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)]))")
} }`;
  expect(await flow(code)).toBe('allergy |');
});

test('takes time by the length, whatever is open', () => {
  for (const part of ['"\\(', '"\\(")', '"""\\(', '("\\(a)', '"\\((/a', '"\\(#/']) {
    const began = performance.now();
    blankProse(part.repeat(100_000), 'swift');
    expect(performance.now() - began).toBeLessThan(10_000);
  }
});
