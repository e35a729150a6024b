/** `Platform.select`: iOS takes `ios`, else `native`, else `default`. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const ALLERGIES = "'HKClinicalTypeIdentifierAllergyRecord'";
const LABS = "'HKClinicalTypeIdentifierLabResultRecord'";

/** Both are read. */
const script = (asked: string): Promise<string> =>
  flow({
    'a.ts': `import { Platform } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';
const ALL = [${ALLERGIES}, ${LABS}];
export const connect = () => requestAuthorization(${asked});
export const allergies = () => queryClinicalRecords(${ALLERGIES}, { limit: 0 });
export const labs = () => queryClinicalRecords(${LABS}, { limit: 0 });
`,
  });
const BOTH = 'allergy labResult | allergy labResult';
const ONE = 'allergy | allergy labResult';

test.each([
  ['ios', `Platform.select({ ios: ALL, default: [] })`, BOTH],
  ['ios alone', `Platform.select({ ios: [${ALLERGIES}], android: ALL })`, ONE],
  ['ios before default', `Platform.select({ ios: [${ALLERGIES}], default: ALL })`, ONE],
  ['native', `Platform.select({ native: ALL, default: [] })`, BOTH],
  ['native before default', `Platform.select({ native: [${ALLERGIES}], default: ALL })`, ONE],
  ['default', `Platform.select({ android: [], default: ALL })`, BOTH],
  ['not android', `Platform.select({ android: ALL, default: [${ALLERGIES}] })`, ONE],
  ['with a spread, any', `Platform.select({ ...others, default: ALL })`, BOTH.replace(' |', '! |')],
])('%s', async (_, asked, told) => {
  expect(await script(asked)).toBe(told);
});
