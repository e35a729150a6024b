/**
 * Functions of Kotlin that say of which types they take and give something, names for types, results and tables: what comes
 * is an object of a plain class, whose parts are found by its type alone.
 */
import { describe } from 'vitest';
import { bothFlows, type Row, type Rows } from './both-flows.ts';
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

describe('functions by their types', () => bothFlows(KOTLIN, FUNCTIONS));
describe('names for types', () => bothFlows(KOTLIN, NAMED));
describe('results', () => bothFlows(KOTLIN, RESULTS));
describe('tables', () => bothFlows(KOTLIN, TABLES));
