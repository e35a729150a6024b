/** Lists, dictionaries and sets. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

const ROWS: Rows = [
  [
    'a dictionary by a literal key',
    (make, use, _, other) =>
      screen(
        `- (void)viewDidLoad { NSDictionary<NSString *, VALUE> *table = @{@"labs": ${make}, @"shots": ${other}};\n ${use('table[@"labs"]')} }`,
      ),
  ],
  [
    'a dictionary’s values',
    (make, _, each) =>
      screen(`- (void)viewDidLoad { NSDictionary *table = @{@"labs": ${make}};\n ${each('table.allValues')} }`),
  ],
  [
    'a dictionary, enumerated',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { [@{@"labs": ${make}} enumerateKeysAndObjectsUsingBlock:^(NSString *name, VALUE kind, BOOL *stop) { ${use('kind')} }]; }`,
      ),
  ],
  [
    'fast enumeration',
    (make, use) => screen(`- (void)viewDidLoad { for (VALUE kind in @[${make}]) { ${use('kind')} } }`),
  ],
  [
    'enumerateObjectsUsingBlock:',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { [@[${make}] enumerateObjectsUsingBlock:^(VALUE kind, NSUInteger index, BOOL *stop) { ${use('kind')} }]; }`,
      ),
  ],
  [
    'a mutable set',
    (make, _, each) =>
      screen(
        `- (void)viewDidLoad { NSMutableSet *kinds = [NSMutableSet set];\n [kinds addObject:${make}];\n ${each('kinds.allObjects')} }`,
      ),
  ],
  [
    'unionSet:',
    (make, _, each) =>
      screen(
        `- (void)viewDidLoad { NSMutableSet *kinds = [NSMutableSet set];\n [kinds unionSet:[NSSet setWithObject:${make}]];\n ${each('[kinds allObjects]')} }`,
      ),
  ],
  [
    'minusSet:',
    (make, _, each, other) =>
      screen(
        `- (void)viewDidLoad { NSMutableSet *kinds = [NSMutableSet setWithObjects:${make}, ${other}, nil];\n [kinds minusSet:[NSSet setWithObject:${other}]];\n ${each('[kinds allObjects]')} }`,
      ),
    OF_TYPES,
  ],
  [
    'a list that grows',
    (make, _, each) =>
      screen(`- (void)viewDidLoad { NSArray *kinds = [@[] arrayByAddingObject:${make}];\n ${each('kinds')} }`),
  ],
  [
    'firstObject',
    (make, use) => screen(`- (void)viewDidLoad { NSArray *kinds = @[${make}];\n ${use('kinds.firstObject')} }`),
  ],
  [
    'a subscript of the app',
    (make, use) =>
      `${made('Shelf', '- (VALUE)objectForKeyedSubscript:(NSString *)name;', `- (VALUE)objectForKeyedSubscript:(NSString *)name { return ${make}; }`)}${screen(
        `- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n ${use('shelf[@"labs"]')} }`,
      )}`,
  ],
  [
    'an operation of a block',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { VALUE kind = ${make};\n [[NSOperationQueue new] addOperationWithBlock:^{ ${use('kind')} }]; }`,
      ),
  ],
];

bothFlows(OBJECTIVE_C, ROWS);
