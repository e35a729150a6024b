/** Properties of Kotlin that something is told of: by the delegates of the language, and by those of an app. */
import { bothFlows } from './both-flows.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';

const OBSERVED = 'import kotlin.properties.Delegates\n';
const TOLD = `import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty
class Told<T>(private var held: T, private val tell: (T) -> Unit) : ReadWriteProperty<Any?, T> {
  override fun getValue(thisRef: Any?, property: KProperty<*>): T = held
  override fun setValue(thisRef: Any?, property: KProperty<*>, value: T) { held = value
    tell(value) }
}
`;
/** Two properties, of which one is told of. */
const two = (told: string, by: (name: string) => string): string =>
  ['first', 'second'].map((name) => `var ${name}: String by ${by(name === told ? name : '')}`).join('\n ');

eachApart('Kotlin', KOTLIN, [
  [
    'what is told of each change',
    (make, use, told) =>
      `${OBSERVED}class Session {\n ${two(told, (name) => (name ? `Delegates.observable("") { _, old, new -> if (old != new) { ${use('new')} } }` : 'Delegates.observable("") { _, _, _ -> }'))}\n fun go() { first = ${make}\n second = "typed" } }`,
  ],
  [
    'what is told of the value before',
    (make, use, told) =>
      `${OBSERVED}class Session {\n ${two(told, (name) => (name ? `Delegates.observable("") { _, old, _ -> ${use('old')} }` : 'Delegates.observable("") { _, _, _ -> }'))}\n fun go() { first = ${make}\n second = "typed" } }`,
  ],
  [
    'who may refuse a change',
    (make, use, told) =>
      `${OBSERVED}object Session {\n ${two(told, (name) => (name ? `Delegates.vetoable("") { property, old, new -> ${use('new')}; new.isNotEmpty() }` : 'Delegates.vetoable("") { _, _, new -> new.isNotEmpty() }'))} }\nfun go() { Session.first = ${make}\n Session.second = "typed" }`,
  ],
  [
    'a listener that is told by a function',
    (make, use, told) =>
      `${OBSERVED}class Session { var listener: ((String) -> Unit)? = null\n ${two(told, (name) => (name ? 'Delegates.observable("") { _, old, new -> if (old != new) listener?.invoke(new) }' : 'Delegates.observable("") { _, _, _ -> }'))}\n fun go() { listener = { ${use('it')} }\n first = ${make}\n second = "typed" } }`,
  ],
  [
    'a function of the app’s own by its name',
    (make, use, told) =>
      `${OBSERVED}class Session { private fun changed(property: Any, old: String, new: String) { ${use('new')} }\n ${two(told, (name) => (name ? 'Delegates.observable("", ::changed)' : 'Delegates.observable("") { _, _, _ -> }'))}\n fun go() { first = ${make}\n second = "typed" } }`,
  ],
  [
    'a delegate of the app’s own that tells',
    (make, use, told) =>
      `${TOLD}class Session {\n ${two(told, (name) => (name ? `Told("") { ${use('it')} }` : 'Told("") { }'))}\n fun go() { first = ${make}\n second = "typed" } }`,
  ],
  [
    'a delegate of the app’s own by a function that makes it',
    (make, use, told) =>
      `${TOLD}fun <T> told(first: T, tell: (T) -> Unit) = Told(first, tell)\nclass Session {\n ${two(told, (name) => (name ? `told("") { text -> ${use('text')} }` : 'told("") { }'))}\n fun go() { first = ${make}\n second = "typed" } }`,
  ],
  [
    'what a delegate of the app’s own holds',
    (make, use, told) =>
      `${TOLD}class Session {\n var first: String by Told("") { }\n var second: String by Told("") { }\n fun go() { first = ${make}\n second = "typed"\n ${use(told)} } }`,
  ],
]);

bothFlows(KOTLIN, [
  [
    'a property that is observed',
    (make, use) =>
      `${OBSERVED}class Page { var kind: VALUE? by Delegates.observable(null) { _, _, new -> if (new != null) { ${use('new')} } }\n fun go() { kind = ${make} } }\nfun start() { Page().go() }`,
  ],
]);
