/** A state that a field begins with, of which a part is asked of what its class is given. */
import { KOTLIN } from './kotlin.ts';
import { twins } from './twins.ts';

const STATE = 'data class State(val items: List<String> = emptyList(), val query: String = "")\n';
const MEMORY = 'interface Memory { fun recall(): String }\nclass Typed : Memory { override fun recall() = "a" }\n';
const model = (first: string, field = 'private val mutable = MutableStateFlow'): string =>
  `import kotlinx.coroutines.flow.MutableStateFlow\n${STATE}${MEMORY}class Model(private val memory: Memory) { ${field}(${first})\n fun load() { mutable.value = mutable.value.copy(items = listOf(NAME)) }\n fun tell() { TELL(mutable.value.«items.first()|query») } }\n`;
const go = 'fun go() { val model = Model(Typed())\n model.load()\n model.tell() }';

twins('Kotlin', KOTLIN, [
  ['a text that is written out', `${model('State(query = "a")')}${go}`],
  ['what it is given says it', `${model('State(query = memory.recall())')}${go}`],
  ['what it is given says it, where nobody is seen to make it', `${model('State(query = memory.recall())')}`],
  [
    'what it is given says it, and a flow is typed',
    `${model('State(query = memory.recall())', 'private val mutable: MutableStateFlow<State> = MutableStateFlow')}${go}`,
  ],
  [
    'where the model is made elsewhere',
    `${model('State(query = memory.recall())')}fun make(memory: Memory) = Model(memory)\nfun go() { val model = make(Typed())\n model.load()\n model.tell() }`,
  ],
  [
    'and what is asked keeps it itself',
    `import kotlinx.coroutines.flow.MutableStateFlow\nimport platform.Foundation.NSUserDefaults\n${STATE}interface Memory { fun recall(): String\n fun remember(text: String) }\nclass Kept : Memory { override fun recall() = NSUserDefaults.standardUserDefaults.stringForKey("query") ?: ""\n override fun remember(text: String) { NSUserDefaults.standardUserDefaults.setObject(text, forKey = "query") } }\nclass Model(private val memory: Memory) { private val mutable = MutableStateFlow(State(query = memory.recall()))\n fun load() { mutable.value = mutable.value.copy(items = listOf(NAME)) }\n fun keep() { memory.remember(mutable.value.query) }\n fun tell() { TELL(mutable.value.«items.first()|query») } }\nfun go() { val model = Model(Kept())\n model.load()\n model.keep()\n model.tell() }`,
  ],
]);
