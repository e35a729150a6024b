/**
 * Functions of Kotlin that say of which types they take and give something, names for types, results and tables: what comes
 * is an object of a plain class, whose parts are found by its type alone.
 */
import { describe } from 'vitest';
import { bothFlows, OF_TYPES, type Row, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const TITLE = 'class Title(val text: VALUE)\n';
const NAMES = `${TITLE}typealias Titles = List<Title>\ntypealias ByName = Map<String, Title>\ntypealias Done = (List<Title>) -> Unit\ntypealias Load = suspend () -> Titles\n`;

const FUNCTIONS: Rows = [
  [
    'a list that a lambda is given',
    (make, use) =>
      `${TITLE}fun load(done: (List<Title>) -> Unit) { done(listOf(Title(${make}))) }\nfun go() { load { titles -> ${use('titles[0].text')} } }`,
  ],
  [
    'it',
    (make, use) =>
      `${TITLE}fun load(done: (Title) -> Unit) { done(Title(${make})) }\nfun go() { load { ${use('it.text')} } }`,
  ],
  [
    'one that may be absent',
    (make, use) =>
      `${TITLE}fun load(done: ((Title?) -> Unit)?) { done?.invoke(Title(${make})) }\nfun go() { load { ${use('it!!.text')} } }`,
  ],
  [
    'a receiver',
    (make, use) =>
      `${TITLE}fun load(done: Title.() -> Unit) { Title(${make}).done() }\nfun go() { load { ${use('text')} } }`,
  ],
  [
    'one of several that have names',
    (make, use, _, other) =>
      `${TITLE}fun load(done: (ok: Boolean, titles: List<Title>, next: Title?) -> Unit) { done(true, listOf(Title(${make})), Title(${other})) }\nfun go() { load { ok, titles, next -> if (ok) { ${use('titles[0].text')} } } }`,
  ],
  [
    'one that suspends, as a property',
    (make, use) =>
      `${TITLE}class Loader { var onLoad: (suspend (List<Title>) -> Unit)? = null\n suspend fun load() { onLoad?.invoke(listOf(Title(${make}))) } }\nsuspend fun go() { val loader = Loader()\n loader.onLoad = { titles -> ${use('titles[0].text')} }\n loader.load() }`,
  ],
  [
    'what it gives',
    (make, use) =>
      `${TITLE}suspend fun load(make: suspend () -> List<Title>) { for (title in make()) { ${use('title.text')} } }\nsuspend fun go() { load { listOf(Title(${make})) } }`,
  ],
  [
    'functions in a table',
    (make, use) =>
      `${TITLE}val doers: Map<String, (Title) -> Unit> = mapOf("a" to { title -> ${use('title.text')} })\nfun go() { doers["a"]?.invoke(Title(${make})) }`,
  ],
  [
    'a function that gives one',
    (make, use) =>
      `${TITLE}fun make(): (Title) -> Unit = { title -> ${use('title.text')} }\nfun go() { make()(Title(${make})) }`,
  ],
  [
    'a lambda for an interface of one function',
    (make, use) =>
      `${TITLE}fun interface Done { fun on(titles: List<Title>) }\nfun load(done: Done) { done.on(listOf(Title(${make}))) }\nfun go() { load { titles -> ${use('titles[0].text')} } }`,
  ],
];

const NAMED: Rows = [
  [
    'a function by a name',
    (make, use) =>
      `${NAMES}fun load(done: Done) { done(listOf(Title(${make}))) }\nfun go() { load { titles -> ${use('titles[0].text')} } }`,
  ],
  [
    'a function by a name, that gives a list by another',
    (make, use) =>
      `${NAMES}class Page(val load: Load) { suspend fun show() { for (title in load()) { ${use('title.text')} } } }\nsuspend fun go() { Page { listOf(Title(${make})) }.show() }`,
  ],
  [
    'a list by a name',
    (make, use) =>
      `${NAMES}fun load(titles: Titles) { ${use('titles[0].text')} }\nfun go() { load(listOf(Title(${make}))) }`,
  ],
  [
    'lists by a name, in a list',
    (make, use) =>
      `${NAMES}fun load(all: List<Titles>) { all.forEach { titles -> titles.forEach { ${use('it.text')} } } }\nfun go() { load(listOf(listOf(Title(${make})))) }`,
  ],
  [
    'a table by a name',
    (make, use) =>
      `${NAMES}fun load(titles: ByName) { for ((_, title) in titles) { ${use('title.text')} } }\nfun go() { load(mapOf("a" to Title(${make}))) }`,
  ],
  [
    'a table by a name, that a function gives',
    (make, use) =>
      `${NAMES}fun load(): ByName = mapOf("a" to Title(${make}))\nfun go() { ${use('load()["a"]!!.text')} }`,
  ],
];

const RESULTS: Rows = [
  [
    'what is heard of what was tried',
    (make, use) =>
      `${TITLE}fun titles(): List<Title> = listOf(Title(${make}))\nfun go() { runCatching { titles() }.onSuccess { titles -> ${use('titles[0].text')} } }`,
  ],
  [
    'what was tried, or nothing',
    (make, use) =>
      `${TITLE}fun titles(): List<Title> = listOf(Title(${make}))\nfun go() { val found = runCatching { titles() }.getOrNull()\n ${use('found!![0].text')} }`,
  ],
  [
    'what went well comes first',
    (make, use) =>
      `${TITLE}fun titles(): Result<List<Title>> = Result.success(listOf(Title(${make})))\nfun go() { titles().fold({ titles -> ${use('titles[0].text')} }, { it.message }) }`,
  ],
  [
    'both sides by their names, the other way round',
    (make, use) =>
      `${TITLE}fun titles(): Result<List<Title>> = Result.success(listOf(Title(${make})))\nfun go() { titles().fold(onFailure = { it.message }, onSuccess = { titles -> ${use('titles[0].text')} }) }`,
  ],
  [
    'one made of another',
    (make, use) =>
      `${TITLE}fun titles(): Result<List<Title>> = Result.success(listOf(Title(${make})))\nfun go() { titles().mapCatching { it.first() }.onSuccess { title -> ${use('title.text')} } }`,
  ],
];

/** Of a table of titles: a statement with \`USE\` around the text. */
const OF_TABLES: readonly (readonly [before: string, text: string, after: string])[] = [
  ['titles.forEach { (_, title) -> ', 'title.text', ' }'],
  ['titles.forEach { ', 'it.value.text', ' }'],
  ['titles.entries.forEach { (_, title) -> ', 'title.text', ' }'],
  ['titles.entries.sortedBy { it.key }.forEach { ', 'it.value.text', ' }'],
  ['titles.entries.firstOrNull()?.let { (_, title) -> ', 'title.text', ' }'],
  ['for (entry in titles.entries) { ', 'entry.value.text', ' }'],
  ['titles.values.forEach { ', 'it.text', ' }'],
  ['titles.filter { (key, _) -> key == "a" }.forEach { (_, title) -> ', 'title.text', ' }'],
  ['titles.filterKeys { it == "a" }.values.forEach { ', 'it.text', ' }'],
  ['titles.mapValues { (_, title) -> title.text }.forEach { (_, text) -> ', 'text', ' }'],
  ['titles.toSortedMap().forEach { (_, title) -> ', 'title.text', ' }'],
];
const TABLES: Rows = [
  ...OF_TABLES.map(
    ([before, text, after]): Row => [
      `a table: ${before}${text}${after}`,
      (make, use) =>
        `${TITLE}fun titles(): Map<String, Title> = mapOf("a" to Title(${make}))\nfun go() { val titles = titles()\n ${before}${use(text)}${after} }`,
    ],
  ),
];

/** Whoever has an object of a class that shows all that it is made with, and sets nothing, has its parts: no type has to say so. */
const MADE: Rows = [
  [
    'in a box of any type',
    (make, use) =>
      `${TITLE}class Box<A>(val value: A)\nfun box() = Box(Title(${make}))\nfun go() { ${use('box().value.text')} }`,
  ],
  [
    'in pairs of a list',
    (make, use) =>
      `${TITLE}fun both(): List<Pair<Title, Int>> = listOf(Title(${make}) to 1)\nfun go() { both().forEach { (title, _) -> ${use('title.text')} } }`,
  ],
  [
    'in a case of a sealed type of any type',
    (make, use) =>
      `${TITLE}sealed interface Answer<out A> { data class Done<A>(val value: A) : Answer<A>\n data object Failed : Answer<Nothing> }\nfun load(): Answer<List<Title>> = Answer.Done(listOf(Title(${make})))\nfun go() { when (val answer = load()) { is Answer.Done -> answer.value.forEach { ${use('it.text')} }\n Answer.Failed -> {} } }`,
  ],
  [
    'one of two',
    (make, use) =>
      `${TITLE}fun title(): Title = Title(${make})\nfun go(count: Int) { val found = if (count > 1) title() else null\n ${use('found!!.text')} }`,
  ],
  [
    'what a function of any type gives, which runs a block',
    (make, use) =>
      `${TITLE}suspend fun <A> retry(block: suspend () -> A): A = block()\nsuspend fun go() { val title = retry { Title(${make}) }\n ${use('title.text')} }`,
  ],
  [
    'what is waited for',
    (make, use) =>
      `${TITLE}suspend fun go() = coroutineScope { val title = async { Title(${make}) }\n ${use('title.await().text')} }`,
  ],
  [
    'a flow of callbacks',
    (make, use) =>
      `${TITLE}fun titles() = callbackFlow<Title> { trySend(Title(${make}))\n awaitClose { } }\nsuspend fun go() { titles().collect { ${use('it.text')} } }`,
  ],
  [
    'a part of another object',
    (make, use, _, other) =>
      `internal class Both(val title: Title, val spare: Title)\n${TITLE}fun pairs(): List<Both> = listOf(Both(Title(${make}), Title(${other})))\nfun go() { pairs().map { it.title }.forEach { ${use('it.text')} } }`,
  ],
];

const GROUPS = 'fun go() { val groups = mutableMapOf<String, MutableList<VALUE>>()\n';
/** A list that stands in a table, filled where it is made sure of. */
const FILLED: Rows = [
  [
    'by add',
    (make, use) =>
      `${GROUPS} groups.getOrPut("a") { mutableListOf() }.add(${make})\n for (kind in groups["a"]!!) { ${use('kind')} } }`,
  ],
  [
    'by addAll',
    (make, use) =>
      `${GROUPS} groups.getOrPut("a") { mutableListOf() }.addAll(listOf(${make}))\n for ((_, kinds) in groups) { ${use('kinds[0]')} } }`,
  ],
  [
    'by a sign',
    (make, use) =>
      `${GROUPS} groups.getOrPut("a") { mutableListOf() } += ${make}\n groups.forEach { (_, kinds) -> ${use('kinds[0]')} } }`,
  ],
  [
    'of a class of Java',
    (make, use) =>
      `fun go() { val groups = HashMap<String, MutableList<VALUE>>()\n groups.computeIfAbsent("a") { mutableListOf() }.add(${make})\n groups.values.forEach { kinds -> ${use('kinds[0]')} } }`,
  ],
  [
    'another entry is another list',
    (make, use, _, other) =>
      `${GROUPS} groups.getOrPut("a") { mutableListOf() }.add(${make})\n groups.getOrPut("b") { mutableListOf() }.add(${other})\n for (kind in groups["a"]!!) { ${use('kind')} } }`,
    OF_TYPES,
  ],
];
const FLOWS: Rows = [
  [
    'flows that are merged',
    (make, use) =>
      `fun kinds(): Flow<VALUE> = flow { emit(${make}) }\nsuspend fun go() { merge(kinds(), kinds()).collect { ${use('it')} } }`,
  ],
  [
    'a flow that is transformed',
    (make, use, _, other) =>
      `class Row(val kind: VALUE, val spare: VALUE)\nfun rows(): Flow<Row> = flow { emit(Row(${make}, ${other})) }\nsuspend fun go() { rows().transform { row -> emit(row.kind) }.collect { ${use('it')} } }`,
  ],
  [
    'what a scope produces',
    (make, use) =>
      `fun CoroutineScope.kinds() = produce { send(${make}) }\nsuspend fun go(scope: CoroutineScope) { scope.kinds().consumeEach { ${use('it')} } }`,
  ],
  [
    'the first that is not nothing',
    (make, use, _, other) =>
      `class Row(val kind: VALUE?, val spare: VALUE)\nfun go() { val kind = listOf(Row(${make}, ${other})).firstNotNullOfOrNull { it.kind }\n ${use('kind!!')} }`,
  ],
  [
    'a method of the app’s that is called like one of flows',
    (make, use) =>
      `class Row(val kind: VALUE) { fun transform(make: (VALUE) -> VALUE): VALUE = make(kind) }\nfun go() { ${use(`Row(${make}).transform { it }`)} }`,
  ],
];

describe('lists in tables', () => bothFlows(KOTLIN, FILLED));
describe('flows', () => bothFlows(KOTLIN, FLOWS));
describe('classes of data', () => bothFlows(KOTLIN, MADE));
describe('functions by their types', () => bothFlows(KOTLIN, FUNCTIONS));
describe('names for types', () => bothFlows(KOTLIN, NAMED));
describe('results', () => bothFlows(KOTLIN, RESULTS));
describe('tables', () => bothFlows(KOTLIN, TABLES));
