/** Two objects that one class, handed on as the function that makes it, or one library’s call makes: each holds its own. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const CHOICE =
  "class TextChoice extends Notifier<String> { @override String build() => ''; void choose(String text) => state = text; }\n";
const NOTIFIERS = `${CHOICE}final orders = NotifierProvider<TextChoice, String>(TextChoice.new);\nfinal labs = NotifierProvider<TextChoice, String>(TextChoice.new);\n`;
const page = (body: string): string =>
  `class Page extends ConsumerWidget { @override Widget build(BuildContext context, WidgetRef ref) { ${body} return const Text(''); } }`;
const MODEL =
  "class TextModel extends ChangeNotifier { String text = ''; void choose(String next) { text = next; notifyListeners(); } }\n";
const CUBIT =
  "class TextCubit extends Cubit<String> { TextCubit() : super(''); void choose(String text) => emit(text); }\n";
const filledPage = (shown: string): string =>
  `class Page extends StatelessWidget { final labs = TextCubit(); final orders = TextCubit(); @override Widget build(BuildContext context) { labs.choose(NAME); orders.choose('x'); return ${shown}; } }\nvoid main() { runApp(Page()); }`;

twins('Riverpod', DART, [
  ['notifiers', `${NOTIFIERS}${page('ref.read(labs.notifier).choose(NAME); TELL(ref.watch(«labs|orders»));')}`],
  [
    'what listens to one',
    `${NOTIFIERS}final fill = Provider<void>((ref) { ref.read(labs.notifier).choose(NAME); });\nfinal tell = Provider<void>((ref) { ref.listen<String>(«labs|orders», (before, next) { TELL(next) }); });`,
  ],
  [
    'asynchronous notifiers',
    `class TextChoice extends AsyncNotifier<String> { @override Future<String> build() async => ''; void choose(String text) { state = AsyncData(text); } }\nfinal orders = AsyncNotifierProvider<TextChoice, String>(TextChoice.new);\nfinal labs = AsyncNotifierProvider<TextChoice, String>(TextChoice.new);\n${page('ref.read(labs.notifier).choose(NAME); TELL(ref.watch(«labs|orders»).value!);')}`,
  ],
  [
    'notifiers of a closure',
    `${NOTIFIERS.replaceAll('TextChoice.new', '() => TextChoice()')}${page('ref.read(labs.notifier).choose(NAME); TELL(ref.watch(«labs|orders»));')}`,
  ],
  [
    'state notifiers',
    `class TextChoice extends StateNotifier<String> { TextChoice() : super(''); void choose(String text) => state = text; }\nfinal orders = StateNotifierProvider<TextChoice, String>((ref) => TextChoice());\nfinal labs = StateNotifierProvider<TextChoice, String>((ref) => TextChoice());\n${page('ref.read(labs.notifier).choose(NAME); TELL(ref.watch(«labs|orders»));')}`,
  ],
  [
    'a list',
    `class Names extends Notifier<List<String>> { @override List<String> build() => []; void add(String text) => state = [...state, text]; }\nfinal orders = NotifierProvider<Names, List<String>>(Names.new);\nfinal labs = NotifierProvider<Names, List<String>>(Names.new);\n${page("ref.read(labs.notifier).add(NAME); ref.read(orders.notifier).add('x'); TELL(ref.watch(«labs|orders»).first);")}`,
  ],
  [
    'of a class of providers',
    `${CHOICE}abstract class Providers { static final orders = NotifierProvider<TextChoice, String>(TextChoice.new); static final labs = NotifierProvider<TextChoice, String>(TextChoice.new); }\n${page('ref.read(Providers.labs.notifier).choose(NAME); TELL(ref.watch(Providers.«labs|orders»));')}`,
  ],
  [
    'handed to a widget',
    `${NOTIFIERS}class Tile extends ConsumerWidget { const Tile({super.key, required this.provider}); final NotifierProvider<TextChoice, String> provider; @override Widget build(BuildContext context, WidgetRef ref) { TELL(ref.watch(provider)); return const Text(''); } }\nclass Page extends ConsumerWidget { @override Widget build(BuildContext context, WidgetRef ref) { ref.read(labs.notifier).choose(NAME); return Tile(provider: «labs|orders»); } }`,
  ],
  [
    'models',
    `${MODEL}final orders = ChangeNotifierProvider((ref) => TextModel());\nfinal labs = ChangeNotifierProvider((ref) => TextModel());\n${page('ref.read(labs).choose(NAME); TELL(ref.watch(«labs|orders»).text);')}`,
  ],
]);

// the states of one family are one, by whatever it is asked for
twins('families of Riverpod', DART, [
  [
    'another family',
    `final labs = StateProvider.autoDispose.family<String, int>((ref, key) => '');\nfinal orders = StateProvider.family<String, int>((ref, key) => '');\n${page("ref.read(labs(1).notifier).state = NAME; ref.read(orders(1).notifier).state = 'x'; TELL(ref.watch(«labs|orders»(1)));")}`,
  ],
  [
    'what it is first made of',
    `final labs = StateProvider.family<String, String>((ref, key) => key);\n${page("TELL(ref.watch(labs(«NAME|'x'»)));")}`,
  ],
  [
    'update',
    `final labs = StateProvider.family<String, int>((ref, key) => '');\n${page("ref.read(labs(1).notifier).update((before) => «NAME|'x'»); TELL(ref.watch(labs(1)));")}`,
  ],
]);

twins('Flutter', DART, [
  [
    'a builder of the cubit that it is given',
    `${CUBIT}class Tell extends StatelessWidget { const Tell({super.key, required this.cubit}); final TextCubit cubit; @override Widget build(BuildContext context) => BlocBuilder<TextCubit, String>(bloc: cubit, builder: (context, state) { TELL(state) return const Text(''); }); }\n${filledPage('Tell(cubit: «labs|orders»)')}`,
  ],
  [
    'a listener of one of two cubits',
    `${CUBIT}${filledPage("BlocListener<TextCubit, String>(bloc: «labs|orders», listener: (context, state) { TELL(state) }, child: const Text(''))")}`,
  ],
  [
    'cubits of get_it by their names',
    `${CUBIT}void setUp() { GetIt.I.registerSingleton<TextCubit>(TextCubit(), instanceName: 'labs'); GetIt.I.registerSingleton<TextCubit>(TextCubit(), instanceName: 'orders'); GetIt.I<TextCubit>(instanceName: 'labs').choose(NAME); GetIt.I<TextCubit>(instanceName: 'orders').choose('x'); }\nclass Page extends StatelessWidget { @override Widget build(BuildContext context) => BlocConsumer<TextCubit, String>(bloc: GetIt.I<TextCubit>(instanceName: '«labs|orders»'), listener: (context, state) { TELL(state) }, builder: (context, state) => const Text('')); }`,
  ],
  [
    'ValueNotifier',
    `final labs = ValueNotifier<String>('');\nfinal orders = ValueNotifier<String>('');\nvoid fill() { labs.value = NAME; orders.value = 'x'; }\nclass Page extends StatelessWidget { @override Widget build(BuildContext context) => ValueListenableBuilder<String>(valueListenable: «labs|orders», builder: (context, value, child) { TELL(value) return const Text(''); }); }`,
  ],
]);

twins('Dart: the function that makes one', DART, [
  [
    'handed on',
    "class TextBox { String text = ''; void put(String next) { text = next; } }\nclass Holder { Holder(TextBox Function() make) : box = make(); final TextBox box; }\nvoid go() { final a = Holder(TextBox.new); final b = Holder(TextBox.new); a.box.put(NAME); b.box.put('x'); TELL(«a|b».box.text) }",
  ],
  [
    'called twice',
    "class TextBox { String text = ''; void put(String next) { text = next; } }\nvoid go() { final make = TextBox.new; final a = make(); final b = make(); a.put(NAME); b.put('x'); TELL(«a|b».text) }",
  ],
]);

twins('Swift: the function that makes one', SWIFT, [
  [
    'handed on',
    'final class TextBox { var text = ""; func put(_ next: String) { text = next } }\nfinal class Holder { let box: TextBox; init(make: () -> TextBox) { box = make() } }\nfunc go() { let a = Holder(make: TextBox.init); let b = Holder(make: TextBox.init); a.box.put(NAME); b.box.put("x"); TELL(«a|b».box.text) }',
  ],
  [
    'called twice',
    'final class TextBox { var text = ""; func put(_ next: String) { text = next } }\nfunc go() { let make = TextBox.init; let a = make(); let b = make(); a.put(NAME); b.put("x"); TELL(«a|b».text) }',
  ],
]);

const KOTLIN_BOX = 'class TextBox { var text = ""; fun put(next: String) { text = next } }\n';
twins('Kotlin: the function that makes one', KOTLIN, [
  [
    'handed on',
    `${KOTLIN_BOX}class Holder(make: () -> TextBox) { val box: TextBox = make() }\nfun go() { val a = Holder(::TextBox); val b = Holder(::TextBox); a.box.put(NAME); b.box.put("x"); TELL(«a|b».box.text) }`,
  ],
  [
    'called twice',
    `${KOTLIN_BOX}fun go() { val make = ::TextBox; val a = make(); val b = make(); a.put(NAME); b.put("x"); TELL(«a|b».text) }`,
  ],
]);

twins('C#: the function that makes one', C_SHARP, [
  [
    'handed on',
    'public class TextBox { public string Text = ""; public void Put(string next) { Text = next; } }\npublic class Holder { public readonly TextBox Box; public Holder(Func<TextBox> make) { Box = make(); } }\npublic class P { public void Go() { var a = new Holder(() => new TextBox()); var b = new Holder(() => new TextBox()); a.Box.Put(NAME); b.Box.Put("x"); TELL(«a|b».Box.Text) } }',
  ],
]);

const MMKV =
  "import { MMKV } from 'react-native-mmkv';\nconst labs = new MMKV({ id: 'labs' });\nconst notes = new MMKV({ id: 'notes' });\n";
twins('a store that a property says the class of', JAVASCRIPT, [
  [
    'properties',
    `${MMKV}class Sync { private readonly box: MMKV; constructor(box: MMKV) { this.box = box; } run() { this.box.set('name', NAME); } }\nclass Reporter { private readonly box: MMKV; constructor(box: MMKV) { this.box = box; } tell() { TELL(this.box.getString('name')) } }\nnew Sync(labs).run(); new Reporter(«labs|notes»).tell();`,
  ],
  [
    'parameters of the constructor',
    `${MMKV}class Sync { constructor(private box: MMKV) {} run() { this.box.clearAll(); this.box.set('name', NAME); } }\nclass Reporter { constructor(private box: MMKV) {} tell() { TELL(this.box.getString('name')) } }\nnew Sync(labs).run(); new Reporter(«labs|notes»).tell();`,
  ],
]);
