/** What Objective-C says that its declarations are in Swift: functions, constants, cases, properties and classes by other names. */
import { bothFlows, type Language, OF_TYPES, type Rows } from './both-flows.ts';
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

const PORTAL =
  'NS_SWIFT_NAME(Portal)\n@interface RDPortal : NSObject\n@property (nonatomic, strong) VALUE *kept;\n@end\n';
const files = (header: string, code: string, swift: string): Record<string, string> => ({
  'App/Portal.h': `#import <HealthKit/HealthKit.h>\n${header}\n`,
  'App/Portal.m': `#import "Portal.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation RDPortal\n@end\n${code}\n`,
  'App/Use.swift': `import HealthKit\nimport Mixpanel\n${swift}\n`,
});

/** A function of C, as it says that Swift calls it, and as Swift does. */
const called = (title: string, name: string, call: string, self = '', class_ = PORTAL): Rows[number] => {
  const signature = `void RDRead(${self}VALUE *kind, int limit)`;
  return [
    title,
    (make, use) =>
      files(
        `${class_}FOUNDATION_EXPORT ${signature} ${name};`,
        `${signature} { ${use('kind')} }`,
        `func go() { ${call.replace('KIND', make)} }`,
      ),
  ];
};

const MEMBER = 'Portal.read(KIND, limit: 5)';
bothFlows(INTO_OBJECTIVE_C, [
  called('a function of C by another name', 'NS_SWIFT_NAME(readPortal(_:limit:))', 'readPortal(KIND, limit: 5)'),
  called('a function of C as a member of a class by its other name', 'NS_SWIFT_NAME(Portal.read(_:limit:))', MEMBER),
  called('… with what says since when', 'API_AVAILABLE(ios(12.0)) NS_SWIFT_NAME(Portal.read(_:limit:))', MEMBER),
  called('… in the words of Core Foundation', 'CF_SWIFT_NAME(Portal.read(_:limit:))', MEMBER),
  called('… in the words of the compiler', '__attribute__((swift_name("Portal.read(_:limit:)")))', MEMBER),
  called('… in words of its own', 'RD_SWIFT_NAME(Portal.read(_:limit:))', MEMBER),
  called(
    '… of a class by its own name',
    'NS_SWIFT_NAME(RDPortal.read(_:limit:))',
    'RDPortal.read(KIND, limit: 5)',
    '',
    PORTAL.replace('NS_SWIFT_NAME(Portal)\n', ''),
  ),
  called(
    '… of a class whose name the compiler is told',
    'NS_SWIFT_NAME(Portal.read(_:limit:))',
    MEMBER,
    '',
    PORTAL.replace('NS_SWIFT_NAME(Portal)', '__attribute__((swift_name("Portal")))\nAPI_AVAILABLE(ios(12.0))'),
  ),
  called(
    '… of an object',
    'NS_SWIFT_NAME(Portal.read(self:_:limit:))',
    'let portal = Portal()\n portal.read(KIND, limit: 5)',
    'RDPortal *portal, ',
  ),
  called(
    '… of a class of the system',
    'NS_SWIFT_NAME(HKHealthStore.read(self:_:limit:))',
    'HKHealthStore().read(KIND, limit: 5)',
    'HKHealthStore *store, ',
  ),
  [
    '… of a type of Swift',
    (make, use) =>
      files(
        `${PORTAL}void RDRead(VALUE *kind) NS_SWIFT_NAME(Desk.read(_:));`,
        `void RDRead(VALUE *kind) { ${use('kind')} }`,
        `enum Desk { }\nfunc go() { Desk.read(${make}) }`,
      ),
  ],
  [
    'an inline function of a header',
    (make, use) =>
      files(
        `#import <Mixpanel/Mixpanel.h>\n${PORTAL}static inline void RDRead(VALUE *kind) NS_SWIFT_NAME(Portal.read(_:));\nstatic inline void RDRead(VALUE *kind) { ${use('kind')} }`,
        '',
        `func go() { Portal.read(${make}) }`,
      ),
  ],
  [
    'a function of C that sets a property',
    (make, use) =>
      files(
        `${PORTAL}void RDSet(RDPortal *portal, VALUE *kind) NS_SWIFT_NAME(setter:Portal.wanted(self:newValue:));`,
        `void RDSet(RDPortal *portal, VALUE *kind) { ${use('kind')} }`,
        `func go() { let portal = Portal()\n portal.wanted = ${make} }`,
      ),
  ],
  [
    'a function of C that makes an object',
    (make, use) => ({
      ...files(
        'NS_SWIFT_NAME(Portal)\n@interface RDPortal : NSObject\n@property (nonatomic, strong) VALUE *kept;\n- (void)go;\n@end\nRDPortal *RDMake(VALUE *wanted) NS_SWIFT_NAME(Portal.init(for:));',
        '',
        `func go() { Portal(for: ${make}).go() }`,
      ),
      'App/Portal.m': `#import "Portal.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation RDPortal\n- (void)go { ${use('self.kept')} }\n@end\nRDPortal *RDMake(VALUE *wanted) { RDPortal *portal = [RDPortal new];\n portal.kept = wanted;\n return portal; }\n`,
    }),
  ],
  ...['Portal(for: KIND)', 'RDPortal(for: KIND)'].map((maker): Rows[number] => [
    `a method that makes an object, ${maker}`,
    (make, use) => ({
      'App/Portal.h': `#import <HealthKit/HealthKit.h>\n${maker.startsWith('RD') ? '' : 'NS_SWIFT_NAME(Portal)\n'}@interface RDPortal : NSObject\n@property (nonatomic, strong) VALUE *kept;\n+ (instancetype)portalForKind:(VALUE *)wanted NS_SWIFT_NAME(init(for:));\n- (void)go;\n@end\n`,
      'App/Portal.m': `#import "Portal.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation RDPortal\n- (void)go { ${use('self.kept')} }\n+ (instancetype)portalForKind:(VALUE *)wanted { RDPortal *portal = [self new];\n portal.kept = wanted;\n return portal; }\n@end\n`,
      'App/Use.swift': `import HealthKit\nfunc go() { ${maker.replace('KIND', make)}.go() }\n`,
    }),
  ]),
  [
    'a method that makes an object, by what its name begins with',
    (make, use) => ({
      'App/Portal.h':
        '#import <HealthKit/HealthKit.h>\n@interface RDPortal : NSObject\n@property (nonatomic, strong) VALUE *kept;\n+ (instancetype)portalWithWanted:(VALUE *)wanted;\n- (void)go;\n@end\n',
      'App/Portal.m': `#import "Portal.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation RDPortal\n- (void)go { ${use('self.kept')} }\n+ (instancetype)portalWithWanted:(VALUE *)wanted { RDPortal *portal = [self new];\n portal.kept = wanted;\n return portal; }\n@end\n`,
      'App/Use.swift': `import HealthKit\nfunc go() { RDPortal(wanted: ${make}).go() }\n`,
    }),
  ],
  [
    'a property by another name',
    (make, use) => ({
      'App/Portal.h':
        '#import <HealthKit/HealthKit.h>\n@interface RDPortal : NSObject\n@property (nonatomic, strong) VALUE *kept NS_SWIFT_NAME(wanted);\n- (void)go;\n@end\n',
      'App/Portal.m': `#import "Portal.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation RDPortal\n- (void)go { ${use('self.kept')} }\n@end\n`,
      'App/Use.swift': `import HealthKit\nfunc go() { let portal = RDPortal()\n portal.wanted = ${make}\n portal.go() }\n`,
    }),
  ],
  [
    'a class inside of another',
    (make, use) => ({
      'App/Portal.h':
        '#import <HealthKit/HealthKit.h>\nNS_SWIFT_NAME(Portal)\n@interface RDPortal : NSObject\n@end\nNS_SWIFT_NAME(Portal.Reader)\n@interface RDReader : NSObject\n- (void)read:(VALUE *)kind;\n@end\n',
      'App/Portal.m': `#import "Portal.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation RDPortal\n@end\n@implementation RDReader\n- (void)read:(VALUE *)kind { ${use('kind')} }\n@end\n`,
      'App/Use.swift': `import HealthKit\nfunc go() { Portal.Reader().read(${make}) }\nstruct Page { let reader: Portal.Reader\n func go() { reader.read(${make}) } }\n`,
    }),
  ],
]);

