/** Kotlin's branches: of several statements each gives what stands last in it, and in one for a case of a sealed type what is
 *  asked is of that type, whatever is known of it before. */
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const ROWS: Rows = [
  [
    'a when that a function gives',
    (make, use, _, other) =>
      `fun pick(count: Int): VALUE = when (count) { 1 -> ${make}\n else -> { val kind = ${make}\n println(count)\n kind } }\nfun go() { val beside = ${other}\n ${use('pick(2)')} }`,
  ],
  [
    'a when that names its subject',
    (make, use, _, other) =>
      `fun count() = 3\nfun pick(): VALUE { return when (val count = count()) { 1 -> ${make}\n else -> { val kind = ${make}\n println(count)\n kind } } }\nfun go() { val beside = ${other}\n ${use('pick()')} }`,
  ],
  [
    'a when of tests',
    (make, use, _, other) =>
      `fun pick(count: Int): VALUE { val found = when { count > 3 -> { val kind = ${make}\n println(count)\n kind }\n else -> { println(count)\n ${make} } }\n return found }\nfun go() { val beside = ${other}\n ${use('pick(2)')} }`,
  ],
  [
    'an if and its else',
    (make, use, _, other) =>
      `fun pick(isFirst: Boolean): VALUE = if (isFirst) { println(1)\n ${make} } else { println(2)\n val kind = ${make}\n kind }\nfun go() { val beside = ${other}\n ${use('pick(true)')} }`,
  ],
  [
    'one in another',
    (make, use, _, other) =>
      `fun pick(count: Int, isFirst: Boolean): VALUE = when (count) { 0 -> ${make}\n else -> { println(count)\n if (isFirst) { println(1)\n ${make} } else { val kind = ${make}\n kind } } }\nfun go() { val beside = ${other}\n ${use('pick(2, true)')} }`,
  ],
  [
    'what is not given stands before it',
    (make, use, _, other) =>
      `fun pick(count: Int): VALUE = when (count) { 1 -> ${make}\n else -> { val beside = ${other}\n val kind = ${make}\n kind } }\nfun go() { ${use('pick(2)')} }`,
  ],
  [
    'an object that is made of it',
    (make, use, _, other) =>
      `data class Shelf(val kind: VALUE, val beside: VALUE)\nfun pick(count: Int): Shelf? = if (count > 1) { val kind = ${make}\n Shelf(kind, ${other}) } else null\nfun go() { pick(2)?.let { ${use('it.kind')} } }`,
  ],
];
bothFlows(KOTLIN, ROWS);

/** A branch for one of the cases, which carry a record and another text. */
const asked = (part: 'text' | 'day'): Ways => {
  const EFFECT =
    'sealed interface Effect { data object Load : Effect\n data class Trace(val text: String, val day: String) : Effect }\n';
  return [
    [
      'of each of a list that a function gives without its type',
      (make, use) =>
        `${EFFECT}fun effects() = listOf(Effect.Load, Effect.Trace(${make}, "a"))\nfun go() { for (effect in effects()) { when (effect) { is Effect.Trace -> ${use(`effect.${part}`)} } } }`,
    ],
    [
      'of a part of a pair',
      (make, use) =>
        `${EFFECT}fun next() = "a" to Effect.Trace(${make}, "a")\nfun go() { val (state, effect) = next()\n when (effect) { is Effect.Trace -> ${use(`effect.${part}`)} } }`,
    ],
    [
      'of what may be anything',
      (make, use) =>
        `${EFFECT}fun run(effect: Any) { when (effect) { is Effect.Trace -> ${use(`effect.${part}`)} } }\nfun go() { run(Effect.Trace(${make}, "a")) }`,
    ],
  ];
};
brings(KOTLIN, asked('text'));
bringsNone(KOTLIN, asked('day'));
