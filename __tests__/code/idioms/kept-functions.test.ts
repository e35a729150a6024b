/** Functions that are kept in lists and dictionaries, and called from there. */

import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const BRINGS_SWIFT: Ways = [
  [
    'array',
    (make, use) =>
      `final class Bus { var sinks: [(String) -> Void] = []\n func add(_ s: @escaping (String) -> Void) { sinks.append(s) }\n func post(_ t: String) { for s in sinks { s(t) } } }\nlet bus = Bus()\nfunc go() { bus.add { t in ${use('t')} }\n bus.post(${make}) }`,
  ],
  [
    'forEach',
    (make, use) =>
      `final class Bus { var sinks: [(String) -> Void] = []\n func post(_ t: String) { sinks.forEach { $0(t) } } }\nlet bus = Bus()\nfunc go() { bus.sinks.append { ${use('$0')} }\n bus.post(${make}) }`,
  ],
  [
    'dict',
    (make, use) =>
      `final class Bus { var sinks: [String: (String) -> Void] = [:]\n func add(_ k: String, _ s: @escaping (String) -> Void) { sinks[k] = s }\n func post(_ t: String) { for (_, s) in sinks { s(t) } } }\nlet bus = Bus()\nfunc go() { bus.add("a") { t in ${use('t')} }\n bus.post(${make}) }`,
  ],
  [
    'dict values',
    (make, use) =>
      `final class Bus { var sinks: [UUID: (String) -> Void] = [:]\n func post(_ t: String) { for s in sinks.values { s(t) }\n sinks.values.forEach { $0(t) } } }\nlet bus = Bus()\nfunc go() { bus.sinks[UUID()] = { t in ${use('t')} }\n bus.post(${make}) }`,
  ],
  [
    'dict get',
    (make, use) =>
      `final class Bus { var sinks: [String: (String) -> Void] = [:]\n func post(_ k: String, _ t: String) { sinks[k]?(t) } }\nlet bus = Bus()\nfunc go() { bus.sinks["a"] = { t in ${use('t')} }\n bus.post("a", ${make}) }`,
  ],
  [
    'literal',
    (make, use) =>
      `let all: [(String) -> Void] = [{ _ in }, { t in ${use('t')} }]\nfunc go() { for s in all { s(${make}) } }`,
  ],
  [
    'struct in array',
    (make, use) =>
      `struct Sink { let name: String\n let tell: (String) -> Void }\nfinal class Bus { var sinks: [Sink] = []\n func post(_ t: String) { for s in sinks { s.tell(t) } } }\nlet bus = Bus()\nfunc go() { bus.sinks.append(Sink(name: "a") { t in ${use('t')} })\n bus.post(${make}) }`,
  ],
  [
    'protocol list',
    (make, use) =>
      `protocol Sink { func tell(_ t: String) }\nstruct Mix: Sink { func tell(_ t: String) { ${use('t')} } }\nfinal class Bus { var sinks: [any Sink] = []\n func post(_ t: String) { sinks.forEach { $0.tell(t) } } }\nlet bus = Bus()\nfunc go() { bus.sinks.append(Mix())\n bus.post(${make}) }`,
  ],
  [
    'set',
    (make, use) =>
      `final class Bus { private var sinks = [(String) -> Void]()\n func add(_ s: @escaping (String) -> Void) -> Int { sinks += [s]\n return sinks.count }\n func post(_ t: String) { for i in sinks.indices { sinks[i](t) } } }\nlet bus = Bus()\nfunc go() { _ = bus.add { t in ${use('t')} }\n bus.post(${make}) }`,
  ],
  [
    'weak box NSMapTable',
    (make, use) =>
      `final class Bus { private var sinks: [(id: Int, tell: (String) -> Void)] = []\n func add(_ s: @escaping (String) -> Void) { sinks.append((id: 1, tell: s)) }\n func post(_ t: String) { for (_, tell) in sinks { tell(t) } } }\nlet bus = Bus()\nfunc go() { bus.add { t in ${use('t')} }\n bus.post(${make}) }`,
  ],
];

