import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHermes, readHermesTexts } from '../../src/built/hermes.ts';
import { UnreadableFile } from '../../src/types.ts';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'fixtures-built', 'hermes');
const VERSIONS = ['records-96.hbc', 'records-99.hbc'] as const;
const bundle = (name: string): Buffer => readFileSync(path.join(FOLDER, name));

test('the bundles are those that were compiled', () => {
  for (const line of readFileSync(path.join(FOLDER, 'CHECKSUMS'), 'utf8').trim().split('\n')) {
    const [sum, name = ''] = line.split('  ');
    expect(createHash('sha256').update(bundle(name)).digest('hex'), name).toBe(sum);
  }
});

test.each(VERSIONS)('every text of %s, each by itself', (name) => {
  expect(isHermes(bundle(name))).toBe(true);
  expect([...readHermesTexts(bundle(name), 'main.jsbundle')].sort()).toEqual(
    [
      ...['HKClinicalTypeIdentifierAllergyRecord', 'LabResultRecord', 'getClinicalRecords', 'global', 'import_health'],
      ...['long '.repeat(80), 'note', 'title', 'type', 'Ärztliche Befunde · 記録'],
    ].sort(),
  );
});

test('a version whose tables lie elsewhere is told', () => {
  const other = bundle('records-99.hbc');
  other.writeUInt32LE(120, 8);
  other.writeUInt32LE(other.readUInt32LE(40) + 1, 40);
  expect(() => readHermesTexts(other, 'main.jsbundle')).toThrow('is bytecode of Hermes of the unknown version 120');
});

test('text is none', () => {
  expect(isHermes(Buffer.from('var a = 1;'))).toBe(false);
  expect(() => readHermesTexts(Buffer.from('var a = 1;'), 'main.jsbundle')).toThrow(UnreadableFile);
});

test('whatever is changed in a bundle, it is read or refused', () => {
  const change = fc.record({ at: fc.integer({ min: 2, max: 240 }), value: fc.integer({ min: 0, max: 0xffffffff }) });
  const property = fc.property(
    fc.constantFrom(...VERSIONS),
    fc.array(change, { maxLength: 4 }),
    fc.nat(1000),
    (name, changes, size) => {
      const bytes = bundle(name);
      for (const { at, value } of changes) bytes.writeUInt32LE(value, at * 4);
      try {
        readHermesTexts(size % 2 === 0 ? bytes.subarray(0, size) : bytes, 'main.jsbundle');
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
      }
    },
  );
  fc.assert(property, { numRuns: 2000 });
});
