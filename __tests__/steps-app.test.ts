import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../src/catalogue/catalogue.ts';
import { check, makeRepository } from './base/repositories.ts';

const README = readFileSync(path.join(import.meta.dirname, '..', 'README.md'), 'utf8');

test('the README says all that an app hears which only counts steps', async () => {
  const sentence = /An app that only counts steps gets no finding, save one: .*/.exec(README)?.[0] ?? '';
  expect(sentence).toContain('clinical-api-in-dependency');
  expect(sentence).toMatch(/project and Info\.plist must be readable.*incomplete/);
  // the others that are asked without a sign speak where a built app is given, or where a generator's file or another
  // configuration declares records
  const asked = RULES.filter((rule) => 'withoutSign' in rule).map(({ id }) => id);
  expect(asked).toEqual([
    ...['built-app-differs', 'clinical-api-in-dependency'],
    ...['entitlements-differ-by-configuration', 'generated-project-differs'],
  ]);
});

test('its Info.plist that cannot be read makes the run incomplete, and no finding', async () => {
  const repository = makeRepository({ fixture: 'clean-step-counter-with-record-words' });
  const before = await check(repository.folder);
  expect([before.verdict, before.findings]).toEqual(['not-applicable', []]);
  repository.edit('Carebook/Info.plist', (text) => text.slice(0, 200));
  const after = await check(repository.folder);
  expect([after.verdict, after.findings]).toEqual(['incomplete', []]);
});