const BRINGS_OBJECTIVE_C: Ways = [
  [
    'array',
    (make, use) =>
      `typedef void (^Sink)(NSString *text);\n@interface Bus : NSObject\n@property (nonatomic, strong) NSMutableArray<Sink> *sinks;\n@end\n@implementation Bus\n- (void)addSink:(Sink)sink { [self.sinks addObject:[sink copy]]; }\n- (void)post:(NSString *)text { for (Sink sink in self.sinks) { sink(text); } }\n@end\n@implementation Go\n- (void)go { Bus *bus = [Bus new];\n [bus addSink:^(NSString *text) { ${use('text')} }];\n [bus post:${make}]; }\n@end`,
  ],
  [
    'array nocopy',
    (make, use) =>
      `typedef void (^Sink)(NSString *text);\n@interface Bus : NSObject\n@property (nonatomic, strong) NSMutableArray *sinks;\n@end\n@implementation Bus\n- (void)addSink:(Sink)sink { [_sinks addObject:sink]; }\n- (void)post:(NSString *)text { for (Sink sink in _sinks) { sink(text); } }\n@end\n@implementation Go\n- (void)go { Bus *bus = [Bus new];\n [bus addSink:^(NSString *text) { ${use('text')} }];\n [bus post:${make}]; }\n@end`,
  ],
  [
    'dict',
    (make, use) =>
      `typedef void (^Sink)(NSString *text);\n@interface Bus : NSObject\n@property (nonatomic, strong) NSMutableDictionary<NSString *, Sink> *sinks;\n@end\n@implementation Bus\n- (void)addSink:(Sink)sink for:(NSString *)key { self.sinks[key] = [sink copy]; }\n- (void)post:(NSString *)text { [self.sinks enumerateKeysAndObjectsUsingBlock:^(NSString *key, Sink sink, BOOL *stop) { sink(text); }]; }\n@end\n@implementation Go\n- (void)go { Bus *bus = [Bus new];\n [bus addSink:^(NSString *text) { ${use('text')} } for:@"a"];\n [bus post:${make}]; }\n@end`,
  ],
  [
    'dict get',
    (make, use) =>
      `typedef void (^Sink)(NSString *text);\n@interface Bus : NSObject\n@property (nonatomic, strong) NSMutableDictionary<NSString *, Sink> *sinks;\n@end\n@implementation Bus\n- (void)addSink:(Sink)sink for:(NSString *)key { [self.sinks setObject:[sink copy] forKey:key]; }\n- (void)post:(NSString *)text to:(NSString *)key { Sink sink = self.sinks[key];\n if (sink) sink(text); }\n@end\n@implementation Go\n- (void)go { Bus *bus = [Bus new];\n [bus addSink:^(NSString *text) { ${use('text')} } for:@"a"];\n [bus post:${make} to:@"a"]; }\n@end`,
  ],
  [
    'dict allValues',
    (make, use) =>
      `typedef void (^Sink)(NSString *text);\n@interface Bus : NSObject\n@property (nonatomic, strong) NSMutableDictionary<NSString *, Sink> *sinks;\n@end\n@implementation Bus\n- (void)addSink:(Sink)sink for:(NSString *)key { [self.sinks setObject:[sink copy] forKey:key]; }\n- (void)post:(NSString *)text { for (Sink sink in self.sinks.allValues) { sink(text); }\n for (NSString *key in self.sinks) { self.sinks[key](text); } }\n@end\n@implementation Go\n- (void)go { Bus *bus = [Bus new];\n [bus addSink:^(NSString *text) { ${use('text')} } for:@"a"];\n [bus post:${make}]; }\n@end`,
  ],
  [
    'enumerate',
    (make, use) =>
      `typedef void (^Sink)(NSString *text);\n@interface Bus : NSObject\n@property (nonatomic, strong) NSMutableArray<Sink> *sinks;\n@end\n@implementation Bus\n- (void)addSink:(Sink)sink { [self.sinks addObject:sink]; }\n- (void)post:(NSString *)text { [self.sinks enumerateObjectsUsingBlock:^(Sink sink, NSUInteger idx, BOOL *stop) { sink(text); }]; }\n@end\n@implementation Go\n- (void)go { Bus *bus = [Bus new];\n [bus addSink:^(NSString *text) { ${use('text')} }];\n [bus post:${make}]; }\n@end`,
  ],
  [
    'literal',
    (make, use) =>
      `@implementation Go\n- (void)go { NSArray *all = @[^(NSString *text) { ${use('text')} }];\n for (void (^sink)(NSString *) in all) { sink(${make}); } }\n@end`,
  ],
];

const NONE_OBJECTIVE_C: Ways = [
  [
    'other',
    (make, use, other) =>
      `typedef void (^Sink)(NSString *text);\n@interface Bus : NSObject\n@property (nonatomic, strong) NSMutableArray<Sink> *sinks;\n@end\n@implementation Bus\n- (void)addSink:(Sink)sink { [self.sinks addObject:[sink copy]]; }\n- (void)post:(NSString *)text { for (Sink sink in self.sinks) { sink(text); } }\n@end\n@implementation Go\n- (void)go { Bus *bus = [Bus new];\n NSString *mine = ${make};\n [bus addSink:^(NSString *text) { ${use('text')} }];\n [bus post:${other}]; }\n@end`,
  ],
];

brings(SWIFT, BRINGS_SWIFT);
brings(OBJECTIVE_C, BRINGS_OBJECTIVE_C);
bringsNone(OBJECTIVE_C, NONE_OBJECTIVE_C);
