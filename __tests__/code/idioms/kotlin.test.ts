import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const ROWS: Rows = [
  [
    'what an object makes once, of several at the top of a file',
    (make, use, _, other) =>
      `class Shelf(id: VALUE) { val kind: VALUE by lazy { id } }\nval labs = Shelf(${make})\nval spare = Shelf(${other})\nfun go() { ${use('labs.kind')} }`,
  ],
  [
    'several at the top of a file that are handed on together',
    (make, _, each, other) =>
      `class Shelf(val kind: VALUE)\nval labs = Shelf(${make})\nval spare = Shelf(${other})\nfun ask(vararg shelves: Shelf) { ${each('shelves.map { it.kind }')} }\nfun go() { ask(labs) }`,
  ],
  [
    'what several make once that are handed on together',
    (make, _, each, other) =>
      `class Shelf(id: VALUE) { val kind: VALUE by lazy { id } }\nval labs = Shelf(${make})\nval spare = Shelf(${other})\nfun ask(vararg shelves: Shelf) { ${each('shelves.map { it.kind }')} }\nfun go() { ask(labs) }`,
  ],
  [
    'an object that is made of its class with a value',
    (make, use, _, other) =>
      `open class Shelf(private val kind: VALUE) { fun tell() { ${use('kind')} }\n fun rest() = kind.toString() }\nobject Labs : Shelf(${make})\nobject Spare : Shelf(${other})\nfun go() { Labs.tell()\n Spare.rest() }`,
  ],
  [
    'an object that says what its class leaves open',
    (make, use) =>
      `abstract class Shelf { abstract val kind: VALUE\n fun tell() { ${use('kind')} } }\nobject Labs : Shelf() { override val kind: VALUE = ${make} }\nfun go() { Labs.tell() }`,
  ],
  [
    'what is made of several that a constructor takes',
    (make, _, each, other) =>
      `class Shelf(vararg kinds: VALUE) { private val all = kinds.toList()\n fun tell() { ${each('all')} }\n fun size() = all.size }\nfun go() { Shelf(${make}).tell()\n Shelf(${other}).size() }`,
  ],
  [
    'parts of an element, in a lambda',
    (make, use, _, other) =>
      `data class Folder(val name: String, val kind: VALUE, val beside: VALUE)\nval folders = listOf(Folder("labs", ${make}, ${other}))\nfun go() { folders.forEach { (_, kind) -> ${use('kind')} } }`,
  ],
  [
    'parts of pairs, in a lambda',
    (make, use, _, other) =>
      `val pairs = listOf(Pair(${make}, ${other}))\nfun go() { pairs.forEach { (kind, _) -> ${use('kind')} } }`,
  ],
  ['requireNotNull', (make, use) => `fun go() { ${use(`requireNotNull(${make})`)} }`],
  ['a local', (make, use) => `fun go() { val kind = ${make}\n ${use('kind')} }`],
  [
    'a helper, for one of its callers',
    (make, use, _, other) =>
      `fun same(kind: VALUE): VALUE = kind\nfun go() { ${use(`same(${make})`)}\n same(${other}) }`,
  ],
  ['a default argument', (make, use) => `fun show(kind: VALUE = ${make}) { ${use('kind')} }\nfun go() { show() }`],
  [
    'a property',
    (make, use) =>
      `class Screen { private val kind = ${make}\n fun go() { ${use('kind')} } }\nfun start() { Screen().go() }`,
  ],
  [
    'a property of the constructor',
    (make, use) =>
      `class Loader(private val kind: VALUE) { fun go() { ${use('kind')} } }\nfun start() { Loader(${make}).go() }`,
  ],
  [
    'a getter',
    (make, use) =>
      `class Screen { val kind: VALUE get() = ${make}\n fun go() { ${use('kind')} } }\nfun start() { Screen().go() }`,
  ],
  [
    'by lazy',
    (make, use) =>
      `class Screen { private val kind by lazy { ${make} }\n fun go() { ${use('kind')} } }\nfun start() { Screen().go() }`,
  ],
  [
    'a property that another class sets',
    (make, use) =>
      `class Detail { var kind: VALUE? = null\n fun show() { kind?.let { ${use('it')} } } }\nfun go() { val detail = Detail()\n detail.kind = ${make}\n detail.show() }`,
  ],
  [
    'an object',
    (make, use, _, other) =>
      `object Kinds { val labs = ${make}\n val shots = ${other} }\nfun go() { ${use('Kinds.labs')} }`,
  ],
  [
    'a companion object',
    (make, use) =>
      `class Screen { companion object { val kind = ${make} }\n fun go() { ${use('kind')} } }\nfun start() { Screen().go() }`,
  ],
  [
    'an abstract class',
    (make, use, _, other) =>
      `abstract class Base { abstract val kind: VALUE\n fun go() { ${use('kind')} } }\nclass Labs : Base() { override val kind = ${make} }\nclass Shots : Base() { override val kind = ${other} }\nfun start() { Labs().go() }`,
  ],
  [
    'a parameter of the constructor that a property is set to',
    (make, use) =>
      `class Gateway { fun load(kind: VALUE) { ${use('kind')} } }\nclass Screen(gateway: Gateway) { val done = gateway.load(${make}) }\nfun start() { Screen(Gateway()) }`,
  ],
  [
    'a parameter of the constructor that a property is made of, once it is asked for',
    (make, use) =>
      `class Screen(wanted: VALUE) { val kind by lazy { wanted }\n fun go() { ${use('kind')} } }\nfun start() { Screen(${make}).go() }`,
  ],
  [
    'a property with the name of the parameter that it is made of',
    (make, use) =>
      `class Screen(kind: VALUE) { private val kind = kind\n fun go() { ${use('kind')} } }\nfun start() { Screen(${make}).go() }`,
  ],
  [
    'the constructor of a base class',
    (make, use) =>
      `open class Base(private val kind: VALUE) { fun go() { ${use('kind')} } }\nclass Labs : Base(${make})\nfun start() { Labs().go() }`,
  ],
  [
    'an interface',
    (make, use) =>
      `interface Loading { fun load(kind: VALUE) }\nclass Live : Loading { override fun load(kind: VALUE) { ${use('kind')} } }\nclass Model(private val loader: Loading) { fun go() { loader.load(${make}) } }\nfun start() { Model(Live()).go() }`,
  ],
  [
    'a property of who delegates',
    (make, use) =>
      `interface Source { val kind: VALUE }\nclass Labs : Source { override val kind = ${make} }\nclass Logged(inner: Source) : Source by inner\nfun start() { val source = Logged(Labs())\n ${use('source.kind')} }`,
  ],
  [
    'a listener that may be missing',
    (make, use) =>
      `class Picker { var onPick: ((VALUE) -> Unit)? = null\n fun pick() { onPick?.invoke(${make}) } }\nfun go() { val picker = Picker()\n picker.onPick = { kind -> ${use('kind')} }\n picker.pick() }`,
  ],
  [
    'delegation by',
    (make, use) =>
      `interface Loading { fun load(kind: VALUE) }\nclass Live : Loading { override fun load(kind: VALUE) { ${use('kind')} } }\nclass Logged(inner: Loading) : Loading by inner\nfun start() { Logged(Live()).load(${make}) }`,
  ],
  [
    'a list of an interface',
    (make, use) =>
      `interface Source { val kind: VALUE }\nclass Labs : Source { override val kind = ${make} }\nfun go() { val sources: List<Source> = listOf(Labs())\n for (source in sources) { ${use('source.kind')} } }`,
  ],
  [
    'an extension',
    (make, use) => `class Screen\nfun Screen.wanted(): VALUE = ${make}\nfun go() { ${use('Screen().wanted()')} }`,
  ],
  [
    'a generic class',
    (make, use) => `class Box<T>(val content: T)\nfun go() { val box = Box(${make})\n ${use('box.content')} }`,
  ],
  [
    'a data class',
    (make, use, _, other) =>
      `data class Pair2(val kind: VALUE, val spare: VALUE)\nfun go() { val (kind, _) = Pair2(${make}, ${other})\n ${use('kind')} }`,
  ],
  ['a pair', (make, use) => `fun go() { val entry = "labs" to ${make}\n ${use('entry.second')} }`],
  [
    'when over an enum',
    (make, use, _, other) =>
      `enum class Kind { LABS, SHOTS }\nfun valueOf(kind: Kind): VALUE = when (kind) { Kind.LABS -> ${make}\n Kind.SHOTS -> ${other} }\nfun go() { ${use('valueOf(Kind.LABS)')} }`,
  ],
  [
    'a sealed class',
    (make, use) =>
      `sealed class Route { data class Records(val kind: VALUE) : Route()\n data object Settings : Route() }\nfun open(route: Route) { when (route) { is Route.Records -> { ${use('route.kind')} }\n Route.Settings -> Unit } }\nfun go() { open(Route.Records(${make})) }`,
  ],
  ['let', (make, use) => `fun made(): VALUE? = ${make}\nfun go() { made()?.let { kind -> ${use('kind')} } }`],
  [
    '?: return',
    (make, use) => `fun made(): VALUE? = ${make}\nfun go() { val kind = made() ?: return\n ${use('kind')} }`,
  ],
  [
    'apply',
    (make, use) =>
      `class Request { var kind: VALUE? = null }\nfun go() { val request = Request().apply { kind = ${make} }\n ${use('request.kind!!')} }`,
  ],
  [
    'as?',
    (make, use) =>
      `fun go() { val anything: Any = ${make}\n val kind = anything as? VALUE ?: return\n ${use('kind')} }`,
  ],
  [
    'a lambda',
    (make, use) => `fun load(done: (VALUE) -> Unit) { done(${make}) }\nfun go() { load { kind -> ${use('kind')} } }`,
  ],
  [
    'a function as a value',
    (make, use) => `fun show(kind: VALUE) { ${use('kind')} }\nfun go() { listOf(${make}).forEach(::show) }`,
  ],
  [
    'suspend',
    (make, use) => `suspend fun made(): VALUE = ${make}\nsuspend fun go() { val kind = made()\n ${use('kind')} }`,
  ],
  [
    'a list of objects in one of a sealed interface',
    (make, use, _, other) =>
      `data class Row(val kind: VALUE, val spare: VALUE)\nsealed interface Outcome { data class Ready(val rows: List<Row>) : Outcome\n data class Failed(val code: Long) : Outcome\n data object Denied : Outcome }\nfun load(): Outcome = Outcome.Ready(listOf(Row(${make}, ${other})))\nfun go() { when (val outcome = load()) { is Outcome.Ready -> { ${use('outcome.rows.first().kind')} }\n else -> {} } }`,
  ],
  [
    'suspendCoroutine',
    (make, use) =>
      `suspend fun made(): VALUE = suspendCancellableCoroutine { continuation -> continuation.resume(${make}) }\nsuspend fun go() { val kind = made()\n ${use('kind')} }`,
  ],
  [
    'a flow',
    (make, use) =>
      `fun kinds(): Flow<VALUE> = flow { emit(${make}) }\nsuspend fun go() { kinds().collect { kind -> ${use('kind')} } }`,
  ],
  [
    'a state flow',
    (make, use) =>
      `class Model { private val _kind = MutableStateFlow<VALUE?>(null)\n val kind: StateFlow<VALUE?> = _kind.asStateFlow()\n fun pick() { _kind.value = ${make} } }\nfun go() { val model = Model()\n model.pick()\n model.kind.value?.let { ${use('it')} } }`,
  ],
  [
    'a shared flow, by a method that it is handed to',
    (make, use, _each, other) =>
      `class Events { private val mutable = MutableSharedFlow<VALUE>(extraBufferCapacity = 16)\n  val stream: SharedFlow<VALUE> = mutable.asSharedFlow()\n  fun post(kind: VALUE) { mutable.tryEmit(kind) } }\nclass Others { private val mutable = MutableSharedFlow<VALUE>()\n  fun post(kind: VALUE) { mutable.tryEmit(kind) } }\nclass Listener(private val events: Events) { fun start(scope: CoroutineScope) { events.stream.onEach(::hear).launchIn(scope) }\n  private fun hear(kind: VALUE) { ${use('kind')} } }\nfun go(events: Events, others: Others) { events.post(${make}); others.post(${other}) }`,
  ],
  [
    'a shared flow that is collected',
    (make, use) =>
      `class Events { private val _stream = MutableSharedFlow<VALUE>()\n  val stream = _stream.asSharedFlow()\n  suspend fun post(kind: VALUE) { _stream.emit(kind) } }\nsuspend fun hear(events: Events) { events.stream.collect { kind -> ${use('kind')} } }\nsuspend fun go(events: Events) { events.post(${make}) }`,
  ],
  [
    'a state flow that is mapped and collected',
    (make, use) =>
      `class Model { private val _kind = MutableStateFlow<VALUE?>(null)\n  val kind: StateFlow<VALUE?> = _kind.asStateFlow()\n  fun load() { _kind.value = ${make} } }\nsuspend fun hear(model: Model, scope: CoroutineScope) { model.kind.filterNotNull().map { it }.stateIn(scope).collectLatest { kind -> ${use('kind')} } }`,
  ],
  [
    'a channel that is received from',
    (make, use) =>
      `class Box { val kinds = Channel<VALUE>(Channel.BUFFERED)\n  suspend fun fill() { kinds.send(${make}) }\n  suspend fun empty() { for (kind in kinds) { ${use('kind')} } } }`,
  ],
  [
    'a channel as a flow',
    (make, use) =>
      `class Box { private val kinds = Channel<VALUE>()\n  val all = kinds.receiveAsFlow()\n  fun fill() { kinds.trySend(${make}) } }\nsuspend fun hear(box: Box) { box.all.collect { ${use('it')} } }`,
  ],
  [
    'one that a channel gives',
    (make, use) =>
      `class Box { private val kinds = Channel<VALUE>()\n  fun fill() { kinds.trySend(${make}) }\n  suspend fun hear() { val kind = kinds.receive()\n ${use('kind')} } }`,
  ],
  [
    'events of a sealed interface in a shared flow',
    (make, use, _each, other) =>
      `sealed interface Event { data class Opened(val kind: VALUE) : Event\n  data class Closed(val kind: VALUE) : Event }\nclass Events { private val mutable = MutableSharedFlow<Event>()\n  val stream: SharedFlow<Event> = mutable\n  fun post(event: Event) { mutable.tryEmit(event) } }\nfun hear(events: Events, scope: CoroutineScope) { events.stream.onEach { event -> when (event) { is Event.Opened -> { ${use('event.kind')} }\n is Event.Closed -> {} } }.launchIn(scope) }\nfun go(events: Events) { events.post(Event.Opened(${make})); events.post(Event.Closed(${other})) }`,
  ],
  [
    'flows that are combined',
    (make, use) =>
      `class Model { private val _kind = MutableStateFlow<VALUE?>(null)\n private val count = MutableStateFlow(0)\n  fun load() { _kind.value = ${make} }\n  suspend fun hear() { combine(_kind, count) { kind, _ -> kind }.collect { kind -> ${use('kind!!')} } } }`,
  ],
  [
    'an extension of a list',
    (make, use) =>
      `class Asker { fun go() { listOf(${make}).asked() }\n  private fun List<VALUE>.asked() { this.forEach { kind -> ${use('kind')} } } }`,
  ],
  [
    'a map that a function is given a key of',
    (make, use, _, other) =>
      `val table = mapOf("labs" to ${make}, "shots" to ${other})\nfun wanted(key: String): VALUE = table[key]!!\nfun go() { ${use('wanted("labs")')} }`,
  ],
  [
    'a map with something else for want of an entry',
    (make, use, _, other) =>
      `val table = mutableMapOf("shots" to ${other})\nfun go() { table["labs"] = ${make}\n ${use('table.getOrElse("labs") { return }')} }`,
  ],
  [
    'a map',
    (make, use, _, other) =>
      `val table = mapOf("labs" to ${make}, "shots" to ${other})\nfun go() { ${use('table.getValue("labs")')} }`,
  ],
  [
    'a list that is filled',
    (make, _, each) => `fun go() { val kinds = mutableListOf<VALUE>()\n kinds += ${make}\n ${each('kinds')} }`,
  ],
  ['buildList', (make, _, each) => `fun go() { val kinds = buildList { add(${make}) }\n ${each('kinds')} }`],
  [
    'a state flow that is updated',
    (make, use) =>
      `class Model { private val _kind = MutableStateFlow<VALUE?>(null)\n val kind = _kind.asStateFlow()\n fun pick() { _kind.update { ${make} } } }\nsuspend fun go() { val model = Model()\n model.pick()\n model.kind.collect { kind -> ${use('kind')} } }`,
  ],
  [
    'what a list that is kept leaves',
    (make, _, each, other) =>
      `private val deferred = listOf(${other})\nfun go() { val all = listOf(${make}, ${other})\n val kinds = all - deferred\n ${each('kinds')} }`,
    OF_TYPES,
  ],
  [
    'what is not in a list that is kept',
    (make, _, each, other) =>
      `class Model { private val deferred = setOf(${other})\n fun go() { val kinds = listOf(${make}, ${other}).filterNot { it in deferred }\n ${each('kinds')} } }`,
    OF_TYPES,
  ],
  [
    'minus',
    (make, _, each, other) =>
      `fun go() { val spare = ${other}\n val kinds = setOf(${make}, spare) - spare\n ${each('kinds')} }`,
    OF_TYPES,
  ],
];

