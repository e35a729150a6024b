/** Kotlin's objects: that are called like functions, and that say for themselves what a sealed type asks of each. */
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const BESIDE = { fails: ['beside'] } as const;
/** A sealed interface of two objects, each with its own. */
const sealed = (make: string, other: string, more = ''): string =>
  `sealed interface Shelf { val kind: VALUE\n ${more}\n data object Labs : Shelf { override val kind = ${make} }\n data object Notes : Shelf { override val kind = ${other} } }\n`;

const CALLED: Rows = [
  [
    'an object',
    (make, use) => `object Load { operator fun invoke(kind: VALUE) { ${use('kind')} } }\nfun go() { Load(${make}) }`,
  ],
  [
    'an object in another',
    (make, use) =>
      `object Shelf { object Labs { operator fun invoke(kind: VALUE) { ${use('kind')} } } }\nfun go() { Shelf.Labs(${make}) }`,
  ],
  [
    'an object, by what is added to it',
    (make, use) =>
      `object Labs { val kind = ${make} }\noperator fun Labs.invoke(count: Int) { ${use('kind')} }\nfun go() { Labs(1) }`,
  ],
  [
    'a member',
    (make, use) =>
      `class Load { operator fun invoke(kind: VALUE) { ${use('kind')} } }\nclass Cases(val load: Load)\nfun go() { val cases = Cases(Load())\n cases.load(${make}) }`,
  ],
  [
    'a member of an interface',
    (make, use) =>
      `interface Load { operator fun invoke(kind: VALUE) }\nclass HealthLoad : Load { override fun invoke(kind: VALUE) { ${use('kind')} } }\nclass Cases(val load: Load)\nfun go() { val cases = Cases(HealthLoad())\n cases.load(${make}) }`,
  ],
  [
    'a local, by what is added to its class',
    (make, use, _, other) =>
      `class Shelf(val kind: VALUE)\noperator fun Shelf.invoke(count: Int) { ${use('kind')} }\nfun go() { val shelf = Shelf(${make})\n shelf(1)\n Shelf(${other}) }`,
  ],
  [
    'each of a list',
    (make, use) =>
      `class Shelf(val kind: VALUE)\noperator fun Shelf.invoke() { ${use('kind')} }\nfun go() { for (shelf in listOf(Shelf(${make}))) shelf() }`,
  ],
  [
    'an object of a sealed interface, by what is added to that',
    (make, use, _, other) =>
      `${sealed(make, other)}operator fun Shelf.invoke(count: Int) { ${use('kind')} }\nfun go() { Shelf.Labs(1) }`,
  ],
  [
    'an object of a sealed interface',
    (make, use, _, other) =>
      `${sealed(make, other, `operator fun invoke(count: Int) { ${use('kind')} }`)}fun go() { Shelf.Labs(1) }`,
  ],
  [
    'an object of a sealed class, by what is added to that',
    (make, use, _, other) =>
      `sealed class Shelf(val kind: VALUE) { object Labs : Shelf(${make})\n object Notes : Shelf(${other}) }\noperator fun Shelf.invoke(count: Int) { ${use('kind')} }\nfun go() { Shelf.Labs(1) }`,
  ],
  [
    'an entry of an enum',
    (make, use, _, other) =>
      `enum class Shelf(val kind: VALUE) { LABS(${make}), NOTES(${other}); operator fun invoke(count: Int) { ${use('kind')} } }\nfun go() { Shelf.LABS(1) }`,
  ],
];

