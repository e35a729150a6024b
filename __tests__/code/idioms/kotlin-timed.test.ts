/** How long something takes, and what it gives: `measureTimedValue` of Kotlin. */
import { bothFlows, type Language, type Rows } from './both-flows.ts';
import { KOTLIN as PLAIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const KOTLIN: Language = { ...PLAIN, head: `${PLAIN.head}import kotlin.time.*\nimport kotlin.system.*\n` };

const VALUES: Rows = [
  [
    'the value',
    (make, use) =>
      `fun go() { val timed = measureTimedValue { ${make} }\n println(timed.duration)\n ${use('timed.value')} }`,
  ],
  ['taken apart', (make, use) => `fun go() { val (it, took) = measureTimedValue { ${make} }\n ${use('it')} }`],
  [
    'by a clock',
    (make, use) =>
      `fun go() { val timed = TimeSource.Monotonic.measureTimedValue { ${make} }\n ${use('timed.value')} }`,
  ],
  [
    'of a helper',
    (make, use) =>
      `fun load(): TimedValue<VALUE> = measureTimedValue { ${make} }\nfun go() { val timed = load()\n ${use('timed.value')} }`,
  ],
  ['what is used in it', (make, use) => `fun go() { val took = measureTime { ${use(make)} }\n println(took) }`],
];
bothFlows(KOTLIN, VALUES);

const ROW = 'data class Row(val title: String)\n';
const timed = (told: string, pair = 'took'): Ways => [
  ['a part', (make, use) => `fun go() { val timed = measureTimedValue { ${make} }\n ${use(`"\${timed.${told}}"`)} }`],
  [
    'a part of a list',
    (make, use) => `fun go() { val timed = measureTimedValue { listOf(${make}) }\n ${use(`"\${timed.${told}}"`)} }`,
  ],
  ['taken apart', (make, use) => `fun go() { val (it, took) = measureTimedValue { ${make} }\n ${use(`"$${pair}"`)} }`],
  [
    'passed on',
    (make, use) =>
      `${ROW}fun tell(timed: TimedValue<Row>) { ${use(`"\${timed.${told}}"`)} }\nfun go() { tell(measureTimedValue { Row(${make}) }) }`,
  ],
  [
    'by a clock',
    (make, use) =>
      `fun go() { val timed = TimeSource.Monotonic.measureTimedValue { ${make} }\n ${use(`"\${timed.${told}}"`)} }`,
  ],
];
bringsNone(KOTLIN, [
  ...timed('duration'),
  ...timed('duration.inWholeMilliseconds').map(([title, code]) => [`${title}, in milliseconds`, code] as const),
  ['measureTime', (make, use) => `fun go() { val took = measureTime { listOf(${make}) }\n ${use('"$took"')} }`],
  ['measureTimeMillis', (make, use) => `fun go() { val took = measureTimeMillis { ${make} }\n ${use('"$took"')} }`],
]);
brings(KOTLIN, [...timed('value', 'it')]);
brings(PLAIN, [
  [
    'one of the app’s own',
    (make, use) =>
      `class Timed(val value: String, val duration: String)\nfun measureTimedValue(block: () -> String): Timed = Timed("", block())\nfun go() { val timed = measureTimedValue { ${make} }\n ${use('timed.duration')} }`,
  ],
]);
