/** What throws or is awaited in Swift and takes a pointer or a block in Objective-C, called from the other language. */
import { bothFlows, type Language, type Rows } from './both-flows.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

/** Made in Swift, used in Objective-C. */
const INTO_OBJECTIVE_C: Language = {
  ...OBJECTIVE_C,
  type: { ...SWIFT.type, name: 'HKClinicalType' },
  text: { ...SWIFT.text, name: 'NSString' },
  records: { ...OBJECTIVE_C.records, beside: SWIFT.records.beside },
};

/** Made in Objective-C, used in Swift. */
const INTO_SWIFT: Language = {
  ...SWIFT,
  type: { ...OBJECTIVE_C.type, name: 'HKClinicalType' },
  text: { ...OBJECTIVE_C.text, name: 'NSString' },
  records: {
    ...SWIFT.records,
    use: (text) => SWIFT.records.use(`${text} as String`),
    beside: OBJECTIVE_C.records.beside,
  },
};

const reader = (declared: string, code: string, before = ''): Record<string, string> => ({
  'App/Reader.h': `#import <HealthKit/HealthKit.h>\n${before}\n@interface Reader : NSObject\n@property (nonatomic, strong) VALUE *kept;\n- (void)go;\n${declared}\n@end\n`,
  'App/Reader.m': `#import "Reader.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation Reader\n${code}\n@end\n`,
});
const swift = (text: string) => ({ 'App/Use.swift': `import HealthKit\nimport Mixpanel\n${text}\n` });

/** A method of Objective-C, what is said of it, and how Swift calls it. */
const called = (selector: string, call: string, said = '', before = ''): Rows[number] => [
  `${selector} ${said} is ${call} ${before}`,
  (make, use) => ({
    ...reader(
      `${selector} ${said};`,
      `${selector} { ${use('kind')} return YES; }\n- (void)go { ${use('self.kept')} }`,
      before,
    ),
    ...swift(`func go() async throws { let reader = Reader()\n ${call.replace('KIND', make)} }`),
  }),
];

/** A method that makes a reader, and how Swift calls it. */
const made = (selector: string, call: string): Rows[number] => [
  `${selector} is ${call}`,
  (make, use) => ({
    ...reader(
      `${selector};`,
      `${selector} { ${selector.startsWith('+') ? 'Reader *self = [Reader new];' : 'self = [super init];'}\n self.kept = kind;\n return self; }\n- (void)go { ${use('self.kept')} }`
        .replace(/Reader \*self = \[Reader new\];\n self/, 'Reader *reader = [Reader new];\n reader')
        .replace(/(reader\.kept = kind;\n return )self/, '$1reader'),
    ),
    ...swift(`func go() throws { ${call.replace('KIND', make)}.go() }`),
  }),
];

const ERROR = 'error:(NSError **)error';
bothFlows(INTO_OBJECTIVE_C, [
  called(`- (BOOL)fetchKind:(VALUE *)kind ${ERROR}`, 'try reader.fetchKind(KIND)'),
  called(`+ (BOOL)fetchKind:(VALUE *)kind ${ERROR}`, 'try Reader.fetchKind(KIND)'),
  called(
    '- (BOOL)fetchWithKind:(VALUE *)kind error:(NSError * _Nullable * _Nullable)error',
    'try reader.fetch(withKind: KIND)',
  ),
  called(
    '- (BOOL)recordsOfKind:(VALUE *)kind error:(NSError *__autoreleasing *)error',
    'try reader.records(ofKind: KIND)',
  ),
  called('- (BOOL)recordsOfKind:(VALUE *)kind error:(out NSError **)error', 'try reader.records(ofKind: KIND)'),
  called('- (BOOL)recordsOfKind:(VALUE *)kind error:(NSErrorPointer)error', 'try reader.records(ofKind: KIND)'),
  called(`- (BOOL)fetchKind:(VALUE *)kind ${ERROR}`, 'try reader.load(KIND)', 'NS_SWIFT_NAME(load(_:))'),
  called(
    `- (BOOL)fetchKind:(VALUE *)kind ${ERROR}`,
    'var error: NSError?\n reader.fetchKind(KIND, error: &error)',
    'NS_SWIFT_NOTHROW',
  ),
  called(`- (BOOL)fetchKind:(VALUE *)kind ${ERROR}`, 'try reader.__fetchKind(KIND)', 'NS_REFINED_FOR_SWIFT'),
  made(`- (nullable instancetype)initWithKind:(VALUE *)kind ${ERROR}`, 'try Reader(kind: KIND)'),
  made(`+ (nullable instancetype)readerWithKind:(VALUE *)kind ${ERROR}`, 'try Reader(kind: KIND)'),
  called('- (BOOL)fetchKind:(VALUE *)kind completion:(void (^)(BOOL ok))done', 'await reader.fetchKind(KIND)'),
  called('- (BOOL)fetchKind:(VALUE *)kind completionHandler:(void (^)(BOOL ok))done', 'await reader.fetchKind(KIND)'),
  called('- (BOOL)fetchKind:(VALUE *)kind withReply:(void (^)(BOOL ok))done', 'await reader.fetchKind(KIND)'),
  called(
    '- (BOOL)fetchKind:(VALUE *)kind completion:(RDDone)done',
    'await reader.fetchKind(KIND)',
    '',
    'typedef void (^RDDone)(BOOL ok);',
  ),
  called(
    '- (BOOL)fetchKind:(VALUE *)kind then:(void (^)(BOOL ok))done',
    'await reader.load(KIND)',
    'NS_SWIFT_ASYNC_NAME(load(_:))',
  ),
  called(
    '- (BOOL)fetchKind:(VALUE *)kind then:(void (^)(BOOL ok))done',
    'await reader.load(KIND)',
    '__attribute__((swift_async_name("load(_:)")))',
  ),
  called(
    '- (BOOL)fetchKind:(VALUE *)kind completion:(void (^)(BOOL ok))done',
    'await reader.load(KIND)',
    'NS_SWIFT_NAME(load(_:done:)) NS_SWIFT_ASYNC_NAME(load(_:))',
  ),
]);

