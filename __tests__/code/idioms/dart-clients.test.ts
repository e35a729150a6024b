/**
 * Clients of somebody else's package that come out of a container: whoever is given one may hand it a record. Each row is
 * written for clients that are made in each way: by a constructor, by a method of what the package has, by a getter.
 */
import { DART } from './dart.ts';
import { brings, bringsNone, type Ways } from './records.ts';

type Texts = Readonly<Record<string, string>>;

interface Client {
  readonly imports: string;
  readonly type: string;
  readonly make: string;
  /** What is done with `client`, of a text. */
  readonly use: (client: string, text: string) => string;
}

const GEMINI = (client: string, text: string): string => `await ${client}.generateContent([Content.text(${text})]);`;
const CLIENTS: Readonly<Record<string, Client>> = {
  'a constructor': {
    imports: "import 'package:google_generative_ai/google_generative_ai.dart';",
    type: 'GenerativeModel',
    make: "GenerativeModel(model: 'm', apiKey: 'k')",
    use: GEMINI,
  },
  'a method': {
    imports: "import 'package:firebase_ai/firebase_ai.dart';",
    type: 'GenerativeModel',
    make: "FirebaseAI.googleAI().generativeModel(model: 'm')",
    use: GEMINI,
  },
  'a method of what it gives': {
    imports: "import 'package:firebase_ai/firebase_ai.dart';",
    type: 'ChatSession',
    make: "FirebaseAI.googleAI().generativeModel(model: 'm').startChat()",
    use: (client, text) => `await ${client}.sendMessage(Content.text(${text}));`,
  },
};

const FLUTTER = `import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:get/get.dart';
import 'package:get_it/get_it.dart';
import 'package:injectable/injectable.dart';
import 'package:provider/provider.dart' as p;
import 'package:riverpod_annotation/riverpod_annotation.dart';
`;

