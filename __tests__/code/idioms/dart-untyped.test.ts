/** Flutter: objects of the app's own that a provider, a container or a function gives without saying their type. */
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const REPO = (make: string, other: string): string =>
  `class Repo { const Repo(); Future<VALUE> load() async => ${make}; Future<VALUE> rest() async => ${other}; VALUE get kept => ${make}; VALUE get others => ${other}; }\n`;
const REF = (body: string): string => `class A { A(this.ref); final Ref ref; Future<void> go() async { ${body} } }`;

const ROWS: Rows = [
  [
    'a repository of a provider',
    (make, use, _, other) =>
      `${REPO(make, other)}final repo = Provider((ref) => const Repo());\n${REF(`final x = await ref.read(repo).load(); ${use('x')}`)}`,
  ],
  [
    'of a provider that says its type',
    (make, use, _, other) =>
      `${REPO(make, other)}final repo = Provider<Repo>((ref) => Repo());\n${REF(`final x = await ref.watch(repo).load(); ${use('x')}`)}`,
  ],
  [
    'in a provider of a future',
    (make, use, _, other) =>
      `${REPO(make, other)}final repo = Provider((ref) => Repo());\nfinal rows = FutureProvider((ref) => ref.watch(repo).load());\n${REF(`final x = await ref.read(rows.future); ${use('x')}`)}`,
  ],
  [
    'behind a function that is annotated',
    (make, use, _, other) =>
      `${REPO(make, other)}@riverpod\nRepo repo(Ref ref) => Repo();\n${REF(`final x = await ref.read(repoProvider).load(); ${use('x')}`)}`,
  ],
  [
    'a getter',
    (make, use, _, other) =>
      `${REPO(make, other)}final repo = Provider((ref) => Repo());\n${REF(use('ref.read(repo).kept'))}`,
  ],
  [
    'kept in a local',
    (make, use, _, other) =>
      `${REPO(make, other)}final repo = Provider((ref) { return Repo(); });\n${REF(`final held = ref.read(repo); final x = await held.load(); ${use('x')}`)}`,
  ],
  [
    'kept in an object',
    (make, use, _, other) =>
      `${REPO(make, other)}final repo = Provider((ref) => Repo());\nclass N extends Notifier<int> { late final _repo = ref.watch(repo); @override int build() => 0; Future<void> go() async { final x = await _repo.load(); ${use('x')} } }`,
  ],
  [
    'a function that says nothing',
    (make, use, _, other) =>
      `${REPO(make, other)}open() => Repo();\nFuture<void> go() async { final x = await open().load(); ${use('x')} }`,
  ],
  [
    'of a service that is made with it',
    (make, use, _, other) =>
      `${REPO(make, other)}class Service { Service(this.repo); final Repo repo; Future<VALUE> first() => repo.load(); }
final repoProvider = Provider((ref) => Repo());
final service = Provider((ref) => Service(ref.watch(repoProvider)));
${REF(`final x = await ref.read(service).first(); ${use('x')}`)}`,
  ],
  [
    'an heir of a class',
    (make, use, _, other) =>
      `abstract class Source { Future<VALUE> load(); }
class Live extends Source { @override Future<VALUE> load() async => ${make}; }
class Other { Future<VALUE> load() async => ${other}; }
final live = Provider<Source>((ref) => Live());
final others = Provider((ref) => Other());
${REF(`final x = await ref.read(live).load(); ${use('x')}`)}`,
  ],
  [
    'in another file',
    (make, use, _, other) => ({
      [DART.file]: `${DART.head}import 'repo.dart';\n${REF(`final x = await ref.read(repo).load(); ${use('x')}`)}\n`,
      'lib/repo.dart': `${DART.head}${REPO(make, other)}final repo = Provider((ref) => const Repo());\n`,
    }),
  ],
];

bothFlows(DART, ROWS);
