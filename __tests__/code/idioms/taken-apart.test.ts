/** Lists that are taken apart where they are written: each name is what stands at its place. */
import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';

const KOTLIN_ROWS: Rows = [
  ['a list', (make, use, _, other) => `fun go() { val (first, second) = listOf(${make}, ${other})\n ${use('first')} }`],
  [
    'a list, but for the first',
    (make, use, _, other) => `fun go() { val (_, second) = listOf(${other}, ${make}, ${other})\n ${use('second')} }`,
  ],
  [
    'an array',
    (make, use, _, other) => `fun go() { val (first, second) = arrayOf(${make}, ${other})\n ${use('first')} }`,
  ],
  ['a pair', (make, use, _, other) => `fun go() { val (first, second) = ${other} to ${make}\n ${use('second')} }`],
];

const DART_ROWS: Rows = [
  ['a list', (make, use, _, other) => `void go() { final [first, second] = [${make}, ${other}];\n ${use('first')} }`],
  [
    'a record',
    (make, use, _, other) => `void go() { final (first, second) = (${other}, ${make});\n ${use('second')} }`,
  ],
  [
    'what is spread',
    (make, use) => `void go() { final all = [${make}];\n final [first] = [...all];\n ${use('first')} }`,
  ],
];

describe('Kotlin', () => bothFlows(KOTLIN, KOTLIN_ROWS));
describe('Dart', () => bothFlows(DART, DART_ROWS));
