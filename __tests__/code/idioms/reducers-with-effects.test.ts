/** A reducer that gives the next state and what is to be done as a pair: what is done is told of what it carries alone. */
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

/** What the effect says: the title of what was picked, or its place. */
type Said = 'title' | 'index';

const K_TYPES = `data class Lab(val title: String)
sealed interface Intent { data object Opened : Intent
 data class Picked(val index: Int) : Intent }
data class LabState(val labs: List<Lab> = emptyList(), val picked: Lab? = null)
sealed interface Effect { data object Load : Effect
 data class Trace(val text: String) : Effect }
`;
const k = (said: string): string => (said === 'title' ? '${lab.title}' : '${intent.index}');

const kotlin = (said: Said): Ways => [
  [
    'a pair made by to, taken apart',
    (make, use) =>
      `${K_TYPES}object Reducer { fun reduce(state: LabState, intent: Intent): Pair<LabState, List<Effect>> = when (intent) {
 Intent.Opened -> state to listOf(Effect.Load, Effect.Trace("opened"))
 is Intent.Picked -> { val lab = state.labs[intent.index]
 state.copy(picked = lab) to listOf(Effect.Trace("picked ${k(said)}")) } } }
class Store { var state = LabState()
 private set
 suspend fun send(intent: Intent) { val (next, effects) = Reducer.reduce(state, intent)
 state = next
 for (effect in effects) { when (effect) { Effect.Load -> state = state.copy(labs = listOf(Lab(${make})))
 is Effect.Trace -> ${use('effect.text')} } } } }`,
  ],
  [
    'a Pair, by its parts',
    (make, use) =>
      `${K_TYPES}class Reducer { fun reduce(state: LabState, intent: Intent): Pair<LabState, Effect?> = when (intent) {
 is Intent.Opened -> Pair(state, Effect.Load)
 is Intent.Picked -> { val lab = state.labs[intent.index]
 Pair(state.copy(picked = lab), Effect.Trace("picked ${k(said)}")) } } }
class Store(private val reducer: Reducer) { private val _state = MutableStateFlow(LabState())
 fun send(intent: Intent) { val result = reducer.reduce(_state.value, intent)
 _state.value = result.first
 result.second?.let { run(it) } }
 private fun run(effect: Effect) { when (effect) { is Effect.Load -> _state.update { it.copy(labs = listOf(Lab(${make}))) }
 is Effect.Trace -> ${use('effect.text')} } } }`,
  ],
  [
    'a class of its own',
    (make, use) =>
      `${K_TYPES}data class Next(val state: LabState, val effects: List<Effect> = emptyList())
fun reduce(state: LabState, intent: Intent): Next = when (intent) {
 is Intent.Opened -> Next(state, listOf(Effect.Load))
 is Intent.Picked -> { val lab = state.labs[intent.index]
 Next(state.copy(picked = lab), listOf(Effect.Trace("picked ${k(said)}"))) } }
class Store { private var state = LabState()
 fun send(intent: Intent) { val (next, effects) = reduce(state, intent)
 state = next
 effects.forEach(::run) }
 private fun run(effect: Effect) { when (effect) { is Effect.Load -> state = state.copy(labs = listOf(Lab(${make})))
 is Effect.Trace -> ${use('effect.text')} } } }`,
  ],
];

const S_TYPES = `struct Lab { let title: String }
enum Intent { case opened, picked(Int) }
struct LabState { var labs: [Lab] = []
 var picked: Lab? }
enum Effect { case load, trace(String) }
`;
const s = (said: Said): string => (said === 'title' ? '\\(lab.title)' : '\\(index)');

