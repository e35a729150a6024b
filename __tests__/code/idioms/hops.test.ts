/** Several idioms one after the other, in several files. */
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const file = (code: string): string => `import Mixpanel\nimport OSLog\nimport Combine\n${code}\n`;

const BRINGS: Ways = [
  [
    'wrapper+encoder+closures',
    (make, use) => ({
      'App/P.swift': file(
        `@propertyWrapper final class Announced<V: Codable> { private var kept: V\n var listeners: [(Data) -> Void] = []\n init(wrappedValue: V) { kept = wrappedValue }\n var wrappedValue: V { get { kept } set { kept = newValue\n if let d = try? JSONEncoder().encode(newValue) { listeners.forEach { $0(d) } } } }\n var projectedValue: Announced<V> { self } }`,
      ),
      'App/M.swift': file(
        `struct Card: Codable { let title: String\n let day: Int }\nfinal class Board { @Announced var cards: [Card] = []\n func start() { $cards.listeners.append { d in ${use('String(decoding: d, as: UTF8.self)')} } }\n func show() { cards.append(Card(title: ${make}, day: 1)) } }`,
      ),
    }),
  ],
  [
    'error through result list and handlers',
    (make) => ({
      'App/F.swift': file(
        `enum Fault: Error { case unreadable(title: String)\n case other\n var notes: [String: String] { switch self { case .unreadable(let title): ["t": title]\n case .other: [:] } } }`,
      ),
      'App/R.swift': file(
        `protocol Reporter { func tell(_ e: Fault) }\nstruct Mix: Reporter { func tell(_ e: Fault) { Mixpanel.mainInstance().track(event: "x", properties: e.notes) } }`,
      ),
      'App/S.swift': file(
        `struct Loader { func one() throws(Fault) -> Int { throw .unreadable(title: ${make}) }\n func all() -> [Result<Int, Fault>] { (0..<3).map { _ in Result(catching: { () throws(Fault) -> Int in try one() }) } } }\nfinal class Model { let reporters: [any Reporter] = [Mix()]\n func go() { for r in Loader().all() { if case .failure(let e) = r { reporters.forEach { $0.tell(e) } } } } }`,
      ),
    }),
  ],
  [
    'builder in extension with nested builder',
    (make, use) => ({
      'App/B.swift': file(
        `@resultBuilder enum Doc { static func buildBlock(_ p: Line...) -> [Line] { p }\n static func buildExpression(_ l: Line) -> Line { l }\n static func buildExpression(_ s: String) -> Line { Line(text: s) } }\nstruct Line { let text: String }\nstruct Section1 { let lines: [Line]\n init(_ title: String, @Doc _ make: () -> [Line]) { lines = [Line(text: title)] + make() }\n var rendered: String { lines.map(\\.text).joined() } }`,
      ),
      'App/U.swift': file(
        `func go() { let s = Section1("Title") { "a"\n Line(text: ${make}) }\n ${use('s.rendered')} }`,
      ),
    }),
  ],
  [
    'task group error',
    (make, use) => ({
      'App/S.swift': file(
        `struct Fault: Error { let title: String }\nactor Box { func one() async throws -> Int { throw Fault(title: ${make}) }\n func go() async { let t = Task { try await self.one() }\n let r = await t.result\n switch r { case .success: break\n case .failure(let e as Fault): ${use('e.title')}\n case .failure: break } } }`,
      ),
    }),
  ],
  [
    'continuation + mapError + dictionary of closures',
    (make, use) => ({
      'App/S.swift': file(
        `enum Fault: Error { case bad(String) }\nstruct Outer: Error { let inner: Fault }\nfinal class Hub { private var onError: [ObjectIdentifier: (Outer) -> Void] = [:]\n func listen(_ o: AnyObject, _ f: @escaping (Outer) -> Void) { onError[ObjectIdentifier(o)] = f }\n func item() async throws -> Int { try await withCheckedThrowingContinuation { c in c.resume(throwing: Fault.bad(${make})) } }\n func go() async { do { _ = try await item() } catch let f as Fault { let o = Outer(inner: f)\n for (_, f) in onError { f(o) } } catch {} } }`,
      ),
      'App/U.swift': file(
        `final class W { init(_ h: Hub) { h.listen(self) { o in if case .bad(let n) = o.inner { ${use('n')} } } } }`,
      ),
    }),
  ],
  [
    'own subscript',
    (make, use) => ({
      'App/S.swift': file(
        `final class Vault { private var kept: [String: String] = [:]\n subscript(key: String) -> String? { get { kept[key] } set { kept[key] = newValue\n ${use('newValue ?? ""')} } } }`,
      ),
      'App/U.swift': file(`func go(_ v: Vault) { v["a"] = ${make} }`),
    }),
  ],
  [
    'own subscript static type',
    (make, use) => ({
      'App/S.swift': file(
        `final class Vault { private var kept: [String: String] = [:]\n subscript(key: String) -> String? { get { kept[key] } set { kept[key] = newValue } } }`,
      ),
      'App/U.swift': file(`func go(_ v: Vault) { v["a"] = ${make}\n ${use('v["a"] ?? ""')} }`),
    }),
  ],
];