/** A method of Objective-C that gives something, and how Swift calls it. */
const given = (selector: string, code: string, call: string, before = ''): Rows[number] => [
  `${selector} gives ${call}`,
  (make, use) => ({
    ...reader(`${selector};`, `${selector} { ${code.replace('KIND', make)} }`, before),
    ...swift(`func go() async throws { let kind = ${call}\n ${use('kind')} }`),
  }),
];

bothFlows(INTO_SWIFT, [
  given('- (nullable VALUE *)kindAndReturnError:(NSError **)error', 'return KIND;', 'try Reader().kind()'),
  given('- (nullable VALUE *)kindWithError:(NSError **)error', 'return KIND;', 'try Reader().kind()'),
  given(
    '- (nullable VALUE *)kindAt:(NSInteger)index error:(NSError **)error',
    'return KIND;',
    'try Reader().kind(at: 1)',
  ),
  given(
    '- (void)loadKindWithCompletionHandler:(void (^)(VALUE *kind, NSError *error))done',
    'done(KIND, nil);',
    'try await Reader().loadKind()',
  ),
  given(
    '- (void)loadKindAt:(NSInteger)index completion:(RDDone)done',
    'done(KIND, nil);',
    'try await Reader().loadKind(at: 1)',
    'typedef void (^RDDone)(VALUE *kind, NSError *error);',
  ),
  given(
    '- (void)loadKindThen:(void (^)(VALUE *kind))done NS_SWIFT_ASYNC_NAME(kind())'.replace(
      ' NS_SWIFT_ASYNC_NAME(kind())',
      '',
    ),
    'done(KIND);',
    'await withCheckedContinuation { next in Reader().loadKindThen { next.resume(returning: $0) } }',
  ),
]);

/** A method of Swift, as Objective-C calls it. */
const sent = (declaration: string, message: string): Rows[number] => [
  `${declaration} is ${message}`,
  (make, use) => ({
    ...swift(`@objcMembers final class Reader: NSObject { ${declaration} { ${use('kind')} } }`),
    'App/Use.m': `#import <HealthKit/HealthKit.h>\n#import "App-Swift.h"\n@implementation Use\n- (void)viewDidLoad { NSError *error;\n [${message.replace('KIND', make)}]; }\n@end\n`,
    'App/Use.h': '@interface Use : NSObject\n@end\n',
  }),
];

bothFlows(INTO_SWIFT, [
  sent('func load(_ kind: VALUE) throws', '[Reader new] load:KIND error:&error'),
  sent('func load(kind: VALUE) throws', '[Reader new] loadWithKind:KIND error:nil'),
  sent('func load(ofKind kind: VALUE, limit: Int) throws', '[Reader new] loadOfKind:KIND limit:1 error:&error'),
  sent('@objc(readKind:error:) func load(_ kind: VALUE) throws', '[Reader new] readKind:KIND error:&error'),
  sent('init(kind: VALUE) throws', '[Reader alloc] initWithKind:KIND error:&error'),
  sent('func load(_ kind: VALUE) async', '[Reader new] load:KIND completionHandler:^{ }'),
  sent('func load(kind: VALUE) async throws', '[Reader new] loadWithKind:KIND completionHandler:^(NSError *error) { }'),
  sent('@objc(readKind:then:) func load(_ kind: VALUE) async', '[Reader new] readKind:KIND then:^{ }'),
]);

/** A method of Swift that gives something, as Objective-C calls it. */
const answered = (declaration: string, message: string): Rows[number] => [
  `${declaration} gives ${message}`,
  (make, use) => ({
    ...swift(`@objcMembers final class Maker: NSObject { ${declaration} { return ${make} as VALUE } }`),
    'App/Use.m': `#import <HealthKit/HealthKit.h>\n#import <Mixpanel/Mixpanel.h>\n#import "App-Swift.h"\n@implementation Use\n- (void)viewDidLoad { NSError *error;\n ${message.includes('USE') ? message.replace('USE', use('kind')) : `VALUE *kind = ${message};\n ${use('kind')}`} }\n@end\n`,
    'App/Use.h': '@interface Use : NSObject\n@end\n',
  }),
];

bothFlows(INTO_OBJECTIVE_C, [
  answered('func kind() throws -> VALUE', '[[Maker new] kindAndReturnError:&error]'),
  answered('func kind(at index: Int) throws -> VALUE', '[[Maker new] kindAt:1 error:&error]'),
  answered('static func kind() throws -> VALUE', '[Maker kindAndReturnError:nil]'),
  answered('func kind() async -> VALUE', '[[Maker new] kindWithCompletionHandler:^(VALUE *kind) { USE }];'),
  answered(
    'func kind() async throws -> VALUE',
    '[[Maker new] kindWithCompletionHandler:^(VALUE *kind, NSError *error) { USE }];',
  ),
  answered(
    'func kind(at index: Int) async -> VALUE',
    '[[Maker new] kindAt:1 completionHandler:^(VALUE *kind) { USE }];',
  ),
]);
