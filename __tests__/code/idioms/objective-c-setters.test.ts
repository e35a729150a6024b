/** What a setter of Objective-C does with what its property is set to. */
import { bothFlows, type Rows } from './both-flows.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

const shelf = (attributes: string, selector: string, use: string): string =>
  made(
    'Shelf',
    `@property (nonatomic, strong${attributes}) VALUE kind;`,
    `- (void)${selector}(VALUE)kind { _kind = kind;\n ${use} }`,
  );

const box = (name: string, selector: string, use: string): string =>
  made(name, `- (void)${selector};`, `- (void)${selector} { ${use} }`);

const ROWS: Rows = [
  [
    'a property that is set',
    (make, use) =>
      `${shelf('', 'setKind:', use('kind'))}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n shelf.kind = ${make}; }`)}`,
  ],
  [
    'a property of its own class',
    (make, use) =>
      `${made('Shelf', '@property (nonatomic, strong) VALUE kind;\n- (void)fill;', `- (void)setKind:(VALUE)kind { _kind = kind;\n ${use('kind')} }\n- (void)fill { self.kind = ${make}; }`)}${screen('- (void)viewDidLoad { [[Shelf new] fill]; }')}`,
  ],
  [
    'a property whose setter is called otherwise',
    (make, use) =>
      `${shelf(', setter=moveTo:', 'moveTo:', use('kind'))}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n shelf.kind = ${make}; }`)}`,
  ],
  [
    'a property whose setter is called otherwise, by a message',
    (make, use) =>
      `${shelf(', setter=moveTo:', 'moveTo:', use('kind'))}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n [shelf moveTo:${make}]; }`)}`,
  ],
  [
    'a setter that the system makes, by the name it is given',
    (make, use) =>
      `${made('Shelf', '@property (nonatomic, strong, setter=moveTo:) VALUE kind;', '')}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n [shelf moveTo:${make}];\n ${use('shelf.kind')} }`)}`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'a subscript of the app’s own, by a key',
    (make, use, _, other) =>
      `${box('Shelf', 'setObject:(VALUE)kind forKeyedSubscript:(NSString *)name', use('kind'))}${box('Drawer', 'setObject:(VALUE)kind forKeyedSubscript:(NSString *)name', '')}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n Drawer *drawer = [Drawer new];\n shelf[@"a"] = ${make};\n drawer[@"a"] = ${other}; }`)}`,
  ],
  [
    'a subscript of the app’s own, by a place',
    (make, use, _, other) =>
      `${box('Shelf', 'setObject:(VALUE)kind atIndexedSubscript:(NSUInteger)place', use('kind'))}${box('Drawer', 'setObject:(VALUE)kind atIndexedSubscript:(NSUInteger)place', '')}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n Drawer *drawer = [Drawer new];\n shelf[0] = ${make};\n drawer[0] = ${other}; }`)}`,
  ],
  [
    'a subscript of the app’s own, which keeps it',
    (make, use) =>
      `${made('Shelf', '@property (nonatomic, strong) NSMutableDictionary *kept;\n- (void)setObject:(VALUE)kind forKeyedSubscript:(NSString *)name;\n- (VALUE)objectForKeyedSubscript:(NSString *)name;', '- (instancetype)init { if (self = [super init]) { _kept = [NSMutableDictionary new]; } return self; }\n- (void)setObject:(VALUE)kind forKeyedSubscript:(NSString *)name { self.kept[name] = kind; }\n- (VALUE)objectForKeyedSubscript:(NSString *)name { return self.kept[name]; }')}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n shelf[@"a"] = ${make};\n ${use('shelf[@"a"]')} }`)}`,
  ],
];

bothFlows(OBJECTIVE_C, ROWS);
