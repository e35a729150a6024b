/** What holds while a block runs, and whoever is called in it may ask for: values of zones, of tasks and of coroutines. What is
 *  set for one name is not another's, and what is set for one block is not there in the other. */

import { expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

/** One of the two blocks tells, the other does nothing with it. */
const of = (told: string, tells: string, rest: string): readonly [string, string] =>
  told === 'first' ? [tells, rest] : [rest, tells];

eachApart('Dart', DART, [
  [
    'values of a zone, by their keys',
    (make, use, told) =>
      `import 'dart:async';\nvoid tell() { final text = Zone.current[#${told}] as String; ${use('text')} }\nvoid go() { runZoned(() { tell(); }, zoneValues: {#first: ${make}, #second: 'typed'}); }`,
  ],
  [
    'values of a zone, by constants for their keys',
    (make, use, told) =>
      `import 'dart:async';\nconst first = #first; const second = 'second';\nvoid tell() { final text = Zone.current[${told}] as String; ${use('text')} }\nvoid go() { runZonedGuarded(() => tell(), (error, stack) {}, zoneValues: {first: ${make}, second: 'typed'}); }`,
  ],
  [
    'values of a zone that is forked',
    (make, use, told) =>
      `import 'dart:async';\nvoid tell() { final text = Zone.current[#${told}] as String; ${use('text')} }\nvoid go() { final zone = Zone.current.fork(zoneValues: {#first: ${make}, #second: 'typed'}); zone.run(() { tell(); }); }`,
  ],
  [
    'values of zones under one key',
    (make, use, told) => {
      const [first, second] = of(told, 'tell();', "print('a');");
      return `import 'dart:async';\nvoid tell() { final text = Zone.current[#label] as String; ${use('text')} }\nvoid go() { runZoned(() { ${first} }, zoneValues: {#label: ${make}}); runZoned(() { ${second} }, zoneValues: {#label: 'typed'}); }`;
    },
  ],
  [
    'values of zones that a helper makes',
    (make, use, told) => {
      const [first, second] = of(told, 'tell();', "print('a');");
      return `import 'dart:async';\nT labelled<T>(String label, T Function() body) => runZoned(body, zoneValues: {#label: label});\nvoid tell() { final text = Zone.current[#label] as String; ${use('text')} }\nvoid go() { labelled(${make}, () { ${first} }); labelled('typed', () { ${second} }); }`;
    },
  ],
]);

const LOCALS = 'enum Labels { @TaskLocal static var first = ""\n @TaskLocal static var second = "" }\n';
eachApart('Swift', SWIFT, [
  [
    'values of a task, by their names',
    (make, use, told) =>
      `${LOCALS}func tell() { ${use(`Labels.${told}`)} }\nfunc go() { Labels.$first.withValue(${make}) { Labels.$second.withValue("typed") { tell() } } }`,
  ],
  [
    'values of tasks under one name',
    (make, use, told) => {
      const [first, second] = of(told, 'tell()', 'print("a")');
      return `${LOCALS}func tell() { ${use('Labels.first')} }\nfunc go() { Labels.$first.withValue(${make}) { ${first} }\n Labels.$first.withValue("typed") { ${second} } }`;
    },
  ],
  [
    'values of tasks that a helper sets',
    (make, use, told) => {
      const [first, second] = of(told, 'tell()', 'print("a")');
      return `${LOCALS}func labelled(_ label: String, _ body: () -> Void) { Labels.$first.withValue(label) { body() } }\nfunc tell() { ${use('Labels.first')} }\nfunc go() { labelled(${make}) { ${first} }\n labelled("typed") { ${second} } }`;
    },
  ],
]);

const LOCAL =
  'public static class Labels { public static readonly AsyncLocal<string> First = new(); public static readonly AsyncLocal<string> Second = new(); }\n';
eachApart('C#', C_SHARP, [
  [
    'values of a flow of calls, by their names',
    (make, use, told) =>
      `${LOCAL}public static class Page { static void Tell() { var text = Labels.${told === 'first' ? 'First' : 'Second'}.Value; ${use('text')} }\n public static void Go() { Labels.First.Value = ${make}; Labels.Second.Value = "typed"; Tell(); } }`,
  ],
]);

const ELEMENTS = ['First', 'Second']
  .map(
    (name) =>
      `class ${name}(val label: String) : AbstractCoroutineContextElement(${name}) { companion object Key : CoroutineContext.Key<${name}> }\n`,
  )
  .join('');
eachApart('Kotlin', KOTLIN, [
  [
    'elements of a context, by their keys',
    (make, use, told) =>
      `import kotlin.coroutines.*\n${ELEMENTS}suspend fun tell() { val text = coroutineContext[${told === 'first' ? 'First' : 'Second'}]?.label ?: ""\n ${use('text')} }\nsuspend fun go() { withContext(First(${make}) + Second("typed")) { tell() } }`,
  ],
  [
    'elements of a context, by their keys and names',
    (make, use, told) =>
      `import kotlin.coroutines.*\n${ELEMENTS}suspend fun tell() { val text = currentCoroutineContext()[${told === 'first' ? 'First' : 'Second'}.Key]!!.label\n ${use('text')} }\nsuspend fun go() { withContext(First(${make})) { withContext(Second("typed")) { tell() } } }`,
  ],
  [
    'elements of contexts under one key',
    (make, use, told) => {
      const [first, second] = of(told, 'tell()', 'delay(1)');
      return `import kotlin.coroutines.*\n${ELEMENTS}suspend fun tell() { val text = coroutineContext[First]?.label ?: ""\n ${use('text')} }\nsuspend fun go() { withContext(First(${make})) { ${first} }\n withContext(First("typed")) { ${second} } }`;
    },
  ],
  [
    'names of coroutines',
    (make, use, told) => {
      const [first, second] = of(told, 'tell()', 'delay(1)');
      return `import kotlin.coroutines.*\nsuspend fun tell() { val text = coroutineContext[CoroutineName]?.name ?: ""\n ${use('text')} }\nsuspend fun go() { withContext(CoroutineName(${make})) { ${first} }\n withContext(CoroutineName("typed")) { ${second} } }`;
    },
  ],
]);

test('who is seen to ask in no block may be in any: that is said', async () => {
  const { file, head, records, text } = SWIFT;
  const code = `${LOCALS}func tell() { ${records.use('Labels.first')} }\nfunc go() { Labels.$first.withValue(${text.make}) { print("a") } }\n`;
  const { flows } = await factsOf({ ...records.beside, [file]: head + code });
  expect(flows.map(({ kind, unsure }) => [kind, unsure])).toEqual([['analytics', 'Labels.first']]);
});
