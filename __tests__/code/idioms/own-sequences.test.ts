/** Sequences of the app's own in other languages than Swift: a loop over one, and methods of sequences on one. */
import { describe } from 'vitest';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const CS_LAB = 'public class Lab { public string Title { get; set; } = ""; public string Note { get; set; } = ""; }\n';
const csLab = (make: string): string => `new Lab { Title = ${make}, Note = "a" }`;
const csShelf = (make: string): string =>
  `${CS_LAB}public class Shelf : IEnumerable<Lab> { readonly List<Lab> all = new(); public void Fill() { all.Add(${csLab(make)}); } public IEnumerator<Lab> GetEnumerator() => all.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }\n`;
const csYields = (make: string): string =>
  `${CS_LAB}public class Shelf : IEnumerable<Lab> { public IEnumerator<Lab> GetEnumerator() { yield return ${csLab(make)}; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }\n`;
const CS_BRINGS: Ways = [
  [
    'over a list',
    (make, use) =>
      `${csShelf(make)}public class Page { public void Go() { var shelf = new Shelf(); shelf.Fill(); foreach (var lab in shelf) { ${use('lab.Title')} } } }`,
  ],
  [
    'that yields',
    (make, use) =>
      `${csYields(make)}public class Page { public void Go() { foreach (var lab in new Shelf()) { ${use('lab.Title')} } } }`,
  ],
  [
    'with Linq',
    (make, use) =>
      `${csYields(make)}public class Page { public void Go() { foreach (var title in new Shelf().Select(it => it.Title)) { ${use('title')} } } }`,
  ],
  [
    'asynchronous',
    (make, use) =>
      `${CS_LAB}public class Shelf : IAsyncEnumerable<Lab> { public async IAsyncEnumerator<Lab> GetAsyncEnumerator(CancellationToken token = default) { yield return ${csLab(make)}; } }\npublic class Page { public async Task Go() { await foreach (var lab in new Shelf()) { ${use('lab.Title')} } } }`,
  ],
  [
    'with an enumerator of its own',
    (make, use) =>
      `${CS_LAB}public class Shelf : IEnumerable<Lab> { public IEnumerator<Lab> GetEnumerator() => new Walk(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }\npublic class Walk : IEnumerator<Lab> { public Lab Current => ${csLab(make)}; object IEnumerator.Current => Current; public bool MoveNext() => true; public void Reset() {} public void Dispose() {} }\npublic class Page { public void Go() { foreach (var lab in new Shelf()) { ${use('lab.Title')} } } }`,
  ],
];
const CS_NONE: Ways = [
  [
    'another part',
    (make, use) =>
      `${csYields(make)}public class Page { public void Go() { foreach (var lab in new Shelf()) { ${use('lab.Note')} } } }`,
  ],
];

const KT_LAB = 'data class Lab(val title: String, val note: String)\n';
const KT_BRINGS: Ways = [
  [
    'over a list',
    (make, use) =>
      `${KT_LAB}class Shelf(private val all: List<Lab>) : Iterable<Lab> { override fun iterator(): Iterator<Lab> = all.iterator() }\nfun go() { for (lab in Shelf(listOf(Lab(${make}, "a")))) { ${use('lab.title')} } }`,
  ],
  [
    'by an operator',
    (make, use) =>
      `${KT_LAB}class Shelf(private val all: List<Lab>) { operator fun iterator() = all.iterator() }\nfun go() { for (lab in Shelf(listOf(Lab(${make}, "a")))) { ${use('lab.title')} } }`,
  ],
  [
    'with an iterator of its own',
    (make, use) =>
      `${KT_LAB}class Shelf : Iterable<Lab> { override fun iterator() = Walk() }\nclass Walk : Iterator<Lab> { override fun hasNext() = true\n override fun next() = Lab(${make}, "a") }\nfun go() { for (lab in Shelf()) { ${use('lab.title')} } }`,
  ],
  [
    'mapped',
    (make, use) =>
      `${KT_LAB}class Shelf(private val all: List<Lab>) : Iterable<Lab> { override fun iterator(): Iterator<Lab> = all.iterator() }\nfun go() { Shelf(listOf(Lab(${make}, "a"))).map { it.title }.forEach { ${use('it')} } }`,
  ],
  [
    'by delegation',
    (make, use) =>
      `${KT_LAB}class Shelf(all: List<Lab>) : List<Lab> by all\nfun go() { for (lab in Shelf(listOf(Lab(${make}, "a")))) { ${use('lab.title')} } }`,
  ],
];
const KT_NONE: Ways = [
  [
    'another part',
    (make, use) =>
      `${KT_LAB}class Shelf : Iterable<Lab> { override fun iterator() = Walk() }\nclass Walk : Iterator<Lab> { override fun hasNext() = true\n override fun next() = Lab(${make}, "a") }\nfun go() { for (lab in Shelf()) { ${use('lab.note')} } }`,
  ],
];

