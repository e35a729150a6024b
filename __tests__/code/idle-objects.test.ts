/** Objects of JavaScript that hold functions: those that nobody names are not run. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const CLASS = `import { queryClinicalRecords } from '@kingstinct/react-native-healthkit/health-records';
export class RecordStore {
  private rows: readonly string[] = [];
  private readonly listeners = new Set<() => void>();
  constructor(private readonly type: string) {}
  subscribe = (listener: () => void) => { this.listeners.add(listener); void this.pull(); return () => {}; };
  private async pull() { this.rows = await queryClinicalRecords(this.type, {}); }
}
`;
const a = "export const a = new RecordStore('HKClinicalTypeIdentifierAllergyRecord');\n";
const b = "export const b = new RecordStore('HKClinicalTypeIdentifierLabResultRecord');\n";

interface Parts {
  readonly stores?: string;
  readonly imports?: string;
  readonly use?: string;
  readonly type?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const app = ({
  stores = a + b,
  imports = "import { a } from './src/stores';",
  use = '',
  type = CLASS,
  files = {},
}: Parts) =>
  flow(
    {
      'src/RecordStore.ts': type,
      'src/stores.ts': `import { queryClinicalRecords } from '@kingstinct/react-native-healthkit/health-records';\nimport { RecordStore } from './RecordStore';\n${stores}`,
      'index.js': `import { AppRegistry } from 'react-native';\nimport App from './App';\nAppRegistry.registerComponent('x', () => App);`,
      'App.tsx': `import { requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';
import { useEffect, useSyncExternalStore } from 'react';
${imports}
export default function App() {
  useEffect(() => { requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierLabResultRecord']); }, []);
  ${use}
  return <View />;
}`,
      ...files,
    },
    { kind: 'app' },
  );

const ASKED = 'allergy labResult';
const LESS = `${ASKED} | allergy`;
const ALL = `${ASKED} | ${ASKED}`;
const HANDED = 'useSyncExternalStore(a.subscribe, a.getSnapshot);';
const literal = (name: string, type: string): string =>
  `export const ${name} = { load: () => queryClinicalRecords('HKClinicalTypeIdentifier${type}Record', {}) };\n`;
const literals = literal('a', 'Allergy') + literal('b', 'LabResult');

describe('what nobody names', () => {
  test.each<readonly [string, Parts]>([
    ['where its function is handed on', { use: HANDED }],
    ['where it is called', { use: 'a.subscribe(() => {});' }],
    [
      'of a class with methods',
      {
        use: 'a.subscribe(() => {});',
        type: CLASS.replace('subscribe = (listener: () => void) =>', 'subscribe(listener: () => void)'),
      },
    ],
    [
      'written out',
      { stores: literals, type: 'export class RecordStore {}', use: 'useEffect(() => { a.load(); }, []);' },
    ],
    ['that is exported further on', { stores: a + b.replace('export ', ''), use: HANDED }],
  ])('%s', async (_, parts) => {
    expect(await app(parts)).toBe(LESS);
    const both = {
      imports: "import { a, b } from './src/stores';",
      use: `${parts.use}\n  ${(parts.use ?? '').replaceAll('a.', 'b.')}`,
    };
    const stores = (parts.stores ?? a + b).replace('\nconst b', '\nexport const b');
    expect(await app({ ...parts, ...both, stores })).toBe(ALL);
  });
});

describe('what somebody may come to', () => {
  const all = 'for (const store of Object.values(stores)) { store.subscribe(() => {}); }';
  test.each<readonly [string, Parts]>([
    ['by all of a module', { imports: "import * as stores from './src/stores';", use: all }],
    [
      'by all of a module that hands it on',
      {
        imports: "import * as stores from './src';",
        use: all,
        files: { 'src/index.ts': "export * from './stores';\n" },
      },
    ],
    [
      'by another name',
      {
        imports: "import { a, b as labs } from './src/stores';",
        use: 'a.subscribe(() => {}); labs.subscribe(() => {});',
      },
    ],
    [
      'by another name of a module',
      {
        imports: "import { a, labs } from './src';",
        use: 'a.subscribe(() => {}); labs.subscribe(() => {});',
        files: { 'src/index.ts': "export { a, b as labs } from './stores';\n" },
      },
    ],
    ['by require', { imports: "const stores = require('./src/stores');", use: all }],
    [
      'by import in code',
      { imports: '', use: `useEffect(() => { import('./src/stores').then((stores) => { ${all} }); }, []);` },
    ],
    [
      'in a list of its module',
      {
        stores: `${a}${b}export const all = [a, b];\n`,
        imports: "import { all } from './src/stores';",
        use: 'all.forEach((store) => store.subscribe(() => {}));',
      },
    ],
    [
      'by its default',
      {
        stores: `${a}${b.replace('export const b =', 'export default')}`,
        imports: "import labs, { a } from './src/stores';",
        use: 'a.subscribe(() => {}); labs.subscribe(() => {});',
      },
    ],
    [
      'of a class that reads when it is made',
      { use: HANDED, type: CLASS.replace('type: string) {}', 'type: string) { void this.pull(); }') },
    ],
    [
      'of a class that is above another',
      {
        use: HANDED,
        type: CLASS.replace(
          'class RecordStore {',
          'class Base { constructor() { setTimeout(() => this.pull()); } }\nexport class RecordStore extends Base {',
        ).replace('type: string) {}', 'type: string) { super(); }'),
      },
    ],
    [
      'of a class that tells somebody of it',
      {
        use: HANDED,
        type: CLASS.replace('type: string) {}', 'type: string) { all.add(this); }').replace(
          'export class',
          'export const all = new Set<RecordStore>();\nexport class',
        ),
      },
    ],
    [
      'by what a field is made of',
      { use: HANDED, type: CLASS.replace('private rows: readonly string[] = [];', 'private rows = this.pull();') },
    ],
    [
      'by what it is given where nothing is',
      {
        use: HANDED,
        type: CLASS.replace(
          'private readonly type: string)',
          'private readonly type: string, first = queryClinicalRecords(type, {}))',
        ),
      },
    ],
    [
      'written out with what it calls',
      {
        stores: `${literal('a', 'Allergy')}export const b = { rows: queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', {}), load: () => [] };\n`,
        use: 'useEffect(() => { a.load(); }, []);',
      },
    ],
  ])('%s', async (_, parts) => {
    expect(await app(parts)).toBe(ALL);
  });
});
