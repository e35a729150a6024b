/** Where Dart keeps records and hands them on: isolates, streams, boxes, notifiers, widgets that are inherited, channels. */
import { DART } from './dart.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const LAB = 'class Lab { Lab(this.title, this.note); String title; String note; }\n';
const widget = (name: string, body: string): string =>
  `class ${name} extends StatelessWidget { const ${name}({super.key}); @override Widget build(BuildContext context) { ${body} } }\n`;
const button = (body: string): string => `ElevatedButton(onPressed: () { ${body} }, child: const Text('Go'))`;
const hand = (
  part: string,
): readonly (readonly [
  string,
  (make: string, use: (text: string) => string) => string | Readonly<Record<string, string>>,
])[] => [
  [
    'an isolate',
    (make, use) =>
      `import 'dart:isolate';\n${LAB}Future<void> go() async { final title = ${make}; final lab = await Isolate.run(() => Lab(title, 'a')); ${use(`lab.${part}`)} }`,
  ],
  [
    'an isolate that sends',
    (make, use) =>
      `import 'dart:isolate';\n${LAB}Future<void> work(SendPort port) async { port.send(Lab(${make}, 'a')); }\nFuture<void> go() async { final port = ReceivePort(); await Isolate.spawn(work, port.sendPort); final lab = await port.first as Lab; ${use(`lab.${part}`)} }`,
  ],
  [
    'an isolate that is listened to',
    (make, use) =>
      `import 'dart:isolate';\n${LAB}void work(SendPort port) { port.send(Lab(${make}, 'a')); }\nvoid go() { final port = ReceivePort(); Isolate.spawn(work, port.sendPort); port.listen((message) { final lab = message as Lab; ${use(`lab.${part}`)} }); }`,
  ],
  [
    'compute',
    (make, use) =>
      `${LAB}Lab read(String title) => Lab(title, 'a');\nFuture<void> go() async { final lab = await compute(read, ${make}); ${use(`lab.${part}`)} }`,
  ],
  [
    'compute a list',
    (make, use) =>
      `${LAB}List<Lab> read(List<String> titles) => titles.map((title) => Lab(title, 'a')).toList();\nFuture<void> go() async { final labs = await compute<List<String>, List<Lab>>(read, [${make}]); for (final lab in labs) { ${use(`lab.${part}`)} } }`,
  ],
  [
    'a stream for all',
    (make, use) =>
      `${LAB}class Feed { final _labs = StreamController<Lab>.broadcast(); Stream<Lab> get labs => _labs.stream; void tell() { _labs.add(Lab(${make}, 'a')); } }\nfinal feed = Feed();\nvoid go() { feed.labs.listen((lab) { ${use(`lab.${part}`)} }); }`,
  ],
  [
    'a sink of a stream',
    (make, use) =>
      `${LAB}class Feed { final _labs = StreamController<Lab>.broadcast(); Stream<Lab> get labs => _labs.stream; Sink<Lab> get sink => _labs.sink; }\nfinal feed = Feed();\nvoid fill() { feed.sink.add(Lab(${make}, 'a')); }\nvoid go() { feed.labs.where((lab) => lab.note.isNotEmpty).distinct().listen((lab) { ${use(`lab.${part}`)} }); }`,
  ],
  [
    'a stream in a builder',
    (make, use) =>
      `${LAB}final labs = StreamController<List<Lab>>.broadcast();\nvoid fill() { labs.add([Lab(${make}, 'a')]); }\n${widget('Page', `return StreamBuilder<List<Lab>>(stream: labs.stream, builder: (context, snapshot) { final lab = snapshot.data!.first; return ${button(use(`lab.${part}`))}; });`)}`,
  ],
  [
    'a stream that is transformed',
    (make, use) =>
      `${LAB}final labs = StreamController<Lab>.broadcast();\nvoid fill() { labs.add(Lab(${make}, 'a')); }\nvoid go() { labs.stream.transform(StreamTransformer<Lab, Lab>.fromHandlers(handleData: (lab, sink) { sink.add(lab); })).listen((lab) { ${use(`lab.${part}`)} }); }`,
  ],
  [
    'streams kept by their names',
    (make, use) =>
      `${LAB}class Hub { final _feeds = <String, StreamController<Lab>>{}; StreamController<Lab> of(String key) => _feeds.putIfAbsent(key, () => StreamController<Lab>.broadcast()); }\nfinal hub = Hub();\nvoid fill() { hub.of('labs').add(Lab(${make}, 'a')); }\nvoid go() { hub.of('labs').stream.listen((lab) { ${use(`lab.${part}`)} }); }`,
  ],
  [
    'a subject of rxdart',
    (make, use) =>
      `import 'package:rxdart/rxdart.dart';\n${LAB}final labs = BehaviorSubject<Lab>();\nvoid fill() { labs.add(Lab(${make}, 'a')); }\nvoid go() { final lab = labs.value; ${use(`lab.${part}`)} }`,
  ],
  [
    'a box with an adapter',
    (make, use) => ({
      'lib/lab.dart': `import 'package:hive/hive.dart';\n@HiveType(typeId: 1)\nclass Lab extends HiveObject { Lab(this.title, this.note); @HiveField(0) String title; @HiveField(1) String note; }\nclass LabAdapter extends TypeAdapter<Lab> { @override final int typeId = 1; @override Lab read(BinaryReader reader) => Lab(reader.readString(), reader.readString()); @override void write(BinaryWriter writer, Lab obj) { writer.writeString(obj.title); writer.writeString(obj.note); } }\n`,
      'lib/keep.dart': `${DART.head}import 'package:hive/hive.dart';\nimport 'lab.dart';\nFuture<void> keep() async { final box = await Hive.openBox<Lab>('labs'); await box.put('last', Lab(${make}, 'a')); }\n`,
      'lib/show.dart': `${DART.head}import 'package:hive/hive.dart';\nimport 'lab.dart';\nFuture<void> go() async { final box = await Hive.openBox<Lab>('labs'); final lab = box.get('last')!; ${use(`lab.${part}`)} }\n`,
    }),
  ],
  [
    'a box that is listened to',
    (make, use) =>
      `import 'package:hive_flutter/hive_flutter.dart';\n${LAB}Future<void> keep() async { await Hive.box<Lab>('labs').put('last', Lab(${make}, 'a')); }\n${widget('Page', `return ValueListenableBuilder<Box<Lab>>(valueListenable: Hive.box<Lab>('labs').listenable(), builder: (context, box, _) { final lab = box.get('last')!; return ${button(use(`lab.${part}`))}; });`)}`,
  ],
  [
    'a box behind a repository',
    (make, use) =>
      `import 'package:hive/hive.dart';\n${LAB}class Labs { Labs(this.box); final Box<Lab> box; Future<void> keep(Lab lab) => box.add(lab); List<Lab> all() => box.values.toList(); }\nfinal labs = Labs(Hive.box<Lab>('labs'));\nvoid fill() { labs.keep(Lab(${make}, 'a')); }\nvoid go() { for (final lab in labs.all()) { ${use(`lab.${part}`)} } }`,
  ],
  [
    'a notifier',
    (make, use) =>
      `${LAB}final picked = ValueNotifier<Lab?>(null);\nvoid fill() { picked.value = Lab(${make}, 'a'); }\nvoid go() { picked.addListener(() { final lab = picked.value!; ${use(`lab.${part}`)} }); }`,
  ],
  [
    'a notifier in a builder',
    (make, use) =>
      `${LAB}final picked = ValueNotifier<Lab?>(null);\nvoid fill() { picked.value = Lab(${make}, 'a'); }\n${widget('Page', `return ValueListenableBuilder<Lab?>(valueListenable: picked, builder: (context, lab, child) => ${button(use(`lab!.${part}`))});`)}`,
  ],
  [
    'a notifier of its own',
    (make, use) =>
      `${LAB}class Labs extends ValueNotifier<List<Lab>> { Labs() : super([]); void load() { value = [Lab(${make}, 'a')]; } }\nfinal labs = Labs();\nvoid go() { labs.load(); final lab = labs.value.first; ${use(`lab.${part}`)} }`,
  ],
  [
    'a widget that is inherited',
    (make, use) =>
      `${LAB}class LabScope extends InheritedWidget { const LabScope({super.key, required this.lab, required super.child}); final Lab lab; static LabScope of(BuildContext context) => context.dependOnInheritedWidgetOfExactType<LabScope>()!; @override bool updateShouldNotify(LabScope old) => old.lab != lab; }\n${widget('Root', `return LabScope(lab: Lab(${make}, 'a'), child: const Page());`)}${widget('Page', `final lab = LabScope.of(context).lab; return ${button(use(`lab.${part}`))};`)}`,
  ],
  [
    'a notifier that is inherited',
    (make, use) =>
      `${LAB}class Labs extends ChangeNotifier { Lab? lab; void load() { lab = Lab(${make}, 'a'); notifyListeners(); } }\nclass LabScope extends InheritedNotifier<Labs> { const LabScope({super.key, required Labs super.notifier, required super.child}); static Labs of(BuildContext context) => context.dependOnInheritedWidgetOfExactType<LabScope>()!.notifier!; }\n${widget('Root', 'return LabScope(notifier: Labs()..load(), child: const Page());')}${widget('Page', `return ${button(use(`LabScope.of(context).lab!.${part}`))};`)}`,
  ],
  [
    'a model that is inherited',
    (make, use) =>
      `${LAB}class LabScope extends InheritedModel<String> { const LabScope({super.key, required this.lab, required super.child}); final Lab lab; static Lab of(BuildContext context) => InheritedModel.inheritFrom<LabScope>(context, aspect: 'lab')!.lab; @override bool updateShouldNotify(LabScope old) => true; @override bool updateShouldNotifyDependent(LabScope old, Set<String> aspects) => true; }\n${widget('Root', `return LabScope(lab: Lab(${make}, 'a'), child: const Page());`)}${widget('Page', `return ${button(use(`LabScope.of(context).${part}`))};`)}`,
  ],
  [
    'a row of drift',
    (make, use) =>
      `import 'package:drift/drift.dart';\nclass Labs extends Table { IntColumn get id => integer()(); TextColumn get title => text()(); TextColumn get note => text()(); }\nclass Shelf { Shelf(this.db); final AppDatabase db; Future<void> keep() => db.into(db.labs).insert(LabsCompanion.insert(title: ${make}, note: 'a')); Future<void> go() async { final lab = await (db.select(db.labs)..limit(1)).getSingle(); ${use(`lab.${part}`)} } }`,
  ],
  [
    'a row of drift in a database of its own',
    (make, use) =>
      `import 'package:drift/drift.dart';\nclass Labs extends Table { IntColumn get id => integer()(); TextColumn get title => text()(); TextColumn get note => text()(); }\n@DriftDatabase(tables: [Labs])\nclass AppDatabase { Future<void> keep() => into(labs).insertOnConflictUpdate(LabsCompanion(title: Value(${make}), note: const Value('a'))); Stream<List<Lab>> watchAll() => select(labs).watch(); }\nfinal db = AppDatabase();\nvoid go() { db.watchAll().listen((all) { final lab = all.first; ${use(`lab.${part}`)} }); }`,
  ],
  [
    'rows of drift that are written at once',
    (make, use) =>
      `import 'package:drift/drift.dart';\nclass Labs extends Table { TextColumn get title => text()(); TextColumn get note => text()(); }\nclass Shelf { Shelf(this.db); final AppDatabase db; Future<void> keep() => db.batch((batch) { batch.insertAll(db.labs, [LabsCompanion.insert(title: ${make}, note: 'a')]); }); Future<void> go() async { final labs = await db.select(db.labs).get(); for (final lab in labs) { ${use(`lab.${part}`)} } } }`,
  ],
  [
    'a collection of Isar',
    (make, use) =>
      `import 'package:isar/isar.dart';\n@collection class Lab { Id id = 0; String? title; String? note; }\nclass Shelf { Shelf(this.isar); final Isar isar; Future<void> keep() async { final lab = Lab()..title = ${make}..note = 'a'; await isar.writeTxn(() => isar.labs.put(lab)); } Future<void> go() async { final lab = await isar.labs.where().findFirst(); ${use(`lab!.${part}!`)} } }`,
  ],
  [
    'collections of Isar, all at once',
    (make, use) =>
      `import 'package:isar/isar.dart';\n@collection class Lab { Id id = 0; String? title; String? note; }\nclass Shelf { Shelf(this.isar); final Isar isar; Future<void> keep() async { await isar.writeTxn(() async { await isar.labs.putAll([Lab()..title = ${make}..note = 'a']); }); } void go() { isar.labs.filter().titleIsNotEmpty().watch().listen((labs) { for (final lab in labs) { ${use(`lab.${part}!`)} } }); } }`,
  ],
  [
    'a collection of Isar by its class',
    (make, use) =>
      `import 'package:isar/isar.dart';\n@collection class Lab { Id id = 0; String? title; String? note; }\nclass Shelf { Shelf(this.isar); final Isar isar; Future<void> keep() async { await isar.collection<Lab>().put(Lab()..title = ${make}..note = 'a'); } Future<void> go() async { final lab = await isar.collection<Lab>().get(1); ${use(`lab!.${part}!`)} } }`,
  ],
];

