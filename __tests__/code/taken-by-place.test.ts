/** What a pattern takes out of a list that is written out: each name is the item at its place. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';
const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';

const script = (top: string, inside = '', read = 'LABS'): Record<string, string> => ({
  'src/kinds.ts': `export const KINDS = ['${LAB}', '${ALLERGY}'] as const;\nexport const ROWS = [{ kind: '${LAB}' }, { kind: '${ALLERGY}' }];\n`,
  'src/App.tsx': `import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { KINDS, ROWS } from './kinds';
const LOCAL = ['${LAB}', '${ALLERGY}'] as const;
${top}
export async function App() { ${inside} await requestAuthorization(KINDS); await queryClinicalRecords(${read}, { limit: 0 }); }
`,
});

describe('TypeScript', () => {
  test.each([
    ['at the top, of another file', 'const [LABS] = KINDS;', ''],
    ['at the top', 'const [LABS] = LOCAL;', ''],
    ['beside the rest', 'const [LABS, ...REST] = KINDS;', ''],
    ['with a default', "const [LABS = 'none'] = KINDS;", ''],
    ['in a function', '', 'const [LABS] = KINDS;'],
    ['in a function, the second', '', 'const [, OTHER] = KINDS; const [LABS] = LOCAL;'],
  ])('%s', async (_, top, inside) => {
    expect(await flow(script(top, inside))).toBe('allergy labResult | labResult');
  });

  test('the second of two', async () => {
    expect(await flow(script('', 'const [, second] = KINDS;', 'second'))).toBe('allergy labResult | allergy');
  });

  test.each([
    ['a variable that is set again', 'let [LABS] = KINDS; if (Math.random() > 0.5) LABS = KINDS[1];'],
    ['a list that is turned around', 'const all = [...KINDS]; all.reverse(); const [LABS] = all;'],
    [
      'a list that is filled',
      `const all: string[] = []; all.push('${ALLERGY}'); all.push('${LAB}'); const [LABS] = all;`,
    ],
    ['a list that somebody gives', 'const all = pick(KINDS); const [LABS] = all;'],
  ])('%s may be any, or cannot be told', async (_, inside) => {
    const found = await flow(script('declare function pick(kinds: readonly string[]): readonly string[];', inside));
    expect(found).toMatch(/\| (?:allergy labResult|!|allergy labResult!)/);
  });
});

test.each([
  ['two names', 'val (labs, notes) = kinds', 'labs', 'allergy labResult | labResult'],
  ['the second', 'val (_, notes) = kinds', 'notes', 'allergy labResult | allergy'],
])('Kotlin: %s', async (_, taken, read, expected) => {
  const text = `package app
import platform.HealthKit.*
val kinds = listOf(HKObjectType.clinicalTypeForIdentifier(${LAB})!!, HKObjectType.clinicalTypeForIdentifier(${ALLERGY})!!)
fun go() {
  ${taken}
  HKHealthStore().requestAuthorizationToShareTypes(null, readTypes = kinds.toSet()) { _, _ -> }
  HKHealthStore().executeQuery(HKSampleQuery(sampleType = ${read}, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> })
}
`;
  expect(await flow({ 'src/iosMain/kotlin/Main.kt': text })).toBe(expected);
});
