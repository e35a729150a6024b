/** Swift and Objective-C in one app: the names that selectors have in the other language, in both flows. */
import { bothFlows, type Language, OF_TYPES, type Rows } from './both-flows.ts';
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
    'a class of Swift that has another name in Objective-C',
    (make, use) => ({
      ...swift(
        `@objc(RDReader) final class Reader: NSObject { @objc(readKind:) func load(_ kind: VALUE) { ${use('kind')} } }`,
      ),
      ...objectiveC(
        'Use',
        '@property (nonatomic, strong) RDReader *reader;',
        `- (void)viewDidLoad { self.reader = [RDReader new];\n [self show:${make}]; }\n- (void)show:(VALUE *)kind { [self.reader readKind:kind]; }`,
      ),
    }),
  ],
  [
    'a protocol of Swift that has another name in Objective-C',
    (make, use) => ({
      ...swift(
        `@objc(RDReading) protocol Reading { func load(_ kind: VALUE) }\nfinal class Reader: NSObject, Reading { func load(_ kind: VALUE) { ${use('kind')} } }\nfunc start() { let use = Use()\n use.reader = Reader()\n use.viewDidLoad() }`,
      ),
      ...objectiveC(
        'Use',
        '@property (nonatomic, strong) id<RDReading> reader;',
        `- (void)viewDidLoad { [self.reader load:${make}]; }`,
      ),
    }),
  ],
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

/** A class of Objective-C by its name for Swift; its implementation says nothing else of the two. */
const renamed = (use: string): Record<string, string> => ({
  'App/RDRow.h': `#import <UIKit/UIKit.h>\n@class RDThing;\nNS_SWIFT_NAME(Row)\n@interface RDRow : UITableViewCell\n+ (instancetype)shared;\n- (void)configureWithTitle:(VALUE *)title row:(NSInteger)row NS_SWIFT_NAME(configure(title:row:));\n@end\n`,
  'App/RDRow.m': `#import "RDRow.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation RDRow\n+ (instancetype)shared { return [self new]; }\n- (void)configureWithTitle:(VALUE *)title row:(NSInteger)row { ${use} }\n@end\n`,
});

/** What a protocol of Objective-C names for Swift, done by a class that says nothing of it. */
const promised = (use: string): Record<string, string> => ({
  'App/RDShowing.h':
    '#import <UIKit/UIKit.h>\nNS_SWIFT_NAME(Showing)\n@protocol RDShowing <NSObject>\n- (void)configureWithTitle:(VALUE *)title row:(NSInteger)row NS_SWIFT_NAME(show(title:at:));\n@end\n',
  'App/RDRow.h': '#import "RDShowing.h"\nNS_SWIFT_NAME(Row)\n@interface RDRow : NSObject <RDShowing>\n@end\n',
  'App/RDRow.m': `#import "RDRow.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation RDRow\n- (void)configureWithTitle:(VALUE *)title row:(NSInteger)row { ${use} }\n@end\n`,
});

bothFlows(
  {
    ...OBJECTIVE_C,
    type: { ...SWIFT.type, name: NAMES.type },
    text: { ...SWIFT.text, name: NAMES.text },
    records: { ...OBJECTIVE_C.records, beside: SWIFT.records.beside },
  },
  [
    [
      'a class with another name in Swift that is made',
      (make, use) => ({ ...renamed(use('title')), ...swift(`func go() { Row().configure(title: ${make}, row: 1) }`) }),
    ],
    [
      'a method that a protocol names for Swift',
      (make, use) => ({
        ...promised(use('title')),
        ...swift(
          `final class Page { let row: any Showing\n init(row: any Showing) { self.row = row }\n func go() { row.show(title: ${make}, at: 1) } }\nfunc go() { Page(row: Row()).go() }`,
        ),
      }),
    ],
    [
      'a method that a protocol names for Swift, of the class itself',
      (make, use) => ({ ...promised(use('title')), ...swift(`func go() { Row().show(title: ${make}, at: 1) }`) }),
    ],
    [
      'a cell with another name in Swift',
      (make, use) => ({
        ...renamed(use('title')),
        ...swift(
          `import UIKit\nfinal class Page: UITableViewController { private let titles = [${make}]\n override func tableView(_ tableView: UITableView, cellForRowAt path: IndexPath) -> UITableViewCell { let cell = tableView.dequeueReusableCell(withIdentifier: "row", for: path) as! Row\n cell.configure(title: titles[path.row], row: path.row)\n return cell } }`,
        ),
      }),
    ],
    [
      'the one instance of a class with another name in Swift',
      (make, use) => ({
        ...renamed(use('title')),
        ...swift(`func go() { Row.shared().configure(title: ${make}, row: 1) }`),
      }),
    ],
    [
      'a property of a class with another name in Swift',
      (make, use) => ({
        ...renamed(use('title')),
        ...swift(`final class Page { var row: Row? = Row()\n func go() { row?.configure(title: ${make}, row: 1) } }`),
      }),
    ],
    [
      'a method of it that is handed over',
      (make, use) => ({
        ...renamed(use('title')),
        ...swift(
          `struct Shown { let show: (VALUE, Int) -> Void\n func go() { show(${make}, 1) } }\nfunc go(_ row: Row) { Shown(show: row.configure(title:row:)).go() }`,
        ),
      }),
    ],
  ],
);

