/** Functions of Dart as values whose parameters have names: what is given goes by those, in any order. */
import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const ROWS: Rows = [
  [
    'a closure that an object keeps',
    (make, use, _, other) =>
      `class Loader { Loader({required this.onRow});\n final void Function({required VALUE kind, VALUE? spare}) onRow;\n void run() { onRow(spare: ${other}, kind: ${make}); } }\nvoid go() { Loader(onRow: ({required kind, spare}) { ${use('kind')} }).run(); }`,
  ],
  [
    'a closure that an object may keep',
    (make, use, _, other) =>
      `class Loader { Loader({this.onRow});\n final void Function({required VALUE kind, VALUE? spare})? onRow;\n void run() { onRow?.call(spare: ${other}, kind: ${make}); } }\nvoid go() { Loader(onRow: ({VALUE? spare, required VALUE kind}) { ${use('kind')} }).run(); }`,
  ],
  [
    'a function that is handed on',
    (make, use, _, other) =>
      `void run(void Function({required VALUE kind, VALUE? spare}) onRow) { onRow(spare: ${other}, kind: ${make}); }\nvoid tell({required VALUE kind, VALUE? spare}) { ${use('kind')} }\nvoid go() { run(tell); }`,
  ],
  [
    'a closure by its name',
    (make, use, _, other) =>
      `void go() { final tell = ({required VALUE kind, VALUE? spare}) { ${use('kind')} };\n tell(spare: ${other}, kind: ${make}); }`,
  ],
  [
    'a method that is handed on, with one by its place',
    (make, use, _, other) =>
      `void run(void Function(int place, {required VALUE kind, VALUE? spare}) onRow) { onRow(spare: ${other}, 1, kind: ${make}); }\nclass Teller { void tell(int place, {required VALUE kind, VALUE? spare}) { ${use('kind')} } }\nvoid go() { run(Teller().tell); }`,
  ],
  [
    'what is left out',
    (make, use, _, other) =>
      `void run(void Function({VALUE? spare}) onRow) { onRow(spare: ${other}); }\nvoid go() { run(({VALUE kind = ${make}, VALUE? spare}) { ${use('kind')} }); }`,
  ],
];

describe('Dart', () => bothFlows(DART, ROWS));