bothFlows(INTO_SWIFT, [
  [
    'a function of C that gives a property of an object',
    (make, use) =>
      files(
        `${PORTAL}VALUE *RDWanted(RDPortal *portal) NS_SWIFT_NAME(getter:Portal.wanted(self:));`,
        `VALUE *RDWanted(RDPortal *portal) { return ${make}; }`,
        `func go() { let portal = Portal()\n ${use('portal.wanted')} }`,
      ),
  ],
  [
    'a function of C that gives a property of a class',
    (make, use) =>
      files(
        `${PORTAL}VALUE *RDWanted(void) NS_SWIFT_NAME(getter:Portal.wanted());`,
        `VALUE *RDWanted(void) { return ${make}; }`,
        `func go() { ${use('Portal.wanted')} }`,
      ),
  ],
  [
    'a function of C that gives a subscript',
    (make, use) =>
      files(
        `${PORTAL}VALUE *RDAt(RDPortal *portal, int index) NS_SWIFT_NAME(getter:Portal.subscript(self:_:));`,
        `VALUE *RDAt(RDPortal *portal, int index) { return ${make}; }`,
        `func go() { let portal = Portal()\n ${use('portal[1]')} }`,
      ),
  ],
  [
    'a constant by another name',
    (make, use) =>
      files(
        `${PORTAL}FOUNDATION_EXPORT VALUE *const RDWanted NS_SWIFT_NAME(wantedKind);`,
        `VALUE *const RDWanted = ${make};`,
        `func go() { ${use('wantedKind')} }`,
      ),
  ],
  [
    'a constant as a member of a class',
    (make, use) =>
      files(
        `${PORTAL}FOUNDATION_EXPORT VALUE *const RDWanted NS_SWIFT_NAME(Portal.wanted);`,
        `VALUE *const RDWanted = ${make};`,
        `func go() { ${use('Portal.wanted')} }`,
      ),
  ],
]);

