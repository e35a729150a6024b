/** Functions of one name and the same labels: which is meant where one takes a text, and the other an object of the app's own. */
import { C_SHARP } from './c-sharp.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const SWIFT_CARD = 'struct Card: Identifiable { let id: Int\n let text: String }\n';

const swifts = (given: string): Ways => [
  [
    'one that is generic',
    (make, use) =>
      `${SWIFT_CARD}struct Last { func keep<Item: Identifiable>(_ item: Item) where Item.ID == Int { mark("\\(item.id)") }\n func keep(_ text: String) { mark(text) }\n private func mark(_ it: String) { ${use('it')} } }\nfunc go(_ last: Last) { let card = Card(id: 1, text: ${make})\n last.keep(${given}) }`,
  ],
  [
    'one that takes some',
    (make, use) =>
      `${SWIFT_CARD}struct Last { func keep(_ text: String) { ${use('text')} }\n func keep(_ item: some Identifiable) { ${use('"\\(item.id)"')} } }\nfunc go(_ last: Last) { let card = Card(id: 1, text: ${make})\n last.keep(${given}) }`,
  ],
  [
    'one that takes the type',
    (make, use) =>
      `${SWIFT_CARD}enum Last { static func keep(_ text: String) { ${use('text')} }\n static func keep(_ card: Card) { ${use('"\\(card.id)"')} } }\nfunc go() { let card = Card(id: 1, text: ${make})\n Last.keep(${given}) }`,
  ],
  [
    'free functions',
    (make, use) =>
      `${SWIFT_CARD}func keep(_ text: String) { ${use('text')} }\nfunc keep(_ card: Card) { ${use('"\\(card.id)"')} }\nfunc go() { let card = Card(id: 1, text: ${make})\n keep(${given}) }`,
  ],
  [
    'a number and a text',
    (make, use) =>
      `${SWIFT_CARD}func keep(_ text: String) { ${use('text')} }\nfunc keep(_ number: Int) { ${use('"\\(number)"')} }\nfunc go() { let card = Card(id: 1, text: ${make})\n keep(${given === 'card' ? 'card.id' : given}) }`,
  ],
];
bringsNone(SWIFT, swifts('card'));
brings(SWIFT, swifts('card.text'));
brings(SWIFT, [
  [
    'a type that stands for a text',
    (make, use) =>
      `typealias Line = String\nfunc keep(_ line: Line) { ${use('line')} }\nfunc keep(_ number: Int) {}\nfunc go() { let line: Line = ${make}\n keep(line) }`,
  ],
  [
    'a text that may be none',
    (make, use) =>
      `func keep(_ text: String?) { ${use('text ?? ""')} }\nfunc keep(_ number: Int?) {}\nfunc go() { let line: String? = ${make}\n keep(line) }`,
  ],
  [
    'what any text is like',
    (make, use) =>
      `${SWIFT_CARD}func keep(_ text: some StringProtocol) { ${use('String(text)')} }\nfunc keep(_ card: Card) {}\nfunc go() { let line = ${make}\n keep(line.prefix(3)) }`,
  ],
]);

const KOTLIN_CARD = 'data class Card(val id: Int, val text: String)\n';
const kotlins = (given: string): Ways => [
  [
    'methods',
    (make, use) =>
      `${KOTLIN_CARD}class Last { fun keep(text: String) { ${use('text')} }\n fun keep(card: Card) { ${use('"${card.id}"')} } }\nfun go(last: Last) { val card = Card(1, ${make})\n last.keep(${given}) }`,
  ],
  [
    'functions',
    (make, use) =>
      `${KOTLIN_CARD}fun keep(text: String) { ${use('text')} }\nfun keep(card: Card) { ${use('"${card.id}"')} }\nfun go() { val card = Card(1, ${make})\n keep(${given}) }`,
  ],
  [
    'one that is generic',
    (make, use) =>
      `interface Numbered { val id: Int }\ndata class Card(override val id: Int, val text: String) : Numbered\nclass Last { fun keep(text: String) { ${use('text')} }\n fun <T : Numbered> keep(item: T) { ${use('"${item.id}"')} } }\nfun go(last: Last) { val card = Card(1, ${make})\n last.keep(${given}) }`,
  ],
];
bringsNone(KOTLIN, kotlins('card'));
brings(KOTLIN, kotlins('card.text'));

