/** Two objects of one class that hand on what they are given, or keep it: what comes into one of them comes out of that one
 *  alone, whoever keeps the two and by whatever name they are called. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const FEED =
  'actor Feed { private var listeners: [AsyncStream<String>.Continuation] = []\n func values() -> AsyncStream<String> { let (stream, continuation) = AsyncStream.makeStream(of: String.self)\n listeners.append(continuation)\n return stream }\n func post(_ text: String) { for listener in listeners { listener.yield(text) } } }\n';
const FEED_BY_ID =
  'actor Feed { private var listeners: [UUID: AsyncStream<String>.Continuation] = [:]\n func values() -> AsyncStream<String> { AsyncStream { continuation in listeners[UUID()] = continuation } }\n func post(_ text: String) { listeners.values.forEach { $0.yield(text) } } }\n';
const LINE = 'struct Line: Codable, FetchableRecord, PersistableRecord { var id: String\n var body: String }\n';

eachApart('Swift', SWIFT, [
  [
    'streams that an actor makes for whoever asks, in a struct',
    (make, use, told) =>
      `${FEED}struct Feeds { let first = Feed()\n let second = Feed() }\nstruct Trail { let feeds: Feeds\n func follow() async { for await text in await feeds.${told}.values() { ${use('text')} } } }\nstruct Reader { let feed: Feed\n func load() async { await feed.post(${make}) } }\nfinal class Model { private let feeds: Feeds\n init(feeds: Feeds) { self.feeds = feeds }\n func go() async { await Reader(feed: feeds.first).load()\n await feeds.second.post("typed") } }\nfunc start() { let feeds = Feeds()\n let trail = Trail(feeds: feeds)\n let model = Model(feeds: feeds) }`,
  ],
  [
    'streams that an actor makes for whoever asks, at the top of a file',
    (make, use, told) =>
      `${FEED}let first = Feed(), second = Feed()\nfunc follow() async { for await text in await ${told}.values() { ${use('text')} } }\nfunc go() async { await first.post(${make})\n await second.post("typed") }`,
  ],
  [
    'streams that an actor keeps by an identifier, in statics',
    (make, use, told) =>
      `${FEED_BY_ID}enum Feeds { static let first = Feed()\n static let second = Feed() }\nfunc follow() async { for await text in await Feeds.${told}.values() { ${use('text')} } }\nfunc go() async { await Feeds.first.post(${make})\n await Feeds.second.post("typed") }`,
  ],
  [
    'one stream that an object makes later',
    (make, use, told) =>
      `final class Feed { private var continuation: AsyncStream<String>.Continuation?\n func values() -> AsyncStream<String> { AsyncStream { self.continuation = $0 } }\n func post(_ text: String) { continuation?.yield(text) } }\nfinal class Model { let first = Feed()\n let second = Feed()\n func follow() async { for await text in ${told}.values() { ${use('text')} } }\n func go() { first.post(${make})\n second.post("typed") } }`,
  ],
  [
    'a stream of what a subject publishes',
    (make, use, told) =>
      `final class Feed { private let subject = PassthroughSubject<String, Never>()\n func values() -> AsyncPublisher<AnyPublisher<String, Never>> { subject.eraseToAnyPublisher().values }\n func post(_ text: String) { subject.send(text) } }\nstruct Feeds { let first = Feed()\n let second = Feed() }\nfinal class Model { let feeds: Feeds\n init(feeds: Feeds) { self.feeds = feeds }\n func follow() async { for await text in feeds.${told}.values() { ${use('text')} } }\n func go() { feeds.first.post(${make})\n feeds.second.post("typed") } }\nlet model = Model(feeds: Feeds())`,
  ],
  [
    'subjects that an object makes for whoever asks',
    (make, use, told) =>
      `final class Feed { private var subjects: [PassthroughSubject<String, Never>] = []\n func values() -> AnyPublisher<String, Never> { let subject = PassthroughSubject<String, Never>()\n subjects.append(subject)\n return subject.eraseToAnyPublisher() }\n func post(_ text: String) { subjects.forEach { $0.send(text) } } }\nfinal class Model { let first = Feed()\n let second = Feed()\n var bag = Set<AnyCancellable>()\n func go() { ${told}.values().sink { text in ${use('text')} }.store(in: &bag)\n first.post(${make})\n second.post("typed") } }`,
  ],
  [
    'published properties',
    (make, use, told) =>
      `final class Feed: ObservableObject { @Published var text = "" }\nfinal class Model { let first = Feed()\n let second = Feed()\n var bag = Set<AnyCancellable>()\n func go() { ${told}.$text.sink { text in ${use('text')} }.store(in: &bag)\n first.text = ${make}\n second.text = "typed" } }`,
  ],
  [
    'relays of RxSwift',
    (make, use, told) =>
      `import RxSwift\nimport RxRelay\nfinal class Feed { private let relay = PublishRelay<String>()\n var texts: Observable<String> { relay.asObservable() }\n func post(_ text: String) { relay.accept(text) } }\nfinal class Model { let first = Feed()\n let second = Feed()\n let bag = DisposeBag()\n func go() { ${told}.texts.subscribe(onNext: { text in ${use('text')} }).disposed(by: bag)\n first.post(${make})\n second.post("typed") } }`,
  ],
  [
    'closures by an identifier, in a struct',
    (make, use, told) =>
      `final class Hub { private var handlers: [UUID: (String) -> Void] = [:]\n @discardableResult func hear(_ handler: @escaping (String) -> Void) -> UUID { let id = UUID()\n handlers[id] = handler\n return id }\n func tell(_ text: String) { for (_, handler) in handlers { handler(text) } } }\nstruct Hubs { let first = Hub()\n let second = Hub() }\nfinal class Model { let hubs: Hubs\n init(hubs: Hubs) { self.hubs = hubs }\n func go() { hubs.${told}.hear { text in ${use('text')} }\n hubs.first.tell(${make})\n hubs.second.tell("typed") } }\nlet model = Model(hubs: Hubs())`,
  ],
  [
    'in another object that each keeps',
    (make, use, told) =>
      `final class Box { private var lines: [String] = []\n func put(_ line: String) { lines.append(line) }\n var newest: String? { lines.last } }\nfinal class Shelf { private let box = Box()\n func put(_ line: String) { box.put(line) }\n var newest: String? { box.newest } }\nfinal class Model { let first = Shelf()\n let second = Shelf()\n func go() { first.put(${make})\n second.put("typed")\n if let line = ${told}.newest { ${use('line')} } } }`,
  ],
  [
    'two deep in objects that each keeps',
    (make, use, told) =>
      `final class Box { private var lines: [String] = []\n func put(_ line: String) { lines.append(line) }\n var newest: String? { lines.last } }\nfinal class Drawer { let box = Box() }\nfinal class Shelf { private let drawer: Drawer\n init() { drawer = Drawer() }\n func put(_ line: String) { drawer.box.put(line) }\n var newest: String? { drawer.box.newest } }\nfinal class Model { let first = Shelf()\n let second = Shelf()\n func go() { first.put(${make})\n second.put("typed")\n if let line = ${told}.newest { ${use('line')} } } }`,
  ],
  [
    'a pair of a stream and who fills it',
    (make, use, told) =>
      `final class Feed { private let pair = AsyncStream.makeStream(of: String.self)\n var values: AsyncStream<String> { pair.stream }\n func post(_ text: String) { pair.continuation.yield(text) } }\nstruct Feeds { let first = Feed()\n let second = Feed() }\nfinal class Model { let feeds: Feeds\n init(feeds: Feeds) { self.feeds = feeds }\n func follow() async { for await text in feeds.${told}.values { ${use('text')} } }\n func go() { feeds.first.post(${make})\n feeds.second.post("typed") } }\nlet model = Model(feeds: Feeds())`,
  ],
  [
    'delegates',
    (make, use, told) =>
      `protocol SourceDelegate: AnyObject { func source(_ source: Source, gave text: String) }\nfinal class Source { weak var delegate: SourceDelegate?\n func run(_ text: String) { delegate?.source(self, gave: text) } }\nfinal class Teller: SourceDelegate { func source(_ source: Source, gave text: String) { ${use('text')} } }\nfinal class Keeper: SourceDelegate { var texts: [String] = []\n func source(_ source: Source, gave text: String) { texts.append(text) } }\nfinal class Model { let first = Source()\n let second = Source()\n let teller = Teller()\n let keeper = Keeper()\n func go() { ${told}.delegate = teller\n ${told === 'first' ? 'second' : 'first'}.delegate = keeper\n first.run(${make})\n second.run("typed") } }`,
  ],
  [
    'in the environment, by its keys',
    (make, use, told) =>
      `@Observable final class Shelf { var lines: [String] = []\n func put(_ line: String) { lines.append(line) }\n var newest: String? { lines.last } }\nextension EnvironmentValues { @Entry var first = Shelf()\n @Entry var second = Shelf() }\nstruct Screen: View { @Environment(\\.first) private var first\n @Environment(\\.second) private var second\n var body: some View { Button("Go") { first.put(${make})\n second.put("typed")\n if let line = ${told}.newest { ${use('line')} } } } }`,
  ],
  [
    'states of a view',
    (make, use, told) =>
      `@Observable final class Shelf { var lines: [String] = []\n func put(_ line: String) { lines.append(line) }\n var newest: String? { lines.last } }\nstruct Screen: View { @State private var first = Shelf()\n @State private var second = Shelf()\n var body: some View { Button("Go") { first.put(${make})\n second.put("typed")\n if let line = ${told}.newest { ${use('line')} } } } }`,
  ],
  [
    'queues of GRDB by paths that a class is told',
    (make, use, told) =>
      `import GRDB\n${LINE}final class Lines { private let queue: DatabaseQueue\n init(path: String) throws { queue = try DatabaseQueue(path: path) }\n func put(_ line: Line) throws { try queue.write { db in try line.upsert(db) } }\n func newest() throws -> Line? { try queue.read { db in try Line.fetchOne(db) } } }\nstruct Files { let first: Lines\n let second: Lines\n init() throws { let folder = URL.applicationSupportDirectory\n first = try Lines(path: folder.appending(path: "first.sqlite").path)\n second = try Lines(path: folder.appending(path: "second.sqlite").path) } }\nfinal class Importer { private let lines: Lines\n init(lines: Lines) { self.lines = lines }\n func run() throws { try lines.put(Line(id: "a", body: ${make})) } }\nstruct Screen: View { let files: Files\n var body: some View { Button("Go") { go() } }\n private func go() { try? Importer(lines: files.first).run()\n try? files.second.put(Line(id: "b", body: "typed"))\n if let line = try? files.${told}.newest() { ${use('line.body')} } } }\nstruct Top: View { var body: some View { Screen(files: try! Files()) } }`,
  ],
  [
    'queues of GRDB that a class is handed',
    (make, use, told) =>
      `import GRDB\n${LINE}final class Lines { private let queue: DatabaseQueue\n init(queue: DatabaseQueue) { self.queue = queue }\n func put(_ line: Line) throws { try queue.write { db in try line.insert(db) } }\n func newest() throws -> Line? { try queue.read { db in try Line.order(Column("id")).fetchOne(db) } } }\nlet first = Lines(queue: try! DatabaseQueue(path: "first.sqlite")), second = Lines(queue: try! DatabaseQueue())\nfunc go() throws { try first.put(Line(id: "a", body: ${make}))\n try second.put(Line(id: "b", body: "typed"))\n if let line = try ${told}.newest() { ${use('line.body')} } }`,
  ],
  [
    'pools of GRDB at hand',
    (make, use, told) =>
      `import GRDB\n${LINE}func go() throws { let first = try DatabasePool(path: "first.sqlite")\n let second = try DatabasePool(path: "second.sqlite")\n try first.write { db in try Line(id: "a", body: ${make}).insert(db) }\n try second.write { db in try Line(id: "b", body: "typed").insert(db) }\n if let line = try ${told}.read({ db in try Line.fetchOne(db) }) { ${use('line.body')} } }`,
  ],
  [
    'statements to queues of GRDB by paths that a class is told',
    (make, use, told) =>
      `import GRDB\nfinal class Lines { private let queue: DatabaseQueue\n init(path: String) throws { queue = try DatabaseQueue(path: path) }\n func put(_ text: String) throws { try queue.write { db in try db.execute(sql: "INSERT INTO line (text) VALUES (?)", arguments: [text]) } }\n func newest() throws -> String? { try queue.read { db in try String.fetchOne(db, sql: "SELECT text FROM line LIMIT 1") } } }\nlet first = try! Lines(path: "first.sqlite"), second = try! Lines(path: "second.sqlite")\nfunc go() throws { try first.put(${make})\n try second.put("typed")\n if let text = try ${told}.newest() { ${use('text')} } }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'of a class with the names of a list’s methods, at the top of a module',
    (make, use, told) =>
      `class Pile { private readonly items: string[] = [];\n push(item: string): void { this.items.push(item); }\n top(): string { return this.items[this.items.length - 1] ?? ''; }\n all(): string[] { return [...this.items]; } }\nconst first = new Pile();\nconst second = new Pile();\nexport async function load(): Promise<string[]> { const names = [${make}];\n names.forEach((name) => first.push(name));\n return first.all(); }\nexport function save(text: string): void { second.push(text);\n ${use(`${told}.top()`)} }`,
  ],
  [
    'of a class with the names of a map’s methods, in a field',
    (make, use, told) =>
      `class Cache { private kept = new Map<string, string>();\n set(key: string, value: string) { this.kept.set(key, value); }\n get(key: string) { return this.kept.get(key); }\n values() { return [...this.kept.values()]; } }\nclass Screen { first = new Cache();\n second = new Cache();\n go() { this.first.set('latest', ${make});\n this.second.set('latest', 'typed');\n ${use(`this.${told}.get('latest')`)} } }\nnew Screen().go();`,
  ],
  [
    'of a class with the names of a set’s methods, in statics',
    (make, use, told) =>
      `class Bag { #items = new Set<string>();\n add(item: string) { this.#items.add(item); return this; }\n forEach(each: (item: string) => void) { this.#items.forEach((item) => each(item)); } }\nclass Bags { static first = new Bag();\n static second = new Bag(); }\nexport function go() { Bags.first.add(${make});\n Bags.second.add('typed');\n Bags.${told}.forEach((text) => { ${use('text')} }); }`,
  ],
  [
    'in an object that is exported',
    (make, use, told) =>
      `class Queue { items = [];\n enqueue(item) { this.items = [...this.items, item]; }\n map(each) { return this.items.map(each); }\n shift() { return this.items.shift(); } }\nexport const queues = { first: new Queue(), second: new Queue() };\nexport function go() { queues.first.enqueue(${make});\n queues.second.enqueue('typed');\n const text = queues.${told}.shift();\n ${use('text')} }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'controllers, by a method that is handed over',
    (make, use, told) =>
      `class Topic { final _controller = StreamController<String>.broadcast();\n Stream<String> get stream => _controller.stream;\n void add(String text) => _controller.add(text); }\nclass Topics { final first = Topic();\n final second = Topic();\n void connect(Stream<int> ticks) { ticks.map((_) => ${make}).listen(first.add); }\n void type(String text) => second.add(text); }\nclass Listener { void listenTo(Topic topic) { topic.stream.listen((text) { ${use('text')} }); } }\nvoid main() { final topics = Topics();\n Listener().listenTo(topics.${told}); }`,
  ],
  [
    'sinks of controllers, at the top of a file',
    (make, use, told) =>
      `class Topic { final StreamController<String> _controller = StreamController<String>.broadcast();\n Stream<String> get stream => _controller.stream;\n Sink<String> get sink => _controller.sink; }\nfinal first = Topic();\nfinal second = Topic();\nvoid go() { ${told}.stream.listen((text) { ${use('text')} });\n first.sink.add(${make});\n second.sink.add('typed'); }`,
  ],
  [
    'controllers that a constructor makes',
    (make, use, told) =>
      `class Topic { Topic() : _controller = StreamController<String>.broadcast();\n final StreamController<String> _controller;\n Stream<String> get stream => _controller.stream;\n void add(String text) => _controller.add(text); }\nclass Topics { static final first = Topic();\n static final second = Topic(); }\nvoid go() { Topics.${told}.stream.listen((text) { ${use('text')} });\n [${make}].forEach(Topics.first.add);\n Topics.second.add('typed'); }`,
  ],
  [
    'notifiers that are heard',
    (make, use, told) =>
      `class Field { final text = ValueNotifier<String>('');\n void put(String value) => text.value = value; }\nclass Screen { final first = Field();\n final second = Field();\n void go() { ${told}.text.addListener(() { ${use(`${told}.text.value`)} });\n first.put(${make});\n second.put('typed'); } }\nvoid main() => Screen().go();`,
  ],
  [
    'subjects of rxdart',
    (make, use, told) =>
      `import 'package:rxdart/rxdart.dart';\nclass Topic { final _subject = BehaviorSubject<String>();\n ValueStream<String> get stream => _subject.stream;\n void add(String text) => _subject.add(text); }\nfinal first = Topic();\nfinal second = Topic();\nvoid go() { ${told}.stream.listen((text) { ${use('text')} });\n first.add(${make});\n second.add('typed'); }`,
  ],
  [
    'functions in a list',
    (make, use, told) =>
      `class Hub { final List<ValueChanged<String>> _heard = [];\n void hear(ValueChanged<String> each) => _heard.add(each);\n void tell(String text) => _heard.forEach((each) => each(text)); }\nclass Hubs { const Hubs(this.first, this.second);\n final Hub first;\n final Hub second; }\nvoid go() { final hubs = Hubs(Hub(), Hub());\n hubs.${told}.hear((text) { ${use('text')} });\n hubs.first.tell(${make});\n hubs.second.tell('typed'); }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'shared flows, in a class that keeps two',
    (make, use, told) =>
      `class Topic { private val _texts = MutableSharedFlow<String>()\n val texts: SharedFlow<String> get() = _texts\n suspend fun add(text: String) = _texts.emit(text) }\nclass Topics { val first = Topic()\n val second = Topic() }\nclass Listener(private val topics: Topics) { suspend fun listen() { topics.${told}.texts.collect { text -> ${use('text')} } } }\nsuspend fun go() { val topics = Topics()\n Listener(topics).listen()\n listOf(${make}).forEach { topics.first.add(it) }\n topics.second.add("typed") }`,
  ],
  [
    'states, in an object',
    (make, use, told) =>
      `class Topic { private val _text = MutableStateFlow("")\n val text = _text.asStateFlow()\n fun put(text: String) { _text.value = text } }\nobject Topics { val first = Topic()\n val second = Topic() }\nfun go() { Topics.first.put(${make})\n Topics.second.put("typed")\n ${use(`Topics.${told}.text.value`)} }`,
  ],
  [
    'channels',
    (make, use, told) =>
      `import kotlinx.coroutines.channels.Channel\nclass Topic { private val channel = Channel<String>(Channel.BUFFERED)\n val texts = channel.receiveAsFlow()\n suspend fun send(text: String) { channel.send(text) } }\nval first = Topic()\nval second = Topic()\nsuspend fun go() { ${told}.texts.collect { text -> ${use('text')} }\n first.send(${make})\n second.send("typed") }`,
  ],
  [
    'flows that an object makes for whoever asks',
    (make, use, told) =>
      `class Feed { private val flows = mutableListOf<MutableSharedFlow<String>>()\n fun values(): SharedFlow<String> { val flow = MutableSharedFlow<String>()\n flows.add(flow)\n return flow }\n suspend fun post(text: String) { flows.forEach { it.emit(text) } } }\nval first = Feed()\nval second = Feed()\nsuspend fun go() { ${told}.values().collect { text -> ${use('text')} }\n first.post(${make})\n second.post("typed") }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'subjects of Rx, in statics',
    (make, use, told) =>
      `public class Topic { readonly Subject<string> _texts = new();\n public IObservable<string> Texts => _texts.AsObservable();\n public void Add(string text) => _texts.OnNext(text); }\npublic static class Topics { public static readonly Topic First = new();\n public static readonly Topic Second = new(); }\npublic class Screen { public void Go() { Topics.${told === 'first' ? 'First' : 'Second'}.Texts.Subscribe(text => { ${use('text')} });\n Topics.First.Add(${make});\n Topics.Second.Add("typed"); } }`,
  ],
  [
    'functions in a list',
    (make, use, told) =>
      `public class Hub { readonly List<Action<string>> _heard = new();\n public void Hear(Action<string> each) => _heard.Add(each);\n public void Tell(string text) { foreach (var each in _heard) each(text); } }\npublic class Screen { readonly Hub first = new();\n readonly Hub second = new();\n public void Go() { ${told}.Hear(text => { ${use('text')} });\n first.Tell(${make});\n second.Tell("typed"); } }`,
  ],
  [
    'events with arguments',
    (make, use, told) =>
      `public class TextEventArgs : EventArgs { public string Text { get; init; } }\npublic class Topic { public event EventHandler<TextEventArgs>? Heard;\n public void Add(string text) => Heard?.Invoke(this, new TextEventArgs { Text = text }); }\npublic record Topics(Topic First, Topic Second);\npublic class Screen { readonly Topics topics = new(new Topic(), new Topic());\n public void Go() { topics.${told === 'first' ? 'First' : 'Second'}.Heard += (sender, args) => { ${use('args.Text')} };\n topics.First.Add(${make});\n topics.Second.Add("typed"); } }`,
  ],
  [
    'channels',
    (make, use, told) =>
      `public class Topic { readonly Channel<string> _channel = Channel.CreateUnbounded<string>();\n public IAsyncEnumerable<string> Texts() => _channel.Reader.ReadAllAsync();\n public ValueTask Add(string text) => _channel.Writer.WriteAsync(text); }\npublic class Screen { readonly Topic first = new();\n readonly Topic second = new();\n public async Task Go() { await first.Add(${make});\n await second.Add("typed");\n await foreach (var text in ${told}.Texts()) { ${use('text')} } } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'blocks in a list',
    (make, use, told) =>
      `@interface Hub : NSObject\n@property (nonatomic, strong) NSMutableArray<void (^)(NSString *)> *blocks;\n@end\n@implementation Hub\n- (instancetype)init { if ((self = [super init])) { _blocks = [NSMutableArray array]; } return self; }\n- (void)hear:(void (^)(NSString *text))block { [self.blocks addObject:block]; }\n- (void)tell:(NSString *)text { for (void (^block)(NSString *) in self.blocks) { block(text); } }\n@end\n@interface Idiom : NSObject\n@property (nonatomic, strong) Hub *first;\n@property (nonatomic, strong) Hub *second;\n@end\n@implementation Idiom\n- (instancetype)init { if ((self = [super init])) { _first = [[Hub alloc] init];\n _second = [[Hub alloc] init]; } return self; }\n- (void)go { [self.${told} hear:^(NSString *text) { ${use('text')} }];\n [self.first tell:${make}];\n [self.second tell:@"typed"]; }\n@end`,
  ],
]);