/** What a container of Koin is given, and the class that it makes with it. */
const KOIN: Rows = [
  [
    'an object that Koin gives a class',
    (make, use) =>
      `class Source(val title: String, val kind: VALUE)\nval app = module { single { Source("labs", ${make}) }\n single { Screen(get()) } }\nclass Screen(private val source: Source) { fun go() { ${use('source.kind')} } }`,
  ],
  [
    'a list that Koin gives a class',
    (make, use) =>
      `class Source(val title: String, val kind: VALUE)\nval app = module { single { listOf(Source("labs", ${make})) }\n single { Screen(get()) } }\nclass Screen(private val sources: List<Source>) { fun go() { for (source in sources) { ${use('source.kind')} } } }`,
  ],
  [
    'what Koin has of an interface',
    (make, use) =>
      `interface Source { val kind: VALUE }\nclass Labs : Source { override val kind: VALUE get() = ${make} }\nval app = module { singleOf(::Labs) bind Source::class\n single { Screen(getAll()) } }\nclass Screen(private val sources: List<Source>) { fun go() { for (source in sources) { ${use('source.kind')} } } }`,
  ],
  [
    'what Koin makes with a function',
    (make, use) =>
      `class Source(val title: String, val kind: VALUE)\nval app = module { single { Source("labs", ${make}) }\n factoryOf(::Screen) }\nclass Screen(private val source: Source) { fun go() { ${use('source.kind')} } }`,
  ],
];

bothFlows(KOTLIN, ROWS);
bothFlows(KOTLIN, KOIN);
