/** `it` in a block that gets nothing is what `it` is around it. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const OWN = `import kotlin.concurrent.thread
import kotlin.time.measureTime
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
val scope = MainScope()
val lock = Mutex()
val names = listOf<String>()
val cache = mutableMapOf<String, Int>()
class Page
fun within(block: () -> Unit) { block() }
fun onPage(block: Page.() -> Unit) { Page().block() }
suspend fun <T> retrying(times: Int = 3, block: suspend () -> T): T = block()
`;
const ROWS: Rows = [
  [
    'runCatching',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { runCatching { ${use('it')} }.onFailure { } } }`,
    OF_TYPES,
  ],
  ['run', (make, use) => `${OWN}fun go() { listOf(${make}).forEach { run { ${use('it')} } } }`, OF_TYPES],
  ['launch', (make, use) => `${OWN}fun go() { listOf(${make}).forEach { scope.launch { ${use('it')} } } }`, OF_TYPES],
  ['async', (make, use) => `${OWN}fun go() { listOf(${make}).forEach { scope.async { ${use('it')} } } }`, OF_TYPES],
  [
    'withContext',
    (make, use) =>
      `${OWN}fun go() { listOf(${make}).forEach { runBlocking { withContext(Dispatchers.Default) { ${use('it')} } } } }`,
    OF_TYPES,
  ],
  [
    'coroutineScope',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { runBlocking { coroutineScope { ${use('it')} } } } }`,
    OF_TYPES,
  ],
  [
    'withLock',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { lock.withLock { ${use('it')} } } }`,
    OF_TYPES,
  ],
  [
    'synchronized',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { synchronized(lock) { ${use('it')} } } }`,
    OF_TYPES,
  ],
  [
    'apply of another',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { StringBuilder().apply { ${use('it')} } } }`,
    OF_TYPES,
  ],
  [
    'with another',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { with(StringBuilder()) { ${use('it')} } } }`,
    OF_TYPES,
  ],
  [
    'buildList',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { buildList<Int> { ${use('it')} } } }`,
    OF_TYPES,
  ],
  [
    'buildString',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { buildString { ${use('it')} } } }`,
    OF_TYPES,
  ],
  [
    'lazy',
    (make, use) =>
      `${OWN}fun go() { listOf(${make}).forEach { val line by lazy { ${use('it')}\n 1 }\n println(line) } }`,
    OF_TYPES,
  ],
  [
    'measureTime',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { measureTime { ${use('it')} } } }`,
    OF_TYPES,
  ],
  [
    'ifEmpty',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { names.ifEmpty { ${use('it')}\n names } } }`,
    OF_TYPES,
  ],
  [
    'getOrPut',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { cache.getOrPut("a") { ${use('it')}\n 1 } } }`,
    OF_TYPES,
  ],
  ['thread', (make, use) => `${OWN}fun go() { listOf(${make}).forEach { thread { ${use('it')} } } }`, OF_TYPES],
  [
    'an own function',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { within { ${use('it')} } } }`,
    OF_TYPES,
  ],
  [
    'an own function with a receiver',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { onPage { ${use('it')} } } }`,
    { ...OF_TYPES, fails: ['asked', 'read', 'records'] },
  ],
  [
    'an own suspending function',
    (make, use) => `${OWN}fun go() { listOf(${make}).forEach { runBlocking { retrying { ${use('it')} } } } }`,
    OF_TYPES,
  ],
  [
    'a block behind a call that leaves out what has a default',
    (make, use) =>
      `fun retry(times: Int = 3, block: (VALUE) -> Unit) { block(${make}) }\nfun go() { retry { ${use('it')} } }`,
  ],
  [
    'a block behind a call that names one of two with defaults',
    (make, use) =>
      `fun <T> retry(times: Int = 3, pause: Int = 1, block: suspend (VALUE) -> T): T = block(${make})\nfun go() { retry(pause = 2) { kind -> ${use('kind')} } }`,
  ],
  [
    'a function that gives it another',
    (make, use, _, other) => `fun go() { listOf(${other}).forEach { listOf(${make}).forEach { ${use('it')} } } }`,
  ],
  [
    'let in a block that gets nothing',
    (make, use, _, other) => `fun go() { listOf(${other}).forEach { run { ${make}.let { ${use('it')} } } } }`,
  ],
];
bothFlows(KOTLIN, ROWS);
