/** Where a parser gave up on all of a file, the place is told at which it did, and not the beginning of the file. */
import { expect, test } from 'vitest';
import { findFaults } from '../../src/code/languages/faults.ts';
import type { Syntax } from '../../src/code/languages/syntax.ts';

const FILE = { path: 'App/A.m', lines: [0] };
const node = (type: string, start: number, ...children: readonly Syntax[]): Syntax => ({
  ...{ type, isNamed: /^\w/.test(type), field: '', start, end: start + 10, children },
});

test.each([
  ['at what is no whole declaration', [node('preproc_include', 0), node('@implementation', 20), node('ERROR', 30)], 20],
  ['inside of a declaration', [node('preproc_include', 0), node('function_definition', 10, node('ERROR', 14))], 14],
  [
    'in a stretch inside of one',
    [
      node('declaration', 0),
      node('class_implementation', 10, node('ERROR', 12, node('declaration', 12), node('{', 18))),
    ],
    18,
  ],
  ['at its beginning', [node('identifier', 5), node('ERROR', 8)], 5],
  ['nowhere else', [node('declaration', 5), node('declaration', 15)], 5],
])('%s', (_, children, start) => {
  const [fault] = findFaults(node('ERROR', 5, ...children), FILE);
  expect(fault?.start).toBe(start);
});
