/** What is asked to be of a class is one, from there on: its members are that class’s. */
import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

const CARD =
  'class Card { Card(this.kind, this.rest); final VALUE kind; final VALUE rest; VALUE get shown => kind; VALUE tell() => kind; }\n';
const DART_ROWS: Rows = [
  [
    'a parameter',
    (make, use, _, other) =>
      `${CARD}void show(Object row) { if (row is Card) { ${use('row.shown')} } }\nvoid go() { show(Card(${make}, ${other})); }`,
  ],
  [
    'a local',
    (make, use, _, other) =>
      `${CARD}void show(List<Object> rows) { final row = rows.first; if (row is Card) { ${use('row.shown')} } }\nvoid go() { show([Card(${make}, ${other})]); }`,
  ],
  [
    'a local that nothing tells',
    (make, use, _, other) =>
      `${CARD}class Change { Change(this.next); final dynamic next; }\nvoid show(Change change) { final row = change.next; if (row is Card) { ${use('row.shown')} } }\nvoid go() { show(Change(Card(${make}, ${other}))); }`,
  ],
  [
    'a local, by a method',
    (make, use, _, other) =>
      `${CARD}class Change { Change(this.next); final dynamic next; }\nvoid show(Change change) { final row = change.next; if (row is Card) { ${use('row.tell()')} } }\nvoid go() { show(Change(Card(${make}, ${other}))); }`,
  ],
  [
    'one that is no other',
    (make, use, _, other) =>
      `${CARD}class Change { Change(this.next); final dynamic next; }\nvoid show(Change change) { final row = change.next; if (row is! Card) return; ${use('row.shown')} }\nvoid go() { show(Change(Card(${make}, ${other}))); }`,
  ],
];
const KOTLIN_CARD = 'class Card(val kind: VALUE, val rest: VALUE) { val shown get() = kind\n fun tell() = kind }\n';
const KOTLIN_ROWS: Rows = [
  [
    'a parameter',
    (make, use, _, other) =>
      `${KOTLIN_CARD}fun show(row: Any) { if (row is Card) { ${use('row.shown')} } }\nfun go() { show(Card(${make}, ${other})) }`,
  ],
  [
    'a local that nothing tells',
    (make, use, _, other) =>
      `${KOTLIN_CARD}class Change(val next: Any?)\nfun show(change: Change) { val row = change.next\n if (row is Card) { ${use('row.tell()')} } }\nfun go() { show(Change(Card(${make}, ${other}))) }`,
  ],
  [
    'one that is no other',
    (make, use, _, other) =>
      `${KOTLIN_CARD}fun show(row: Any?) { if (row !is Card) return\n ${use('row.shown')} }\nfun go() { show(Card(${make}, ${other})) }`,
  ],
  [
    'where one is not another, the other branch',
    (make, use, _, other) =>
      `${KOTLIN_CARD}fun show(row: Any?) { if (row !is Card) { println("none") } else { ${use('row.shown')} } }\nfun go() { show(Card(${make}, ${other})) }`,
  ],
];

const C_SHARP_CARD =
  'public class Card { public Card(VALUE kind, VALUE rest) { Kind = kind; Rest = rest; } public VALUE Kind { get; } public VALUE Rest { get; } public VALUE Shown => Kind; public VALUE Tell() => Kind; }\n';
const C_SHARP_ROWS: Rows = [
  [
    'a parameter',
    (make, use, _, other) =>
      `${C_SHARP_CARD}public class Page { void Show(object row) { if (row is Card card) { ${use('card.Shown')} } } public void Go() { Show(new Card(${make}, ${other})); } }`,
  ],
  [
    'a local that nothing tells',
    (make, use, _, other) =>
      `${C_SHARP_CARD}public class Change { public Change(object next) { Next = next; } public object Next { get; } }\npublic class Page { void Show(Change change) { var row = change.Next; if (row is Card card) { ${use('card.Tell()')} } } public void Go() { Show(new Change(new Card(${make}, ${other}))); } }`,
  ],
  [
    'one that is no other',
    (make, use, _, other) =>
      `${C_SHARP_CARD}public class Page { void Show(object row) { if (row is not Card card) return; ${use('card.Shown')} } public void Go() { Show(new Card(${make}, ${other})); } }`,
  ],
];

const SCRIPT_CARD =
  'class Card { kind; rest; constructor(kind, rest) { this.kind = kind; this.rest = rest; } get shown() { return this.kind; } tell() { return this.kind; } }\n';
const SCRIPT_ROWS: Rows = [
  [
    'a parameter',
    (make, use, _, other) =>
      `${SCRIPT_CARD}function show(row: unknown) { if (row instanceof Card) { ${use('row.shown')} } }\nexport function go() { show(new Card(${make}, ${other})); }`,
  ],
  [
    'a local that nothing tells',
    (make, use, _, other) =>
      `${SCRIPT_CARD}function show(change) { const row = change.next; if (row instanceof Card) { ${use('row.tell()')} } }\nexport function go() { show({ next: new Card(${make}, ${other}) }); }`,
  ],
  [
    'one that is no other',
    (make, use, _, other) =>
      `${SCRIPT_CARD}function show(row: unknown) { if (!(row instanceof Card)) return; ${use('row.shown')} }\nexport function go() { show(new Card(${make}, ${other})); }`,
  ],
];

describe('Dart', () => bothFlows(DART, DART_ROWS));
describe('Kotlin', () => bothFlows(KOTLIN, KOTLIN_ROWS));
describe('C#', () => bothFlows(C_SHARP, C_SHARP_ROWS));
describe('JavaScript', () => bothFlows(JAVASCRIPT, SCRIPT_ROWS));