const SEALED: Rows = [
  ['a property', (make, use, _, other) => `${sealed(make, other)}fun go() { ${use('Shelf.Labs.kind')} }`],
  [
    'a property, of what is passed',
    (make, use, _, other) =>
      `${sealed(make, other)}fun show(shelf: Shelf) { ${use('shelf.kind')} }\nfun go() { show(Shelf.Labs) }`,
  ],
  [
    'a property, of each in a list',
    (make, use, _, other) =>
      `${sealed(make, other)}fun go() { for (shelf in listOf(Shelf.Labs)) { ${use('shelf.kind')} } }`,
  ],
  [
    'a property, in an extension',
    (make, use, _, other) =>
      `${sealed(make, other)}fun Shelf.load(count: Int) { ${use('kind')} }\nfun go() { Shelf.Labs.load(1) }`,
  ],
  [
    'a property that the sealed type has for most',
    (make, use, _, other) =>
      `sealed interface Shelf { val kind: VALUE get() = ${make}\n data object Labs : Shelf\n data object Notes : Shelf { override val kind = ${other} } }\nfun go() { ${use('Shelf.Labs.kind')} }`,
  ],
  [
    'what is handed to the constructor',
    (make, use, _, other) =>
      `sealed class Shelf(val kind: VALUE) { object Labs : Shelf(${make})\n object Notes : Shelf(${other}) }\nfun go() { ${use('Shelf.Labs.kind')} }`,
  ],
  [
    'what a data class hands to the constructor',
    (make, use, _, other) =>
      `sealed class Shelf(val kind: VALUE) { data class Labs(val title: String) : Shelf(${make})\n data class Notes(val title: String) : Shelf(${other}) }\nfun go() { ${use('Shelf.Labs("a").kind')} }`,
    BESIDE,
  ],
  [
    'a property of a data class',
    (make, use, _, other) =>
      `sealed interface Shelf { val kind: VALUE\n data class Labs(val title: String) : Shelf { override val kind = ${make} }\n data class Notes(val title: String) : Shelf { override val kind get() = ${other} } }\nfun go() { ${use('Shelf.Labs("a").kind')} }`,
    BESIDE,
  ],
  [
    'a function',
    (make, use) =>
      `sealed interface Shelf { fun load()\n data object Labs : Shelf { override fun load() { ${use(make)} } }\n data object Notes : Shelf { override fun load() {} } }\nfun go() { Shelf.Labs.load() }`,
  ],
  [
    'a function that is given it',
    (make, use, _, other) =>
      `sealed interface Shelf { fun load(kind: VALUE)\n data object Labs : Shelf { override fun load(kind: VALUE) { ${use('kind')} } }\n data object Notes : Shelf { override fun load(kind: VALUE) {} } }\nfun go() { Shelf.Labs.load(${make})\n Shelf.Notes.load(${other}) }`,
  ],
  [
    'a function of a class',
    (make, use, _, other) =>
      `sealed interface Shelf { fun load()\n class Labs(val kind: VALUE) : Shelf { override fun load() { ${use('kind')} } }\n class Notes(val kind: VALUE) : Shelf { override fun load() {} } }\nfun go() { Shelf.Labs(${make}).load()\n Shelf.Notes(${other}).load() }`,
  ],
  [
    'a function with a helper of its own',
    (make, use) =>
      `sealed interface Shelf { fun load()\n data object Labs : Shelf { private val kind = ${make}\n override fun load() { show(kind) }\n private fun show(kind: VALUE) { ${use('kind')} } }\n data object Notes : Shelf { override fun load() {} } }\nfun go() { Shelf.Labs.load() }`,
  ],
  [
    'a property, of objects beside it',
    (make, use, _, other) =>
      `sealed interface Shelf { val kind: VALUE }\ndata object Labs : Shelf { override val kind = ${make} }\ndata object Notes : Shelf { override val kind = ${other} }\nfun show(shelf: Shelf) { ${use('shelf.kind')} }\nfun go() { show(Labs) }`,
  ],
  [
    'what objects beside it hand to the constructor',
    (make, use, _, other) =>
      `sealed class Shelf(val kind: VALUE)\ndata object Labs : Shelf(${make})\ndata object Notes : Shelf(${other})\nfun show(shelf: Shelf) { ${use('shelf.kind')} }\nfun go() { show(Labs) }`,
  ],
];

bothFlows(KOTLIN, [
  ...CALLED.map(([title, ...rest]) => [`${title}, called`, ...rest] as const),
  ...SEALED.map(([title, ...rest]) => [`of a sealed type: ${title}`, ...rest] as const),
]);
