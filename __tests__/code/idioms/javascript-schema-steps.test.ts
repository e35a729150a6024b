/** Schemas that do something of the app's own with what they check, or give what was not there. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const HEAD_ZO = "import { z } from 'zod';\n";

const ROWS: Rows = [
  [
    'a part that is tested',
    (make, use) =>
      `${HEAD_ZO}const S = z.object({ kind: z.string().refine((k) => { ${use('k')} return true; }) });\nexport function go() { S.parse({ kind: ${make} }); }`,
  ],
  [
    'a part that becomes another',
    (make, use, _, other) =>
      `${HEAD_ZO}const S = z.object({ row: z.object({ kind: z.string(), spare: z.string() }).transform((r) => r.kind) });\nexport function go() { const p = S.parse({ row: { kind: ${make}, spare: ${other} } }); ${use('p.row')} }`,
  ],
  [
    'a part that was not there',
    (make, use) =>
      `${HEAD_ZO}const S = z.object({ kind: z.string().default(${make}) });\nexport function go() { ${use('S.parse({}).kind')} }`,
  ],
  [
    'elements that become others',
    (make, use) =>
      `${HEAD_ZO}const S = z.array(z.object({ k: z.string() }).transform(({ k }) => ({ kind: k })));\nexport function go() { S.parse([{ k: ${make} }]).forEach((r) => { ${use('r.kind')} }); }`,
  ],
  [
    'one step behind another',
    (make, use) =>
      `${HEAD_ZO}const S = z.object({ a: z.string() }).transform((x) => ({ b: x.a })).transform((x) => ({ c: x.b }));\nexport function go() { ${use(`S.parse({ a: ${make} }).c`)} }`,
  ],
  [
    'a schema that is tested',
    (make, use, _, other) =>
      `${HEAD_ZO}const S = z.object({ kind: z.string(), spare: z.string() }).refine((r) => r.kind !== '');\nexport function go() { const r = S.safeParse({ kind: ${make}, spare: ${other} }); if (r.success) { ${use('r.data.kind')} } }`,
  ],
  [
    'a schema that is extended by a part with a default',
    (make, use) =>
      `${HEAD_ZO}const Base = z.object({ kind: z.string() });\nconst S = Base.extend({ x: z.number().default(1) });\nexport function go() { ${use(`S.parse({ kind: ${make} }).kind`)} }`,
  ],
  [
    'a part beside one with a default',
    (make, use, _, other) =>
      `${HEAD_ZO}const S = z.object({ kind: z.string(), spare: z.string().trim().default('x') });\nexport function go() { const p = S.parse({ kind: ${make}, spare: ${other} }); ${use('p.kind')} }`,
  ],
  [
    'a text that is tested',
    (make, use) =>
      `${HEAD_ZO}const S = z.string().min(1).refine((k) => { ${use('k')} return true; });\nexport function go() { S.parse(${make}); }`,
  ],
  [
    'what is made before it is checked',
    (make, use) =>
      `${HEAD_ZO}const S = z.preprocess((x: any) => x.k, z.string());\nexport function go() { ${use(`S.parse({ k: ${make} })`)} }`,
  ],
  [
    'what a schema allows',
    (make, _, each) => `${HEAD_ZO}const K = z.enum([${make}]);\nexport function go() { ${each('K.options')} }`,
  ],
  [
    'the only value that a schema allows',
    (make, use) => `${HEAD_ZO}const K = z.literal(${make});\nexport function go() { ${use('K.value')} }`,
  ],
  [
    'a part of a schema by itself',
    (make, use) =>
      `${HEAD_ZO}const S = z.object({ kind: z.string().default(${make}) });\nexport function go() { ${use('S.parse({}).kind')} }`,
  ],
  [
    'what an object allows',
    (make, use) =>
      `${HEAD_ZO}const K = { a: ${make} } as const; const S = z.nativeEnum(K);\nexport function go() { ${use('S.enum.a')} }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