const LOGGED: Ways = [
  [
    'combine fail into log',
    (make) => ({
      'App/L.swift': file(`enum Log { static let sync = Logger(subsystem: "a", category: "b") }`),
      'App/C.swift': `import Combine\nenum Fault: Error { case bad(String) }\nfinal class C { var bag = Set<AnyCancellable>()\n func load() -> AnyPublisher<Int, Fault> { Fail(error: Fault.bad(${make})).eraseToAnyPublisher() }\n func go() { load().receive(on: DispatchQueue.main).sink(receiveCompletion: { [weak self] c in if case .failure(let e) = c { self?.tell(e) } }, receiveValue: { _ in }).store(in: &bag) }\n func tell(_ e: Fault) { switch e { case .bad(let name): Log.sync.error("\\(name, privacy: .public)") } } }\n`,
    }),
  ],
];

const NONE: Ways = [
  [
    'codes only',
    (make, use) => ({
      'App/F.swift': file(`enum Fault: Error { case unreadable(title: String)\n var code: Int { 3 } }`),
      'App/S.swift': file(
        `func items() -> AsyncThrowingStream<Int, any Error> { AsyncThrowingStream { c in c.finish(throwing: Fault.unreadable(title: ${make})) } }\nfunc go() async { do { for try await i in items() { ${use('"\\(i)"')} } } catch let f as Fault { ${use('"\\(f.code)"')} } catch {} }`,
      ),
    }),
  ],
  [
    'wrapper count only',
    (make, use) => ({
      'App/P.swift': file(
        `@propertyWrapper struct Counted { private var kept: [String] = []\n init(wrappedValue: [String]) { kept = wrappedValue }\n var wrappedValue: [String] { get { kept } set { kept = newValue\n ${use('"\\(newValue.count)"')} } } }`,
      ),
      'App/M.swift': file(`final class M { @Counted var names: [String] = []\n func go() { names = [${make}] } }`),
    }),
  ],
];

const MESSAGES: Ways = [
  [
    'objc archiver + block list',
    (make, use) =>
      `typedef void (^Sink)(NSData *data);\n@interface Row : NSObject <NSSecureCoding>\n@property (nonatomic, copy) NSString *name;\n@end\n@implementation Row\n- (instancetype)initWithName:(NSString *)name { if ((self = [super init])) { _name = [name copy]; }\n return self; }\n@end\n@interface Bus : NSObject\n@property (nonatomic, strong) NSMutableDictionary<NSString *, Sink> *sinks;\n@end\n@implementation Bus\n- (void)on:(NSString *)key do:(Sink)sink { self.sinks[key] = [sink copy]; }\n- (void)post:(NSArray<Row *> *)rows { NSData *data = [NSKeyedArchiver archivedDataWithRootObject:rows requiringSecureCoding:YES error:nil];\n for (NSString *key in self.sinks) { Sink sink = self.sinks[key]; sink(data); } }\n@end\n@implementation Go\n- (void)go { Bus *bus = [Bus new];\n [bus on:@"a" do:^(NSData *data) { ${use('[[NSString alloc] initWithData:data encoding:4]')} }];\n NSMutableArray *rows = [NSMutableArray array];\n [rows addObject:[[Row alloc] initWithName:${make}]];\n [bus post:rows]; }\n@end`,
  ],
  [
    'objc NSError out',
    (make, use) =>
      `@implementation Go\n- (BOOL)parse:(NSError **)error { if (error) { *error = [NSError errorWithDomain:@"a" code:1 userInfo:@{ NSLocalizedDescriptionKey: ${make} }]; }\n return NO; }\n- (void)go { NSError *error = nil;\n if (![self parse:&error]) { ${use('error.localizedDescription')} } }\n@end`,
  ],
];

brings(SWIFT, BRINGS);
brings(SWIFT, LOGGED, 'logging');
bringsNone(SWIFT, NONE);
brings(OBJECTIVE_C, MESSAGES);
