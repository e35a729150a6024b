import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles, NO_BUNDLE } from './repositories.ts';
import { NO_CODE, SPELLINGS } from './spelled-otherwise.ts';

describe.skipIf(NO_BUNDLE)('code that is spelled otherwise', () => {
  test.each(Object.entries(SPELLINGS))(
    'is seen as it is compiled: %s',
    (_, { clinical, clean }) => {
      const { verdict, findings } = checkFiles(clinical);
      expect(verdict).toBe('failed');
      expect(findings.map((one) => one.split(' ')[0])).toEqual(
        expect.arrayContaining(['clinical-usage-description-missing', 'health-records-entitlement-missing']),
      );
      expect(checkFiles(clean)).toMatchObject({ verdict: 'not-applicable', findings: [], skipped: [] });
    },
    60_000,
  );

  test.each(Object.entries(NO_CODE))('is nothing where it is none: %s', (_, files) => {
    expect(checkFiles(files)).toMatchObject({ verdict: 'not-applicable', findings: [], skipped: [] });
  });

  test('is seen as it is compiled: letters of C# by their numbers', () => {
    const folder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'dotnet-bad');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
    const written = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
    const numbered = (text: string): string =>
      text.replace(/\b(?:HealthKit|HK\w+|GetClinicalType|SupportsHealthRecords)\b/g, (name) =>
        [...name].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join(''),
      );
    const of = (spell: (text: string) => string) =>
      checkFiles({
        files: Object.fromEntries(
          files.map((file) => [file, file.endsWith('.cs') ? spell(written(file)) : written(file)]),
        ),
      });
    const [plain, odd] = [of((text) => text), of(numbered)];
    expect(plain.verdict).toBe('failed');
    expect([odd.verdict, odd.findings, odd.skipped]).toEqual([plain.verdict, plain.findings, plain.skipped]);
  }, 60_000);
});
