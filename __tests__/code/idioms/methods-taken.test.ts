/** Methods of lists, queues and streams that are handed on instead of a function: who calls what was handed on fills them. */
import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

const DART_ROWS: Rows = [
  [
    'of a list',
    (make, use, _, other) =>
      `void go() { final first = <VALUE>[]; final second = <VALUE>[]; [${make}].forEach(first.add); [${other}].forEach(second.add); ${use('first.first')} }`,
  ],
  [
    'of many at once',
    (make, use, _, other) =>
      `void go() { final first = <VALUE>{}; final second = <VALUE>{}; [[${make}]].forEach(first.addAll); [[${other}]].forEach(second.addAll); ${use('first.first')} }`,
  ],
  [
    'that an object keeps',
    (make, use, _, other) =>
      `class Tile { Tile({required this.onOpen, required this.onSwipe}); final void Function(VALUE) onOpen; final void Function(VALUE) onSwipe; void tap() { onOpen(${make}); onSwipe(${other}); } }\nvoid go() { final first = <VALUE>[]; final second = <VALUE>[]; Tile(onOpen: first.add, onSwipe: second.add).tap(); ${use('first.first')} }`,
  ],
  [
    'of a stream',
    (make, use, _, other) =>
      `final opened = StreamController<VALUE>();\nfinal swiped = StreamController<VALUE>();\nvoid go() { opened.stream.listen((it) { ${use('it')} }); [${make}].forEach(opened.add); [${other}].forEach(swiped.sink.add); }`,
  ],
  [
    'that a variable stands for',
    (make, use, _, other) =>
      `void go() { final first = <VALUE>[]; final second = <VALUE>[]; final one = first.add; final two = second.add; [${make}].forEach(one); [${other}].forEach(two); ${use('first.first')} }`,
  ],
  [
    'of what takes from a stream',
    (make, use, _, other) =>
      `final opened = StreamController<VALUE>();\nfinal swiped = StreamController<VALUE>();\nvoid go() { opened.stream.listen((it) { ${use('it')} }); Stream.fromIterable([${make}]).listen(opened.sink.add); Stream.fromIterable([${other}]).listen(swiped.sink.add); }`,
  ],
  [
    'of the app’s own, which takes two',
    (make, use, _, other) =>
      `class Log { VALUE? first; VALUE? second; void add(VALUE one, VALUE two) { first = one; second = two; } }\nvoid run(void Function(VALUE, VALUE) then) { then(${other}, ${make}); }\nvoid go() { final log = Log(); run(log.add); ${use('log.second!')} }`,
  ],
  [
    'a part that is called so',
    (make, use, _, other) =>
      `class Words { const Words(this.add, this.rest); final VALUE add; final VALUE rest; }\nVALUE same(VALUE it) => it;\nvoid go() { final words = Words(${make}, ${other}); ${use('same(words.add)')} }`,
  ],
];
describe('Dart', () => bothFlows(DART, DART_ROWS));

const inMethod = (body: string, members = ''): string =>
  `public class Idiom { ${members} public void Go() { ${body} } }`;

const C_SHARP_ROWS: Rows = [
  [
    'of a list',
    (make, use, _, other) =>
      inMethod(
        `var first = new List<VALUE>(); var second = new List<VALUE>(); new List<VALUE> { ${make} }.ForEach(first.Add); new List<VALUE> { ${other} }.ForEach(second.Add); ${use('first[0]')}`,
      ),
  ],
  [
    'of a queue',
    (make, use, _, other) =>
      inMethod(
        `var first = new Queue<VALUE>(); var second = new Queue<VALUE>(); new List<VALUE> { ${make} }.ForEach(first.Enqueue); new List<VALUE> { ${other} }.ForEach(second.Enqueue); ${use('first.Dequeue()')}`,
      ),
  ],
  [
    'of a subject',
    (make, use, _, other) =>
      inMethod(
        `first.Subscribe(it => { ${use('it')} }); new List<VALUE> { ${make} }.ForEach(first.OnNext); new List<VALUE> { ${other} }.ForEach(second.OnNext);`,
        'readonly Subject<VALUE> first = new(); readonly Subject<VALUE> second = new();',
      ),
  ],
  [
    'that a variable stands for',
    (make, use, _, other) =>
      inMethod(
        `var first = new List<VALUE>(); var second = new List<VALUE>(); Action<VALUE> one = first.Add; Action<VALUE> two = second.Add; one(${make}); two(${other}); ${use('first[0]')}`,
      ),
  ],
  [
    'that hears of an event',
    (make, use, _, other) =>
      `public class Book { public event Action<VALUE>? Opened; public event Action<VALUE>? Closed; public void Run() { Opened?.Invoke(${make}); Closed?.Invoke(${other}); } }\n${inMethod(
        `var first = new List<VALUE>(); var second = new List<VALUE>(); var book = new Book(); book.Opened += first.Add; book.Closed += second.Add; book.Run(); ${use('first[0]')}`,
      )}`,
  ],
  [
    'that a function is given',
    (make, use, _, other) =>
      inMethod(
        `var first = new List<VALUE>(); var second = new List<VALUE>(); Each(first.Add, second.Add); ${use('first[0]')}`,
        `static void Each(Action<VALUE> one, Action<VALUE> two) { one(${make}); two(${other}); }`,
      ),
  ],
  [
    'of the app’s own, which takes two',
    (make, use, _, other) =>
      `public class Log { public VALUE? One; public VALUE? Two; public void Add(VALUE one, VALUE two) { One = one; Two = two; } }\n${inMethod(
        `var log = new Log(); Run(log.Add); ${use('log.Two!')}`,
        `static void Run(Action<VALUE, VALUE> then) { then(${other}, ${make}); }`,
      )}`,
  ],
];
describe('C#', () => bothFlows(C_SHARP, C_SHARP_ROWS));

const KOTLIN_ROWS: Rows = [
  [
    'of a list',
    (make, use, _, other) =>
      `fun go() { val first = mutableListOf<VALUE>()\n val second = mutableListOf<VALUE>()\n listOf(${make}).forEach(first::add)\n listOf(${other}).forEach(second::add)\n ${use('first.first()')} }`,
  ],
  [
    'of a flow',
    (make, use, _, other) =>
      `val first = MutableSharedFlow<VALUE>()\nval second = MutableSharedFlow<VALUE>()\nsuspend fun go() { listOf(${make}).forEach(first::tryEmit)\n listOf(${other}).forEach(second::tryEmit)\n first.collect { ${use('it')} } }`,
  ],
  [
    'of a channel',
    (make, use, _, other) =>
      `val first = Channel<VALUE>()\nval second = Channel<VALUE>()\nsuspend fun go() { listOf(${make}).forEach(first::trySend)\n listOf(${other}).forEach(second::trySend)\n for (it in first) { ${use('it')} } }`,
  ],
];
describe('Kotlin', () => bothFlows(KOTLIN, KOTLIN_ROWS));

const JAVASCRIPT_ROWS: Rows = [
  [
    'of a list, bound to it',
    (make, use, _, other) =>
      `export function go() { const first: VALUE[] = [];\n const second: VALUE[] = [];\n [${make}].forEach(first.push.bind(first));\n [${other}].forEach(second.push.bind(second));\n ${use('first[0]')} }`,
  ],
];
describe('JavaScript', () => bothFlows(JAVASCRIPT, JAVASCRIPT_ROWS));
