/** What functions of Kotlin are given by the code around a call: context parameters, receivers of blocks, `this`. */
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const LEDGER = (use: (value: string) => string): string =>
  `class Ledger(val name: String) { fun names(kind: VALUE) { ${use('kind')} } }\n`;

const ROWS: Rows = [
  [
    'a context parameter, in a block that has the context',
    (make, use) =>
      `${LEDGER(use)}context(ledger: Ledger)\nsuspend fun labs() = ledger.names(${make})\nclass Model { private val ledger = Ledger("a")\n suspend fun go() { context(ledger) { labs() } } }`,
  ],
  [
    'a context parameter beside a parameter',
    (make, use) =>
      `${LEDGER(use)}context(ledger: Ledger)\nfun show(kind: VALUE) { ledger.names(kind) }\nfun go() { context(Ledger("a")) { show(${make}) } }`,
  ],
  [
    'a context parameter that is the type itself',
    (make, use, _, other) =>
      `class Scope(val kind: VALUE)\ncontext(scope: Scope)\nfun show() { ${use('scope.kind')} }\nfun go() { val aside = Scope(${other})\n context(Scope(${make})) { show() } }`,
  ],
  [
    'the context of the function around',
    (make, use, _, other) =>
      `class Scope(val kind: VALUE)\ncontext(scope: Scope)\nfun show() { ${use('scope.kind')} }\ncontext(scope: Scope) fun all() { show() }\nfun go() { val aside = Scope(${other})\n context(Scope(${make})) { all() } }`,
  ],
  [
    'the context of a function that says no name',
    (make, use) =>
      `class Scope(val kind: VALUE)\ncontext(scope: Scope)\nfun show() { ${use('scope.kind')} }\ncontext(_: Scope)\ninternal suspend fun all() { show() }\nsuspend fun go() { context(Scope(${make})) { all() } }`,
  ],
  [
    'the nearest of several contexts',
    (make, use, _, other) =>
      `class Scope(val kind: VALUE)\nclass Log(val name: String)\ncontext(scope: Scope, log: Log)\nfun show() { ${use('scope.kind')} }\nfun go() { context(Scope(${other})) { context(Log("a")) { context(Scope(${make})) { show() } } } }`,
  ],
  [
    'two contexts of one block',
    (make, use) =>
      `class Scope(val kind: VALUE)\nclass Log(val name: String)\ncontext(log: Log, scope: Scope)\nfun show() { ${use('scope.kind')} }\nfun go() { context(Scope(${make}), Log("a")) { show() } }`,
  ],
  [
    'a context by its interface',
    (make, use) =>
      `interface Scope { val kind: VALUE }\nclass Live(override val kind: VALUE) : Scope\ncontext(scope: Scope)\nfun show() { ${use('scope.kind')} }\nfun go() { context(Live(${make})) { show() } }`,
  ],
  [
    'a context that is the receiver of a block',
    (make, use, _, other) =>
      `class Scope(val kind: VALUE)\ncontext(scope: Scope)\nfun show() { ${use('scope.kind')} }\nfun go() { val aside = Scope(${other})\n with(Scope(${make})) { show() } }`,
  ],
  [
    'a context that is the receiver of `run`',
    (make, use) =>
      `class Scope(val kind: VALUE)\ncontext(scope: Scope)\nfun show() { ${use('scope.kind')} }\nfun go() { Scope(${make}).run { show() } }`,
  ],
  [
    'a context that is the receiver of the function around',
    (make, use, _, other) =>
      `class Scope(val kind: VALUE)\ncontext(scope: Scope)\nfun show() { ${use('scope.kind')} }\nfun Scope.all() { show() }\nfun go() { val aside = Scope(${other})\n Scope(${make}).all() }`,
  ],
  [
    'a context that is the object around',
    (make, use, _, other) =>
      `class Scope(val kind: VALUE) { fun all() { show() } }\ncontext(scope: Scope)\nfun show() { ${use('scope.kind')} }\nfun go() { val aside = Scope(${other})\n Scope(${make}).all() }`,
  ],
  [
    'the context of a method',
    (make, use) =>
      `class Scope(val kind: VALUE)\nclass Shelf {\n    context(scope: Scope)\n    suspend fun show() { ${use('scope.kind')} }\n}\nsuspend fun go() { context(Scope(${make})) { Shelf().show() } }`,
  ],
  [
    'the context of a method of an interface',
    (make, use) =>
      `class Scope(val kind: VALUE)\ninterface Shelf {\n    context(scope: Scope)\n    fun show()\n}\nclass Live : Shelf {\n    context(scope: Scope)\n    override fun show() { ${use('scope.kind')} }\n}\nclass Model(private val shelf: Shelf) { fun go() { context(Scope(${make})) { shelf.show() } } }\nfun start() { Model(Live()).go() }`,
  ],
  [
    'the context of an extension',
    (make, use) =>
      `class Scope(val kind: VALUE)\nenum class Topic { LABS }\ncontext(scope: Scope)\nfun Topic.show() { ${use('scope.kind')} }\nfun go() { context(Scope(${make})) { Topic.LABS.show() } }`,
  ],
  [
    'a context receiver without a name',
    (make, use) =>
      `${LEDGER(use)}context(Ledger)\nfun labs() { names(${make}) }\nfun go() { with(Ledger("a")) { labs() } }`,
  ],
  [
    'a function in another file',
    (make, use) => ({
      'src/iosMain/kotlin/L.kt': `package app\nimport platform.HealthKit.*\nclass Ledger { fun names(kind: VALUE) { ${use('kind')} } }`,
      'src/iosMain/kotlin/C.kt': `package app\nimport platform.HealthKit.*\ncontext(ledger: Ledger)\nsuspend fun labs() = ledger.names(${make})\n`,
      'src/iosMain/kotlin/M.kt': `package app\nclass Model {\n  private val ledger = Ledger()\n  suspend fun go() { return context(ledger) { labs() } }\n}`,
    }),
  ],
  [
    'a block that has a context by its type',
    (make, use) =>
      `${LEDGER(use)}context(ledger: Ledger)\nfun labs() { ledger.names(${make}) }\nfun inLedger(body: context(Ledger) () -> Unit) { body(Ledger("a")) }\nfun go() { inLedger { labs() } }`,
  ],
  [
    'a member extension, in a block of the class',
    (make, use) =>
      `enum class Topic { LABS }\nclass Ledger(val kind: VALUE) { fun Topic.show() { ${use('kind')} } }\nfun go() { with(Ledger(${make})) { Topic.LABS.show() } }`,
  ],
  [
    'a member extension that calls its class',
    (make, use) =>
      `class Topic(val kind: VALUE)\nclass Ledger { private fun names(kind: VALUE) { ${use('kind')} }\n suspend fun Topic.show() = names(kind) }\nsuspend fun go() { with(Ledger()) { Topic(${make}).show() } }`,
  ],
  [
    'a function with a receiver that is handed on',
    (make, use) =>
      `${LEDGER(use)}fun inLedger(body: Ledger.() -> Unit) { Ledger("a").body() }\nfun go() { inLedger { names(${make}) } }`,
  ],
];
bothFlows(KOTLIN, ROWS);
