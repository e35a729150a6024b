/** Kotlin of teams: value classes, entries of enums, builders, delegates, companions, references. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const ROW = 'class Row(val kind: VALUE, val spare: VALUE)\n';

const ROWS: Rows = [
  [
    'an object of an interface that a class is made with',
    (make, use, _, other) =>
      `interface Shelf { val kind: VALUE }\nclass Labs : Shelf { override val kind = ${make} }\nclass Notes : Shelf { override val kind = ${other} }\nclass Page(private val shelf: Shelf) { fun go() { ${use('shelf.kind')} } }\nfun start() { Page(Labs()).go() }`,
  ],
  [
    'entries of a map, taken apart in a loop',
    (make, use) =>
      `val kinds = mapOf("labs" to ${make})\nfun go() { for ((key, kind) in kinds) { key.length\n ${use('kind')} } }`,
  ],
  [
    'entries of a map, taken apart in a block',
    (make, use) => `val kinds = mapOf("labs" to ${make})\nfun go() { kinds.forEach { (_, kind) -> ${use('kind')} } }`,
  ],
  [
    'a value class',
    (make, use) =>
      `@JvmInline value class Kind(val type: VALUE)\nfun load(kind: Kind) { ${use('kind.type')} }\nfun go() { load(Kind(${make})) }`,
  ],
  [
    'entries of an enum, filtered',
    (make, _, each, other) =>
      `enum class Section(val kind: VALUE, val spare: VALUE, val isAsked: Boolean) { LABS(${make}, ${other}, true) }\nfun go() { ${each('Section.entries.filter { it.isAsked }.map { it.kind }')} }`,
  ],
  [
    'entries of an enum, by a reference',
    (make, _, each, other) =>
      `enum class Section(val kind: VALUE, val spare: VALUE) { LABS(${make}, ${other}) }\nfun go() { ${each('Section.entries.map(Section::kind)')} }`,
  ],
  [
    'entries of an enum with a body each',
    (make, use, _, other) =>
      `enum class Section { LABS { override val kind get() = ${make} }, NOTES { override val kind get() = ${other} }; abstract val kind: VALUE }\nfun go() { ${use('Section.LABS.kind')} }`,
  ],
  [
    'a set that is built',
    (make, _, each, other) =>
      `${ROW}val rows = listOf(Row(${make}, ${other}))\nfun go() { val kinds = buildSet { rows.forEach { add(it.kind) } }\n ${each('kinds')} }`,
  ],
  [
    'a list that is built of lists',
    (make, _, each) => `val first = listOf(${make})\nfun go() { ${each('buildList { addAll(first) }')} }`,
  ],
  [
    'a map that is built',
    (make, use, _, other) =>
      `fun go() { val kinds = buildMap { put("labs", ${make})\n put("notes", ${other}) }\n ${use('kinds.getValue("labs")')} }`,
    OF_TYPES,
  ],
  [
    'a delegate of the app’s own',
    (make, use) =>
      `class Made(private val make: () -> VALUE) { operator fun getValue(owner: Any?, property: KProperty<*>): VALUE = make() }\nclass Page { val kind by Made { ${make} }\n fun go() { ${use('kind')} } }\nfun start() { Page().go() }`,
  ],
  [
    'an interface that another object does',
    (make, use, _, other) =>
      `interface Shelf { val kind: VALUE }\nclass Labs : Shelf { override val kind = ${make} }\nclass Notes : Shelf { override val kind = ${other} }\nclass Page(shelf: Shelf) : Shelf by shelf { fun go() { ${use('kind')} } }\nfun start() { Page(Labs()).go() }`,
  ],
  [
    'a companion that makes',
    (make, use, _, other) =>
      `class Shelf private constructor(val kind: VALUE, val spare: VALUE) { companion object { fun of(kind: VALUE): Shelf = Shelf(kind, ${other}) } }\nfun go() { ${use(`Shelf.of(${make}).kind`)} }`,
  ],
  [
    'a companion that is called',
    (make, use) =>
      `class Shelf private constructor(val kind: VALUE) { companion object { operator fun invoke(kind: VALUE, title: String): Shelf = Shelf(kind) } }\nfun go() { ${use(`Shelf(${make}, "labs").kind`)} }`,
  ],
  [
    'a builder with a receiver',
    (make, _, each) =>
      `class Shelf { val kinds = mutableListOf<VALUE>()\n fun kind(kind: VALUE) { kinds += kind } }\nfun shelf(fill: Shelf.() -> Unit): Shelf = Shelf().apply(fill)\nfun go() { val made = shelf { kind(${make}) }\n ${each('made.kinds')} }`,
  ],
  [
    'a builder with a sign',
    (make, _, each) =>
      `class Shelf { val kinds = mutableSetOf<VALUE>()\n operator fun VALUE.unaryPlus() { kinds.add(this) } }\nfun shelf(fill: Shelf.() -> Unit): Shelf = Shelf().apply(fill)\nfun go() { val made = shelf { +${make} }\n ${each('made.kinds')} }`,
  ],
  [
    'objects of a sealed interface in a when',
    (make, use, _, other) =>
      `sealed interface Section { data object Labs : Section\n data object Notes : Section }\nfun kindOf(section: Section): VALUE = when (section) { Section.Labs -> ${make}\n Section.Notes -> ${other} }\nfun go() { ${use('kindOf(Section.Labs)')} }`,
  ],
  [
    'a sealed class that is smart cast',
    (make, use, _, other) =>
      `sealed class Card { data class Labs(val kind: VALUE) : Card()\n data class Notes(val spare: VALUE) : Card() }\nfun show(card: Card) { when (card) { is Card.Labs -> { ${use('card.kind')} }\n is Card.Notes -> card.spare.hashCode() } }\nfun go() { show(Card.Labs(${make}))\n show(Card.Notes(${other})) }`,
  ],
  [
    'a map with what is made of its keys',
    (make, use, _, other) =>
      `enum class Section { LABS }\nval rows = Section.entries.associateWith { ${make} to ${other} }\nfun go() { for ((section, pair) in rows) { section.name.length\n ${use('pair.first')} } }`,
    { fails: ['beside'] },
  ],
  [
    'a fold into a set',
    (make, _, each, other) =>
      `${ROW}val rows = listOf(Row(${make}, ${other}))\nfun go() { ${each('rows.fold(mutableSetOf<VALUE>()) { all, row -> all.apply { add(row.kind) } }')} }`,
  ],
  [
    'a fold into a list by a sign',
    (make, _, each, other) =>
      `${ROW}val rows = listOf(Row(${make}, ${other}))\nfun go() { ${each('rows.fold(listOf<VALUE>()) { all, row -> all + row.kind }')} }`,
  ],
  [
    'a sequence that yields',
    (make, _, each, other) =>
      `${ROW}val rows = sequence { yield(Row(${make}, ${other})) }\nfun go() { ${each('rows.map { it.kind }.toList()')} }`,
  ],
  [
    'parts by number',
    (make, use, _, other) =>
      `data class Pair2(val kind: VALUE, val spare: VALUE)\nfun go() { val (kind, _) = Pair2(${make}, ${other})\n ${use('kind')} }`,
  ],
  [
    'an interface of one function',
    (make, use) =>
      `fun interface Load { fun load(kind: VALUE) }\nval load = Load { kind -> ${use('kind')} }\nfun go() { load.load(${make}) }`,
  ],
  [
    'a function of an interface that is called by invoke',
    (make, use) =>
      `fun interface Load { operator fun invoke(kind: VALUE) }\nval load = Load { kind -> ${use('kind')} }\nfun go() { load(${make}) }`,
  ],
  [
    'a generic function by the type that it is told',
    (make, use, _, other) =>
      `interface Shelf { val kind: VALUE }\nclass Labs : Shelf { override val kind = ${make} }\nclass Notes : Shelf { override val kind = ${other} }\nval shelves = listOf<Shelf>(Labs(), Notes())\ninline fun <reified T : Shelf> find(): T = shelves.filterIsInstance<T>().first()\nfun go() { ${use('find<Labs>().kind')} }`,
  ],
  [
    'a class that is called like a type parameter',
    (make, use, _, other) =>
      `interface Shelf { val kind: VALUE }\nclass E : Shelf { override val kind = ${make} }\nclass T : Shelf { override val kind = ${other} }\nval shelves = listOf<Shelf>(E(), T())\nfun go() { val shelf: E = find()\n ${use('shelf.kind')} }\nfun find(): E = shelves.filterIsInstance<E>().first()`,
  ],
  [
    'with and let',
    (make, use, _, other) => `${ROW}fun go() { with(Row(${make}, ${other})) { kind.let { ${use('it')} } } }`,
  ],
  [
    'copies of a data class',
    (make, use, _, other) =>
      `data class Card(val kind: VALUE, val spare: VALUE)\nfun go() { val card = Card(${make}, ${make}).copy(spare = ${other})\n ${use('card.kind')} }`,
  ],
  [
    'an infix function',
    (make, use, _, other) =>
      `${ROW}infix fun VALUE.beside(spare: VALUE): Row = Row(this, spare)\nfun go() { val row = ${make} beside ${other}\n ${use('row.kind')} }`,
  ],
  [
    'a nested object of constants',
    (make, use, _, other) =>
      `object Kinds { object Asked { val labs: VALUE = ${make} }\n object Spare { val labs: VALUE = ${other} } }\nfun go() { ${use('Kinds.Asked.labs')} }`,
  ],
  [
    'groups of rows',
    (make, use, _, other) =>
      `data class Card(val group: String, val kind: VALUE, val spare: VALUE)\nval groups = listOf(Card("a", ${make}, ${other})).groupBy { it.group }\nfun go() { for ((group, cards) in groups) { group.length\n for (card in cards) { ${use('card.kind')} } } }`,
  ],
  [
    'rows by their keys',
    (make, use, _, other) =>
      `class Card(val group: String, val kind: VALUE, val spare: VALUE)\nval cards = listOf(Card("a", ${make}, ${other})).associateBy { it.group }\nfun go() { ${use('cards["a"]!!.kind')} }`,
  ],
  [
    'a table of pairs that are made',
    (make, use, _, other) =>
      `class Card(val group: String, val kind: VALUE, val spare: VALUE)\nval kinds = listOf(Card("a", ${make}, ${other})).associate { it.group to it.kind }\nfun go() { ${use('kinds["a"]!!')} }`,
  ],
  [
    'an entry beside another',
    (make, use, _, other) =>
      `val kinds = mutableMapOf<String, VALUE>()\nfun go() { kinds["labs"] = ${make}\n kinds["notes"] = ${other}\n ${use('kinds["labs"]!!')} }`,
  ],
];

bothFlows(KOTLIN, ROWS);
