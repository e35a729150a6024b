/** Calls with type arguments behind an operator: only what stands there is called, and nothing before it. */
import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const ROWS: Rows = [
  [
    'a list, or none',
    (make, _, each) =>
      `fun given(): List<VALUE>? = listOf(${make})\nfun go() { ${each('(given() ?: emptyList<VALUE>())')} }`,
  ],
  [
    'a list, or none, by its name',
    (make, _, each) =>
      `fun given(): List<VALUE>? = listOf(${make})\nfun go() { val all = given() ?: emptyList<VALUE>()\n ${each('all')} }`,
  ],
  [
    'the other list',
    (make, _, each) =>
      `fun given(): List<VALUE>? = null\nfun go() { val all = given() ?: listOf<VALUE>(${make})\n ${each('all')} }`,
  ],
  [
    'a sum of lists',
    (make, _, each) => `fun go() { val all = emptyList<VALUE>() + listOf<VALUE>(${make})\n ${each('all')} }`,
  ],
  [
    'a pair, and its member behind it',
    (make, use, _, other) =>
      `fun go() { val all = mapOf("a" to listOf<VALUE>(${make}).first(), "b" to listOf<VALUE>(${other}).first())\n ${use('all["a"]!!')} }`,
  ],
  [
    'a member of what is in brackets',
    (make, use, _, other) =>
      `class Held(val one: VALUE, val spare: VALUE)\nfun held(): Held? = null\nfun go() { ${use(`(held() ?: Held(${make}, ${other})).one`)} }`,
  ],
];

describe('Kotlin', () => bothFlows(KOTLIN, ROWS));
