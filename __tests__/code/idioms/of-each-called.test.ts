/** Two objects of one interface that are called like functions, or by a subscript: what one of them gives is not what the other does. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const PAIR_KT = (make: string): string =>
  `interface Observe { operator fun invoke(): String }\nclass First : Observe { override fun invoke(): String = ${make} }\nclass Second : Observe { override fun invoke(): String = "typed" }\nclass Reporter(private val observe: Observe) { fun start() { val text = observe()\n ${'USE'} } }\n`;

eachApart('Kotlin', KOTLIN, [
  [
    'use cases that a reporter is made with',
    (make, use, told) =>
      `${PAIR_KT(make).replace('USE', use('text'))}class Graph { val first = First()\n val second = Second()\n private val reporter = Reporter(${told})\n fun show() = first() + second()\n fun go() { reporter.start() } }`,
  ],
  [
    'use cases that wait',
    (make, use, told) =>
      `interface Observe { suspend operator fun invoke(id: Int): String }\nclass First : Observe { override suspend operator fun invoke(id: Int): String = ${make} }\nclass Second : Observe { override suspend operator fun invoke(id: Int): String = "typed" }\nclass Reporter(private val observe: Observe) { suspend fun start() { val text = observe(3)\n ${use('text')} } }\nclass Graph { suspend fun go() { println(First()(1).length)\n Reporter(${told === 'first' ? 'First()' : 'Second()'}).start() } }`,
  ],
  [
    'use cases that keep what they are made with',
    (make, use, told) =>
      `abstract class Observe { abstract operator fun invoke(): String }\nclass Title(private val text: String) : Observe() { override fun invoke() = text }\nclass Count(private val count: Int) : Observe() { override fun invoke() = "$count" }\nclass Reporter(private val observe: Observe) { fun start() { val text = observe.invoke()\n ${use('text')} } }\nclass Graph { fun go() { val first = Title(${make})\n val second = Count(3)\n println(first().length)\n Reporter(observe = ${told}).start() } }`,
  ],
  [
    'what is got by an operator',
    (make, use, told) =>
      `interface Shelf { operator fun get(at: Int): String }\nclass First : Shelf { override fun get(at: Int): String = ${make} }\nclass Second : Shelf { override fun get(at: Int): String = "typed" }\nclass Reporter(private val shelf: Shelf) { fun start() { val text = shelf[0]\n ${use('text')} } }\nclass Graph { fun go() { println(First()[1].length)\n Reporter(${told === 'first' ? 'First()' : 'Second()'}).start() } }`,
  ],
]);

const ANY_KT: Ways = [
  [
    'a use case that nobody tells',
    (make, use) =>
      `${PAIR_KT(make).replace('USE', use('text'))}class Graph { val all = listOf(First(), Second())\n fun go(at: Int) { Reporter(all[at]).start() } }`,
  ],
  [
    'one that asks the other',
    (make, use) =>
      `${PAIR_KT(make).replace('USE', use('text'))}class Third(private val other: Observe) : Observe { override fun invoke(): String = other() }\nclass Graph { fun go() { println(Second()().length)\n Reporter(Third(First())).start() } }`,
  ],
];
brings(KOTLIN, ANY_KT);

eachApart('Swift', SWIFT, [
  [
    'use cases that a reporter is made with',
    (make, use, told) =>
      `protocol Observe { func callAsFunction() -> String }\nstruct First: Observe { func callAsFunction() -> String { ${make} } }\nstruct Second: Observe { func callAsFunction() -> String { "typed" } }\nfinal class Reporter { let observe: any Observe\n init(observe: any Observe) { self.observe = observe }\n func start() { let text = observe()\n ${use('text')} } }\nfinal class Graph { let first = First(), second = Second()\n func go() { _ = first().count + second().count\n Reporter(observe: ${told}).start() } }`,
  ],
  [
    'shelves that are asked by a subscript',
    (make, use, told) =>
      `protocol Shelf { subscript(at: Int) -> String { get } }\nfinal class First: Shelf { subscript(at: Int) -> String { ${make} } }\nfinal class Second: Shelf { subscript(at: Int) -> String { "typed" } }\nfinal class Reporter { let shelf: any Shelf\n init(shelf: any Shelf) { self.shelf = shelf }\n func start() { let text = shelf[0]\n ${use('text')} } }\nfinal class Graph { let first = First(), second = Second()\n func go() { _ = first[0].count + second[0].count\n Reporter(shelf: ${told}).start() } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'use cases that a reporter is made with',
    (make, use, told) =>
      `abstract class Observe { String call(); }\nclass First implements Observe { @override String call() => ${make}; }\nclass Second implements Observe { @override String call() => 'typed'; }\nclass Reporter { Reporter(this.observe); final Observe observe; void start() { final text = observe(); ${use('text')} } }\nclass Graph { final first = First(); final second = Second(); void go() { first().length + second().length; Reporter(${told}).start(); } }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'shelves that are asked by an indexer',
    (make, use, told) =>
      `interface IShelf { string this[int at] { get; } }\nclass First : IShelf { public string this[int at] => ${make}; }\nclass Second : IShelf { public string this[int at] => "typed"; }\nclass Reporter { readonly IShelf shelf;\n public Reporter(IShelf shelf) { this.shelf = shelf; }\n public void Start() { var text = shelf[0]; ${use('text')} } }\nclass Graph { readonly First first = new(); readonly Second second = new();\n public void Go() { var size = first[0].Length + second[0].Length; new Reporter(${told}).Start(); } }`,
  ],
]);
