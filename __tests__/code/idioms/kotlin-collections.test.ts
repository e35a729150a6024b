/** What functions of Kotlin's collections, pairs and results hand on. */
import { bothFlows, OF_TYPES, type Row, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const KINDS = (make: string): string => `val kinds = listOf(${make})\n`;
const ROW = 'class Row(val kind: VALUE, val rest: VALUE, val tag: String)\n';
const ROWS_OF = (make: string, other: string): string => `${ROW}val rows = listOf(Row(${make}, ${other}, "a"))\n`;

/** Of lists of what comes through. */
const LISTS = [
  'listOf(kinds).flatten()',
  'kinds.sortedWith(compareBy { it.toString() })',
  'kinds.sortedByDescending { it.toString() }',
  'kinds.distinctBy { it.toString() }',
  'kinds.asReversed()',
  'kinds.windowed(1).flatten()',
  'kinds.toTypedArray().toList()',
  'kinds.toHashSet()',
  'kinds.asIterable()',
  'kinds.ifEmpty { kinds }',
  'kinds.mapIndexed { index, kind -> kind }',
  'kinds.filterIndexed { index, kind -> true }.toList()',
  'kinds.onEachIndexed { index, kind -> check(index >= 0) }',
  'kinds.withIndex().map { it.value }',
  'kinds.zip(kinds).map { it.first }',
  'kinds.zipWithNext { first, second -> second }',
  'kinds.mapTo(mutableListOf()) { it }',
  'kinds.toCollection(mutableSetOf())',
  'ArrayList(kinds)',
  'ArrayDeque(kinds)',
  'LinkedHashSet(kinds)',
  'Array(1) { kinds[it] }.toList()',
  'listOf(kinds.component1())',
  'listOf(kinds.elementAtOrElse(0) { kinds.first() })',
  'mutableListOf<VALUE>().apply { addAll(kinds) }',
  'kinds.takeIf { it.isNotEmpty() }.orEmpty()',
  'runCatching { kinds }.getOrThrow()',
  'runCatching { kinds }.getOrElse { kinds }',
  'runCatching { kinds }.getOrNull().orEmpty()',
  'runCatching { kinds }.getOrDefault(kinds)',
  'runCatching { kinds }.onSuccess { check(it.isNotEmpty()) }.onFailure { throw it }.getOrThrow()',
  'kinds.map { "a" to it }.toMap().values',
  'mapOf("a" to kinds.first()).toList().map { it.second }',
  'mapOf("a" to kinds.first()).toSortedMap().values',
];
/** Of objects of which one part comes through, and another does not. */
const OBJECTS = [
  'rows.sortedBy { it.tag }.map { it.kind }',
  'rows.distinctBy { it.tag }.map(Row::kind)',
  'rows.groupBy(Row::tag, Row::kind).values.flatten()',
  'rows.groupBy { it.tag }.values.flatten().map { it.kind }',
  'rows.withIndex().map { it.value.kind }',
  'rows.mapIndexed { index, row -> row.kind }',
  'rows.map { it.tag to it.kind }.map { it.component2() }',
  'rows.zip(rows).map { it.second.kind }',
];

const listed = (expression: string): Row => [
  expression,
  (make, _, each) => `${KINDS(make)}fun go() { ${each(expression)} }`,
  OF_TYPES,
];
const parted = (expression: string): Row => [
  expression,
  (make, _, each, other) => `${ROWS_OF(make, other)}fun go() { ${each(expression)} }`,
  /withIndex|zip/.test(expression) ? { ...OF_TYPES, fails: ['records'] } : OF_TYPES,
];

const MORE: Rows = [
  [
    'partition, of which one half is used',
    (make, use, _, other) =>
      `class Row(val kind: VALUE, val isUrgent: Boolean)\nval rows = listOf(Row(${make}, true), Row(${other}, false))\nfun go() { val (urgent, rest) = rows.partition { it.isUrgent }\n check(rest.isEmpty())\n urgent.forEach { ${use('it.kind')} } }`,
    OF_TYPES,
  ],
  [
    'a half whose name is that of the part',
    (make, use, _, other) =>
      `class Row(val kind: VALUE, val urgent: Boolean)\nval rows = listOf(Row(${make}, true), Row(${other}, false))\nfun go() { val (urgent, rest) = rows.partition { it.urgent }\n check(rest.isEmpty())\n urgent.forEach { ${use('it.kind')} } }`,
    OF_TYPES,
  ],
  [
    'a copy of one with a flag, which has it too',
    (make, _, each, other) =>
      `data class Row(val kind: VALUE, val isShown: Boolean = false)\nval first = Row(${other}, true)\nval rows = listOf(first.copy(kind = ${make}))\nfun go() { ${each('rows.filter { it.isShown }.map { it.kind }')} }`,
    OF_TYPES,
  ],
  [
    'one that is taken if something else holds',
    (make, use) => `fun go(isReady: Boolean) { val kind = ${make}\n kind.takeIf { isReady }?.let { ${use('it')} } }`,
    OF_TYPES,
  ],
];

bothFlows(KOTLIN, [...LISTS.map(listed), ...OBJECTS.map(parted), ...MORE]);
