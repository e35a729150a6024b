/** Copies of lists and tables in JavaScript, and elements by a place that is looked for. */
import { bothFlows, OF_TYPES, type Row } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const LISTS = [
  '[kinds].flat()',
  'kinds.toSpliced(0, 0)',
  '[...kinds].splice(0, 1)',
  'new Array(1).fill(kinds[0])',
  'new Map([["a", kinds[0]]]).values().toArray()',
  'Object.values(structuredClone({ a: kinds[0] }))',
  'Object.values(JSON.parse(JSON.stringify({ a: kinds[0] })))',
  'Iterator.from(kinds)',
];
/** Of rows with another beside. */
const PARTS = [
  'rows[rows.findIndex((row) => row.id === "a")].kind',
  'structuredClone(rows[0]).kind',
  'JSON.parse(JSON.stringify(rows))[0].kind',
];

bothFlows(JAVASCRIPT, [
  ...LISTS.map(
    (list): Row => [
      list,
      (make, _, each) => `const kinds = [${make}];\nexport function go() { ${each(list)} }\ngo();`,
      OF_TYPES,
    ],
  ),
  ...PARTS.map(
    (part): Row => [
      part,
      (make, use, _, other) =>
        `const rows = [{ id: 'a', kind: ${make}, rest: ${other} }];\nexport function go() { ${use(part)} }\ngo();`,
      part.includes('findIndex') ? { fails: ['beside'] } : {},
    ],
  ),
  [
    'by the place that a function is told',
    (make, _, each, other) =>
      `const rows = [{ id: 'a', kind: ${make}, rest: ${other} }];\nexport function go() { ${each('rows.map((row, place) => rows[place].kind)')} }\ngo();`,
    OF_TYPES,
  ],
]);
