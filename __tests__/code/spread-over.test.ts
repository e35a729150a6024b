/** `{ ...base, ...more }`: a key that `more` has for sure is not taken of `base`. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const ALLERGIES = "'HKClinicalTypeIdentifierAllergyRecord'";
const LABS = "'HKClinicalTypeIdentifierLabResultRecord'";

/** Both are read. */
const script = (made: string, more: string): Promise<string> =>
  flow({
    'a.ts': `import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';
const base = { reason: 'a', read: [${ALLERGIES}] } as const;
${more}
const access = ${made};
export const connect = () => requestAuthorization([...access.read]);
export const allergies = () => queryClinicalRecords(${ALLERGIES}, { limit: 0 });
export const labs = () => queryClinicalRecords(${LABS}, { limit: 0 });
`,
  });
const MORE = `const more = { read: [${LABS}] };`;
const LATER = 'labResult | allergy labResult';
const EARLIER = 'allergy | allergy labResult';
const BOTH = 'allergy labResult | allergy labResult';

test.each([
  ['the later one', '{ ...base, ...more }', MORE, LATER],
  ['the earlier one, put later', '{ ...more, ...base }', MORE, EARLIER],
  ['written as it is', '{ ...base, ...more }', MORE.replace('}', '} as const'), LATER],
  ['its own', `{ ...base, read: [${LABS}] }`, '', LATER],
  ['both lists', '{ ...base, ...more, read: [...base.read, ...more.read] }', MORE, BOTH],
  ['another key', '{ ...base, ...more }', `const more = { write: [${LABS}] };`, EARLIER],
  ['one of two', '{ ...base, ...(isLate ? more : {}) }', `declare const isLate: boolean;\n${MORE}`, BOTH],
  [
    'one that may be another',
    '{ ...base, ...more }',
    `export let more: any = { read: [${LABS}] };\nexport const clear = () => { more = {}; };`,
    BOTH,
  ],
  ['by Object.assign', 'Object.assign({}, base, more)', MORE, LATER],
])('%s', async (_, made, more, told) => {
  expect(await script(made, more)).toBe(told);
});
