/** Swift and Objective-C in one app: the names that selectors have in the other language, in both flows. */
import { bothFlows, type Language, type Rows } from './both-flows.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

/** What both call it: `VALUE` in Swift, `VALUE *` in Objective-C. */
const NAMES = { type: 'HKClinicalType', text: 'NSString' };

/** Made in Swift, used in Objective-C. */
const INTO_OBJECTIVE_C: Language = {
  ...OBJECTIVE_C,
  type: { ...SWIFT.type, name: NAMES.type },
  text: { ...SWIFT.text, name: NAMES.text },
  records: { ...OBJECTIVE_C.records, beside: SWIFT.records.beside },
};

/** Made in Objective-C, used in Swift. */
const INTO_SWIFT: Language = {
  ...SWIFT,
  type: { ...OBJECTIVE_C.type, name: NAMES.type },
  text: { ...OBJECTIVE_C.text, name: NAMES.text },
  records: {
    ...SWIFT.records,
    use: (text) => SWIFT.records.use(`${text} as String`),
    beside: OBJECTIVE_C.records.beside,
  },
};

const objectiveC = (name: string, declared: string, methods: string) => ({
  [`App/${name}.h`]: `#import <HealthKit/HealthKit.h>\n@interface ${name} : NSObject\n${declared}\n@end\n`,
  [`App/${name}.m`]: `#import "${name}.h"\n#import <Mixpanel/Mixpanel.h>\n#import "Journal.h"\n#import "App-Swift.h"\n@implementation ${name}\n${methods}\n@end\n`,
});
const swift = (text: string) => ({ 'App/Use.swift': `import HealthKit\nimport Mixpanel\n${text}\n` });

/** A method of Objective-C, as it is declared, and as Swift calls it. */
const called = (selector: string, call: string, given = ''): Rows[number] => [
  `- ${selector}${given && `, ${given}`} is ${call}`,
  (make, use) => ({
    ...objectiveC(
      'Reader',
      `- (void)${selector}${given && ` NS_SWIFT_NAME(${given})`};`,
      `- (void)${selector} { ${use('kind')} }`,
    ),
    ...swift(`final class Use { let reader = Reader()\n func go() { reader.${call.replace('KIND', make)} } }`),
  }),
];

/** A method of Swift, as it is declared, and as Objective-C calls it. */
const sent = (declaration: string, message: string): Rows[number] => [
  `${declaration} is ${message}`,
  (make, use) => ({
    ...swift(`@objcMembers final class Reader: NSObject { ${declaration} { ${use('kind')} } }`),
    ...objectiveC('Use', '', `- (void)viewDidLoad { [[Reader new] ${message.replace('KIND', make)}]; }`),
  }),
];

bothFlows(INTO_OBJECTIVE_C, [
  called('readKind:(VALUE *)kind', 'readKind(KIND)'),
  called('fetchRecordsOfKind:(VALUE *)kind', 'fetchRecords(ofKind: KIND)'),
  called('fetchRecordsWithKind:(VALUE *)kind', 'fetchRecords(withKind: KIND)'),
  called('loadLimit:(NSInteger)limit forKind:(VALUE *)kind', 'loadLimit(5, forKind: KIND)'),
  called('readKind:(VALUE *)kind', 'fetch(KIND)', 'fetch(_:)'),
  [
    'a property of Objective-C that Swift sets',
    (make, use) => ({
      ...objectiveC(
        'Reader',
        '@property (nonatomic, strong) VALUE *kind;\n- (void)go;',
        `- (void)go { ${use('self.kind')} }`,
      ),
      ...swift(`func go() { let reader = Reader()\n reader.kind = ${make}\n reader.go() }`),
    }),
  ],
  [
    'a delegate in Swift of a protocol of Objective-C',
    (make, use) => ({
      'App/Reader.h': `#import <HealthKit/HealthKit.h>\n@class Reader;\n@protocol ReaderSource <NSObject>\n- (VALUE *)kindForReader:(Reader *)reader;\n@end\n@interface Reader : NSObject\n@property (nonatomic, weak) id<ReaderSource> source;\n@end\n`,
      'App/Reader.m': `#import "Reader.h"\n#import <Mixpanel/Mixpanel.h>\n#import "Journal.h"\n@implementation Reader\n- (void)viewDidLoad { ${use('[self.source kindForReader:self]')} }\n@end\n`,
      ...swift(
        `final class Use: NSObject, ReaderSource { let reader = Reader()\n func start() { reader.source = self }\n func kind(for reader: Reader) -> VALUE { ${make} as VALUE } }`,
      ),
    }),
  ],
  [
    'a class method of Swift that Objective-C calls',
    (make, use) => ({
      ...swift(`@objc final class Kinds: NSObject { @objc static func wanted() -> VALUE { ${make} as VALUE } }`),
      ...objectiveC('Use', '', `- (void)viewDidLoad { ${use('[Kinds wanted]')} }`),
    }),
  ],
]);

bothFlows(INTO_SWIFT, [
  sent('func load(_ kind: VALUE)', 'load:KIND'),
  sent('func load(kind: VALUE)', 'loadWithKind:KIND'),
  sent('func load(ofKind kind: VALUE)', 'loadOfKind:KIND'),
  sent('func load(format: Int, kind: VALUE)', 'loadWithFormat:1 kind:KIND'),
  sent('@objc(readKind:) func load(_ kind: VALUE)', 'readKind:KIND'),
  [
    'a block that Swift awaits',
    (make, use) => ({
      ...objectiveC(
        'Maker',
        '- (void)loadKindWithCompletion:(void (^)(VALUE *kind))completion;',
        `- (void)loadKindWithCompletion:(void (^)(VALUE *kind))completion { completion(${make}); }`,
      ),
      ...swift(`func go() async { let kind = await Maker().loadKind()\n ${use('kind')} }`),
    }),
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'a block that Swift gives',
    (make, use) => ({
      ...objectiveC(
        'Maker',
        '- (void)loadKindWithCompletion:(void (^)(VALUE *kind))completion;',
        `- (void)loadKindWithCompletion:(void (^)(VALUE *kind))completion { completion(${make}); }`,
      ),
      ...swift(`func go() { Maker().loadKind { kind in ${use('kind')} } }`),
    }),
  ],
  [
    'a class property of Objective-C that Swift reads',
    (make, use) => ({
      ...objectiveC(
        'Kinds',
        '@property (class, nonatomic, readonly) VALUE *wanted;',
        `+ (VALUE *)wanted { return ${make}; }`,
      ),
      ...swift(`func go() { ${use('Kinds.wanted')} }`),
    }),
  ],
]);
