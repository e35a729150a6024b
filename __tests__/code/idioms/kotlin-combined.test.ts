/** Flows of Kotlin that are put together: each value comes to the parameter of its flow. */
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const ROWS: Rows = [
  [
    'the first of two',
    (make, use) =>
      `fun go(other: Flow<Int>) { combine(flowOf(${make}), other) { kind, count -> ${use('kind')}\n count }.launchIn(scope) }`,
  ],
  [
    'the second of two',
    (make, use) =>
      `fun go(other: Flow<Int>) { combine(other, flowOf(${make})) { count, kind -> ${use('kind')}\n count }.launchIn(scope) }`,
  ],
  [
    'the last of three',
    (make, use) =>
      `fun go(a: Flow<Int>, b: Flow<Int>) { combine(a, b, flowOf(${make})) { x, y, kind -> ${use('kind')}\n x + y }.launchIn(scope) }`,
  ],
  [
    'what it makes of them',
    (make, use) =>
      `fun go(other: Flow<Int>) { combine(flowOf(${make}), other) { kind, count -> kind }.onEach { ${use('it')} }.launchIn(scope) }`,
  ],
  [
    'by a method of one',
    (make, use) =>
      `fun go(other: Flow<Int>) { other.combine(flowOf(${make})) { count, kind -> kind }.onEach { ${use('it')} }.launchIn(scope) }`,
  ],
  [
    'those that come at once',
    (make, use) =>
      `fun go(other: Flow<Int>) { other.zip(flowOf(${make})) { count, kind -> kind }.onEach { ${use('it')} }.launchIn(scope) }`,
  ],
];
bothFlows(KOTLIN, ROWS);
