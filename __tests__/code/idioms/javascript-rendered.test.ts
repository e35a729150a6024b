/** Components of React that are not drawn by their own name: loaded later, made by a function, of a class. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const HEAD = "import React, { useMemo, use, Suspense, Component } from 'react';\n";

const ROWS: Rows = [
  [
    'a promise that is used',
    (make, use) =>
      `${HEAD}const p = Promise.resolve(${make});\nexport function S() { const k = use(p); ${use('k')} return null; }`,
  ],
  [
    'a promise that a child is given',
    (make, use) =>
      `${HEAD}function In({ p }: { p: Promise<VALUE> }) { const k = use(p); ${use('k')} return null; }\nexport function S() { const p = useMemo(async () => ${make}, []); return <Suspense fallback={null}><In p={p} /></Suspense>; }`,
  ],
  [
    'a component that is loaded later',
    (make, use) => ({
      'src/idiom.tsx': `${JAVASCRIPT.head}import { lazy, Suspense } from 'react';\nconst In = lazy(() => import('./in'));\nexport function S() { return <Suspense fallback={null}><In kind={${make}} /></Suspense>; }`,
      'src/in.tsx': `${JAVASCRIPT.head}export default function In({ kind }: any) { ${use('kind')} return null; }`,
    }),
  ],
  [
    'a component that is loaded later, by its name',
    (make, use) => ({
      'src/idiom.tsx': `${JAVASCRIPT.head}import { lazy, Suspense } from 'react';\nconst In = lazy(() => import('./in').then((m) => ({ default: m.In })));\nexport function S() { return <Suspense fallback={null}><In kind={${make}} /></Suspense>; }`,
      'src/in.tsx': `${JAVASCRIPT.head}export function In({ kind }: any) { ${use('kind')} return null; }`,
    }),
  ],
  [
    'props that a class has by default',
    (make, use) =>
      `${HEAD}class In extends Component<any> { static defaultProps = { kind: ${make} }; componentDidMount() { ${use('this.props.kind')} } render() { return null; } }\nexport function S() { return <In />; }`,
  ],
  [
    'a state that is derived of props',
    (make, use) =>
      `${HEAD}class In extends Component<any, any> { state = { kind: '' }; static getDerivedStateFromProps(p: any) { return { kind: p.kind }; } componentDidMount() { ${use('this.state.kind')} } render() { return null; } }\nexport const S = () => <In kind={${make}} />;`,
  ],
  [
    'an element that a function makes',
    (make, use) =>
      `${HEAD}function In({ kind }: any) { ${use('kind')} return null; }\nexport function S() { return React.createElement(In, { kind: ${make} }); }`,
  ],
  [
    'heads of sections alone',
    (make, use, _, other) =>
      `${HEAD}const sections = [{ title: ${make}, spare: ${other}, data: [] }];\nexport function S() { return <SectionList sections={sections} renderSectionHeader={({ section: { title } }) => { ${use('title')} return null; }} />; }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
