/** Sequences of the app's own that a loop goes over, by what each language calls their iterators; and what has parts that are
 *  called so. */
import { describe } from 'vitest';
import { bothFlows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

describe('JavaScript', () =>
  bothFlows(JAVASCRIPT, [
    [
      'an iterator that is written out',
      (make, use) =>
        `class Shelf { kinds = [${make}]; [Symbol.iterator]() { let index = 0; const { kinds } = this; return { next: () => (index < kinds.length ? { value: kinds[index++], done: false } : { value: undefined, done: true }) }; } }\nexport function go() { for (const kind of new Shelf()) { ${use('kind')} } }`,
      { fails: ['records'] },
    ],
    [
      'that of a list',
      (make, use) =>
        `class Shelf { kinds = [${make}]; [Symbol.iterator]() { return this.kinds.values(); } }\nexport function go() { for (const kind of new Shelf()) { ${use('kind')} } }`,
    ],
    [
      'a generator',
      (make, use) =>
        `class Shelf { *[Symbol.iterator]() { yield ${make}; } }\nexport function go() { for (const kind of new Shelf()) { ${use('kind')} } }`,
    ],
    [
      'a list of objects that have a next one',
      (make, use, _, other) =>
        `class Page { next: string; kind: string; constructor(kind: string, next: string) { this.kind = kind; this.next = next; } }\nexport function go() { for (const page of [new Page(${make}, ${other})]) { ${use('page.kind')} } }`,
    ],
    [
      'a list of objects that are asked for the next',
      (make, use, _, other) =>
        `class Page { constructor(public kind: string, public current: string) {} next() { return { value: this.current }; } }\nexport function go() { for (const page of [new Page(${make}, ${other})]) { ${use('page.kind')} } }`,
    ],
  ]));

describe('Kotlin', () =>
  bothFlows(KOTLIN, [
    [
      'an iterator',
      (make, use) =>
        `class Shelf(private val kinds: List<VALUE>) { operator fun iterator() = kinds.iterator() }\nfun go() { for (kind in Shelf(listOf(${make}))) { ${use('kind')} } }`,
    ],
    [
      'a list of objects that have a next one',
      (make, use, _, other) =>
        `class Page(val kind: VALUE, val next: VALUE, val current: VALUE)\nfun go() { for (page in listOf(Page(${make}, ${other}, ${other}))) { ${use('page.kind')} } }`,
    ],
  ]));

describe('C#', () =>
  bothFlows(C_SHARP, [
    [
      'an enumerator',
      (make, use) =>
        `public class Shelf { readonly List<VALUE> kinds = new() { ${make} }; public IEnumerator<VALUE> GetEnumerator() => kinds.GetEnumerator(); }\npublic class Page { public void Go() { foreach (var kind in new Shelf()) { ${use('kind')} } } }`,
    ],
    [
      'an enumerator that yields',
      (make, use) =>
        `public class Shelf { public IEnumerator<VALUE> GetEnumerator() { yield return ${make}; } }\npublic class Page { public void Go() { foreach (var kind in new Shelf()) { ${use('kind')} } } }`,
    ],
    [
      'a list of objects that have a current one',
      (make, use, _, other) =>
        `public record Entry(VALUE Kind, VALUE Current);\npublic class Page { public void Go() { foreach (var entry in new[] { new Entry(${make}, ${other}) }) { ${use('entry.Kind')} } } }`,
    ],
  ]));

describe('Dart', () =>
  bothFlows(DART, [
    [
      'an iterator',
      (make, use) =>
        `class Shelf extends Iterable<VALUE> { final List<VALUE> kinds; Shelf(this.kinds); @override Iterator<VALUE> get iterator => kinds.iterator; }\nvoid go() { for (final kind in Shelf([${make}])) { ${use('kind')} } }`,
    ],
    [
      'a list of objects that have a current one',
      (make, use, _, other) =>
        `class Page { final VALUE kind; final VALUE current; const Page(this.kind, this.current); }\nvoid go() { for (final page in [Page(${make}, ${other})]) { ${use('page.kind')} } }`,
    ],
  ]));
