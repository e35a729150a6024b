/** Functions of Kotlin that say no type, and interfaces that are made of a function. */
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const ROWS: Rows = [
  [
    'a function that makes an object, and says no type',
    (make, use, _, other) =>
      `class Held(val one: VALUE, val spare: VALUE)\nfun held(one: VALUE, spare: VALUE) = Held(one, spare)\nfun go() { val it = held(${make}, ${other})\n ${use('it.one')} }`,
  ],
  [
    'handed to a class',
    (make, use) =>
      `fun interface Port { suspend fun titles(kind: VALUE): List<String> }\nclass Check(private val port: Port) { suspend fun run() { port.titles(${make}) } }\nfun port() = Port { kind -> ${use('kind')}\n emptyList() }\nsuspend fun go() { Check(port()).run() }`,
  ],
  [
    'called where it is made',
    (make, use) =>
      `fun interface Port { fun titles(kind: VALUE) }\nfun go() { val port = Port { ${use('it')} }\n port.titles(${make}) }`,
  ],
  [
    'what it gives',
    (make, use) =>
      `fun interface Source { fun kind(): VALUE }\nclass Check(private val source: Source) { fun run() { val kind = source.kind()\n ${use('kind')} } }\nfun go() { Check(Source { ${make} }).run() }`,
  ],
  [
    'of a class that is one',
    (make, use) =>
      `fun interface Port { fun titles(kind: VALUE) }\nclass Live : Port { override fun titles(kind: VALUE) { ${use('kind')} } }\nclass Check(private val port: Port) { fun run() { port.titles(${make}) } }\nfun go() { Check(Live()).run() }`,
  ],
  [
    'of an enum whose types stand elsewhere',
    (make, use) => ({
      'src/iosMain/kotlin/T.kt': `package app\nenum class Topic { LABS, SHOTS }`,
      'src/iosMain/kotlin/P.kt': `package app\nfun interface Port { suspend fun titles(topic: Topic): List<String> }`,
      'src/iosMain/kotlin/C.kt': `package app\nclass Check(private val port: Port) { suspend fun run() = Topic.entries.flatMap { port.titles(it) } }`,
      'src/iosMain/kotlin/H.kt': `package app\nimport platform.HealthKit.*\ninternal fun healthPort() = Port { topic -> ${use('topic.kind')}\n emptyList() }`,
      'src/iosMain/kotlin/K.kt': `package app\nimport platform.HealthKit.*\ninternal val Topic.kind: VALUE get() = when (this) { Topic.LABS -> ${make}\n Topic.SHOTS -> ${make} }`,
      'src/iosMain/kotlin/M.kt': `package app\nobject Module { fun check() = Check(healthPort()) }`,
    }),
  ],
];
bothFlows(KOTLIN, ROWS);
