/** Enums of Objective-C that a loop counts, and properties by their names as texts. */
import { bothFlows, type Rows } from './both-flows.ts';
import { eachApart } from './each-apart.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

const ENUM = 'typedef NS_ENUM(NSInteger, Part) { PartLabs, PartRest, PartCount };\n';
const ONE = 'typedef NS_ENUM(NSInteger, Part) { PartLabs, PartCount };\n';
const table = (make: string): string =>
  `- (VALUE)kindOf:(Part)part { switch (part) { case PartLabs: return ${make}; default: return nil; } }\n`;
const SHELF = made('Shelf', '@property (nonatomic, strong) VALUE kind;\n@property (nonatomic, strong) VALUE rest;', '');
const ROWS: Rows = [
  [
    'an enum, counted by a for',
    (make, use) =>
      `${ONE}${screen(`${table(make)}- (void)viewDidLoad { for (NSInteger i = 0; i < PartCount; i++) { VALUE kind = [self kindOf:i];\n if (kind) { ${use('kind')} } } }`)}`,
  ],
  [
    'an enum, counted by a for with its own type',
    (make, use) =>
      `${ONE}${screen(`${table(make)}- (void)viewDidLoad { for (Part part = PartLabs; part < PartCount; part++) { VALUE kind = [self kindOf:part];\n if (kind) { ${use('kind')} } } }`)}`,
  ],
  [
    'an enum, counted by a for with a cast',
    (make, use) =>
      `${ONE}${screen(`${table(make)}- (void)viewDidLoad { for (NSUInteger i = 0; i < 1; i += 1) { VALUE kind = [self kindOf:(Part)i];\n if (kind) { ${use('kind')} } } }`)}`,
  ],
  [
    'an enum, counted by a while',
    (make, use) =>
      `${ONE}${screen(`${table(make)}- (void)viewDidLoad { NSInteger i = 0;\n while (i < PartCount) { VALUE kind = [self kindOf:(Part)i];\n if (kind) { ${use('kind')} }\n i++; } }`)}`,
  ],
  [
    'an enum, counted by a do while',
    (make, use) =>
      `${ONE}${screen(`${table(make)}- (void)viewDidLoad { NSInteger i = 0;\n do { VALUE kind = [self kindOf:(Part)i];\n if (kind) { ${use('kind')} }\n i = i + 1; } while (i < PartCount); }`)}`,
  ],
  [
    'an enum, counted by a for of a function of C',
    (make, use) =>
      `${ONE}static VALUE KindOf(Part part) { switch (part) { case PartLabs: return ${make}; default: return nil; } }\n${screen(`- (void)viewDidLoad { for (NSInteger i = 0; i < PartCount; ++i) { ${use('KindOf(i)')} } }`)}`,
  ],
  [
    'an enum that an array of C is indexed by',
    (make, use, _, other) =>
      `${ENUM}${screen(`- (void)viewDidLoad { VALUE kinds[PartCount] = { [PartLabs] = ${make}, [PartRest] = ${other} };\n ${use('kinds[PartLabs]')} }`)}`,
    { fails: ['asked', 'read'], without: ['beside'] },
  ],
  [
    'an enum boxed in a list, counted',
    (make, use) =>
      `${ONE}${screen(`${table(make)}- (void)viewDidLoad { for (NSNumber *part in @[@(PartLabs)]) { VALUE kind = [self kindOf:part.integerValue];\n if (kind) { ${use('kind')} } } }`)}`,
  ],
  [
    'an enum by a row of a table',
    (make, use) =>
      `${ONE}${screen(`${table(make)}- (NSInteger)tableView:(UITableView *)table numberOfRowsInSection:(NSInteger)section { return PartCount; }\n- (void)tableView:(UITableView *)table didSelectRowAtIndexPath:(NSIndexPath *)path { VALUE kind = [self kindOf:path.row];\n if (kind) { ${use('kind')} } }`)}`,
  ],
  [
    'an enum, counted into a list',
    (make, _, each) =>
      `${ONE}${screen(`${table(make)}- (void)viewDidLoad { NSMutableArray *kinds = [NSMutableArray array];\n for (NSInteger i = 0; i < PartCount; i++) { [kinds addObject:[self kindOf:i]]; }\n ${each('kinds')} }`)}`,
  ],
  [
    'an enum, counted by a for, where a branch is an if',
    (make, use) =>
      `${ONE}${screen(`- (VALUE)kindOf:(Part)part { if (part == PartLabs) { return ${make}; }\n return nil; }\n- (void)viewDidLoad { for (NSInteger i = 0; i < PartCount; i++) { ${use('[self kindOf:i]')} } }`)}`,
  ],
  [
    'an enum of bits, shifted by a while',
    (make, use) =>
      `typedef NS_OPTIONS(NSUInteger, Part) { PartLabs = 1 << 0, PartRest = 1 << 1 };\n${screen(`- (VALUE)kindOf:(Part)part { switch (part) { case PartLabs: return ${make}; default: return nil; } }\n- (void)viewDidLoad { for (Part part = PartLabs; part <= PartLabs; part <<= 1) { ${use('[self kindOf:part]')} } }`)}`,
  ],
  [
    'valueForKey:',
    (make, use, _, other) =>
      `${SHELF}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n shelf.kind = ${make};\n shelf.rest = ${other};\n ${use('[shelf valueForKey:@"kind"]')} }`)}`,
  ],
  [
    'setValue:forKey: and valueForKey:',
    (make, use, _, other) =>
      `${SHELF}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n [shelf setValue:${make} forKey:@"kind"];\n [shelf setValue:${other} forKey:@"rest"];\n ${use('[shelf valueForKey:@"kind"]')} }`)}`,
  ],
  [
    'setValue:forKey: on self',
    (make, use, _, other) =>
      screen(
        `- (void)viewDidLoad { [self setValue:${make} forKey:@"kind"];\n [self setValue:${other} forKey:@"rest"];\n ${use('self.kind')} }`,
        '@property (nonatomic, strong) VALUE kind;\n@property (nonatomic, strong) VALUE rest;',
      ),
  ],
  [
    'setValue:forKey: into a variable of an object',
    (make, use) =>
      screen(`- (void)viewDidLoad { [self setValue:${make} forKey:@"kind"];\n ${use('_kind')} }`, '{ VALUE _kind; }'),
  ],
  [
    'setValue:forKeyPath:',
    (make, use, _, other) =>
      `${SHELF}${screen(`- (void)viewDidLoad { self.shelf = [Shelf new];\n [self setValue:${make} forKeyPath:@"shelf.kind"];\n [self setValue:${other} forKeyPath:@"shelf.rest"];\n ${use('self.shelf.kind')} }`, '@property (nonatomic, strong) Shelf *shelf;')}`,
  ],
  [
    'valueForKeyPath:',
    (make, use, _, other) =>
      `${SHELF}${screen(`- (void)viewDidLoad { self.shelf = [Shelf new];\n self.shelf.kind = ${make};\n self.shelf.rest = ${other};\n ${use('[self valueForKeyPath:@"shelf.kind"]')} }`, '@property (nonatomic, strong) Shelf *shelf;')}`,
  ],
  [
    'valueForKey: of a list',
    (make, _, each, other) =>
      `${SHELF}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n shelf.kind = ${make};\n shelf.rest = ${other};\n NSArray *shelves = @[shelf];\n ${each('[shelves valueForKey:@"kind"]')} }`)}`,
    { fails: ['records'] },
  ],
  [
    'setValuesForKeysWithDictionary:',
    (make, use, _, other) =>
      `${SHELF}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n [shelf setValuesForKeysWithDictionary:@{ @"kind": ${make}, @"rest": ${other} }];\n ${use('shelf.kind')} }`)}`,
    { fails: ['beside'] },
  ],
  [
    'valueForKey: of a getter',
    (make, use) =>
      `${made('Shelf', '- (VALUE)kind;', `- (VALUE)kind { return ${make}; }`)}${screen(`- (void)viewDidLoad { ${use('[[Shelf new] valueForKey:@"kind"]')} }`)}`,
  ],
  [
    'setValue:forKey: by a setter of its own',
    (make, use) =>
      `${made('Shelf', '@property (nonatomic, strong) VALUE kind;', `- (void)setKind:(VALUE)kind { ${use('kind')} }`)}${screen(`- (void)viewDidLoad { [[Shelf new] setValue:${make} forKey:@"kind"]; }`)}`,
  ],
  [
    'a key path of keypath constants',
    (make, use) =>
      `${SHELF}static NSString *const KindKey = @"kind";\n${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n [shelf setValue:${make} forKey:KindKey];\n ${use('[shelf valueForKey:KindKey]')} }`)}`,
  ],
  [
    'valueForKeyPath: with what is different',
    (make, _, each, other) =>
      `${SHELF}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n shelf.kind = ${make};\n shelf.rest = ${other};\n NSArray<Shelf *> *shelves = @[shelf];\n ${each('[shelves valueForKeyPath:@"@distinctUnionOfObjects.kind"]')} }`)}`,
  ],
];
bothFlows(OBJECTIVE_C, ROWS);

const ROWS_OF = made('Row', '@property (nonatomic, copy) NSString *name;', '');
eachApart('what a key path gives of all elements', OBJECTIVE_C, [
  [
    'the count of them',
    (make, use, told) =>
      `${ROWS_OF}${screen(`- (void)viewDidLoad { Row *row = [Row new];\n row.name = ${make};\n NSArray<Row *> *rows = @[row];\n id first = [rows valueForKeyPath:@"@unionOfObjects.name"];\n id second = [rows valueForKeyPath:@"@count"];\n ${use(told)} }`)}`,
  ],
]);