const PIGEON_DART = `import 'package:flutter/services.dart';
class Lab { Lab({required this.title, required this.note}); String title; String note;
  Object encode() { return <Object?>[title, note]; }
  static Lab decode(Object result) { result as List<Object?>; return Lab(title: result[0]! as String, note: result[1]! as String); } }
class Api {
  Api({BinaryMessenger? binaryMessenger}) : _messenger = binaryMessenger;
  final BinaryMessenger? _messenger;
  Future<List<String?>> titles() async {
    final channel = BasicMessageChannel<Object?>('dev.flutter.pigeon.care.Api.titles', const StandardMessageCodec(), binaryMessenger: _messenger);
    final reply = await channel.send(null) as List<Object?>?;
    return (reply![0] as List<Object?>?)!.cast<String?>();
  }
}
`;
const PIGEON_OBJECTIVE_C = (answer: string): Readonly<Record<string, string>> => ({
  'ios/Runner/Api.g.h': `#import <Foundation/Foundation.h>
@protocol CareApi
- (void)titlesWithCompletion:(void (^)(NSArray<NSString *> *_Nullable, FlutterError *_Nullable))completion;
@end
extern void SetUpCareApi(id<FlutterBinaryMessenger> binaryMessenger, NSObject<CareApi> *_Nullable api);
`,
  'ios/Runner/Api.g.m': `#import "Api.g.h"
void SetUpCareApi(id<FlutterBinaryMessenger> binaryMessenger, NSObject<CareApi> *api) {
  FlutterBasicMessageChannel *channel = [[FlutterBasicMessageChannel alloc] initWithName:@"dev.flutter.pigeon.care.Api.titles" binaryMessenger:binaryMessenger codec:CareApiGetCodec()];
  if (api) {
    [channel setMessageHandler:^(id _Nullable message, FlutterReply callback) {
      [api titlesWithCompletion:^(NSArray<NSString *> *_Nullable output, FlutterError *_Nullable error) {
        callback(wrapResult(output, error));
      }];
    }];
  } else {
    [channel setMessageHandler:nil];
  }
}
static NSArray *wrapResult(id result, FlutterError *error) {
  if (error) { return @[ error.code ?: [NSNull null], error.message ?: [NSNull null] ]; }
  return @[ result ?: [NSNull null] ];
}
`,
  'ios/Runner/Records.m': `#import <HealthKit/HealthKit.h>
#import "Api.g.h"
@interface Records : NSObject <CareApi>
@property (nonatomic) HKHealthStore *store;
@end
@implementation Records
- (void)titlesWithCompletion:(void (^)(NSArray<NSString *> *_Nullable, FlutterError *_Nullable))completion {
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray<__kindof HKSample *> *results, NSError *error) {
    NSMutableArray *titles = [NSMutableArray array];
    for (HKClinicalRecord *record in results) { [titles addObject:record.displayName]; }
    completion(${answer}, nil);
  }];
  [self.store executeQuery:query];
}
@end
`,
});
const pigeon = (answer: string, use: (text: string) => string): Readonly<Record<string, string>> => ({
  ...PIGEON_OBJECTIVE_C(answer),
  'lib/api.g.dart': PIGEON_DART,
  'lib/page.dart': `${DART.head}import 'api.g.dart';\nFuture<void> go() async { final titles = await Api().titles(); for (final title in titles) { ${use('title!')} } }\n`,
});

brings(DART, [
  ...(hand('title') as Ways),
  ['a message of Pigeon that Objective-C answers', (_, use) => pigeon('titles', use)],
]);
bringsNone(DART, [
  // what a transformer makes is not told apart
  ...(hand('note') as Ways).filter(([title]) => !title.endsWith('transformed')),
  ['how many Objective-C answers by a message of Pigeon', (_, use) => pigeon('@[ @"a" ]', use)],
]);
