/** Flutter: what a route of go_router is opened with, told apart by the route’s name. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const button = (body: string): string => `TextButton(onPressed: () { ${body} }, child: const Text('Go'))`;
const detail = (use: (value: string) => string): string =>
  `class Detail extends StatelessWidget { const Detail({super.key, required this.kind}); final VALUE kind; @override Widget build(BuildContext context) => ${button(use('kind'))}; }\n`;
const SHOWS = 'builder: (context, state) => Detail(kind: state.extra! as VALUE)';
const OTHER = "GoRoute(path: '/other', builder: (context, state) => Text('${state.extra}'))";

const ROWS: Rows = [
  [
    'a route by its path',
    (make, use, _, other) =>
      `${detail(use)}final router = GoRouter(routes: [GoRoute(path: '/detail', ${SHOWS}), ${OTHER}]);\nvoid open(BuildContext context) { context.push('/detail', extra: ${make}); context.push('/other', extra: ${other}); }`,
  ],
  [
    'a route within another, by its name',
    (make, use, _, other) =>
      `${detail(use)}final router = GoRouter(routes: [GoRoute(path: '/home', builder: (context, state) => const Text('Home'), routes: [GoRoute(name: 'detail', path: 'd/:id', ${SHOWS})]), ${OTHER}]);\nvoid open(BuildContext context) { context.goNamed('detail', pathParameters: {'id': '7'}, extra: ${make}); context.push('/other', extra: ${other}); }`,
  ],
  [
    'a route by a constant',
    (make, use, _, other) =>
      `${detail(use)}class Routes { static const detail = '/detail'; static const other = '/other'; }\nfinal router = GoRouter(routes: [GoRoute(path: Routes.detail, ${SHOWS}), GoRoute(path: Routes.other, builder: (context, state) => Text('\${state.extra}'))]);\nvoid open(BuildContext context) { context.push(Routes.detail, extra: ${make}); context.push(Routes.other, extra: ${other}); }`,
  ],
  [
    'a route by a value of an enum',
    (make, use, _, other) =>
      `${detail(use)}enum AppRoute { detail('/detail'), other('/other'); const AppRoute(this.path); final String path; }\nfinal router = GoRouter(routes: [GoRoute(name: AppRoute.detail.name, path: AppRoute.detail.path, ${SHOWS}), GoRoute(path: AppRoute.other.path, builder: (context, state) => Text('\${state.extra}'))]);\nvoid open(BuildContext context) { context.pushNamed(AppRoute.detail.name, extra: ${make}); context.push(AppRoute.other.path, extra: ${other}); }`,
  ],
  [
    'a route whose name is made where it is opened',
    (make, use) =>
      `${detail(use)}final router = GoRouter(routes: [GoRoute(path: '/detail/:id', ${SHOWS}), ${OTHER}]);\nvoid open(BuildContext context, int id) { context.push('/detail/$id', extra: ${make}); }`,
  ],
  [
    'a route by a constant that is opened as it is written',
    (make, use) =>
      `${detail(use)}class Routes { static const detail = '/detail'; }\nfinal router = GoRouter(routes: [GoRoute(path: Routes.detail, ${SHOWS})]);\nvoid open(BuildContext context) { context.push('/detail', extra: ${make}); }`,
  ],
];

bothFlows(DART, ROWS);

const PLUGIN = "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\n";
const ROUTER = `${PLUGIN}import 'kind.dart';
final plugin = AppleHealthClinicalRecords();
Future<void> ask() => plugin.requestAuthorization([ClinicalType.allergy, ClinicalType.labResult]);
void show(Kind kind) { plugin.getData(switch (kind) { Kind.allergies => ClinicalType.allergy, Kind.labs => ClinicalType.labResult }); }
final router = GoRouter(routes: [GoRoute(path: '/detail', builder: (context, state) { show(state.extra! as Kind); return const Text(''); })]);
`;
const KIND = 'enum Kind { allergies, labs }\n';
const opens = (kind: string): string =>
  `import 'kind.dart';\nvoid open(BuildContext context) { context.push('/detail', extra: Kind.${kind}); }\n`;

describe('a route that no import leads from', () => {
  test('is opened with what any file says', async () => {
    const texts = { 'lib/router.dart': ROUTER, 'lib/kind.dart': KIND, 'lib/a.dart': opens('labs') };
    expect(await flow(texts)).toBe('allergy labResult | labResult');
    expect(await flow({ ...texts, 'lib/b.dart': opens('allergies') })).toBe('allergy labResult | allergy labResult');
  });

  test('that nobody opens may be opened by others', async () => {
    const router = ROUTER.replace(/void show.*\n/, 'void show(String type) { plugin.getData(type); }\n').replace(
      'Kind)',
      'String)',
    );
    expect(await flow({ 'lib/router.dart': router, 'lib/kind.dart': KIND })).toBe('allergy labResult | !');
  });
});
