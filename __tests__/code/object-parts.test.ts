/** Functions of an object that is written out in JavaScript: those whose names nobody says are not run. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const HEAD =
  "import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';\n";
const query = (type: string): string => `queryClinicalRecords('HKClinicalTypeIdentifier${type}Record', {})`;
const ASK =
  "requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierLabResultRecord'])";
const METHODS = `export const records = {
  rows: [],
  async connect() { await ${ASK}; },
  async loadAllergies() { this.rows = await ${query('Allergy')}; },
  async loadLabs() { this.rows = await ${query('LabResult')}; },
  async loadAll() { await this.connect(); await this.loadAllergies(); },
};
`;
const ARROWS = `export const records = {
  connect: () => ${ASK},
  loadAllergies: async () => ${query('Allergy')},
  loadLabs: async () => ${query('LabResult')},
};
`;
const EACH = 'records.connect().then(() => records.loadAllergies());';
const IMPORT = "import { records } from './src/records';";

interface Parts {
  readonly object?: string;
  readonly imports?: string;
  readonly use: string;
  readonly files?: Texts;
}

const app = ({ object = ARROWS, imports = IMPORT, use, files = {} }: Parts): Promise<string> =>
  flow(
    {
      'index.js':
        "import { AppRegistry } from 'react-native';\nimport App from './App';\nAppRegistry.registerComponent('x', () => App);",
      'src/records.ts': `${HEAD}${object}`,
      'App.tsx': `import { useEffect } from 'react';\n${imports}\nexport default function App() {\n  useEffect(() => { ${use} }, []);\n  return <View />;\n}\n`,
      ...files,
    },
    { kind: 'app' },
  );

describe('whose name nobody says', () => {
  test.each<readonly [string, Parts]>([
    ['of methods that say this', { object: METHODS, use: 'records.loadAll();' }],
    ['of arrows', { use: EACH }],
    [
      'of functions',
      {
        object: ARROWS.replaceAll('async () =>', 'async function () { return')
          .replaceAll('),\n', '); },\n')
          .replace('connect: () => ', 'connect: function () { return '),
        use: EACH,
      },
    ],
    ['with a type', { object: ARROWS.replace('records =', 'records: Records ='), use: EACH }],
    ['for good', { object: ARROWS.replace('};', '} as const;'), use: EACH }],
    [
      'where only another that nobody calls says it',
      { object: ARROWS.replace('};', '  loadMore: async () => records.loadLabs(),\n};'), use: EACH },
    ],
    ['asked for where it may be absent', { use: 'records?.connect().then(() => records?.loadAllergies());' }],
    [
      'beside an interface that asks for it',
      { object: `export interface Records { loadLabs(): Promise<void>; }\n${ARROWS}`, use: EACH },
    ],
  ])('%s', async (_, parts) => {
    expect(await app(parts)).toBe('allergy labResult | allergy');
  });
});

describe('is run', () => {
  test.each<readonly [string, Parts]>([
    ['where it is called', { use: `${EACH} records.loadLabs();` }],
    [
      'where another calls it by this',
      {
        object: METHODS.replace('this.loadAllergies(); }', 'this.loadAllergies(); await this.loadLabs(); }'),
        use: 'records.loadAll();',
      },
    ],
    ['where it is handed on', { use: `${EACH} run(records.loadLabs);` }],
    ['where it is taken out', { use: `${EACH} const { loadLabs } = records; loadLabs();` }],
    ['where it is taken out by another name', { use: `${EACH} const { loadLabs: load } = records; load();` }],
    ['by a key', { use: `${EACH} for (const key of ['loadLabs']) records[key]();` }],
    ['by a key that is put together', { use: `${EACH} const key = 'load' + 'Labs'; records[key]();` }],
    ['by all its values', { use: `${EACH} Object.values(records).forEach((load) => load());` }],
    ['by all its entries', { use: `${EACH} for (const [key, load] of Object.entries(records)) load();` }],
    ['by all its keys', { use: `${EACH} for (const key in records) records[key]();` }],
    ['where the object is handed on', { use: `${EACH} start(records);` }],
    ['where the object is handed on by its own name', { use: `${EACH} start({ records });` }],
    ['where the object is kept', { use: `${EACH} const all = records; all[name]();` }],
    ['where a copy is made', { use: `${EACH} const all = { ...records }; all[name]();` }],
    [
      'by another name of the object',
      {
        imports: "import { records as all } from './src/records';\nimport { records } from './src/records';",
        use: `${EACH} all[name]();`,
      },
    ],
    [
      'where the object is given by default',
      {
        object: `${ARROWS}export default records;\n`,
        imports: "import { records } from './src/records';\nimport all from './src/records';",
        use: `${EACH} all[name]();`,
      },
    ],
    [
      'where its module is handed on',
      {
        imports: "import { records } from './src/records';\nimport * as all from './src/records';",
        use: `${EACH} start(all);`,
      },
    ],
    [
      'by this and a key',
      {
        object: METHODS.replace(
          'this.loadAllergies(); }',
          'this.loadAllergies(); for (const key of KEYS) await this[key](); }',
        ),
        use: 'records.loadAll();',
      },
    ],
    [
      'by this that is handed on',
      {
        object: METHODS.replace('this.loadAllergies(); }', 'this.loadAllergies(); start(this); }'),
        use: 'records.loadAll();',
      },
    ],
    [
      'where the object may be another',
      { object: `${ARROWS.replace('const', 'let')}export const swap = (other) => { records = other; };\n`, use: EACH },
    ],
    [
      'where a page says its name',
      { use: EACH, files: { 'web/index.html': '<button onclick="records.loadLabs()">Labs</button>' } },
    ],
    ['where its code runs at once', { object: ARROWS.replace('loadLabs: async () => ', 'loadLabs: '), use: EACH }],
    [
      'where it is computed',
      {
        object: ARROWS.replace('loadLabs: async () => ', 'get labs() { return ').replace(
          "LabResultRecord', {}),",
          "LabResultRecord', {}); },",
        ),
        use: EACH,
      },
    ],
  ])('%s', async (_, parts) => {
    expect(await app(parts)).toBe('allergy labResult | allergy labResult');
  });
});
