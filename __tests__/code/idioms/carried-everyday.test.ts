/** How teams carry values from where they come to where they are shown: repositories, caches, view models, streams, callbacks. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { twins } from './twins.ts';

const dartWith = (line: string): typeof DART => ({ ...DART, head: `${line}\n${DART.head}` });

twins('Dart', DART, [
  [
    `callback given to two tiles`,
    `class Tile extends StatelessWidget { const Tile({super.key, required this.text, required this.onTap}); final String text; final void Function(String) onTap; @override Widget build(BuildContext context) => InkWell(onTap: () => onTap(text)); }
class Page extends StatelessWidget { void _tell(String text) { TELL(text) } void _keep(String text) {} @override Widget build(BuildContext context) => Column(children: [Tile(text: NAME, onTap: «_tell|_keep»), Tile(text: 'help', onTap: _tell)]); }`,
  ],
  [
    `stream controllers of a service`,
    `class Feed { final _labs = StreamController<String>.broadcast(); final _tips = StreamController<String>.broadcast(); Stream<String> get labs => _labs.stream; Stream<String> get tips => _tips.stream; void add(String text) { _labs.add(text); _tips.add('tip'); } }
class Watcher { Watcher(Feed feed) { feed.«labs|tips».listen((text) { TELL(text) }); } }
void main() { final feed = Feed(); Watcher(feed); feed.add(NAME); }`,
  ],
  [
    `Navigator arguments`,
    `class Page extends StatelessWidget { @override Widget build(BuildContext context) => TextButton(onPressed: () => Navigator.pushNamed(context, '/detail', arguments: «NAME|'help'»), child: const Text('')); }
class Detail extends StatelessWidget { @override Widget build(BuildContext context) { final text = ModalRoute.of(context)!.settings.arguments as String; TELL(text) return const Text(''); } }`,
  ],
  [
    `model with copyWith`,
    `class Form { const Form({this.name = '', this.note = ''}); final String name; final String note; Form copyWith({String? name, String? note}) => Form(name: name ?? this.name, note: note ?? this.note); }
class FormCubit extends Cubit<Form> { FormCubit() : super(const Form()); void fill(String text) => emit(state.copyWith(name: text)); void write(String text) => emit(state.copyWith(note: text)); }
class Page extends StatelessWidget { @override Widget build(BuildContext context) { final cubit = context.read<FormCubit>(); cubit.fill(NAME); cubit.write('x'); return BlocListener<FormCubit, Form>(listener: (context, state) { TELL(state.«name|note») }, child: const Text('')); } }`,
  ],
  [
    `in-memory cache generic`,
    `class Cache<T> { final _entries = <String, T>{}; void put(String key, T value) { _entries[key] = value; } T? get(String key) => _entries[key]; }
class App { final labs = Cache<String>(); final tips = Cache<String>(); void go() { labs.put('a', NAME); tips.put('a', 'tip'); TELL(«labs|tips».get('a')!) } }
void main() { App().go(); }`,
  ],
  [
    `sealed state`,
    `sealed class LabState {}
class Loading extends LabState { Loading(this.message); final String message; }
class Loaded extends LabState { Loaded(this.name); final String name; }
class LabCubit extends Cubit<LabState> { LabCubit() : super(Loading('wait')); void load() => emit(Loaded(NAME)); }
class Page extends StatelessWidget { @override Widget build(BuildContext context) => BlocListener<LabCubit, LabState>(listener: (context, state) { switch (state) { case Loading(:final message): «|TELL(message)» break; case Loaded(:final name): «TELL(name)|» break; } }, child: const Text('')); }`,
  ],
  [
    `extension on a list of own models`,
    `class Lab { Lab(this.name, this.unit); final String name; final String unit; }
extension Names on List<Lab> { List<String> get names => map((it) => it.name).toList(); List<String> get units => map((it) => it.unit).toList(); }
void main() { final labs = [Lab(NAME, 'mg')]; TELL(labs.«names|units».join()) }`,
  ],
  [
    `debounce timer`,
    `class Search { Timer? _timer; String _last = ''; void type(String text) { _last = text; _timer?.cancel(); _timer = Timer(const Duration(seconds: 1), () { TELL(_last) }); } }
void main() { final search = Search(); search.type(«NAME|'help'»); }`,
  ],
  [
    `InheritedWidget`,
    `class Labs extends InheritedWidget { const Labs({super.key, required this.name, required this.tip, required super.child}); final String name; final String tip; static Labs of(BuildContext context) => context.dependOnInheritedWidgetOfExactType<Labs>()!; @override bool updateShouldNotify(Labs old) => name != old.name; }
class Leaf extends StatelessWidget { @override Widget build(BuildContext context) { TELL(Labs.of(context).«name|tip») return const Text(''); } }
class Page extends StatelessWidget { @override Widget build(BuildContext context) => Labs(name: NAME, tip: 'x', child: Leaf()); }`,
  ],
  [
    `Either fold`,
    `class Repo { Future<(String, String)> load() async => (NAME, 'v1'); }
Future<void> main() async { final (name, version) = await Repo().load(); TELL(«name|version») }`,
  ],
]);

twins('C#', C_SHARP, [
  [
    `ObservableProperty view model`,
    `using CommunityToolkit.Mvvm.ComponentModel;
public partial class LabModel : ObservableObject { [ObservableProperty] private string title = ""; [ObservableProperty] private string query = ""; public void Fill() { Title = NAME; Query = "x"; } public void Tell() { TELL(«Title|Query») } }`,
  ],
  [
    `repository of T over a dictionary`,
    `public class Repository<T> { private readonly Dictionary<string, T> entries = new(); public void Save(string key, T value) => entries[key] = value; public T? Load(string key) => entries.TryGetValue(key, out var found) ? found : default; }
public class Service { private readonly Repository<string> labs = new(); private readonly Repository<string> tips = new(); public void Go() { labs.Save("a", NAME); tips.Save("a", "tip"); TELL(«labs|tips».Load("a")) } }`,
  ],
  [
    `events with args`,
    `public class LabEventArgs : EventArgs { public string Name { get; init; } = ""; public string Kind { get; init; } = ""; }
public class Reader { public event EventHandler<LabEventArgs>? Loaded; public void Go() { Loaded?.Invoke(this, new LabEventArgs { Name = NAME, Kind = "lab" }); } }
public class Watcher { public Watcher(Reader reader) { reader.Loaded += (s, e) => { TELL(e.«Name|Kind») }; } }
public class P { public void Go() { var reader = new Reader(); new Watcher(reader); reader.Go(); } }`,
  ],
  [
    `MemoryCache`,
    `using Microsoft.Extensions.Caching.Memory;
public class Store { private readonly IMemoryCache cache; public Store(IMemoryCache cache) { this.cache = cache; } public void Put() { cache.Set("lab", NAME); cache.Set("tip", "x"); } public void Tell() { if (cache.TryGetValue("«lab|tip»", out string found)) { TELL(found) } } }`,
  ],
  [
    `channel`,
    `using System.Threading.Channels;
public class Queue { private readonly Channel<string> labs = Channel.CreateUnbounded<string>(); private readonly Channel<string> tips = Channel.CreateUnbounded<string>(); public async Task Put() { await labs.Writer.WriteAsync(NAME); await tips.Writer.WriteAsync("x"); } public async Task Drain() { await foreach (var text in «labs|tips».Reader.ReadAllAsync()) { TELL(text) } } }`,
  ],
  [
    `record with`,
    `public record Card(string Title, string Note);
public class P { public void Go() { var card = new Card("", "") with { Title = NAME, Note = "x" }; TELL(card.«Title|Note») } }`,
  ],
  [
    `Shell query`,
    `[QueryProperty(nameof(Title), "title")]
public class DetailPage : ContentPage { public string Title { get; set; } = ""; protected override void OnAppearing() { TELL(Title) } }
public class P { public async Task Go() { await Shell.Current.GoToAsync("detail", new Dictionary<string, object> { ["title"] = «NAME|"help"» }); } }`,
  ],
  [
    `IProgress`,
    `public class Importer { public void Run(IProgress<string> progress, IProgress<string> labels) { progress.Report(NAME); labels.Report("x"); } }
public class P { public void Go() { var tell = new Progress<string>(text => { TELL(text) }); var keep = new Progress<string>(text => { }); new Importer().Run(«tell, keep|keep, tell»); } }`,
  ],
  [
    `Lazy and two of one class`,
    `public class Box { public string Text = ""; }
public class Holder { private readonly Lazy<Box> labs = new(() => new Box()); private readonly Lazy<Box> tips = new(() => new Box()); public void Go() { labs.Value.Text = NAME; tips.Value.Text = "x"; TELL(«labs|tips».Value.Text) } }`,
  ],
  [
    `ConcurrentQueue handed over`,
    `using System.Collections.Concurrent;
public class Sync { private readonly ConcurrentQueue<string> queue; public Sync(ConcurrentQueue<string> queue) { this.queue = queue; } public void Run() { queue.Enqueue(NAME); } }
public class Reporter { private readonly ConcurrentQueue<string> queue; public Reporter(ConcurrentQueue<string> queue) { this.queue = queue; } public void Flush() { while (queue.TryDequeue(out var text)) { TELL(text) } } }
public class P { public void Go() { var labs = new ConcurrentQueue<string>(); var tips = new ConcurrentQueue<string>(); new Sync(labs).Run(); new Reporter(«labs|tips»).Flush(); } }`,
  ],
  [
    `delegate field`,
    `public class Row { public Action<string>? Tapped { get; set; } public string Text { get; set; } = ""; public void Tap() => Tapped?.Invoke(Text); }
public class P { public void Go() { var row = new Row { Text = NAME, Tapped = text => { «TELL(text)|» } }; var help = new Row { Text = "help", Tapped = text => { TELL(text) } }; row.Tap(); help.Tap(); } }`,
  ],
]);

twins('Kotlin', KOTLIN, [
  [
    `StateFlow of view model`,
    `data class UiState(val name: String = "", val query: String = "")
class LabModel { private val _state = MutableStateFlow(UiState()); val state: StateFlow<UiState> = _state.asStateFlow(); fun fill() { _state.update { it.copy(name = NAME) } } fun type(text: String) { _state.update { it.copy(query = text) } } }
fun go() { val model = LabModel(); model.fill(); model.type("x"); TELL(model.state.value.«name|query») }`,
  ],
  [
    `SharedFlow events`,
    `class Bus { val labs = MutableSharedFlow<String>(); val tips = MutableSharedFlow<String>() }
suspend fun fill(bus: Bus) { bus.labs.emit(NAME); bus.tips.emit("x") }
suspend fun tell(bus: Bus) { bus.«labs|tips».collect { TELL(it) } }
suspend fun go() { val bus = Bus(); fill(bus); tell(bus) }`,
  ],
  [
    `repository interface two implementations`,
    `interface Store { fun save(text: String); fun load(): String }
class MemoryStore : Store { private var kept = ""; override fun save(text: String) { kept = text } override fun load() = kept }
class Service(private val labs: Store, private val tips: Store) { fun go() { labs.save(NAME); tips.save("x"); TELL(«labs|tips».load()) } }
fun main() { Service(MemoryStore(), MemoryStore()).go() }`,
  ],
  [
    `sealed result`,
    `sealed interface Result0 { data class Ok(val name: String) : Result0; data class Failed(val reason: String) : Result0 }
fun load(): Result0 = if (Journal.name.isEmpty()) Result0.Failed("none") else Result0.Ok(NAME)
fun go() { when (val it = load()) { is Result0.Ok -> { «TELL(it.name)|» } is Result0.Failed -> { TELL(it.reason) } } }`,
  ],
  [
    `channel handed over`,
    `import kotlinx.coroutines.channels.Channel
class Sync(private val out: Channel<String>) { suspend fun run() { out.send(NAME) } }
class Reporter(private val from: Channel<String>) { suspend fun flush() { for (text in from) { TELL(text) } } }
suspend fun go() { val labs = Channel<String>(); val tips = Channel<String>(); Sync(labs).run(); Reporter(«labs|tips»).flush() }`,
  ],
  [
    `MutableStateFlow handed over`,
    `class Sync(private val out: MutableStateFlow<String>) { fun run() { out.value = NAME } }
class Reporter(private val from: StateFlow<String>) { suspend fun flush() { from.collect { TELL(it) } } }
suspend fun go() { val labs = MutableStateFlow(""); val tips = MutableStateFlow(""); Sync(labs).run(); Reporter(«labs|tips»).flush() }`,
  ],
  [
    `map cache class`,
    `class Cache<K, V> { private val entries = mutableMapOf<K, V>(); fun put(key: K, value: V) { entries[key] = value } fun get(key: K): V? = entries[key]; fun getOrPut(key: K, make: () -> V): V = entries.getOrPut(key, make) }
fun go() { val labs = Cache<String, String>(); val tips = Cache<String, String>(); labs.getOrPut("a") { NAME }; tips.getOrPut("a") { "x" }; TELL(«labs|tips».get("a")!!) }`,
  ],
  [
    `callback interface`,
    `interface Listener { fun onLab(name: String); fun onTip(tip: String) }
class Reader(private val listener: Listener) { fun go() { listener.onLab(NAME); listener.onTip("x") } }
fun go() { Reader(object : Listener { override fun onLab(name: String) { «TELL(name)|» } override fun onTip(tip: String) { TELL(tip) } }).go() }`,
  ],
  [
    `lazy delegates of one class`,
    `class Box { var text = "" }
class Holder { val labs by lazy { Box() }; val tips by lazy { Box() }; fun go() { labs.text = NAME; tips.text = "x"; TELL(«labs|tips».text) } }`,
  ],
  [
    `use case invoke`,
    `class LoadLab { operator fun invoke(): String = NAME }
class LoadTip { operator fun invoke(): String = "x" }
class Model(private val loadLab: LoadLab, private val loadTip: LoadTip) { fun go() { val text = «loadLab|loadTip»(); TELL(text) } }
fun main() { Model(LoadLab(), LoadTip()).go() }`,
  ],
  [
    `list of screens`,
    `data class Screen(val title: String, val render: () -> String)
fun go() { val screens = listOf(Screen("labs") { NAME }, Screen("help") { "x" }); for (screen in screens) { TELL(screen.«render()|title») } }`,
  ],
]);

twins('TypeScript', JAVASCRIPT, [
  [
    `context value`,
    `import { createContext, useContext } from 'react';
const Labs = createContext({ name: '', tip: '' });
export function Root({ children }) { return <Labs.Provider value={{ name: NAME, tip: 'x' }}>{children}</Labs.Provider>; }
export function Leaf() { const { name, tip } = useContext(Labs); TELL(«name|tip») return null; }`,
  ],
  [
    `custom hook tuple`,
    `import { useState } from 'react';
function useLab() { const [name, setName] = useState(''); const [query, setQuery] = useState(''); return { name, query, fill: () => setName(NAME), type: (text) => setQuery(text) }; }
export function Page() { const lab = useLab(); lab.fill(); lab.type('x'); TELL(lab.«name|query») return null; }`,
  ],
  [
    `class store twice`,
    `class TextStore { private text = ''; private listeners = new Set<(text: string) => void>(); set(text: string) { this.text = text; this.listeners.forEach((it) => it(text)); } subscribe(it: (text: string) => void) { this.listeners.add(it); return () => this.listeners.delete(it); } get() { return this.text; } }
const labs = new TextStore(); const tips = new TextStore();
labs.set(NAME); tips.set('x');
«labs|tips».subscribe((text) => { TELL(text) });`,
  ],
  [
    `navigation params`,
    `import { useNavigation, useRoute } from '@react-navigation/native';
export function List() { const navigation = useNavigation(); return <Button onPress={() => navigation.navigate('Detail', { title: «NAME|'help'» })} />; }
export function Detail() { const route = useRoute(); TELL(route.params.title) return null; }`,
  ],
  [
    `reducer`,
    `import { useReducer } from 'react';
function reduce(state, action) { switch (action.type) { case 'lab': return { ...state, name: action.name }; case 'query': return { ...state, query: action.text }; default: return state; } }
export function Page() { const [state, dispatch] = useReducer(reduce, { name: '', query: '' }); dispatch({ type: 'lab', name: NAME }); dispatch({ type: 'query', text: 'x' }); TELL(state.«name|query») return null; }`,
  ],
  [
    `rtk slice`,
    `import { createSlice, configureStore } from '@reduxjs/toolkit';
const slice = createSlice({ name: 'labs', initialState: { name: '', query: '' }, reducers: { loaded(state, action) { state.name = action.payload; }, typed(state, action) { state.query = action.payload; } } });
const store = configureStore({ reducer: { labs: slice.reducer } });
store.dispatch(slice.actions.loaded(NAME)); store.dispatch(slice.actions.typed('x'));
TELL(store.getState().labs.«name|query»);`,
  ],
  [
    `react-query keys`,
    `import { useQuery } from '@tanstack/react-query';
const useLab = () => useQuery({ queryKey: ['lab'], queryFn: async () => NAME });
const useTip = () => useQuery({ queryKey: ['tip'], queryFn: async () => 'x' });
export function Page() { const { data } = «useLab|useTip»(); TELL(data) return null; }`,
  ],
  [
    `event emitter instances`,
    `import { EventEmitter } from 'events';
const labs = new EventEmitter(); const tips = new EventEmitter();
«labs|tips».on('text', (text) => { TELL(text) });
labs.emit('text', NAME); tips.emit('text', 'x');`,
  ],
  [
    `array queue handed over`,
    `class Sync { constructor(private queue: string[]) {} run() { this.queue.push(NAME); } }
class Reporter { constructor(private queue: string[]) {} flush() { this.queue.forEach((text) => { TELL(text) }); } }
const labs: string[] = []; const tips: string[] = [];
new Sync(labs).run(); new Reporter(«labs|tips»).flush();`,
  ],
  [
    `module-level cache map`,
    `const cache = new Map<string, string>();
export function remember(key: string, text: string) { cache.set(key, text); }
export function recall(key: string) { return cache.get(key); }
remember('lab', NAME); remember('tip', 'x'); TELL(recall('«lab|tip»'));`,
  ],
  [
    `rxjs subjects`,
    `import { BehaviorSubject, map } from 'rxjs';
class Feed { readonly labs = new BehaviorSubject<string>(''); readonly tips = new BehaviorSubject<string>(''); readonly labs$ = this.labs.pipe(map((it) => it.trim())); readonly tips$ = this.tips.pipe(map((it) => it.trim())); }
const feed = new Feed(); feed.labs.next(NAME); feed.tips.next('x'); feed.«labs$|tips$».subscribe((text) => { TELL(text) });`,
  ],
]);

twins('Dart', dartWith(`import 'package:hive/hive.dart';`), [
  [
    `repository over two boxes`,
    `class TextRepository { TextRepository(this.name); final String name; Future<void> save(String text) async { final box = await Hive.openBox<String>(name); await box.put('last', text); } Future<String?> load() async { final box = await Hive.openBox<String>(name); return box.get('last'); } }
class Service { Service(this.labs, this.notes); final TextRepository labs; final TextRepository notes; Future<void> sync() async { await labs.save(NAME); await notes.save('x'); final text = await «labs|notes».load(); TELL(text!) } }
void main() { Service(TextRepository('labs'), TextRepository('notes')).sync(); }`,
  ],
]);

twins('Dart', dartWith(`import 'package:flutter/foundation.dart';`), [
  [
    `isolate compute`,
    `String shorten(String text) => text.substring(0, 3);
Future<void> main() async { final short = await compute(shorten, «NAME|'help'»); TELL(short) }`,
  ],
]);
