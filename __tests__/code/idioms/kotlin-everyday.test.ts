/** Everyday Kotlin: entries of enums with bodies, delegates of the app's own, signs, objects of sealed types, `when`. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, type Ways } from './records.ts';

const ROWS: Rows = [
  [
    'an entry of an enum with a field in its body',
    (make, use, _, other) =>
      `enum class Section { LABS { override val kind = ${make} }, NOTES { override val kind = ${other} }; abstract val kind: VALUE }\nfun go() { ${use('Section.LABS.kind')} }`,
  ],
  [
    'an entry of an enum with a function in its body',
    (make, use, _, other) =>
      `enum class Section(val id: Int) { LABS(1) { override fun kind(): VALUE = ${make} }, NOTES(2) { override fun kind(): VALUE = ${other} }; abstract fun kind(): VALUE }\nfun go() { ${use('Section.LABS.kind()')} }`,
  ],
  [
    'an enum whose entries have bodies, of an interface',
    (make, use, _, other) =>
      `interface Shelf { val kind: VALUE }\nenum class Section : Shelf { LABS { override val kind: VALUE get() = ${make} }, NOTES { override val kind: VALUE get() = ${other} } }\nfun load(shelf: Shelf) { ${use('shelf.kind')} }\nfun go() { load(Section.LABS) }`,
    { fails: ['beside'] },
  ],
  [
    'an enum whose entry says another thing than the enum',
    (make, use, _, other) =>
      `enum class Section { LABS { override val kind get() = ${make} }, NOTES; open val kind: VALUE get() = ${other} }\nfun go() { ${use('Section.LABS.kind')} }`,
  ],
  [
    'an enum whose entry says nothing of its own',
    (make, use, _, other) =>
      `enum class Section { LABS, NOTES { override val kind get() = ${other} }; open val kind: VALUE get() = ${make} }\nfun go() { ${use('Section.LABS.kind')} }`,
  ],
  [
    'entries with bodies, walked',
    (make, _, each) =>
      `enum class Section { LABS { override val kind get() = ${make} }; abstract val kind: VALUE }\nfun go() { ${each('Section.entries.map { it.kind }')} }`,
  ],
  [
    'an entry that does a thing by its body',
    (make, use) =>
      `enum class Section { LABS { override fun load(kind: VALUE) { ${use('kind')} } }, NOTES { override fun load(kind: VALUE) { kind.hashCode() } }; abstract fun load(kind: VALUE) }\nfun go() { Section.LABS.load(${make}) }`,
  ],
  [
    'a delegate by a function',
    (make, use, _, other) =>
      `class Kind(private val made: VALUE) { operator fun getValue(owner: Any?, property: KProperty<*>): VALUE = made }\nfun kind(made: VALUE, spare: VALUE) = Kind(made)\nclass Page { val kind by kind(${make}, ${other})\n fun go() { ${use('kind')} } }\nfun start() { Page().go() }`,
  ],
  [
    'a delegate that is a ReadOnlyProperty',
    (make, use) =>
      `fun kind(make: () -> VALUE) = ReadOnlyProperty<Any?, VALUE> { _, _ -> make() }\nclass Page { val kind by kind { ${make} }\n fun go() { ${use('kind')} } }\nfun start() { Page().go() }`,
  ],
  [
    'a delegate that is an object',
    (make, use) =>
      `fun kind(made: VALUE): ReadOnlyProperty<Any?, VALUE> = object : ReadOnlyProperty<Any?, VALUE> { override fun getValue(thisRef: Any?, property: KProperty<*>): VALUE = made }\nclass Page { val kind: VALUE by kind(${make})\n fun go() { ${use('kind')} } }\nfun start() { Page().go() }`,
  ],
  [
    'a delegate of a local variable',
    (make, use) =>
      `class Kind(private val made: VALUE) { operator fun getValue(owner: Any?, property: KProperty<*>): VALUE = made }\nfun go() { val kind by Kind(${make})\n ${use('kind')} }`,
  ],
  [
    'a delegate that is set',
    (make, use) =>
      `class Kind { private var held: VALUE? = null\n operator fun getValue(owner: Any?, property: KProperty<*>): VALUE = held!!\n operator fun setValue(owner: Any?, property: KProperty<*>, value: VALUE) { held = value } }\nclass Page { var kind by Kind()\n fun go() { kind = ${make}\n ${use('kind')} } }\nfun start() { Page().go() }`,
  ],
  [
    'a delegate of a variable of the file',
    (make, use) =>
      `class Kind(private val made: VALUE) { operator fun getValue(owner: Any?, property: KProperty<*>): VALUE = made }\nval kind by Kind(${make})\nfun go() { ${use('kind')} }`,
  ],
  [
    'a delegate by a key of a table',
    (make, use) =>
      `val kinds = mapOf("labs" to ${make})\nclass Kind(private val key: String) { operator fun getValue(owner: Any?, property: KProperty<*>): VALUE = kinds.getValue(key) }\nfun kind(key: String) = Kind(key)\nclass Page { val wanted by kind("labs")\n fun go() { ${use('wanted')} } }\nfun start() { Page().go() }`,
  ],
  [
    'a delegate that an extension does',
    (make, use) =>
      `class Kind(val made: VALUE)\noperator fun Kind.getValue(owner: Any?, property: KProperty<*>): VALUE = made\nclass Page { val wanted by Kind(${make})\n fun go() { ${use('wanted')} } }\nfun start() { Page().go() }`,
  ],
  [
    'a delegate that a provider gives',
    (make, use) =>
      `class Kind(private val made: VALUE) { operator fun getValue(owner: Any?, property: KProperty<*>): VALUE = made }\nclass Kinds { operator fun provideDelegate(owner: Any?, property: KProperty<*>): Kind = Kind(${make}) }\nclass Page { val wanted by Kinds()\n fun go() { ${use('wanted')} } }\nfun start() { Page().go() }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'a builder with a sign for texts',
    (make, use, _, other) =>
      `class Row(val kind: VALUE, val spare: VALUE)\nclass Shelf { val rows = mutableListOf<Row>()\n operator fun Row.unaryPlus() { rows += this } }\nfun shelf(fill: Shelf.() -> Unit): Shelf { val made = Shelf()\n made.fill()\n return made }\nfun go() { val made = shelf { +Row(${make}, ${other}) }\n for (row in made.rows) { ${use('row.kind')} } }`,
  ],
  [
    'a sign that an object of the app takes',
    (make, use) =>
      `class Box(val kind: VALUE) { operator fun unaryPlus(): VALUE = kind }\nfun go() { ${use(`(+Box(${make}))`)} }`,
  ],
  [
    'a minus that an object of the app takes',
    (make, use) =>
      `class Box(val kind: VALUE) { operator fun unaryMinus(): VALUE = kind }\nfun go() { ${use(`(-Box(${make}))`)} }`,
  ],
  [
    'objects of a sealed interface, walked by a list',
    (make, use, _, other) =>
      `sealed interface Section { val kind: VALUE\n val spare: VALUE }\ndata object Labs : Section { override val kind = ${make}\n override val spare = ${other} }\nval all: List<Section> = listOf(Labs)\nfun go() { for (section in all) { ${use('section.kind')} } }`,
  ],
  [
    'objects inside of a sealed interface, walked by a list in its companion',
    (make, use, _, other) =>
      `sealed interface Section { val kind: VALUE\n data object Labs : Section { override val kind get() = ${make} }\n data object Notes : Section { override val kind get() = ${other} }\n companion object { val all = listOf(Labs) } }\nfun go() { Section.all.forEach { section -> ${use('section.kind')} } }`,
    { fails: ['beside'] },
  ],
  [
    'objects of a sealed interface that a constructor fills',
    (make, use, _, other) =>
      `sealed class Section(val kind: VALUE) { object Labs : Section(${make})\n object Notes : Section(${other}) }\nfun go() { listOf(Section.Labs).forEach { ${use('it.kind')} } }`,
  ],
  [
    'all objects of a sealed class by reflection',
    (make, use) =>
      `sealed class Section(val kind: VALUE) { object Labs : Section(${make}) }\nfun go() { Section::class.sealedSubclasses.mapNotNull { it.objectInstance }.forEach { ${use('it.kind')} } }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'a when with a subject and else',
    (make, use, _, other) =>
      `enum class Section { LABS, NOTES, REST }\nfun kindOf(section: Section): VALUE = when (section) { Section.NOTES, Section.REST -> ${other}\n else -> ${make} }\nfun go() { ${use('kindOf(Section.LABS)')} }`,
    OF_TYPES,
  ],
  [
    'a when with a subject that is named',
    (make, use, _, other) =>
      `enum class Section { LABS, NOTES }\nfun kindOf(section: Section?): VALUE = when (val it = section ?: Section.LABS) { Section.LABS -> ${make}\n else -> { println(it.name)\n ${other} } }\nfun go() { ${use('kindOf(Section.LABS)')} }`,
    OF_TYPES,
  ],
  [
    'a when with texts and in',
    (make, use, _, other) =>
      `fun kindOf(key: String): VALUE = when (key) { "labs", "lab" -> ${make}\n in listOf("notes") -> ${other}\n else -> throw IllegalArgumentException(key) }\nfun go() { ${use('kindOf("labs")')} }`,
    OF_TYPES,
  ],
  [
    'a when without a subject',
    (make, use, _, other) =>
      `enum class Section { LABS, NOTES }\nfun kindOf(section: Section): VALUE = when { section == Section.LABS -> ${make}\n else -> ${other} }\nfun go() { ${use('kindOf(Section.LABS)')} }`,
    OF_TYPES,
  ],
  [
    'a when with a guard',
    (make, use, _, other) =>
      `sealed interface Card { data class Labs(val kind: VALUE, val isOn: Boolean) : Card\n data class Notes(val spare: VALUE) : Card }\nfun kindOf(card: Card): VALUE = when (card) { is Card.Labs if card.isOn -> card.kind\n is Card.Notes -> card.spare\n else -> error("") }\nfun go() { kindOf(Card.Notes(${other}))\n ${use(`kindOf(Card.Labs(${make}, true))`)} }`,
    OF_TYPES,
  ],
  [
    'a class inside of a sealed one, made by its name alone',
    (make, use) =>
      `sealed class Card { data class Labs(val kind: VALUE) : Card()\n data object Rest : Card()\n companion object { fun of(kind: VALUE): Card = Labs(kind) } }\nfun go() { val card = Card.of(${make})\n if (card is Card.Labs) { ${use('card.kind')} } }`,
  ],
  [
    'an entry of an enum, by its name alone in its companion',
    (make, use) =>
      `enum class Section(val kind: VALUE) { LABS(${make}); companion object { val first = listOf(LABS) } }\nfun go() { for (section in Section.first) { ${use('section.kind')} } }`,
  ],
  [
    'an inner class that names what is around it',
    (make, use, _, other) =>
      `class Page(private val kind: VALUE, private val spare: VALUE) { inner class Row { fun show() { ${use('kind')} } }\n fun go() { Row().show() } }\nfun start() { Page(${make}, ${other}).go() }`,
  ],
  [
    'a delegate by a table',
    (make, use) =>
      `val kinds = mapOf("labs" to ${make})\nclass Page { val labs: VALUE by kinds\n fun go() { ${use('labs')} } }\nfun start() { Page().go() }`,
  ],
  [
    'a copy with another kind',
    (make, use, _, other) =>
      `data class Row(val kind: VALUE, val beside: VALUE)\nfun go() { val base = Row(${other}, ${other})\n val row = base.copy(kind = ${make})\n ${use('row.kind')} }`,
    { without: ['beside'] },
  ],
  [
    'what a copy was made of',
    (make, use, _, other) =>
      `data class Row(val kind: VALUE, val beside: VALUE)\nval base = Row(${make}, ${make})\nfun show(row: Row) {}\nfun go() { show(base.copy(kind = ${other}))\n ${use('base.kind')} }`,
    { without: ['beside'] },
  ],
  [
    'copies with another kind, of each of a list',
    (make, _, each, other) =>
      `data class Row(val kind: VALUE, val beside: VALUE)\nval rows = listOf(Row(${other}, ${other}))\nfun go() { val shown = rows.map { it.copy(kind = ${make}) }\n ${each('shown.map { it.kind }')} }`,
    { without: ['beside', 'records'] },
  ],
  [
    'a copy that a helper makes of what it is given',
    (make, use, _, other) =>
      `data class Row(val kind: VALUE, val beside: VALUE)\nfun Row.with(kind: VALUE) = copy(kind = kind)\nfun go() { val base = Row(${other}, ${other})\n val aside = base.with(${other})\n val row = base.with(${make})\n println(aside)\n ${use('row.kind')} }`,
    { without: ['beside', 'records'] },
  ],
  [
    'a state that is copied in steps',
    (make, use, _, other) =>
      `data class State(val kind: VALUE? = null, val spare: VALUE? = null)\nclass Model { private val state = MutableStateFlow(State())\n fun pick() { state.update { it.copy(kind = ${make}) } }\n fun other() { state.update { it.copy(spare = ${other}) } }\n fun go() { pick()\n other()\n ${use('state.value.kind!!')} } }`,
    { without: ['beside', 'records'] },
  ],
];
bothFlows(KOTLIN, ROWS);

const LAB = 'data class Lab(val title: String, val note: String = "") { fun say() = "lab $title" }\n';
const COPIES: Ways = [
  [
    'a copy of what is made right there',
    (make, use) => `${LAB}fun go() { val lab = Lab("a").copy(title = ${make})\n ${use('lab.title')} }`,
  ],
  [
    'a copy that is taken apart',
    (make, use) =>
      `${LAB}fun go() { val lab = Lab("a").copy(title = ${make})\n val (title, note) = lab\n println(note)\n ${use('title')} }`,
  ],
  [
    'what a copy does',
    (make, use) => `${LAB}fun go() { val lab = Lab("a").copy(title = ${make})\n ${use('lab.say()')} }`,
  ],
];
brings(KOTLIN, COPIES);
