/** Immer: what a function does to a draft. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const HEAD_C = "import { useState, useEffect, use } from 'react';\n";
const HEAD_IM =
  "import { produce } from 'immer';\nimport { useImmer } from 'use-immer';\nimport { useEffect } from 'react';\n";

const ROWS: Rows = [
  [
    'a state of a draft',
    (make, use, _, other) =>
      `${HEAD_C}import { useImmer } from 'use-immer';\nexport function S() { const [s, up] = useImmer({ kind: '', spare: '' }); useEffect(() => { up((d) => { d.kind = ${make}; d.spare = ${other}; }); }, []); ${use('s.kind')} return null; }`,
  ],
  [
    'a draft of an object',
    (make, use, _, other) =>
      `${HEAD_C}import { produce } from 'immer';\nconst base = { kind: '', spare: '' };\nexport function go() { const n = produce(base, (d) => { d.kind = ${make}; d.spare = ${other}; }); ${use('n.kind')} }`,
  ],
  [
    'a function of a state',
    (make, use) =>
      `${HEAD_C}import { produce } from 'immer';\nexport function S() { const [s, set] = useState({ kind: '' }); useEffect(() => { set(produce((d: any) => { d.kind = ${make}; })); }, []); ${use('s.kind')} return null; }`,
  ],
  [
    'a reducer of a draft',
    (make, use) =>
      `${HEAD_C}import { useImmerReducer } from 'use-immer';\nexport function S() { const [s, d] = useImmerReducer((s: any, a: any) => { switch (a.type) { case 'set': s.kind = a.kind; break; } }, { kind: '' }); useEffect(() => { d({ type: 'set', kind: ${make} }); }, []); ${use('s.kind')} return null; }`,
  ],
  [
    'a draft of a list',
    (make, use) =>
      `${HEAD_IM}const base: any[] = [];\nexport function go() { const n = produce(base, (d) => { d.push({ kind: ${make} }); }); n.forEach((r) => { ${use('r.kind')} }); }`,
  ],
  [
    'what a draft leaves as it was',
    (make, use, _, other) =>
      `${HEAD_IM}const base: any = { kind: ${make}, spare: ${other} };\nexport function go() { const n = produce(base, (d) => { d.x = 1; }); ${use('n.kind')} }`,
  ],
  [
    'a part of a part',
    (make, use, _, other) =>
      `${HEAD_IM}const base: any = { a: { kind: '' }, b: { kind: ${other} } };\nexport function go() { const n = produce(base, (d) => { d.a.kind = ${make}; }); ${use('n.a.kind')} }`,
  ],
  [
    'what is given instead',
    (make, use, _, other) =>
      `${HEAD_IM}const base: any = { kind: '' };\nexport function go() { const n = produce(base, (d) => ({ kind: ${make}, spare: ${other} })); ${use('n.kind')} }`,
  ],
  [
    'a state that is set as it is',
    (make, use) =>
      `${HEAD_IM}export function S() { const [s, up] = useImmer<any>(null); useEffect(() => { up({ kind: ${make} }); }, []); ${use('s.kind')} return null; }`,
  ],
  [
    'a state that is a list',
    (make, use) =>
      `${HEAD_IM}export function S() { const [s, up] = useImmer<any[]>([]); useEffect(() => { up((d) => { d.push({ kind: ${make} }); }); }, []); s.forEach((r) => { ${use('r.kind')} }); return null; }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
