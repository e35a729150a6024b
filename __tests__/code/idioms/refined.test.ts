/** What Objective-C refines for Swift: Swift calls it by two underscores and its name. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const shelf = (declared: string, done: string): Record<string, string> => ({
  'App/Shelf.h': `#import <HealthKit/HealthKit.h>\n@interface Shelf : NSObject\n${declared}\n@end\n`,
  'App/Shelf.m': `#import "Shelf.h"\n@implementation Shelf\n${done}\n@end\n`,
});
const BOTH =
  '@property (nonatomic, strong) id kind NS_REFINED_FOR_SWIFT;\n@property (nonatomic, strong) id rest NS_REFINED_FOR_SWIFT;';

const ROWS: Rows = [
  [
    'a method',
    (make, use) => ({
      ...shelf('- (id)same:(id)kind NS_REFINED_FOR_SWIFT;', '- (id)same:(id)kind { return kind; }'),
      [SWIFT.file]: `${SWIFT.head}extension Shelf { func same(_ kind: VALUE) -> VALUE { __same(kind) as! VALUE } }\nstruct Page { func go() { ${use(`Shelf().same(${make})`)} } }\n`,
    }),
  ],
  [
    'a property',
    (make, use, _, other) => ({
      ...shelf(BOTH, ''),
      [SWIFT.file]: `${SWIFT.head}extension Shelf { var kind: VALUE { get { __kind as! VALUE } set { __kind = newValue } }\n var rest: VALUE { get { __rest as! VALUE } set { __rest = newValue } } }\nstruct Page { func go() { let shelf = Shelf()\n shelf.kind = ${make}\n shelf.rest = ${other}\n ${use('shelf.kind')} } }\n`,
    }),
  ],
  [
    'a property, by its own name',
    (make, use, _, other) => ({
      ...shelf(BOTH, ''),
      [SWIFT.file]: `${SWIFT.head}struct Page { func go() { let shelf = Shelf()\n shelf.__kind = ${make}\n shelf.__rest = ${other}\n ${use('shelf.__kind as! VALUE')} } }\n`,
    }),
  ],
  [
    'an initialiser',
    (make, use, _, other) => ({
      ...shelf(
        `${BOTH.replaceAll(' NS_REFINED_FOR_SWIFT', '')}\n- (instancetype)initWithKind:(id)kind rest:(id)rest NS_REFINED_FOR_SWIFT;`,
        '- (instancetype)initWithKind:(id)kind rest:(id)rest { self = [super init];\n _kind = kind;\n _rest = rest;\n return self; }',
      ),
      [SWIFT.file]: `${SWIFT.head}extension Shelf { convenience init(of kind: VALUE, and rest: VALUE) { self.init(__kind: kind, rest: rest) } }\nstruct Page { func go() { let shelf = Shelf(of: ${make}, and: ${other})\n ${use('shelf.kind as! VALUE')} } }\n`,
    }),
  ],
  [
    'an initialiser, by its own name',
    (make, use, _, other) => ({
      ...shelf(
        `${BOTH.replaceAll(' NS_REFINED_FOR_SWIFT', '')}\n- (instancetype)initWithKind:(id)kind rest:(id)rest NS_REFINED_FOR_SWIFT;`,
        '- (instancetype)initWithKind:(id)kind rest:(id)rest { self = [super init];\n _kind = kind;\n _rest = rest;\n return self; }',
      ),
      [SWIFT.file]: `${SWIFT.head}struct Page { func go() { let shelf = Shelf(__kind: ${make}, rest: ${other})\n ${use('shelf.kind as! VALUE')} } }\n`,
    }),
  ],
];

bothFlows(SWIFT, ROWS);
