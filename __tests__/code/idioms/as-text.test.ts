/** An object in a text, or on the console, is what its type says of it: not all that it holds. */
import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const OF_TEXTS = { without: ['asked', 'read', 'twice'] } as const;

const SWIFT_ROWS: Rows = [
  [
    'a description of its own',
    (make, use, _, other) =>
      `struct Card: CustomStringConvertible { let title: VALUE\n let note: VALUE\n var description: String { "Card of \\(title)" } }\nfunc go() { let card = Card(title: ${make}, note: ${other})\n ${use('"shown \\(card)"')} }`,
    OF_TEXTS,
  ],
  [
    'a description in a file of its own',
    (make, use, _, other) => ({
      'App/Card.swift': `${SWIFT.head}struct Card { let title: VALUE\n let note: VALUE }\nfunc go() { let card = Card(title: ${make}, note: ${other})\n ${use('"shown \\(card)"')} }\n`,
      'App/Card+Text.swift':
        'extension Card: CustomStringConvertible { var description: String { "Card of \\(title)" } }\n',
    }),
    OF_TEXTS,
  ],
];
const KOTLIN_ROWS: Rows = [
  [
    'a value class, beside a class that says nothing of itself',
    (make, use, _, other) =>
      `@JvmInline value class Title(val text: VALUE)\nclass Note(val text: VALUE)\nfun go() { val title = Title(${make})\n val note = Note(${other})\n ${use('"shown $title $note"')} }`,
    OF_TEXTS,
  ],
  [
    'a value class that says its own',
    (make, use, _, other) =>
      `@JvmInline value class Title(val text: VALUE) { override fun toString(): String = "a title" }\nfun go() { val title = Title(${other})\n val text = ${make}\n ${use('"shown $title $text"')} }`,
    OF_TEXTS,
  ],
  [
    'toString',
    (make, use, _, other) =>
      `data class Card(val title: VALUE, val note: VALUE) { override fun toString(): String = "Card of $title" }\nfun go() { val card = Card(${make}, ${other})\n ${use('"shown $card"')} }`,
    OF_TEXTS,
  ],
];
const DART_ROWS: Rows = [
  [
    'toString',
    (make, use, _, other) =>
      `class Card { Card(this.title, this.note); final VALUE title; final VALUE note; @override String toString() => 'Card of $title'; }\nvoid go() { final card = Card(${make}, ${other}); ${use("'shown $card'")} }`,
    OF_TEXTS,
  ],
];
const JAVASCRIPT_ROWS: Rows = [
  [
    'toString',
    (make, use, _, other) =>
      `class Card { constructor(readonly title: VALUE, readonly note: VALUE) {} toString() { return \`Card of \${this.title}\`; } }\nexport function go() { const card = new Card(${make}, ${other}); ${use('`shown ${card}`')} }`,
    OF_TEXTS,
  ],
];
const C_SHARP_ROWS: Rows = [
  [
    'ToString',
    (make, use, _, other) =>
      `class Card { public VALUE Title; public VALUE Note; public override string ToString() => $"Card of {Title}"; }\nclass Page { void Go() { var card = new Card { Title = ${make}, Note = ${other} }; ${use('$"shown {card}"')} } }`,
    OF_TEXTS,
  ],
];

describe('Swift', () => bothFlows(SWIFT, SWIFT_ROWS));
describe('Kotlin', () => bothFlows(KOTLIN, KOTLIN_ROWS));
describe('Dart', () => bothFlows(DART, DART_ROWS));
describe('JavaScript', () => bothFlows(JAVASCRIPT, JAVASCRIPT_ROWS));
describe('C#', () => bothFlows(C_SHARP, C_SHARP_ROWS));