const swift = (said: Said): Ways => [
  [
    'a tuple, taken apart',
    (make, use) =>
      `${S_TYPES}func reduce(_ state: LabState, _ intent: Intent) -> (LabState, [Effect]) { var next = state
 switch intent { case .opened: return (next, [.load, .trace("opened")])
 case .picked(let index): let lab = state.labs[index]
 next.picked = lab
 return (next, [.trace("picked ${s(said)}")]) } }
final class Store { private(set) var state = LabState()
 func send(_ intent: Intent) { let (next, effects) = reduce(state, intent)
 state = next
 for effect in effects { switch effect { case .load: state.labs = [Lab(title: ${make})]
 case .trace(let text): ${use('text')} } } } }`,
  ],
  [
    'a tuple with names',
    (make, use) =>
      `${S_TYPES}struct Reducer { func reduce(_ state: LabState, _ intent: Intent) -> (state: LabState, effect: Effect?) { switch intent { case .opened: return (state, .load)
 case .picked(let index): let lab = state.labs[index]
 return (LabState(labs: state.labs, picked: lab), .trace("picked ${s(said)}")) } } }
@MainActor final class Store: ObservableObject { @Published var state = LabState()
 let reducer = Reducer()
 func send(_ intent: Intent) { let result = reducer.reduce(state, intent)
 state = result.state
 if let effect = result.effect { run(effect) } }
 func run(_ effect: Effect) { switch effect { case .load: state.labs.append(Lab(title: ${make}))
 case let .trace(text): ${use('text')} } } }`,
  ],
  [
    'effects of a state that is changed in place',
    (make, use) =>
      `${S_TYPES}func reduce(_ state: inout LabState, _ intent: Intent) -> [Effect] { switch intent { case .opened: return [.load]
 case .picked(let index): let lab = state.labs[index]
 state.picked = lab
 return [.trace("picked ${s(said)}")] } }
final class Store { private(set) var state = LabState()
 func send(_ intent: Intent) { reduce(&state, intent).forEach(run) }
 func run(_ effect: Effect) { switch effect { case .load: state.labs = [Lab(title: ${make})]
 case .trace(let text): ${use('text')} } } }`,
  ],
];

const J_TYPES = `interface Lab { title: string }
type Intent = { type: 'opened' } | { type: 'picked'; index: number };
interface LabState { labs: Lab[]; picked?: Lab }
type Effect = { type: 'load' } | { type: 'trace'; text: string };
`;
const j = (said: Said): string => (said === 'title' ? '${lab.title}' : '${intent.index}');

const javascript = (said: Said): Ways => [
  [
    'an array of two, taken apart',
    (make, use) =>
      `${J_TYPES}function reduce(state: LabState, intent: Intent): [LabState, Effect[]] { switch (intent.type) { case 'opened': return [state, [{ type: 'load' }]];
 case 'picked': { const lab = state.labs[intent.index]; return [{ ...state, picked: lab }, [{ type: 'trace', text: \`picked ${j(said)}\` }]]; } } }
export class Store { state: LabState = { labs: [] };
 send(intent: Intent) { const [next, effects] = reduce(this.state, intent); this.state = next; for (const effect of effects) this.run(effect); }
 run(effect: Effect) { switch (effect.type) { case 'load': this.state = { ...this.state, labs: [{ title: ${make} }] }; break; case 'trace': ${use('effect.text')} } } }`,
  ],
  [
    'an object of two',
    (make, use) =>
      `${J_TYPES}const reduce = (state: LabState, intent: Intent): { state: LabState; effect?: Effect } => { if (intent.type === 'opened') return { state, effect: { type: 'load' } };
 const lab = state.labs[intent.index]; return { state: { ...state, picked: lab }, effect: { type: 'trace', text: \`picked ${j(said)}\` } }; };
let state: LabState = { labs: [] };
export function send(intent: Intent) { const { state: next, effect } = reduce(state, intent); state = next; if (effect) run(effect); }
function run(effect: Effect) { if (effect.type === 'load') state = { ...state, labs: [{ title: ${make} }] }; else { ${use('effect.text')} } }`,
  ],
  [
    'effects that are functions',
    (make, use) =>
      `${J_TYPES}type Run = () => void;
let state: LabState = { labs: [] };
const load: Run = () => { state = { ...state, labs: [{ title: ${make} }] }; };
const trace = (text: string): Run => () => { ${use('text')} };
function reduce(state: LabState, intent: Intent): [LabState, Run[]] { if (intent.type === 'opened') return [state, [load]];
 const lab = state.labs[intent.index]; return [{ ...state, picked: lab }, [trace(\`picked ${j(said)}\`)]]; }
export function send(intent: Intent) { const [next, effects] = reduce(state, intent); state = next; effects.forEach((effect) => effect()); }`,
  ],
];