/** A switch of Objective-C over what Swift says. */
const chosen = (title: string, header: string, call: string): Rows[number] => [
  title,
  (make, use, _each, other) => ({
    'App/Kind.h': header,
    'App/Shelf.h': '#import "Kind.h"\n@interface Shelf : NSObject\n- (void)readKind:(RDKind)kind;\n@end\n',
    'App/Shelf.m': `#import <HealthKit/HealthKit.h>\n#import <Mixpanel/Mixpanel.h>\n#import "Shelf.h"\n@implementation Shelf\n- (void)readKind:(RDKind)kind { switch (kind) { case RDKindLabs: { ${use(make)} break; } case RDKindShots: { ${use(other)} break; } } }\n@end\n`,
    'App/Use.swift': `import HealthKit\nfinal class Use { let shelf = Shelf()\n func go() { ${call} } }\n`,
  }),
  OF_TYPES,
];
bothFlows(OBJECTIVE_C, [
  chosen(
    'an enum by another name',
    'typedef NS_ENUM(NSInteger, RDKind) { RDKindLabs, RDKindShots } NS_SWIFT_NAME(Kind);\n',
    'let kind: Kind = .labs\n shelf.read(kind)',
  ),
  chosen(
    'an enum by another name, said',
    'typedef NS_ENUM(NSInteger, RDKind) { RDKindLabs, RDKindShots } NS_SWIFT_NAME(Kind);\n',
    'shelf.read(Kind.labs)',
  ),
  chosen(
    'an enum inside of a class',
    'NS_SWIFT_NAME(Portal)\n@interface RDPortal : NSObject\n@end\ntypedef NS_ENUM(NSInteger, RDKind) { RDKindLabs, RDKindShots } NS_SWIFT_NAME(Portal.Kind);\n',
    'shelf.read(Portal.Kind.labs)',
  ),
  chosen(
    'a case by another name',
    'typedef NS_ENUM(NSInteger, RDKind) { RDKindLabs NS_SWIFT_NAME(results) = 1, RDKindShots NS_SWIFT_NAME(vaccines) };\n',
    'shelf.read(.results)',
  ),
  chosen(
    'a case of an enum that is closed',
    'typedef NS_CLOSED_ENUM(NSInteger, RDKind) { RDKindLabs, RDKindShots };\n',
    'shelf.read(.labs)',
  ),
  [
    'a function of C that Swift does not call by its other name',
    (make, use, _each, other) => ({
      'App/Portal.h':
        'typedef NS_ENUM(NSInteger, RDKind) { RDKindLabs, RDKindShots };\nNS_SWIFT_NAME(Portal)\n@interface RDPortal : NSObject\n@end\nvoid RDRead(RDKind kind) NS_SWIFT_NAME(Portal.read(_:));\n',
      'App/Portal.m': `#import <HealthKit/HealthKit.h>\n#import <Mixpanel/Mixpanel.h>\n#import "Portal.h"\n@implementation RDPortal\n- (void)viewDidLoad { RDRead(RDKindLabs); }\n@end\nvoid RDRead(RDKind kind) { switch (kind) { case RDKindLabs: { ${use(make)} break; } case RDKindShots: { ${use(other)} break; } } }\n`,
      'App/Use.swift': 'import HealthKit\nfunc go() { _ = Portal() }\n',
    }),
    OF_TYPES,
  ],
]);
