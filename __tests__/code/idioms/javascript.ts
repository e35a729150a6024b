import type { Language } from './both-flows.ts';

const PACKAGE = '@kingstinct/react-native-healthkit';
const ALLERGY = "'HKClinicalTypeIdentifierAllergyRecord'";
const ask = (types: string): string => `requestAuthorization(${types});`;
const read = (type: string): string => `queryClinicalRecords(${type}, { limit: 0 });`;

const JOURNAL = `import { queryClinicalRecords, requestAuthorization } from '${PACKAGE}';
class Journal {
  name = '';
  async load() {
    await requestAuthorization([${ALLERGY}]);
    const records = await queryClinicalRecords(${ALLERGY}, { limit: 0 });
    this.name = records[0].displayName;
  }
}
export const journal = new Journal();
`;

export const JAVASCRIPT: Language = {
  file: 'src/idiom.tsx',
  head: `import { requestAuthorization, queryClinicalRecords } from '${PACKAGE}';
import { Mixpanel } from 'mixpanel-react-native';
import { journal } from './journal';
const mixpanel = new Mixpanel('token', true);
`,
  type: { name: 'string', make: ALLERGY, other: "'HKClinicalTypeIdentifierConditionRecord'" },
  asked: {
    use: (type) => ask(`[${type}]`),
    each: ask,
    beside: {
      'beside.ts': `import { queryClinicalRecords } from '${PACKAGE}';\nexport async function readOne() { ${read(ALLERGY)} }\nreadOne();\n`,
      'src/journal.ts': "export const journal = { name: '' };\n",
    },
  },
  read: {
    use: read,
    each: (types) => `for (const each of ${types}) { ${read('each')} }`,
    beside: {
      'beside.ts': `import { requestAuthorization } from '${PACKAGE}';\nexport async function askOne() { ${ask(`[${ALLERGY}]`)} }\naskOne();\n`,
      'src/journal.ts': "export const journal = { name: '' };\n",
    },
  },
  text: { name: 'string', make: 'journal.name', other: "'settings'" },
  records: {
    kind: 'analytics',
    use: (text) => `mixpanel.track(${text});`,
    each: (texts) => `mixpanel.track([...${texts}].join());`,
    beside: { 'src/journal.ts': JOURNAL },
  },
};