const DART_LAB = 'class Lab { const Lab(this.title, this.note); final String title; final String note; }\n';
const DART_BRINGS: Ways = [
  [
    'over a list',
    (make, use) =>
      `${DART_LAB}class Shelf extends Iterable<Lab> { Shelf(this.all); final List<Lab> all; @override Iterator<Lab> get iterator => all.iterator; }\nvoid go() { for (final lab in Shelf([Lab(${make}, 'a')])) { ${use('lab.title')} } }`,
  ],
  [
    'mixed in',
    (make, use) =>
      `${DART_LAB}class Shelf with IterableMixin<Lab> { Shelf(this.all); final List<Lab> all; @override Iterator<Lab> get iterator => all.iterator; }\nvoid go() { Shelf([Lab(${make}, 'a')]).map((it) => it.title).forEach((title) { ${use('title')} }); }`,
  ],
  [
    'with an iterator of its own',
    (make, use) =>
      `${DART_LAB}class Shelf extends Iterable<Lab> { @override Iterator<Lab> get iterator => Walk(); }\nclass Walk implements Iterator<Lab> { @override Lab get current => Lab(${make}, 'a'); @override bool moveNext() => true; }\nvoid go() { for (final lab in Shelf()) { ${use('lab.title')} } }`,
  ],
  [
    'a generator',
    (make, use) =>
      `${DART_LAB}Iterable<Lab> labs() sync* { yield Lab(${make}, 'a'); }\nvoid go() { for (final lab in labs()) { ${use('lab.title')} } }`,
  ],
  [
    'an asynchronous generator',
    (make, use) =>
      `${DART_LAB}Stream<Lab> labs() async* { yield Lab(${make}, 'a'); }\nFuture<void> go() async { await for (final lab in labs()) { ${use('lab.title')} } }`,
  ],
  [
    'a generator that hands on',
    (make, use) =>
      `${DART_LAB}Stream<Lab> inner() async* { yield Lab(${make}, 'a'); }\nStream<Lab> labs() async* { yield* inner(); }\nFuture<void> go() async { await for (final lab in labs()) { ${use('lab.title')} } }`,
  ],
];
const DART_NONE: Ways = [
  [
    'another part',
    (make, use) =>
      `${DART_LAB}class Shelf extends Iterable<Lab> { @override Iterator<Lab> get iterator => Walk(); }\nclass Walk implements Iterator<Lab> { @override Lab get current => Lab(${make}, 'a'); @override bool moveNext() => true; }\nvoid go() { for (final lab in Shelf()) { ${use('lab.note')} } }`,
  ],
];

const JS_BRINGS: Ways = [
  [
    'a generator',
    (make, use) =>
      `function* labs() { yield { title: ${make}, note: 'a' }; }\nexport function go() { for (const lab of labs()) { ${use('lab.title')} } }`,
  ],
  [
    'an asynchronous generator',
    (make, use) =>
      `async function* labs() { yield { title: ${make}, note: 'a' }; }\nexport async function go() { for await (const lab of labs()) { ${use('lab.title')} } }`,
  ],
  [
    'a generator of a class',
    (make, use) =>
      `class Shelf { *[Symbol.iterator]() { yield { title: ${make}, note: 'a' }; } }\nexport function go() { for (const lab of new Shelf()) { ${use('lab.title')} } }`,
  ],
  [
    'asynchronous, of a class',
    (make, use) =>
      `class Shelf { async *[Symbol.asyncIterator]() { yield { title: ${make}, note: 'a' }; } }\nexport async function go() { for await (const lab of new Shelf()) { ${use('lab.title')} } }`,
  ],
];
const JS_NONE: Ways = [
  [
    'another part',
    (make, use) =>
      `class Shelf { *[Symbol.iterator]() { yield { title: ${make}, note: 'a' }; } }\nexport function go() { for (const lab of new Shelf()) { ${use('lab.note')} } }`,
  ],
];

const ALL = [
  [C_SHARP, CS_BRINGS, CS_NONE],
  [KOTLIN, KT_BRINGS, KT_NONE],
  [DART, DART_BRINGS, DART_NONE],
  [JAVASCRIPT, JS_BRINGS, JS_NONE],
] as const;
for (const [language, ways, none] of ALL) {
  describe(language.file, () => {
    brings(language, ways);
    bringsNone(language, none);
  });
}
