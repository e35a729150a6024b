import { expect, test } from 'vitest';
import { readStringCatalog } from '../../src/read/xcstrings.ts';
import { refusal, textAt } from './tools.ts';

const unit = (value: string, state = 'translated') => ({ stringUnit: { state, value } });
const TEXT = JSON.stringify(
  {
    sourceLanguage: 'en',
    version: '1.0',
    strings: {
      NSHealthShareUsageDescription: {
        comment: 'Privacy',
        extractionState: 'manual',
        localizations: { en: unit('Reads'), de: unit('Liest', 'needs_review'), fr: unit('', 'new'), it: {} },
      },
      gone: { extractionState: 'stale', localizations: { en: unit('Old') } },
      bare: {},
      varied: {
        localizations: {
          en: {
            variations: {
              device: {
                iphone: unit('On iPhone'),
                other: { variations: { plural: { one: unit('One'), other: unit('Many') } } },
              },
            },
          },
        },
      },
    },
  },
  null,
  2,
).replace('"manual"', '"manual" ');

const read = (text: string) => readStringCatalog(Buffer.from(text), 'InfoPlist.xcstrings');

test('every text of every key in every locale, with its state', () => {
  const { keys, sourceLanguage } = read(TEXT);
  expect(sourceLanguage).toBe('en');
  const texts = [...keys.values()].flatMap(({ key, locales }) =>
    [...locales.values()].map(({ locale, texts }) => [
      `${key} ${locale}`,
      ...texts.map(({ value, state, counts }) => `${value}|${state}|${counts}`),
    ]),
  );
  expect(texts).toEqual([
    ['NSHealthShareUsageDescription en', 'Reads|translated|true'],
    ['NSHealthShareUsageDescription de', 'Liest|needs_review|true'],
    ['NSHealthShareUsageDescription fr', '|new|false'],
    ['NSHealthShareUsageDescription it'],
    ['gone en', 'Old|translated|false'],
    ['varied en', 'On iPhone|translated|true', 'One|translated|true', 'Many|translated|true'],
  ]);
});

test('each text, locale and key has its place', () => {
  const key = read(TEXT).keys.get('NSHealthShareUsageDescription');
  const german = key?.locales.get('de');
  const [text] = german?.texts ?? [];
  expect([key?.keyAt, german?.at, text?.at].map((at) => at && textAt(TEXT, at))).toEqual([
    '"NSHealthShareUsageDescription"',
    '"de"',
    '"Liest"',
  ]);
});

test('refused: what is no catalogue', () => {
  expect(refusal(() => read('[]'))).toBe('1:1 is not a string catalogue');
  expect(refusal(() => read('{"strings": {}}'))).toBe('1:1 is not a string catalogue');
  expect(refusal(() => read(TEXT.slice(0, 200)))).toMatch(/is not valid JSON/);
  expect(refusal(() => read('{"sourceLanguage": "en", "strings": {"a": 1, "b": {"localizations": []}}}'))).toBe('read');
});
