/** Objects of Kotlin that are made where they stand, `object : Listener { … }`, and functions that stand for one: what is called
 *  of the interface is done by them. */
import { bothFlows, type Rows } from './both-flows.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';

const LISTENER = 'interface Listener { fun onKind(kind: VALUE)\n fun onDone() {} }\n';

const ROWS: Rows = [
  [
    'an object that a library calls',
    (make, use) =>
      `fun go(api: Api) { api.enqueue(object : Callback { override fun onDone(count: Int) { ${use(make)} } }) }`,
  ],
  [
    'an object that a function is given',
    (make, use, _, other) =>
      `${LISTENER}fun load(listener: Listener) { val beside = ${other}\n listener.onKind(${make}) }\nfun go() { load(object : Listener { override fun onKind(kind: VALUE) { ${use('kind')} } }) }`,
  ],
  [
    'an object that another keeps',
    (make, use) =>
      `${LISTENER}class Feed { private var listener: Listener? = null\n fun listen(listener: Listener) { this.listener = listener }\n fun load() { listener?.onKind(${make}) } }\nfun go() { val feed = Feed()\n feed.listen(object : Listener { override fun onKind(kind: VALUE) { ${use('kind')} } })\n feed.load() }`,
  ],
  [
    'objects of which another keeps many',
    (make, use) =>
      `${LISTENER}class Feed { private val listeners = mutableListOf<Listener>()\n fun listen(listener: Listener) { listeners += listener }\n fun load() { for (listener in listeners) listener.onKind(${make}) } }\nfun go() { val feed = Feed()\n feed.listen(object : Listener { override fun onKind(kind: VALUE) { ${use('kind')} } })\n feed.load() }`,
  ],
  [
    'an object of an abstract class',
    (make, use) =>
      `abstract class Listener(val name: String) { abstract fun onKind(kind: VALUE) }\nfun load(listener: Listener) { listener.onKind(${make}) }\nfun go() { load(object : Listener("a") { override fun onKind(kind: VALUE) { ${use('kind')} } }) }`,
  ],
  [
    'what an object gives',
    (make, use, _, other) =>
      `interface Source { fun kind(): VALUE\n fun beside(): VALUE }\nfun load(source: Source) { ${use('source.kind()')} }\nfun go() { load(object : Source { override fun kind(): VALUE = ${make}\n override fun beside(): VALUE = ${other} }) }`,
  ],
  [
    'what an object holds',
    (make, use, _, other) =>
      `interface Source { val kind: VALUE\n val beside: VALUE }\nfun load(source: Source) { ${use('source.kind')} }\nfun go() { val source = object : Source { override val kind = ${make}\n override val beside get() = ${other} }\n load(source) }`,
  ],
  [
    'what stands around an object',
    (make, use) =>
      `${LISTENER}fun load(listener: Listener) { listener.onDone() }\nfun go() { val kind = ${make}\n load(object : Listener { override fun onKind(kind: VALUE) {}\n override fun onDone() { ${use('kind')} } }) }`,
  ],
  [
    'one of its functions calls another',
    (make, use) =>
      `${LISTENER}fun load(listener: Listener) { listener.onKind(${make}) }\nfun go() { load(object : Listener { override fun onKind(kind: VALUE) { show(kind) }\n private fun show(kind: VALUE) { ${use('kind')} } }) }`,
  ],
  [
    'a function for an interface of one',
    (make, use) =>
      `fun interface Listener { fun onKind(kind: VALUE) }\nfun load(listener: Listener) { listener.onKind(${make}) }\nfun go() { load { kind -> ${use('kind')} } }`,
  ],
  [
    'a function that is said to be one of an interface',
    (make, use) =>
      `fun interface Listener { fun onKind(kind: VALUE) }\nclass Feed(private val listener: Listener) { fun load() { listener.onKind(${make}) } }\nfun go() { Feed(Listener { kind -> ${use('kind')} }).load() }`,
  ],
];
bothFlows(KOTLIN, ROWS);

const TEXTS = 'interface Listener { fun onText(text: String) }\n';
const listening = (use: string): string => `object : Listener { override fun onText(text: String) { ${use} } }`;

eachApart('listeners', KOTLIN, [
  [
    'many of each',
    (make, use, told) =>
      `${TEXTS}class Feed { private val listeners = mutableListOf<Listener>()\n fun listen(listener: Listener) { listeners.add(listener) }\n fun post(text: String) { listeners.forEach { it.onText(text) } } }\nclass Model { val first = Feed()\n val second = Feed()\n fun go() { ${told}.listen(${listening(use('text'))})\n first.post(${make})\n second.post("typed") } }`,
  ],
  [
    'one of each',
    (make, use, told) =>
      `${TEXTS}class Feed { var listener: Listener? = null\n fun post(text: String) { listener?.onText(text) } }\nclass Model { val first = Feed()\n val second = Feed()\n fun go() { ${told}.listener = ${listening(use('text'))}\n first.post(${make})\n second.post("typed") } }`,
  ],
  [
    'that each is made with',
    (make, use, told) =>
      `${TEXTS}class Feed(private val listener: Listener) { fun post(text: String) { listener.onText(text) } }\nobject Quiet : Listener { override fun onText(text: String) {} }\nclass Model { fun go() { val loud = ${listening(use('text'))}\n val first = Feed(${told === 'first' ? 'loud' : 'Quiet'})\n val second = Feed(${told === 'second' ? 'loud' : 'Quiet'})\n first.post(${make})\n second.post("typed") } }`,
  ],
  [
    'of an interface that is a function',
    (make, use, told) =>
      `fun interface Listener { fun onText(text: String) }\nclass Feed { private val listeners = mutableListOf<Listener>()\n fun listen(listener: Listener) { listeners.add(listener) }\n fun post(text: String) { listeners.forEach { it.onText(text) } } }\nclass Model { val first = Feed()\n val second = Feed()\n fun go() { ${told}.listen { text -> ${use('text')} }\n first.post(${make})\n second.post("typed") } }`,
  ],
  [
    'two functions of one',
    (make, use, told) =>
      `interface Listener { fun first(text: String)\n fun second(text: String) }\nfun load(listener: Listener) { listener.first(${make})\n listener.second("typed") }\nfun go() { load(object : Listener { override fun first(text: String) { ${told === 'first' ? use('text') : ''} }\n override fun second(text: String) { ${told === 'second' ? use('text') : ''} } }) }`,
  ],
]);