/** A table of Objective-C, by the constants of `NS_TYPED_ENUM`, and what Swift takes out of it. */
const table = (title: string, key: string, signature: string, call: string, swiftName = ''): Rows[number] => [
  title,
  (make, use, _each, other) => ({
    'App/Section.h': `#import <Foundation/Foundation.h>\ntypedef NSString *RDSection NS_TYPED_ENUM${swiftName && ` NS_SWIFT_NAME(${swiftName})`};\nFOUNDATION_EXPORT RDSection const ${key};\nFOUNDATION_EXPORT RDSection const RDSectionOther;\n`,
    'App/Section.m': `#import "Section.h"\nRDSection const ${key} = @"allergies";\nRDSection const RDSectionOther = @"other";\n`,
    ...objectiveC(
      'Shelf',
      '@property (nonatomic, copy) NSDictionary<RDSection, VALUE *> *kinds;\n- (void)readSection:(RDSection)section then:(void (^)(BOOL ok))then;',
      `- (void)go${signature} { self.kinds = @{ ${key}: ${make}, RDSectionOther: ${other} }; ${use('self.kinds[section]')} }`,
    ),
    ...swift(`final class Use { let shelf = Shelf()\n func go() { shelf.${call} } }`),
  }),
];

bothFlows(OBJECTIVE_C, [
  table(
    'a constant of NS_TYPED_ENUM as an implicit member',
    'RDSectionAllergies',
    ':(RDSection)section then:(void (^)(BOOL ok))then',
    'go(.allergies) { _ in }',
  ),
  table(
    'a constant of NS_TYPED_ENUM as a member of its type',
    'RDSectionAllergies',
    ':(RDSection)section',
    'go(RDSection.allergies)',
  ),
  table('a constant of NS_TYPED_ENUM with words of its type', 'RDAllergies', ':(RDSection)section', 'go(.allergies)'),
  table(
    'a constant of NS_TYPED_ENUM with NS_SWIFT_NAME of its type',
    'RDSectionAllergies',
    ':(RDSection)section',
    'go(Section.allergies)',
    'Section',
  ),
  [
    'an NS_ENUM of Objective-C that Swift passes',
    (make, use, _each, other) => ({
      'App/Kind.h': 'typedef NS_ENUM(NSInteger, RDKind) { RDKindLabs, RDKindShots };\n',
      ...objectiveC(
        'Shelf',
        '- (void)readKind:(RDKind)kind;',
        `- (void)readKind:(RDKind)kind { switch (kind) { case RDKindLabs: { ${use(make)} break; } case RDKindShots: { ${use(other)} break; } } }`,
      ),
      ...swift('final class Use { let shelf = Shelf()\n func go() { shelf.read(.labs) } }'),
    }),
    OF_TYPES,
  ],
]);

bothFlows(SWIFT, [
  ...[
    ['@objc', 'RDKindLabs'],
    ['@objc(XYKind)', 'XYKindLabs'],
  ].map(([attribute, constant]): Rows[number] => [
    `a case of an enum of Swift, ${attribute}, that Objective-C names`,
    (_make, use, _each, other) => ({
      ...objectiveC('Screen', '', `- (void)viewDidLoad { [[Use new] read:${constant}]; }`),
      ...swift(
        `${attribute} enum RDKind: Int { case labs, shots }\n@objc final class Use: NSObject { @objc func read(_ kind: RDKind) { switch kind { case .labs: ${use(_make)}\n case .shots: ${use(other)} } } }`,
      ),
    }),
    OF_TYPES,
  ]),
  [
    'an NS_ENUM of Objective-C that Swift switches over',
    (make, use, _each, other) => ({
      'App/Kind.h': 'typedef NS_ENUM(NSInteger, RDKind) { RDKindLabs, RDKindShots };\n',
      ...objectiveC('Screen', '', '- (void)viewDidLoad { [[Use new] read:RDKindLabs]; }'),
      ...swift(
        `import Mixpanel\n@objc final class Use: NSObject { @objc func read(_ kind: RDKind) { switch kind { case .labs: ${use(make)}\n case .shots: ${use(other)}\n @unknown default: break } } }`,
      ),
    }),
    OF_TYPES,
  ],
]);
