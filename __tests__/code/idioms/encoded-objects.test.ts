/** What an encoder gives holds what the objects hold that it is given. */

import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const T = 'final class Row: Codable { var name: String\n init(name: String) { self.name = name } }\n';
const S = 'struct Row: Codable { var name: String\n var day = 1 }\n';

const BRINGS_SWIFT: Ways = [
  [
    'struct',
    (make, use) =>
      `${S}func go() { let d = try! JSONEncoder().encode(Row(name: ${make}))\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
  [
    'class',
    (make, use) =>
      `${T}func go() { let d = try! JSONEncoder().encode(Row(name: ${make}))\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
  [
    'class list',
    (make, use) =>
      `${T}func go() { let rows = [Row(name: ${make})]\n let d = try! PropertyListEncoder().encode(rows)\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
  [
    'class mapped',
    (make, use) =>
      `${T}func go() { let rows = [${make}].map { Row(name: $0) }\n let d = try! JSONEncoder().encode(rows)\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
  [
    'class nested',
    (make, use) =>
      `${T}struct Box: Codable { let rows: [Row] }\nfunc go() { let d = try! JSONEncoder().encode(Box(rows: [Row(name: ${make})]))\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
  [
    'class dict',
    (make, use) =>
      `${T}func go() { let d = try! JSONEncoder().encode(["a": Row(name: ${make})])\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
  [
    'generic',
    (make, use) =>
      `${T}func save<V: Encodable>(_ v: V) { let d = try! JSONEncoder().encode(v)\n ${use('String(decoding: d, as: UTF8.self)')} }\nfunc go() { save(Row(name: ${make})) }`,
  ],
  [
    'generic list',
    (make, use) =>
      `${T}func save<V: Encodable>(_ v: V) { let d = try! JSONEncoder().encode(v)\n ${use('String(decoding: d, as: UTF8.self)')} }\nfunc go() { save([Row(name: ${make})]) }`,
  ],
  [
    'any',
    (make, use) =>
      `${T}func save(_ v: any Encodable) { let d = try! JSONEncoder().encode(v)\n ${use('String(decoding: d, as: UTF8.self)')} }\nfunc go() { save(Row(name: ${make})) }`,
  ],
  [
    'method',
    (make, use) =>
      `final class Row: Codable { var name: String\n init(name: String) { self.name = name }\n func data() -> Data { try! JSONEncoder().encode(self) } }\nfunc go() { ${use(`String(decoding: Row(name: ${make}).data(), as: UTF8.self)`)} }`,
  ],
  [
    'archiver',
    (make, use) =>
      `final class Row: NSObject, NSSecureCoding { static var supportsSecureCoding = true\n let name: String\n init(name: String) { self.name = name }\n func encode(with coder: NSCoder) { coder.encode(name, forKey: "name") }\n init?(coder: NSCoder) { name = "" } }\nfunc go() { let d = try! NSKeyedArchiver.archivedData(withRootObject: [Row(name: ${make})], requiringSecureCoding: true)\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
  [
    'codingkeys',
    (make, use) =>
      `struct Row: Encodable { let name: String\n func encode(to encoder: any Encoder) throws { var c = encoder.container(keyedBy: K.self)\n try c.encode(name, forKey: .name) }\n enum K: CodingKey { case name } }\nfunc go() { let d = try! JSONEncoder().encode(Row(name: ${make}))\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
  [
    'jsonserialization',
    (make, use) =>
      `func go() { let d = try! JSONSerialization.data(withJSONObject: ["a": ${make}])\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
];

const NONE_SWIFT: Ways = [
  [
    'other',
    (make, use, other) =>
      `${T}final class Other: Codable { var name = ""\n func set(_ n: String) { name = n } }\nfunc go() { let o = Other()\n o.set(${make})\n let d = try! JSONEncoder().encode(Row(name: ${other}))\n ${use('String(decoding: d, as: UTF8.self)')} }`,
  ],
];

const BRINGS_OBJECTIVE_C: Ways = [
  [
    'archiver',
    (make, use) =>
      `@interface Row : NSObject <NSSecureCoding>\n@property (nonatomic, copy) NSString *name;\n@end\n@implementation Row\n- (instancetype)initWithName:(NSString *)name { if ((self = [super init])) { _name = name; }\n return self; }\n@end\n@implementation Go\n- (void)go { Row *row = [[Row alloc] initWithName:${make}];\n NSData *d = [NSKeyedArchiver archivedDataWithRootObject:row requiringSecureCoding:YES error:nil];\n ${use('d.description')} }\n@end`,
  ],
  [
    'archiver list',
    (make, use) =>
      `@interface Row : NSObject <NSSecureCoding>\n@property (nonatomic, copy) NSString *name;\n@end\n@implementation Row\n- (instancetype)initWithName:(NSString *)name { if ((self = [super init])) { _name = name; }\n return self; }\n@end\n@implementation Go\n- (void)go { NSMutableArray<Row *> *rows = [NSMutableArray array];\n [rows addObject:[[Row alloc] initWithName:${make}]];\n [self keep:rows]; }\n- (void)keep:(NSArray<Row *> *)rows { NSData *d = [NSKeyedArchiver archivedDataWithRootObject:rows requiringSecureCoding:YES error:nil];\n ${use('d.description')} }\n@end`,
  ],
  [
    'archiver untyped',
    (make, use) =>
      `@interface Row : NSObject <NSSecureCoding>\n@property (nonatomic, copy) NSString *name;\n@end\n@implementation Row\n- (instancetype)initWithName:(NSString *)name { if ((self = [super init])) { _name = name; }\n return self; }\n@end\n@implementation Go\n- (void)go { [self keep:@[[[Row alloc] initWithName:${make}]]]; }\n- (void)keep:(id)rows { NSData *d = [NSKeyedArchiver archivedDataWithRootObject:rows requiringSecureCoding:YES error:nil];\n ${use('d.description')} }\n@end`,
  ],
  [
    'archiver instance',
    (make, use) =>
      `@interface Row : NSObject <NSSecureCoding>\n@property (nonatomic, copy) NSString *name;\n@end\n@implementation Row\n@end\n@implementation Go\n- (void)go { Row *row = [Row new];\n row.name = ${make};\n NSKeyedArchiver *a = [[NSKeyedArchiver alloc] initRequiringSecureCoding:YES];\n [a encodeObject:row forKey:@"row"];\n [a finishEncoding];\n ${use('a.encodedData.description')} }\n@end`,
  ],
];

const NONE_OBJECTIVE_C: Ways = [
  [
    'other',
    (make, use, other) =>
      `@interface Row : NSObject <NSSecureCoding>\n@property (nonatomic, copy) NSString *name;\n@end\n@implementation Row\n@end\n@interface Set1 : NSObject <NSSecureCoding>\n@property (nonatomic, copy) NSString *title;\n@end\n@implementation Set1\n@end\n@implementation Go\n- (void)go { Row *row = [Row new];\n row.name = ${make};\n Set1 *s = [Set1 new];\n s.title = ${other};\n NSData *d = [NSKeyedArchiver archivedDataWithRootObject:s requiringSecureCoding:YES error:nil];\n ${use('d.description')} }\n@end`,
  ],
];

const BRINGS_JAVASCRIPT: Ways = [
  [
    'object',
    (make, use) => `export function go() { const row = { name: ${make}, day: 1 }; ${use('JSON.stringify(row)')} }`,
  ],
  [
    'class',
    (make, use) =>
      `class Row { constructor(name: string) { this.name = name } }\nexport function go() { const rows = [new Row(${make})]; ${use('JSON.stringify(rows)')} }`,
  ],
  [
    'class field',
    (make, use) =>
      `class Row { name = ''; set(n: string) { this.name = n } }\nexport function go() { const row = new Row(); row.set(${make}); ${use('JSON.stringify({ rows: [row] })')} }`,
  ],
  [
    'toJSON',
    (make, use) =>
      `class Row { name = ''; constructor(n: string) { this.name = n } toJSON() { return { n: this.name } } }\nexport function go() { ${use(`JSON.stringify(new Row(${make}))`)} }`,
  ],
];

const NONE_JAVASCRIPT: Ways = [
  [
    'clean',
    (make, use, other) =>
      `export function go() { const state = { name: ${make}, day: ${other} }; ${use('JSON.stringify({ day: state.day })')} }`,
  ],
];

const BRINGS_C_SHARP: Ways = [
  [
    'class',
    (make, use) =>
      `public class Row { public string Name { get; set; } = ""; }\npublic class Page { public void Go() { var row = new Row { Name = ${make} }; ${use('JsonSerializer.Serialize(row)')} } }`,
  ],
  [
    'record list',
    (make, use) =>
      `public record Row(string Name, int Day);\npublic class Page { public void Go() { var rows = new List<Row> { new Row(${make}, 1) }; ${use('JsonSerializer.Serialize(rows)')} } }`,
  ],
  [
    'generic',
    (make, use) =>
      `public class Row { public string Name { get; set; } = ""; }\npublic class Page { public void Save<T>(T value) { ${use('JsonConvert.SerializeObject(value)')} }\n public void Go() { Save(new Row { Name = ${make} }); } }`,
  ],
];

const NONE_C_SHARP: Ways = [
  [
    'clean',
    (make, use, other) =>
      `public class Row { public string Name { get; set; } = ""; }\npublic class Day { public string At { get; set; } = ""; }\npublic class Page { public void Go() { var row = new Row { Name = ${make} }; var day = new Day { At = ${other} }; ${use('JsonSerializer.Serialize(day)')} } }`,
  ],
];

const BRINGS_KOTLIN: Ways = [
  [
    'data class',
    (make, use) =>
      `@Serializable data class Row(val name: String, val day: Int)\nfun go() { ${use(`Json.encodeToString(Row(${make}, 1))`)} }`,
  ],
  [
    'list',
    (make, use) =>
      `@Serializable data class Row(val name: String)\nfun go() { val rows = listOf(${make}).map { Row(it) }\n ${use(`Json.encodeToString(rows)`)} }`,
  ],
  [
    'serializer',
    (make, use) =>
      `@Serializable class Row { var name = "" }\nfun go() { val row = Row()\n row.name = ${make}\n ${use(`Json.encodeToString(Row.serializer(), row)`)} }`,
  ],
];

const NONE_KOTLIN: Ways = [
  [
    'clean',
    (make, use, other) =>
      `@Serializable data class Row(val name: String)\n@Serializable data class Day(val at: String)\nfun go() { val row = Row(${make})\n ${use(`Json.encodeToString(Day(${other}))`)} }`,
  ],
];

const BRINGS_DART: Ways = [
  [
    'toJson',
    (make, use) =>
      `class Row { Row(this.name); final String name; Map<String, Object?> toJson() => {'name': name}; }\nvoid go() { ${use(`jsonEncode(Row(${make}).toJson())`)} }`,
  ],
  [
    'implicit',
    (make, use) =>
      `class Row { Row(this.name); final String name; Map<String, Object?> toJson() => {'name': name}; }\nvoid go() { ${use(`jsonEncode(Row(${make}))`)} }`,
  ],
  [
    'list',
    (make, use) =>
      `class Row { Row(this.name); final String name; Map<String, Object?> toJson() => {'name': name}; }\nvoid go() { final rows = [${make}].map((n) => Row(n)).toList(); ${use(`jsonEncode(rows)`)} }`,
  ],
  [
    'list map',
    (make, use) =>
      `class Row { Row(this.name); final String name; Map<String, Object?> toJson() => {'name': name}; }\nvoid go() { final rows = [Row(${make})]; ${use(`jsonEncode(rows.map((r) => r.toJson()).toList())`)} }`,
  ],
];

const NONE_DART: Ways = [
  [
    'clean',
    (make, use, other) =>
      `class Row { Row(this.name, this.day); final String name; final String day; Map<String, Object?> toJson() => {'day': day}; }\nvoid go() { ${use(`jsonEncode(Row(${make}, ${other}).toJson())`)} }`,
  ],
];

brings(SWIFT, BRINGS_SWIFT);
bringsNone(SWIFT, NONE_SWIFT);
brings(OBJECTIVE_C, BRINGS_OBJECTIVE_C);
bringsNone(OBJECTIVE_C, NONE_OBJECTIVE_C);
brings(JAVASCRIPT, BRINGS_JAVASCRIPT);
bringsNone(JAVASCRIPT, NONE_JAVASCRIPT);
brings(C_SHARP, BRINGS_C_SHARP);
bringsNone(C_SHARP, NONE_C_SHARP);
brings(KOTLIN, BRINGS_KOTLIN);
bringsNone(KOTLIN, NONE_KOTLIN);
brings(DART, BRINGS_DART);
bringsNone(DART, NONE_DART);
