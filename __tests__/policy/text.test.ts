import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, compareTexts, countWords, foldText } from '../../src/policy/text.ts';

describe('a foreign text that is printed', () => {
  test('stands on one line, and nothing in it is invisible', () => {
    expect(cleanText('  Privacy\r\n\tPolicy \u2028of\u202e\u0007 Clinic\u200b\u200bNotes  ')).toBe(
      'Privacy Policy of Clinic Notes',
    );
    expect(cleanText('a\ud800b\ue000c')).toBe('a b c');
  });

  test('is cut where it is longer than there is room, between characters, and says so', () => {
    expect(cleanText('x'.repeat(80))).toBe('x'.repeat(80));
    expect(cleanText('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(cleanText('Privacy', 7)).toBe('Privacy');
    expect(cleanText('Privacy Policy', 9)).toBe('Privacy…');
    expect(cleanText('🏥🏥🏥', 2)).toBe('🏥…');
    expect(cleanText('🏥🏥🏥', 3)).toBe('🏥🏥🏥');
  });

  test('of megabytes is looked at no further than there could be something to print', () => {
    expect(cleanText(`${' '.repeat(499)}x and more`, 10)).toBe('x');
    expect(cleanText(`${' '.repeat(500)}x`, 10)).toBe('');
  });

  test('has whole characters only', () => {
    expect(cleanText('👩‍⚕️'.repeat(50), 10)).not.toMatch(/\p{Cs}/u);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect([...clean].length).toBeLessThanOrEqual(80);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ['Politique de Confidentialité', 'politique de confidentialite'],
  ['Zaštita podataka i međusobno', 'zastita podataka i medusobno'],
  ['Usługi', 'uslugi'],
  ['Føroyskt SØK', 'foroyskt sok'],
  ['Kişisel veri gızlılık', 'kisisel veri gizlilik'],
  ['Maßnahmen', 'massnahmen'],
  ['læge', 'laege'],
  ['there isn’t a site', "there isn't a site"],
  ['ＰＲＩＶＡＣＹ', 'privacy'],
  ['e\u0301\u0323', 'e'],
])('%s is spelled %s where it is compared', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('words are counted, also of languages that put no spaces between them', () => {
  expect(countWords('We don’t collect e-mails, 3 of them')).toBe(7);
  expect(countWords('Nous n’avons rien: « aucune donnée »…')).toBe(5);
  expect(countWords('हम कोई जानकारी')).toBe(3);
  expect(countWords('個人情報を収集しません')).toBe(6);
  expect(countWords('個人情報HealthKit個')).toBe(4);
  expect(countWords('Health情報Kit')).toBe(3);
  expect(countWords('นโยบายความเป็นส่วนตัว')).toBeGreaterThan(5);
  expect(countWords('')).toBe(0);
  expect(countWords(' — … ')).toBe(0);
});

test('texts are compared by the runs of four words that they have in common', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve';
  expect(compareTexts(text, text)).toBe(1);
  expect(compareTexts(text, `  ${text.replaceAll(' ', '\n  ')} `)).toBe(1);
  expect(compareTexts(text, 'something else altogether that has nothing in common with it')).toBe(0);
  expect(compareTexts('', '')).toBe(1);
  expect(compareTexts(text, '')).toBe(0);
  expect(compareTexts('', text)).toBe(0);
  expect(compareTexts('page one', 'pageone')).toBe(0);
  expect(compareTexts('not found', 'not found')).toBe(1);
  expect(compareTexts('not found', 'not there')).toBe(0);
  expect(compareTexts('a b c d e', 'a b c d f')).toBeCloseTo(1 / 3);
  expect(compareTexts('a b c d e f', 'a b c d')).toBeCloseTo(1 / 3);
  expect(compareTexts('a b c d', 'd c b a')).toBe(0);
});