/** `MAKE` is a new client, `TYPE` its type, `USE(x)` hands the text to a client. */
const ROWS: readonly (readonly [title: string, code: string])[] = [
  [
    'Riverpod: a provider',
    'final clientProvider = Provider((ref) => MAKE);\nclass A { A(this.ref); final Ref ref; Future<void> go() async { USE(ref.read(clientProvider)) } }',
  ],
  [
    'Riverpod: a provider that says its type',
    'final clientProvider = Provider<TYPE>((ref) => MAKE);\nclass A { A(this.ref); final Ref ref; Future<void> go() async { USE(ref.watch(clientProvider)) } }',
  ],
  [
    'Riverpod: a provider with a body',
    'final clientProvider = Provider<TYPE>((ref) { final client = MAKE; ref.onDispose(() {}); return client; });\nclass A { A(this.ref); final Ref ref; Future<void> go() async { final client = ref.watch(clientProvider); USE(client) } }',
  ],
  [
    'Riverpod: a function that is annotated',
    '@riverpod\nTYPE client(Ref ref) => MAKE;\nclass A { A(this.ref); final Ref ref; Future<void> go() async { USE(ref.read(clientProvider)) } }',
  ],
  [
    'Riverpod: a future',
    'final clientProvider = FutureProvider((ref) async => MAKE);\nclass A { A(this.ref); final Ref ref; Future<void> go() async { final client = await ref.read(clientProvider.future); USE(client) } }',
  ],
  [
    'Riverpod: a family',
    "final clientProvider = Provider.family((ref, String name) => MAKE);\nclass A { A(this.ref); final Ref ref; Future<void> go() async { USE(ref.read(clientProvider('a'))) } }",
  ],
  [
    'Riverpod: a notifier',
    'final clientProvider = Provider((ref) => MAKE);\nclass N extends Notifier<int> { @override int build() => 0; Future<void> go() async { USE(ref.read(clientProvider)) } }',
  ],
  [
    'Riverpod: a notifier that keeps it',
    'final clientProvider = Provider((ref) => MAKE);\nclass N extends Notifier<int> { late final _client = ref.watch(clientProvider); @override int build() => 0; Future<void> go() async { USE(_client) } }',
  ],
  [
    'Riverpod: a service that is made with it',
    'final clientProvider = Provider((ref) => MAKE);\nfinal serviceProvider = Provider((ref) => Service(ref.watch(clientProvider)));\nclass Service { Service(this.client); final TYPE client; Future<void> go() async { USE(client) } }',
  ],
  [
    'Riverpod: a service that says nothing of its type',
    'final clientProvider = Provider((ref) => MAKE);\nfinal serviceProvider = Provider((ref) => Service(client: ref.watch(clientProvider)));\nclass Service { Service({required this.client}); final client; Future<void> go() async { USE(client) } }',
  ],
  [
    'Riverpod: a widget',
    "final clientProvider = Provider((ref) => MAKE);\nclass W extends ConsumerWidget { @override Widget build(BuildContext context, WidgetRef ref) => TextButton(onPressed: () async { USE(ref.read(clientProvider)) }, child: const Text('a')); }",
  ],
  [
    'Riverpod: in a guard',
    'final clientProvider = Provider((ref) => MAKE);\nclass N extends AsyncNotifier<String?> { @override Future<String?> build() async => null; Future<void> go() async { state = await AsyncValue.guard(() async { USE(ref.read(clientProvider)) return null; }); } }',
  ],
  [
    'GetIt: a singleton',
    'final getIt = GetIt.instance;\nvoid setUp() { getIt.registerSingleton(MAKE); }\nFuture<void> go() async { USE(getIt<TYPE>()) }',
  ],
  [
    'GetIt: a lazy singleton',
    'void setUp() { GetIt.I.registerLazySingleton<TYPE>(() => MAKE); }\nFuture<void> go() async { USE(GetIt.I<TYPE>()) }',
  ],
  [
    'GetIt: by get',
    'final getIt = GetIt.instance;\nvoid setUp() { getIt.registerFactory<TYPE>(() => MAKE); }\nFuture<void> go() async { USE(getIt.get<TYPE>()) }',
  ],
  [
    'GetIt: kept in an object',
    'final getIt = GetIt.instance;\nvoid setUp() { getIt.registerLazySingleton<TYPE>(() => MAKE); }\nclass A { final TYPE _client = GetIt.instance.get(); Future<void> go() async { USE(_client) } }',
  ],
  [
    'GetIt: what is made with it',
    'final getIt = GetIt.instance;\nvoid setUp() { getIt.registerLazySingleton(() => MAKE); getIt.registerFactory(() => A(getIt())); }\nclass A { A(this._client); final TYPE _client; Future<void> go() async { USE(_client) } }',
  ],
  [
    'injectable: a module',
    '@module\nabstract class Clients { @lazySingleton TYPE get client => MAKE; }\n@injectable\nclass A { A(this._client); final TYPE _client; Future<void> go() async { USE(_client) } }',
  ],
  [
    'Bloc: a cubit',
    'class A extends Cubit<int> { A(this._client) : super(0); final TYPE _client; Future<void> go() async { USE(_client) } }\nfinal w = BlocProvider(create: (_) => A(MAKE));',
  ],
  [
    'Bloc: a bloc that handles an event',
    'class E {}\nclass A extends Bloc<E, int> { A({required TYPE client}) : _client = client, super(0) { on<E>((event, emit) async { USE(_client) }); } final TYPE _client; }\nfinal w = BlocProvider(create: (_) => A(client: MAKE));',
  ],
  [
    'Bloc: a repository provider',
    'final w = RepositoryProvider(create: (_) => MAKE);\nFuture<void> go(BuildContext context) async { USE(context.read<TYPE>()) }',
  ],
  [
    'Bloc: a cubit that a provider makes',
    'final w = RepositoryProvider(create: (_) => MAKE, child: BlocProvider(create: (context) => A(context.read<TYPE>())));\nclass A extends Cubit<int> { A(this._client) : super(0); final TYPE _client; Future<void> go() async { USE(_client) } }',
  ],
  [
    'Provider',
    'final w = p.Provider<TYPE>(create: (_) => MAKE);\nFuture<void> go(BuildContext context) async { USE(context.read<TYPE>()) }',
  ],
  [
    'Provider: by of',
    'final w = p.Provider(create: (_) => MAKE);\nFuture<void> go(BuildContext context) async { final client = p.Provider.of<TYPE>(context, listen: false); USE(client) }',
  ],
  ['GetX', 'void setUp() { Get.put(MAKE); }\nFuture<void> go() async { USE(Get.find<TYPE>()) }'],
  [
    'GetX: a controller',
    'void setUp() { Get.lazyPut<TYPE>(() => MAKE); }\nclass C extends GetxController { final TYPE client = Get.find(); Future<void> go() async { USE(client) } }',
  ],
  [
    'an inherited widget',
    "class Scope extends InheritedWidget { const Scope({required this.client, required super.child}); final TYPE client;\nstatic Scope of(BuildContext context) => context.dependOnInheritedWidgetOfExactType<Scope>()!; @override bool updateShouldNotify(Scope old) => false; }\nfinal w = Scope(client: MAKE, child: const Text('a'));\nFuture<void> go(BuildContext context) async { USE(Scope.of(context).client) }",
  ],
  ['a variable of the file', 'final client = MAKE;\nFuture<void> go() async { USE(client) }'],
  ['a variable that an object keeps', 'class A { final _client = MAKE; Future<void> go() async { USE(_client) } }'],
  [
    'a variable that is set later',
    'class A { late final _client; void init() { _client = MAKE; } Future<void> go() async { USE(_client) } }',
  ],
  ['a function that gives it', 'open() => MAKE;\nFuture<void> go() async { final client = open(); USE(client) }'],
  [
    'a function that is kept',
    'class A { A(this.open); final TYPE Function() open; Future<void> go() async { USE(open()) } }\nfinal a = A(() => MAKE);',
  ],
  ['one of several', "final clients = { 'a': MAKE };\nFuture<void> go() async { USE(clients['a']!) }"],
];

const written = (text: (make: string, other: string) => string): Ways =>
  Object.entries(CLIENTS).flatMap(([how, { imports, type, make, use }]) =>
    ROWS.map(
      ([title, code]) =>
        [
          `${title}: by ${how}`,
          (value: string, _: unknown, other: string): Texts => ({
            'lib/idiom.dart': `${FLUTTER}${imports}\nimport 'journal.dart';\n${code
              .replace(/\bUSE\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g, (_all, client: string) =>
                use(client, text(value, other)),
              )
              .replaceAll('MAKE', make)
              .replaceAll('TYPE', type)}\nfinal held = journal;\n`,
          }),
        ] as const,
    ),
  );

brings(
  DART,
  written((value) => value),
  'remote-ai',
);
bringsNone(
  DART,
  written((_, other) => other),
);
