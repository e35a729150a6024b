/** Operators that a type of Kotlin has itself, and what an object does as it is made. */
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const SHELF =
  'class Shelf { private val kinds = mutableMapOf<String, VALUE>()\n operator fun get(name: String): VALUE = kinds.getValue(name)\n operator fun set(name: String, kind: VALUE) { kinds[name] = kind } }\n';

const ROWS: Rows = [
  [
    'what an object does as it is made',
    (make, use) =>
      `object Shelf { var kind: VALUE? = null\n init { kind = ${make} } }\nfun go() { ${use('Shelf.kind!!')} }`,
  ],
  [
    'a table that an object fills as it is made',
    (make, use) =>
      `object Shelf { val kinds = mutableMapOf<String, VALUE>()\n init { kinds["labs"] = ${make} } }\nfun go() { ${use('Shelf.kinds.getValue("labs")')} }`,
  ],
  [
    'a list that a companion fills as it is made',
    (make, _, each) =>
      `class Shelf { companion object { val kinds = mutableListOf<VALUE>()\n init { kinds.add(${make}) } } }\nfun go() { ${each('Shelf.kinds')} }`,
  ],
  [
    'get of an object',
    (make, use) =>
      `object Shelf { operator fun get(name: String): VALUE = ${make} }\nfun go() { ${use('Shelf["labs"]')} }`,
  ],
  [
    'get of a class',
    (make, use) =>
      `class Shelf { operator fun get(name: String): VALUE = ${make} }\nfun go() { val shelf = Shelf()\n ${use('shelf["labs"]')} }`,
  ],
  [
    'get of a class, of two places',
    (make, use) =>
      `class Shelf { operator fun get(row: Int, kind: VALUE): VALUE = kind }\nfun go() { val shelf = Shelf()\n ${use(`shelf[0, ${make}]`)} }`,
  ],
  [
    'get and set of a class',
    (make, use) => `${SHELF}fun go() { val shelf = Shelf()\n shelf["labs"] = ${make}\n ${use('shelf["labs"]')} }`,
  ],
  [
    'set of a class that keeps a list',
    (make, _, each) =>
      `class Shelf { val kinds = mutableListOf<VALUE>()\n operator fun set(name: String, kind: VALUE) { kinds.add(kind) } }\nfun go() { val shelf = Shelf()\n shelf["labs"] = ${make}\n ${each('shelf.kinds')} }`,
  ],
  [
    'plus of a class',
    (make, _, each) =>
      `class Wanted(val kinds: List<VALUE>) { operator fun plus(kind: VALUE) = Wanted(kinds + kind) }\nfun go() { val all = Wanted(emptyList()) + ${make}\n ${each('all.kinds')} }`,
  ],
  [
    'what += makes of plus',
    (make, _, each) =>
      `class Wanted(val kinds: List<VALUE>) { operator fun plus(kind: VALUE) = Wanted(kinds + kind) }\nfun go() { var all = Wanted(emptyList())\n all += ${make}\n ${each('all.kinds')} }`,
  ],
  [
    'plusAssign of a class',
    (make, _, each) =>
      `class Wanted { val kinds = mutableListOf<VALUE>()\n operator fun plusAssign(kind: VALUE) { kinds.add(kind) } }\nfun go() { val all = Wanted()\n all += ${make}\n ${each('all.kinds')} }`,
  ],
  [
    'times, an extension',
    (make, _, each) =>
      `class Wanted(val kinds: List<VALUE>)\noperator fun Wanted.times(kind: VALUE) = Wanted(listOf(kind))\nfun go() { val all = Wanted(emptyList()) * ${make}\n ${each('all.kinds')} }`,
  ],
  [
    'plus of a class that says what it gives',
    (make, _, each) =>
      `class Wanted(val kinds: List<VALUE>) { operator fun plus(kind: VALUE): Wanted = Wanted(kinds + kind) }\nfun go() { val all = Wanted(emptyList()) + ${make}\n ${each('all.kinds')} }`,
  ],
  [
    'add of a list, handed on',
    (make, _, each) =>
      `fun go() { val kinds = mutableListOf<VALUE>()\n listOf(${make}).forEach(kinds::add)\n ${each('kinds')} }`,
  ],
  [
    'add of what a block is given, handed on',
    (make, _, each) =>
      `fun go() { val kinds = mutableListOf<VALUE>()\n kinds.apply { listOf(${make}).forEach(::add) }\n ${each('kinds')} }`,
  ],
  [
    'getValue of a table, handed on',
    (make, _, each) =>
      `fun go() { val byName = mapOf("labs" to ${make})\n ${each('listOf("labs").map(byName::getValue)')} }`,
  ],
];

bothFlows(KOTLIN, ROWS);
