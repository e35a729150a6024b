import { expect, test } from 'vitest';
import { check, makeRepository } from '../base/repositories.ts';

const KEY = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
const type = (name: string) => `HKClinicalTypeIdentifier${name}Record`;

/** The fix for immunizations, which are asked for and never read, where the Info.plist requires these types. */
async function fixWith(...required: readonly string[]): Promise<string | undefined> {
  const repository = makeRepository({ fixture: 'everything-right' });
  repository.edit('Carebook/RecordStore.swift', (swift) =>
    swift.replace('.allergyRecord, ', '.allergyRecord, .immunizationRecord, '),
  );
  const list = required.map((name) => `<string>${type(name)}</string>`).join('');
  repository.edit('Carebook/Info.plist', (plist) =>
    required.length === 0 ? plist : plist.replace('<dict>', `<dict><key>${KEY}</key><array>${list}</array>`),
  );
  const { findings } = await check(repository.folder);
  return findings.find(({ rule }) => rule.id === 'clinical-type-over-requested')?.fix;
}

test('a type that is required too is to be taken out of the list, or the list with it', async () => {
  expect(await fixWith()).toBe('Stop asking for immunizationRecord, or read it in a feature that people see.');
  expect(await fixWith('Allergy', 'Medication', 'LabResult', 'Immunization')).toBe(
    `Stop asking for immunizationRecord and take it out of ${KEY} too, or read it in a feature that people see.`,
  );
  expect(await fixWith('Allergy', 'Medication', 'Immunization')).toBe(
    `Stop asking for immunizationRecord and remove ${KEY} too, as fewer than 3 of its types would still be asked for, or read it in a feature that people see.`,
  );
});
