import { describe, expect, test } from 'vitest';
import { factsOf, names } from './code.ts';

const ALLERGY = "'HKClinicalTypeIdentifierAllergyRecord'";
const CONDITION = "'HKClinicalTypeIdentifierConditionRecord'";

async function asked(test: string, before = ''): Promise<string> {
  const { requested } = await factsOf({
    'src/App.tsx': `import { requestAuthorization } from '@kingstinct/react-native-healthkit';
const spare = ${CONDITION};
let chosen = ${CONDITION};
const Kinds = { shots: ${CONDITION} };
const wanted = [${ALLERGY}];
export function start() {
  ${before}
  requestAuthorization([${ALLERGY}, ${CONDITION}].filter((kind) => ${test}));
}`,
  });
  return names(requested);
}

describe('what stays of a list in JavaScript', () => {
  test.each([
    ['kind !== spare', 'allergy'],
    ['kind === spare', 'condition'],
    ['!(kind === spare)', 'allergy'],
    ["kind !== 'all'", 'allergy condition'],
    ['wanted.includes(kind)', 'allergy'],
    ['!wanted.includes(kind)', 'condition'],
    ['kind !== Kinds.shots', 'allergy'],
  ])('%s is known', async (test, left) => {
    expect(await asked(test)).toBe(left);
  });

  test.each(['kind !== chosen', 'kind.length > other'])('%s is not', async (test) => {
    expect(await asked(test, `chosen = ${ALLERGY};`)).toBe('allergy* condition*');
  });

  test('what may be put into the other list is not taken out', async () => {
    expect(await asked('!wanted.includes(kind)', `wanted.push(${CONDITION});`)).toBe('allergy* condition*');
  });

  test('what is put into the other list later stays', async () => {
    expect(await asked('wanted.includes(kind)', `wanted.push(${CONDITION});`)).toBe('allergy condition');
  });
});
