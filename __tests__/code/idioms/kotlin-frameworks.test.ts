/** What Compose and Decompose keep and provide, and states that are set to copies. */
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const COMPOSE = 'import androidx.compose.runtime.*\nimport androidx.compose.foundation.lazy.*\n';

const ROWS: Rows = [
  [
    'what is remembered anew',
    (make, use) =>
      `${COMPOSE}@Composable fun Page(kind: VALUE) { val current by rememberUpdatedState(kind)\n LaunchedEffect(Unit) { ${use('current')} } }\n@Composable fun App() { Page(${make}) }`,
  ],
  [
    'what follows of a list of states',
    (make, use) =>
      `${COMPOSE}@Composable fun Page() { val kinds = remember { mutableStateListOf<VALUE>() }\n val one by remember { derivedStateOf { kinds.first() } }\n SideEffect { ${use('one')} }\n Button(onClick = { kinds.add(${make}) }) { Text("a") } }`,
  ],
  [
    'a state that a block produces',
    (make, use) =>
      `${COMPOSE}suspend fun load(): VALUE = ${make}\n@Composable fun Page() { val kind by produceState<VALUE?>(initialValue = null) { value = load() }\n ${use('kind!!')} }`,
  ],
  [
    'what is provided',
    (make, use) =>
      `${COMPOSE}val LocalKind = compositionLocalOf<VALUE> { error("none") }\n@Composable fun App() { CompositionLocalProvider(LocalKind provides ${make}) { Page() } }\n@Composable fun Page() { val kind = LocalKind.current\n ${use('kind')} }`,
  ],
  [
    'a part of what is provided',
    (make, use, _, other) =>
      `${COMPOSE}class Deps(val kind: VALUE, val spare: VALUE)\nval LocalDeps = staticCompositionLocalOf<Deps> { error("none") }\n@Composable fun App() { CompositionLocalProvider(LocalDeps provides Deps(${make}, ${other})) { Page() } }\n@Composable fun Page() { ${use('LocalDeps.current.kind')} }`,
  ],
  [
    'rows of a list with their numbers',
    (make, use, _, other) =>
      `${COMPOSE}data class Row(val kind: VALUE, val spare: VALUE)\n@Composable fun Page(rows: List<Row>) { LazyColumn { itemsIndexed(rows) { i, row -> ${use('row.kind')} } } }\n@Composable fun App() { Page(listOf(Row(${make}, ${other}))) }`,
  ],
  [
    'a value of Decompose',
    (make, use, _, other) =>
      `${COMPOSE}import com.arkivanov.decompose.*\nimport com.arkivanov.decompose.router.stack.*\nimport com.arkivanov.decompose.value.*\nclass C { private val _model = MutableValue(S())\n val model: Value<S> = _model\n fun load() { _model.update { it.copy(kind = ${make}, spare = ${other}) } } }\ndata class S(val kind: VALUE? = null, val spare: VALUE? = null)\n@Composable fun Page(c: C) { val model by c.model.subscribeAsState()\n ${use('model.kind!!')} }`,
  ],
  [
    'a flow that emits what failed',
    (make, use) =>
      `sealed class Resource<out T> { data class Success<T>(val data: T) : Resource<T>()\n data class Error(val message: String) : Resource<Nothing>()\n data object Loading : Resource<Nothing>() }\nfun load(): Flow<Resource<VALUE>> = flow { emit(Resource.Loading)\n emit(Resource.Success(${make})) }.catch { emit(Resource.Error("a")) }\nsuspend fun go() { load().collect { r -> when (r) { is Resource.Success -> { ${use('r.data')} }\n is Resource.Error -> Unit\n Resource.Loading -> Unit } } }`,
  ],
  [
    'a state that is set to a copy',
    (make, use, _, other) =>
      `data class S(val kind: VALUE? = null, val spare: VALUE? = null)\nclass VM { private val _state = MutableStateFlow(S())\n val state: StateFlow<S> = _state\n fun load() { _state.value = _state.value.copy(kind = ${make}, spare = ${other}) } }\nfun go(vm: VM) { ${use('vm.state.value.kind!!')} }`,
  ],
  [
    'a state that is set to a copy, collected',
    (make, use, _, other) =>
      `${COMPOSE}data class S(val kind: VALUE? = null, val spare: VALUE? = null)\nclass VM { private val _state = MutableStateFlow(S())\n val state: StateFlow<S> = _state\n fun load() { _state.value = _state.value.copy(kind = ${make}, spare = ${other}) } }\n@Composable fun Page(vm: VM) { val state by vm.state.collectAsState()\n ${use('state.kind!!')} }`,
  ],
  [
    'a state that is set to a copy of what it was',
    (make, use, _, other) =>
      `data class S(val kind: VALUE? = null, val spare: VALUE? = null)\nclass VM { private val _state = MutableStateFlow(S())\n fun load() { val now = _state.value\n _state.value = now.copy(kind = ${make}, spare = ${other}) }\n fun go() { ${use('_state.value.kind!!')} } }`,
  ],
  [
    'a state of Compose that is set to a copy',
    (make, use, _, other) =>
      `${COMPOSE}data class S(val kind: VALUE? = null, val spare: VALUE? = null)\nclass VM { private val _state = mutableStateOf(S())\n val state: State<S> = _state\n fun load() { _state.value = state.value.copy(kind = ${make}, spare = ${other}) }\n fun go() { ${use('state.value.kind!!')} } }`,
  ],
];

bothFlows(KOTLIN, ROWS);
