/** Flutter: what a route is called that is opened comes to whoever observes routes, beside what it is opened with. */
import { DART } from './dart.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const PAGE = 'MaterialPageRoute<void>(builder: (_) => const Text(""), settings: ';
const observer = (use: (value: string) => string, told = 'route.settings.name'): string =>
  `class Usage extends NavigatorObserver { @override void didPush(Route<dynamic> route, Route<dynamic>? previousRoute) { super.didPush(route, previousRoute); final it = ${told}; if (it == null) return; ${use('it')} } }\nvoid main() { runApp(MaterialApp(navigatorObservers: [Usage()], home: const Text(''))); }\n`;
const opens = (call: string): string => `void open(BuildContext context) { ${call} }\n`;

/** Each way that a name is opened by, as text of Dart. */
const NAMED: readonly (readonly [title: string, call: (name: string, beside: string) => string])[] = [
  [
    'settings of a route',
    (name, beside) => `Navigator.of(context).push(${PAGE}RouteSettings(name: ${name}, arguments: ${beside})));`,
  ],
  ['settings that say no more', (name) => `Navigator.push(context, ${PAGE}RouteSettings(name: ${name})));`],
  ['a name that is pushed', (name, beside) => `Navigator.of(context).pushNamed(${name}, arguments: ${beside});`],
  ['a name that takes the place of another', (name) => `Navigator.pushReplacementNamed(context, ${name});`],
  ['a name of GetX', (name) => `Get.toNamed(${name});`],
];
const made = (make: string): string => `'labs/\${${make}}'`;

const BRINGS: Ways = [
  ...NAMED.map(([title, call]): Ways[number] => [
    title,
    (make, use) => `${observer(use)}${opens(call(made(make), "''"))}`,
  ]),
  [
    'a name in a variable',
    (make, use) => `${observer(use)}${opens(`final name = ${make}; Navigator.of(context).pushNamed(name);`)}`,
  ],
  [
    'what a route is opened with',
    (make, use) =>
      `${observer(use, 'route.settings.arguments as String')}${opens(`Navigator.of(context).pushNamed('labs', arguments: ${make});`)}`,
  ],
  [
    'the route before',
    (make, use) =>
      `${observer(use, 'previousRoute?.settings.name')}${opens(`Navigator.of(context).pushNamed(${made(make)});`)}`,
  ],
  [
    'the route at hand',
    (make, use) =>
      `${opens(`Navigator.of(context).pushNamed(${made(make)});`)}class Page extends StatelessWidget { @override Widget build(BuildContext context) { final name = ModalRoute.of(context)?.settings.name; ${use('name')} return const Text(''); } }`,
  ],
  [
    'a place of go_router',
    (make, use) =>
      `final router = GoRouter(routes: [GoRoute(path: '/labs/:title', builder: (context, state) { ${use('state.uri.toString()')} return const Text(''); })]);\n${opens(`context.go('/labs/\${${make}}');`)}`,
  ],
  [
    'a place of go_router, by who stands in it',
    (make, use) =>
      `${opens(`context.push('/labs/\${${make}}');`)}class Page extends StatelessWidget { @override Widget build(BuildContext context) { final place = GoRouterState.of(context).matchedLocation; ${use('place')} return const Text(''); } }`,
  ],
  [
    'an observer of the service',
    (make) =>
      `void main() { runApp(MaterialApp(navigatorObservers: [FirebaseAnalyticsObserver(analytics: FirebaseAnalytics.instance)], home: const Text(''))); }\n${opens(`Navigator.of(context).pushNamed(${made(make)});`)}`,
  ],
];

const NONE: Ways = [
  ...NAMED.map(([title, call]): Ways[number] => [
    title,
    (make, use) => `${observer(use)}${opens(call("'labs'", make))}`,
  ]),
  [
    'the name beside what a route is opened with',
    (make, use) =>
      `${observer(use, 'route.settings.arguments as String?')}${opens(`Navigator.of(context).pushNamed(${made(make)}, arguments: 'typed');`)}`,
  ],
  [
    'the path of a route of go_router',
    (make, use) =>
      `final router = GoRouter(routes: [GoRoute(path: '/labs/:title', builder: (context, state) { ${use('state.fullPath')} return const Text(''); })]);\n${opens(`context.go('/labs/\${${make}}');`)}`,
  ],
  [
    'a place beside what a route is opened with',
    (make, use) =>
      `final router = GoRouter(routes: [GoRoute(path: '/labs', builder: (context, state) { ${use('state.uri.toString()')} return const Text(''); })]);\n${opens(`context.push('/labs', extra: ${make});`)}`,
  ],
  [
    'an observer of the service, which is not told what a route is opened with',
    (make) =>
      `void main() { runApp(MaterialApp(navigatorObservers: [FirebaseAnalyticsObserver(analytics: FirebaseAnalytics.instance)], home: const Text(''))); }\n${opens(`Navigator.of(context).pushNamed('labs', arguments: ${make});`)}`,
  ],
];

brings(DART, BRINGS);
bringsNone(DART, NONE);
