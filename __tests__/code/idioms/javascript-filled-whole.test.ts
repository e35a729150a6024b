/** Constructors that take over all that they are given. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const ROWS: Rows = [
  [
    'parts of a parameter',
    (make, use, _, other) =>
      `class Row { kind!: VALUE; spare!: VALUE; constructor(parts: Partial<Row>) { Object.assign(this, parts); } }\nexport function go() { const row = new Row({ kind: ${make}, spare: ${other} }); ${use('row.kind')} }`,
  ],
  [
    'parts of each object by itself',
    (make, use, _, other) =>
      `class Row { kind!: VALUE; constructor(parts: Partial<Row>) { Object.assign(this, parts); } }\nexport function go() { const row = new Row({ kind: ${make} }); const other = new Row({ kind: ${other} }); ${use('row.kind')} return other; }`,
  ],
  [
    'a part that is not given',
    (make, use) =>
      `class Row { kind: VALUE = ${make}; note = ''; constructor(parts: { note: string }) { Object.assign(this, parts); } }\nexport function go() { ${use("new Row({ note: 'x' }).kind")} }`,
  ],
  [
    'parts that a method asks for',
    (make, use, _, other) =>
      `class Row { readonly kind: VALUE; readonly spare: VALUE; constructor(init: { kind: VALUE; spare: VALUE }) { Object.assign(this, init); } show() { ${use('this.kind')} } }\nexport function go() { new Row({ kind: ${make}, spare: ${other} }).show(); }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
