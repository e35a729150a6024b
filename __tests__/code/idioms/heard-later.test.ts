/** What is handed over now and heard later: by a task that the system runs, a page that comes back, a list that changes. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const WORK = "import 'package:workmanager/workmanager.dart';\n";
eachApart('Dart', DART, [
  [
    'the input of a task in the background',
    (make, use, told) =>
      `${WORK}Future<void> plan(String title) => Workmanager().registerOneOffTask('a', 'b', initialDelay: const Duration(hours: 1), inputData: {'first': title, 'second': 'caption'});\nvoid go() { plan(${make}); }\n@pragma('vm:entry-point')\nvoid run() { Workmanager().executeTask((task, inputData) async { ${use(`inputData!['${told}'] as String`)} return true; }); }`,
  ],
  [
    'the input of a task that is run again and again',
    (make, use, told) =>
      `${WORK}void go() { Workmanager().registerPeriodicTask('a', 'b', inputData: <String, dynamic>{'first': ${make}, 'second': 'caption'}); }\nvoid run() { Workmanager().executeTask((task, input) { final text = input?['${told}']; ${use("'$text'")} return Future.value(true); }); }`,
  ],
  [
    'messages to a service',
    (make, use, told) =>
      `import 'package:flutter_background_service/flutter_background_service.dart';\nvoid go() { final service = FlutterBackgroundService(); service.invoke('first', {'title': ${make}}); service.invoke('second', {'title': 'caption'}); }\nvoid onStart(ServiceInstance service) { service.on('${told}').listen((event) { ${use("event!['title'] as String")} }); }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'the state of a page that comes back',
    (make, use, told) =>
      `function go() { history.pushState({ first: ${make}, second: 'caption' }, ''); }\nwindow.addEventListener('popstate', (event) => { ${use(`event.state.${told}`)} });`,
  ],
  [
    'the state of a page that comes back, through a helper',
    (make, use, told) =>
      `function open(page) { history.pushState(page, '', '/a'); }\nfunction go() { open({ first: ${make}, second: 'caption' }); }\nwindow.addEventListener('popstate', (event) => { const page = event.state ?? {}; ${use(`page.${told}`)} });`,
  ],
]);

const LIST = 'using System.Collections.ObjectModel;\nusing System.Collections.Specialized;\n';
const ROWS: Rows = [
  [
    'C#: what is put into a list',
    (make, use, _, other) =>
      `${LIST}public class Page { readonly ObservableCollection<VALUE> kinds = new(); readonly ObservableCollection<VALUE> spare = new(); public Page() { kinds.CollectionChanged += OnChanged; } void OnChanged(object? sender, NotifyCollectionChangedEventArgs change) { foreach (VALUE kind in change.NewItems!) { ${use('kind')} } } public void Go() { spare.Add(${other}); kinds.Add(${make}); } }`,
  ],
  [
    'C#: what is put into a list, heard by another',
    (make, use, _, other) =>
      `${LIST}public class Watch { public Watch(ObservableCollection<VALUE> kinds) { kinds.CollectionChanged += (sender, change) => { foreach (var kind in change.NewItems!.OfType<VALUE>()) { ${use('kind')} } }; } }\npublic class Page { readonly ObservableCollection<VALUE> kinds = []; readonly ObservableCollection<VALUE> spare = []; public Page() { new Watch(kinds); } public void Go() { spare.Add(${other}); kinds.Add(${make}); } }`,
  ],
];
bothFlows(C_SHARP, ROWS);