const D_TYPES = `class Lab { const Lab(this.title); final String title; }
sealed class Intent {} 
class Opened extends Intent {}
class Picked extends Intent { Picked(this.index); final int index; }
class LabState { const LabState({this.labs = const [], this.picked}); final List<Lab> labs; final Lab? picked;
 LabState copyWith({List<Lab>? labs, Lab? picked}) => LabState(labs: labs ?? this.labs, picked: picked ?? this.picked); }
sealed class Effect {}
class Load extends Effect {}
class Trace extends Effect { Trace(this.text); final String text; }
`;
const d = (said: Said): string => (said === 'title' ? '${lab.title}' : '${intent.index}');

const dart = (said: Said): Ways => [
  [
    'a record, taken apart',
    (make, use) =>
      `${D_TYPES}(LabState, List<Effect>) reduce(LabState state, Intent intent) { switch (intent) { case Opened(): return (state, [Load()]);
 case Picked(): final lab = state.labs[intent.index]; return (state.copyWith(picked: lab), [Trace('picked ${d(said)}')]); } }
class Store { LabState state = const LabState();
 void send(Intent intent) { final (next, effects) = reduce(state, intent); state = next; for (final effect in effects) { run(effect); } }
 void run(Effect effect) { switch (effect) { case Load(): state = state.copyWith(labs: [Lab(${make})]); case Trace(:final text): ${use('text')} } } }`,
  ],
  [
    'a record with names, of a switch that gives',
    (make, use) =>
      `${D_TYPES}({LabState state, Effect? effect}) reduce(LabState state, Intent intent) => switch (intent) { Opened() => (state: state, effect: Load()),
 Picked(:final index) => (state: state.copyWith(picked: state.labs[index]), effect: Trace('picked ${said === 'title' ? '${state.labs[index].title}' : '$index'}')) };
class Store extends ChangeNotifier { LabState state = const LabState();
 void send(Intent intent) { final result = reduce(state, intent); state = result.state; final effect = result.effect; if (effect is Load) { state = state.copyWith(labs: [Lab(${make})]); } if (effect is Trace) { ${use('effect.text')} } notifyListeners(); } }`,
  ],
  [
    'a record by its places',
    (make, use) =>
      `${D_TYPES}(LabState, Effect?) reduce(LabState state, Intent intent) { if (intent is Picked) { final lab = state.labs[intent.index]; return (state.copyWith(picked: lab), Trace('picked ${d(said)}')); } return (state, Load()); }
class LabNotifier extends Notifier<LabState> { @override LabState build() => const LabState();
 void send(Intent intent) { final result = reduce(state, intent); state = result.$1; final effect = result.$2; if (effect != null) run(effect); }
 void run(Effect effect) { switch (effect) { case Load(): state = state.copyWith(labs: [Lab(${make})]); case Trace trace: ${use('trace.text')} } } }
final labs = NotifierProvider<LabNotifier, LabState>(LabNotifier.new);`,
  ],
];

brings(KOTLIN, kotlin('title'));
bringsNone(KOTLIN, kotlin('index'));
brings(SWIFT, swift('title'));
bringsNone(SWIFT, swift('index'));
brings(JAVASCRIPT, javascript('title'));
bringsNone(JAVASCRIPT, javascript('index'));
brings(DART, dart('title'));
bringsNone(DART, dart('index'));
