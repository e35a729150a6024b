import { expect, test } from 'vitest';
import { readRawNames } from '../../src/built/raw-names.ts';

const names = (...parts: readonly Buffer[]): readonly string[] => readRawNames(Buffer.concat(parts), 'App.dll');

test('names of an assembly of .NET are UTF-8, its texts are UTF-16', () => {
  expect(
    names(
      Buffer.from('\0HKClinicalType\0HKHealthStore\0'),
      Buffer.from([0x4b]),
      Buffer.from('HKClinicalTypeIdentifierAllergyRecord', 'utf16le'),
      Buffer.from([0, 0]),
    ),
  ).toEqual(['HKClinicalType', 'HKClinicalTypeIdentifierAllergyRecord']);
});

test('in a bundle that is text', () => {
  expect(names(Buffer.from('a("HKClinicalTypeIdentifierLabResultRecord"),b(HKFHIRResource)'))).toEqual([
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKFHIRResource',
  ]);
});

test('nothing of other health data', () => {
  expect(names(Buffer.from('HKQuantityTypeIdentifierStepCount ClinicalRecord FHIRResource'))).toEqual([]);
});