const C_SHARP_CARD = 'public record Card(int Id, string Text);\n';
const sharps = (given: string): Ways => [
  [
    'methods',
    (make, use) =>
      `${C_SHARP_CARD}public class Last { public void Keep(string text) { ${use('text')} }\n public void Keep(Card card) { ${use('$"{card.Id}"')} } }\npublic class Page { void Go(Last last) { var card = new Card(1, ${make}); last.Keep(${given}); } }`,
  ],
  [
    'one that is generic',
    (make, use) =>
      `public interface INumbered { int Id { get; } }\npublic record Card(int Id, string Text) : INumbered;\npublic class Last { public void Keep(string text) { ${use('text')} }\n public void Keep<T>(T item) where T : INumbered { ${use('$"{item.Id}"')} } }\npublic class Page { void Go(Last last) { var card = new Card(1, ${make}); last.Keep(${given}); } }`,
  ],
];
bringsNone(C_SHARP, sharps('card'));
brings(C_SHARP, sharps('card.Text'));

/** What is given, as it is put together: each is a text. */
const SWIFT_TEXTS = [
  'names.joined(separator: ",")',
  'names[0]',
  'names.first!',
  'names.first ?? ""',
  'names.map { $0.uppercased() }.joined()',
  '"\\(names)"',
  'String(describing: names)',
  'names.sorted().first!.lowercased()',
  'names.count > 1 ? names[0] : "none"',
  'names.reduce("", +)',
  'names[0] + "!"',
  'String(names[0].prefix(3))',
  'names.isEmpty ? "" : names.last!',
  'card.text.trimmingCharacters(in: .whitespaces)',
  'cards.map(\\.text).joined()',
  'cards.first!.text',
  'cards[0].text',
  '[1: names[0]][1]!',
  '(1, names[0]).1',
  'card.summaryLine()',
  'cards.summaryLine()',
  'cards.map(\\.text).first!',
  'cards.map { $0.text }.sorted()[0]',
  'cards.compactMap { $0.text }.max()!',
  'cards.first.map { $0.text } ?? ""',
  'cards.reduce("") { $0 + $1.text }',
  '"\\(card)"',
  'String(describing: card)',
];
brings(
  SWIFT,
  SWIFT_TEXTS.map((text) => [
    `as a text: ${text}`,
    (make, use) =>
      `${SWIFT_CARD}func keep(_ text: String) { ${use('text')} }\nfunc keep(_ number: Int) {}\nfunc keep(_ list: [String]) {}\nfunc keep(_ is: Bool) {}\nfunc keep(_ card: Card) {}\nfunc go() { let names = [${make}]\n let card = Card(id: 1, text: ${make})\n let cards = [card]\n keep(${text.replaceAll('\\\\', '\\')}) }`,
  ]),
);
const KOTLIN_TEXTS = [
  'names.joinToString(",")',
  'names[0]',
  'names.first()',
  'names.firstOrNull() ?: ""',
  '"$names"',
  'names.toString()',
  'if (names.size > 1) names[0] else ""',
  'names[0] + "!"',
  'names.first().trim()',
  'cards.map { it.text }.first()',
  'cards.joinToString { it.text }',
  'card.text.let { it.uppercase() }',
  'card.summaryLine()',
  'card.let { it.text }',
  'card.run { text }',
  'with(card) { text }',
  'cards.maxOf { it.text }',
  'cards.fold("") { all, it -> all + it.text }',
  'cards.first().toString()',
  '"$card"',
  'card.toString()',
];
brings(
  KOTLIN,
  KOTLIN_TEXTS.map((text) => [
    `as a text: ${text}`,
    (make, use) =>
      `${KOTLIN_CARD}fun keep(text: String) { ${use('text')} }\nfun keep(number: Int) {}\nfun keep(list: List<String>) {}\nfun keep(on: Boolean) {}\nfun keep(card: Card) {}\nfun go() { val names = listOf(${make})\n val card = Card(1, ${make})\n val cards = listOf(card)\n keep(${text}) }`,
  ]),
);
const C_SHARP_TEXTS = [
  'string.Join(",", names)',
  'names[0]',
  'names.First()',
  'names.FirstOrDefault() ?? ""',
  '$"{names[0]}"',
  'names.Count > 1 ? names[0] : ""',
  'names[0] + "!"',
  'names.First().Trim()',
  'cards.Select(it => it.Text).First()',
  'cards.First().Text',
  'cards[0].Text.ToUpper()',
  'card.SummaryLine()',
  'cards.Max(it => it.Text)',
  'cards.Aggregate("", (all, it) => all + it.Text)',
  '$"{card}"',
  'card.ToString()',
  'cards[0].ToString()',
];
brings(
  C_SHARP,
  C_SHARP_TEXTS.map((text) => [
    `as a text: ${text}`,
    (make, use) =>
      `${C_SHARP_CARD}public class Last { public void Keep(string text) { ${use('text')} }\n public void Keep(int number) { }\n public void Keep(List<string> list) { }\n public void Keep(bool on) { }\n public void Keep(Card card) { } }\npublic class Page { void Go(Last last) { var names = new List<string> { ${make} }; var card = new Card(1, ${make}); var cards = new List<Card> { card }; last.Keep(${text}); } }`,
  ]),
);
