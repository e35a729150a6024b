/** What React and the language have beside hooks and plain classes: handles of refs, lists of queries, blocks of a class. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const H = "import { queryClinicalRecords } from '@react-native-healthkit/health-records';\n";
const A = "'HKClinicalTypeIdentifierAllergyRecord'";
const C = "'HKClinicalTypeIdentifierConditionRecord'";
const QUERY = "import { queryOptions, useQueries } from '@tanstack/react-query';\n";

const ROWS: readonly (readonly [name: string, code: string, read: string])[] = [
  [
    'a handle that a ref of forwardRef has',
    `import { forwardRef, useImperativeHandle, useRef } from 'react';\nconst Panel = forwardRef((props, ref) => { useImperativeHandle(ref, () => ({ show: (t) => queryClinicalRecords(t, {}) })); return null; });\nexport default function App() { const p = useRef(null); return <Panel ref={p} onPress={() => p.current?.show(${A})} />; }`,
    'allergy',
  ],
  [
    'a handle that a ref among the props has',
    `import { useImperativeHandle, useRef } from 'react';\nfunction Panel({ ref }) { useImperativeHandle(ref, () => ({ show: (t) => queryClinicalRecords(t, {}) })); return null; }\nexport default function App() { const p = useRef(null); return <Panel ref={p} onPress={() => p.current?.show(${A})} />; }`,
    'allergy',
  ],
  [
    'queries of a list',
    `${QUERY}const all = [${A}, ${C}];\nconst optionsOf = (t) => queryOptions({ queryKey: ['r', t], queryFn: ({ queryKey: [, it] }) => queryClinicalRecords(it, {}) });\nexport default function App() { useQueries({ queries: all.map(optionsOf) }); return null; }`,
    'allergy condition',
  ],
  [
    'what queries of a list are put together to',
    `${QUERY}export default function App() { useQueries({ queries: [{ queryKey: ['k'], queryFn: () => [${A}] }], combine: (all) => all.forEach(({ data }) => queryClinicalRecords(data[0], {})) }); return null; }`,
    'allergy',
  ],
  [
    'a static that a block of its class fills',
    `class Records { static shared;\n static { this.shared = new Records([${A}]); }\n constructor(kinds) { this.kinds = kinds; }\n load() { this.kinds.map((it) => queryClinicalRecords(it, {})); } }\nexport default function App() { Records.shared.load(); return null; }`,
    'allergy',
  ],
  [
    'a member that is filled where it is nothing',
    `const profile = { first: null, second: '' };\nprofile.first ??= ${A};\nprofile.second ||= ${C};\nconst all = [profile.first, profile.second];\nexport default function App() { all.forEach((it) => queryClinicalRecords(it, {})); return null; }`,
    'allergy condition',
  ],
  [
    'an element that a list of its own names',
    `const all = [{ tags: ['x'], kind: ${A} }, { tags: ['y'], kind: ${C} }];\nexport default function App() { for (const { kind } of all.filter(({ tags }) => tags.includes('x'))) queryClinicalRecords(kind, {}); return null; }`,
    'allergy',
  ],
];

test.each(ROWS)('%s', async (_, code, read) => {
  expect(await flow({ 'App/App.tsx': H + code }, { kind: 'app' })).toBe(`| ${read}`);
});

test('identifiers of react-native-healthkit 3 to 9', async () => {
  const code = `import Healthkit, { HKClinicalTypeIdentifier } from '@kingstinct/react-native-healthkit';\nexport default function App() { Healthkit.queryClinicalSamples(HKClinicalTypeIdentifier.allergyRecord, {}); return null; }`;
  expect(await flow({ 'App/App.tsx': code }, { kind: 'app' })).toBe('| allergy');
});

test('a constant of another package that names a type by its own word', async () => {
  const code = `import AppleHealthKit from 'react-native-health';\nconst profile = { first: null };\nprofile.first = 'ConditionRecord';\nconst all = [profile.first];\nexport default function App() { all.forEach((type) => AppleHealthKit.getClinicalRecords({ type }, () => {})); return null; }`;
  expect(await flow({ 'App/App.jsx': code }, { kind: 'app' })).toBe('| condition');
});

test('what an object in a method says by `this` is of the method', async () => {
  const code = `import AppleHealthKit from 'react-native-health';\nclass Records { kinds = ['ConditionRecord'];\n get all() { return this.kinds; }\n load() { AppleHealthKit.initHealthKit({ permissions: { read: this.all, write: [] } }, () => this.all.forEach((type) => AppleHealthKit.getClinicalRecords({ type }, () => {}))); } }\nconst records = new Records();\nexport default function App() { records.load(); return null; }`;
  expect(await flow({ 'App/App.jsx': code }, { kind: 'app' })).toBe('condition | condition');
});

test('an object whose functions have a `this` of their own', async () => {
  const code = `const reader = { kind: ${A}, load() { return queryClinicalRecords(this.kind, {}); }, again: function () { return this.load(); } };\nexport default function App() { reader.again(); return null; }`;
  expect(await flow({ 'App/App.tsx': H + code }, { kind: 'app' })).toBe('| allergy');
});

test('a function that says what its `this` is', async () => {
  const code = `async function read(this: { limit: number }, kind: string) { return queryClinicalRecords(kind, { limit: this.limit }); }\nexport default function App() { const pager = { limit: 3 };\n read.apply(pager, [${A}]);\n read.call(pager, ${C}); return null; }`;
  expect(await flow({ 'App/App.tsx': H + code }, { kind: 'app' })).toBe('| allergy condition');
});

test.each(['setIndex', '(event) => setIndex(event.nativeEvent.position)', '() => setIndex((index) => index + 1)'])(
  'a list at an index that a state keeps: %s',
  async (on) => {
    const code = `import { useState } from 'react';\nimport Pager from 'pager';\nconst all = [${A}, ${C}];\nexport default function App() { const [index, setIndex] = useState(0);\n queryClinicalRecords(all[index], {});\n return <Pager onPage={${on}} />; }`;
    expect(await flow({ 'App/App.tsx': H + code }, { kind: 'app' })).toBe('| allergy condition');
  },
);
