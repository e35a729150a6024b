/** A list of objects whose own class has a method that is called like one of lists: who is called is the list's. */
import { describe } from 'vitest';
import { bothFlows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

describe('Swift', () =>
  bothFlows(SWIFT, [
    [
      '`map`',
      (make, _, each, other) =>
        `struct Card { let kind: VALUE; let spare: VALUE\n func map(_ turn: (VALUE) -> VALUE) -> Bool { true } }\nfunc go() { let cards = [Card(kind: ${make}, spare: ${other})]\n ${each('cards.map { $0.kind }')} }`,
    ],
    [
      '`forEach`',
      (make, use, _, other) =>
        `final class Card { let kind: VALUE; let spare: VALUE\n init(kind: VALUE, spare: VALUE) { self.kind = kind; self.spare = spare }\n func forEach(_ act: (Int) -> Void) { act(1) } }\nfunc show(_ cards: [Card]) { cards.forEach { card in ${use('card.kind')} } }\nfunc go() { show([Card(kind: ${make}, spare: ${other})]) }`,
    ],
  ]));

describe('Kotlin', () =>
  bothFlows(KOTLIN, [
    [
      '`map`',
      (make, _, each, other) =>
        `class Card(val kind: VALUE, val spare: VALUE) { fun map(turn: (Int) -> Int): Int = turn(1) }\nfun go() { val cards: List<Card> = listOf(Card(${make}, ${other}))\n ${each('cards.map { it.kind }')} }`,
    ],
    [
      '`forEach`',
      (make, use, _, other) =>
        `class Card(val kind: VALUE, val spare: VALUE) { fun forEach(act: (Int) -> Unit) { act(1) } }\nfun show(cards: List<Card>) { cards.forEach { card -> ${use('card.kind')} } }\nfun go() { show(listOf(Card(${make}, ${other}))) }`,
    ],
  ]));

describe('C#', () =>
  bothFlows(C_SHARP, [
    [
      '`Select`',
      (make, _, each, other) =>
        `public class Card { public VALUE Kind; public VALUE Spare; public int Select(Func<int, int> turn) => turn(1); }\npublic class Deck { public void Go() { List<Card> cards = new() { new Card { Kind = ${make}, Spare = ${other} } }; ${each('cards.Select(card => card.Kind)')} } }`,
    ],
    [
      '`ForEach`',
      (make, use, _, other) =>
        `public class Card { public VALUE Kind; public VALUE Spare; public void ForEach(Action<int> act) => act(1); }\npublic class Deck { void Show(List<Card> cards) { cards.ForEach(card => { ${use('card.Kind')} }); }\n public void Go() { Show(new List<Card> { new Card { Kind = ${make}, Spare = ${other} } }); } }`,
    ],
  ]));

describe('Dart', () =>
  bothFlows(DART, [
    [
      '`map`',
      (make, _, each, other) =>
        `class Card { Card(this.kind, this.spare); final VALUE kind; final VALUE spare; int map({required int Function(int) turn}) => turn(1); }\nvoid go() { final cards = <Card>[Card(${make}, ${other})]; ${each('cards.map((card) => card.kind)')} }`,
    ],
    [
      '`map` of what freezed makes, in a list',
      (make, _, each, other) =>
        `@freezed\nsealed class Page with _$Page { const factory Page.half(VALUE kind) = Half; const factory Page.full(VALUE kind, VALUE spare) = Full; }\nvoid go() { final pages = <Page>[Page.full(${make}, ${other})]; ${each('[for (final page in pages) page.kind]')} }`,
    ],
    [
      '`forEach`',
      (make, use, _, other) =>
        `class Card { Card(this.kind, this.spare); final VALUE kind; final VALUE spare; void forEach(void Function(int) act) => act(1); }\nvoid show(List<Card> cards) { cards.forEach((card) { ${use('card.kind')} }); }\nvoid go() { show([Card(${make}, ${other})]); }`,
    ],
  ]));

describe('JavaScript', () =>
  bothFlows(JAVASCRIPT, [
    [
      '`map`',
      (make, _, each, other) =>
        `class Card { constructor(kind, spare) { this.kind = kind; this.spare = spare; } map(turn) { return turn(1); } }\nfunction go() { const cards: Card[] = [new Card(${make}, ${other})]; ${each('cards.map((card) => card.kind)')} }`,
      { fails: ['records'] },
    ],
    [
      '`forEach`',
      (make, use, _, other) =>
        `class Card { constructor(kind, spare) { this.kind = kind; this.spare = spare; } forEach(act) { act(1); } }\nfunction show(cards: Card[]) { cards.forEach((card) => { ${use('card.kind')} }); }\nfunction go() { show([new Card(${make}, ${other})]); }`,
      { fails: ['records'] },
    ],
  ]));
