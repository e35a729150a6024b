/** What Objective-C of today is written with: each a way that a type, or a record’s text, comes through. */
import { bothFlows, type Rows } from './both-flows.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

const ROWS: Rows = [
  [
    'a class cluster',
    (make, use, _, other) =>
      `typedef NS_ENUM(NSInteger, Part) { PartLabs, PartRest };\n@interface Section : NSObject\n+ (instancetype)sectionWithPart:(Part)part;\n- (VALUE)kind;\n@end\n${made('Labs', '', `- (VALUE)kind { return ${make}; }`, 'Section')}${made('Rest', '', `- (VALUE)kind { return ${other}; }`, 'Section')}@implementation Section\n+ (instancetype)sectionWithPart:(Part)part { switch (part) { case PartLabs: return [Labs new]; case PartRest: return [Rest new]; } }\n- (VALUE)kind { return nil; }\n@end\n${screen(`- (void)viewDidLoad { Section *section = [Section sectionWithPart:PartLabs];\n ${use('section.kind')} }`)}`,
  ],
  [
    'setValue:forKey:',
    (make, use, _, other) =>
      `${made('Shelf', '@property (nonatomic, strong) VALUE kind;\n@property (nonatomic, strong) VALUE rest;', '')}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n [shelf setValue:${make} forKey:@"kind"];\n [shelf setValue:${other} forKey:@"rest"];\n ${use('shelf.kind')} }`)}`,
  ],
  [
    'setValue:forKey:, by the name of a selector',
    (make, use) =>
      `${made('Shelf', '@property (nonatomic, strong) VALUE kind;', '')}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n [shelf setValue:${make} forKey:NSStringFromSelector(@selector(kind))];\n ${use('shelf.kind')} }`)}`,
  ],
  [
    'a dictionary by a number',
    (make, use) =>
      `typedef NS_ENUM(NSInteger, Part) { PartLabs, PartRest };\n${screen(`- (void)viewDidLoad { NSDictionary<NSNumber *, VALUE> *kinds = @{ @(PartLabs): ${make} };\n ${use('kinds[@(PartLabs)]')} }`)}`,
  ],
  [
    'an array of C',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { VALUE kinds[] = { ${make} };\n for (NSUInteger i = 0; i < 1; i++) { ${use('kinds[i]')} } }`,
      ),
  ],
  [
    'a block that says what it gives, and is given an object',
    (make, use, _, other) =>
      screen(
        `- (void)viewDidLoad { VALUE (^pick)(NSArray *kinds) = ^VALUE(NSArray *kinds) { return kinds[0]; };\n VALUE kind = pick(@[ ${make} ]);\n VALUE (^rest)(NSArray *, NSArray *) = ^VALUE(NSArray *kinds, NSArray *others) { return kinds[0]; };\n kind = rest(@[ kind ], @[ ${other} ]);\n ${use('kind')} }`,
      ),
  ],
  [
    'a block that says that it gives a truth',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { BOOL (^each)(VALUE kind, BOOL isLast) = ^BOOL(VALUE kind, BOOL isLast) { ${use('kind')}\n return YES; };\n each(${make}, YES); }`,
      ),
  ],
  [
    'enumerateKeysAndObjectsUsingBlock:',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { [@{ @"labs": ${make} } enumerateKeysAndObjectsUsingBlock:^(NSString *key, VALUE kind, BOOL *stop) { ${use('kind')} }]; }`,
      ),
  ],
  [
    'an ordered set',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { NSOrderedSet *kinds = [NSOrderedSet orderedSetWithObjects:${make}, nil];\n for (VALUE kind in kinds) { ${use('kind')} } }`,
      ),
  ],
  [
    'a cache',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { self.cache = [NSCache new];\n [self.cache setObject:${make} forKey:@"kind"];\n VALUE kind = [self.cache objectForKey:@"kind"];\n ${use('kind')} }`,
        '@property (nonatomic, strong) NSCache *cache;',
      ),
  ],
  [
    'a map table',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { NSMapTable *table = [NSMapTable strongToStrongObjectsMapTable];\n [table setObject:${make} forKey:@"kind"];\n VALUE kind = [table objectForKey:@"kind"];\n ${use('kind')} }`,
      ),
  ],
  [
    'a constant of the file',
    (make, use) =>
      `static VALUE Wanted(void) { static VALUE kind;\n if (kind == nil) { kind = ${make}; }\n return kind; }\n${screen(`- (void)viewDidLoad { ${use('Wanted()')} }`)}`,
  ],
  [
    'a block that is a parameter and is kept',
    (make, use, _, other) =>
      `typedef void (^Done)(VALUE kind, VALUE rest);\n${made('Loader', '@property (nonatomic, copy) Done done;\n- (void)onDone:(Done)done;\n- (void)start;', `- (void)onDone:(Done)done { self.done = done; }\n- (void)start { if (self.done) { self.done(${make}, ${other}); } }`)}${screen(`- (void)viewDidLoad { Loader *loader = [Loader new];\n [loader onDone:^(VALUE kind, VALUE rest) { ${use('kind')} }];\n [loader start]; }`)}`,
  ],
  [
    'a block that gives it',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { VALUE (^give)(void) = ^{ return ${make}; };\n VALUE kind = give();\n ${use('kind')} }`,
      ),
  ],
  [
    'a block that is called at once',
    (make, use) => screen(`- (void)viewDidLoad { VALUE kind = ^{ return ${make}; }();\n ${use('kind')} }`),
  ],
  [
    'a statement in parentheses',
    (make, use) => screen(`- (void)viewDidLoad { VALUE kind = ({ VALUE one = ${make}; one; });\n ${use('kind')} }`),
  ],
  [
    '@try and @finally',
    (make, use) =>
      screen(`- (void)viewDidLoad { VALUE kind = nil;\n @try { kind = ${make}; } @finally { ${use('kind')} } }`),
  ],
  [
    '@synchronized',
    (make, use) =>
      screen(
        `- (VALUE)wanted { @synchronized (self) { if (!self.kind) { self.kind = ${make}; }\n return self.kind; } }\n- (void)viewDidLoad { ${use('[self wanted]')} }`,
        '@property (nonatomic, strong) VALUE kind;',
      ),
  ],
  [
    'a question mark without a middle',
    (make, use) =>
      screen(
        `- (void)show:(VALUE)kind { VALUE one = kind ?: ${make};\n ${use('one')} }\n- (void)viewDidLoad { [self show:nil]; }`,
      ),
  ],
  [
    'sorted by a comparator',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { NSArray *kinds = [@[${make}] sortedArrayUsingComparator:^NSComparisonResult(id a, id b) { return NSOrderedSame; }];\n for (VALUE kind in kinds) { ${use('kind')} } }`,
      ),
  ],
  [
    'filtered by a predicate of a block',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { NSArray *kinds = @[${make}];\n NSMutableArray *wanted = [NSMutableArray arrayWithCapacity:1];\n for (VALUE kind in kinds) { if (kind != nil) { [wanted addObject:kind]; } }\n for (VALUE kind in [wanted copy]) { ${use('kind')} } }`,
      ),
  ],
  [
    'dispatch_async to the main queue',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { VALUE kind = ${make};\n dispatch_async(dispatch_get_main_queue(), ^{ ${use('kind')} }); }`,
      ),
  ],
  [
    'a class of the app with a type parameter',
    (make, use) =>
      `@interface Box<__covariant Value> : NSObject\n@property (nonatomic, strong) Value value;\n@end\n@implementation Box\n@end\n${screen(`- (void)viewDidLoad { Box<VALUE> *box = [Box new];\n box.value = ${make};\n ${use('box.value')} }`)}`,
  ],
  [
    'a copy that a class makes of itself',
    (make, use, _, other) =>
      `${made('Shelf', '@property (nonatomic, strong) VALUE kind;\n@property (nonatomic, strong) VALUE rest;', '- (id)copyWithZone:(NSZone *)zone { Shelf *copy = [Shelf new];\n copy.kind = self.kind;\n copy.rest = self.rest;\n return copy; }')}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n shelf.kind = ${make};\n shelf.rest = ${other};\n Shelf *other = [shelf copy];\n ${use('other.kind')} }`)}`,
  ],
  [
    'key-value observing',
    (make, use) =>
      `${made('Shelf', '@property (nonatomic, strong) VALUE kind;', '')}${screen(
        `- (void)viewDidLoad { self.shelf = [Shelf new];\n [self.shelf addObserver:self forKeyPath:@"kind" options:NSKeyValueObservingOptionNew context:nil];\n self.shelf.kind = ${make}; }\n- (void)observeValueForKeyPath:(NSString *)path ofObject:(id)object change:(NSDictionary *)change context:(void *)context { ${use('self.shelf.kind')} }`,
        '@property (nonatomic, strong) Shelf *shelf;',
      )}`,
  ],
  [
    'an error that carries it in its user info',
    (make, use) =>
      screen(
        `- (BOOL)load:(NSError **)error { if (error) { *error = [NSError errorWithDomain:@"a" code:1 userInfo:@{ @"kind": ${make} }]; }\n return NO; }\n- (void)viewDidLoad { NSError *error = nil;\n if (![self load:&error]) { ${use('error.userInfo[@"kind"]')} } }`,
      ),
    { fails: ['asked', 'read'] },
  ],
  [
    'prepareForSegue:',
    (make, use) =>
      `${made('Detail', '@property (nonatomic, strong) VALUE kind;', `- (void)viewDidLoad { ${use('self.kind')} }`, 'UIViewController')}${screen(`- (void)prepareForSegue:(UIStoryboardSegue *)segue sender:(id)sender { Detail *detail = (Detail *)segue.destinationViewController;\n detail.kind = ${make}; }`)}`,
  ],
];
bothFlows(OBJECTIVE_C, ROWS);
