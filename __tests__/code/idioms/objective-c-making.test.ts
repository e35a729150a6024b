/** How an object is made, and by whom its properties are set on the way. */
import { bothFlows, type Rows } from './both-flows.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

/** A class that keeps what its initialiser takes, and what it has beside. */
const kept = (more = ''): string =>
  made(
    'Config',
    '@property (nonatomic, strong) VALUE kind;\n- (instancetype)initWithKind:(VALUE)kind;',
    `- (instancetype)initWithKind:(VALUE)kind { if ((self = [super init])) { _kind = kind; } return self; }\n${more}`,
  );
const shown = (maker: string, use: (value: string) => string): string =>
  screen(`- (void)viewDidLoad { Config *config = ${maker};\n ${use('config.kind')} }`);

const ROWS: Rows = [
  [
    'alloc of self, in a method of the class',
    (make, use) =>
      `${kept('+ (instancetype)configWithKind:(VALUE)kind { return [[self alloc] initWithKind:kind]; }')}${shown(`[Config configWithKind:${make}]`, use)}`,
  ],
  [
    'alloc of the class of self, in a method of the class',
    (make, use) =>
      `${kept('+ (instancetype)configWithKind:(VALUE)kind { return [[[self class] alloc] initWithKind:kind]; }')}${shown(`[Config configWithKind:${make}]`, use)}`,
  ],
  [
    'new of self, in a method of the class',
    (make, use) =>
      `${kept('+ (instancetype)configWithKind:(VALUE)kind { Config *config = [self new]; config.kind = kind; return config; }')}${shown(`[Config configWithKind:${make}]`, use)}`,
  ],
  [
    'a class that is held',
    (make, use) =>
      `${kept()}${screen(`- (void)viewDidLoad { Class maker = [Config class];\n Config *config = [[maker alloc] initWithKind:${make}];\n ${use('config.kind')} }`)}`,
  ],
  [
    'a class that is held, by a dot',
    (make, use) =>
      `${kept()}${screen(`- (void)viewDidLoad { Class maker = Config.class;\n Config *config = [[maker alloc] initWithKind:${make}];\n ${use('config.kind')} }`)}`,
  ],
  [
    'an initialiser of a category, by a method of the class',
    (make, use) =>
      `${kept()}@implementation Config (More)\n- (instancetype)initWithOne:(VALUE)one { return [self initWithKind:one]; }\n+ (instancetype)one:(VALUE)one { return [[self alloc] initWithOne:one]; }\n@end\n${shown(`[Config one:${make}]`, use)}`,
  ],
  [
    'a method of the class that a subclass is sent',
    (make, use) =>
      `${kept('+ (instancetype)configWithKind:(VALUE)kind { return [[self alloc] initWithKind:kind]; }')}${made('Special', '', '', 'Config')}${shown(`[Special configWithKind:${make}]`, use)}`,
  ],
  [
    'a property set to a constant, by an initialiser that takes something else',
    (make, use) =>
      `${kept(`- (instancetype)initWithSize:(NSNumber *)size { if ((self = [super init])) { _kind = ${make}; } return self; }\n+ (instancetype)configOfSize:(NSNumber *)size { return [[self alloc] initWithSize:size]; }`)}${shown('[Config configOfSize:@3]', use)}`,
  ],
  [
    'a builder that a block fills',
    (make, use) =>
      `${made('Builder', '@property (nonatomic, strong) VALUE kind;', '')}${kept('- (instancetype)initWithBuilder:(Builder *)builder { if ((self = [super init])) { _kind = builder.kind; } return self; }\n+ (instancetype)configWithBlock:(void (^)(Builder *builder))block { Builder *builder = [Builder new]; block(builder); return [[self alloc] initWithBuilder:builder]; }')}${shown(`[Config configWithBlock:^(Builder *builder) { builder.kind = ${make}; }]`, use)}`,
  ],
  [
    'an instance variable by an arrow',
    (make, use) =>
      `${kept('+ (instancetype)configWithKind:(VALUE)kind { Config *config = [[self alloc] init]; config->_kind = kind; return config; }')}${shown(`[Config configWithKind:${make}]`, use)}`,
  ],
  [
    'an instance variable read by an arrow',
    (make, use) =>
      `${kept('- (VALUE)kindOf:(Config *)other { return other->_kind; }')}${screen(`- (void)viewDidLoad { Config *config = [[Config alloc] initWithKind:${make}];\n ${use('[[Config new] kindOf:config]')} }`)}`,
  ],
  [
    'a chain of blocks',
    (make, use) =>
      `${kept('- (Config *(^)(VALUE))with { return ^(VALUE kind) { self.kind = kind; return self; }; }')}${shown(`[Config new].with(${make})`, use)}`,
  ],
];

/** An object that keeps it and one of the same class that keeps another, by a method of the class. */
const apart = (
  maker: string,
  more: string,
  make: string,
  other: string,
  use: (value: string) => string,
  heir = '',
): string => {
  const config = made(
    'Config',
    '@property (nonatomic, strong) VALUE kind;',
    `+ (instancetype)configWithKind:(VALUE)kind { ${maker} }\n${more}`,
  );
  const name = heir === '' ? 'Config' : heir;
  return `${config}${heir === '' ? '' : made(heir, '', '', 'Config')}${screen(
    `- (void)viewDidLoad { NSArray<Config *> *kept = @[[${name} configWithKind:${make}]];\n NSArray<Config *> *others = @[[${name} configWithKind:${other}]];\n NSLog(@"%ld", others.count);\n ${use('kept.firstObject.kind')} }`,
  )}`;
};
const INIT = '- (instancetype)initWithKind:(VALUE)kind { if ((self = [super init])) { _kind = kind; } return self; }';

const ONE_OF_TWO: Rows = [
  ...[
    ['[[self alloc] init], by an arrow', 'Config *config = [[self alloc] init]; config->_kind = kind; return config;'],
    ['[[self alloc] init], by a property', 'Config *config = [[self alloc] init]; config.kind = kind; return config;'],
    ['[self new]', 'Config *config = [self new]; config.kind = kind; return config;'],
    ['[self.class new]', 'Config *config = [self.class new]; config.kind = kind; return config;'],
    ['[[Config alloc] init]', 'Config *config = [[Config alloc] init]; config.kind = kind; return config;'],
  ].map(([title = '', maker = '']): Rows[number] => [
    title,
    (make, use, _, other) => apart(maker, '', make, other, use),
  ]),
  ...[
    ['an initialiser that is sent to self', 'return [[self alloc] initWithKind:kind];'],
    ['an initialiser that is sent to the class of self', 'return [[[self class] alloc] initWithKind:kind];'],
    ['in a block', 'Config *(^maker)(void) = ^{ return [[self alloc] initWithKind:kind]; }; return maker();'],
  ].flatMap(
    ([title = '', maker = '']): Rows => [
      [title, (make, use, _, other) => apart(maker, INIT, make, other, use)],
      [`${title}, of a class below`, (make, use, _, other) => apart(maker, INIT, make, other, use, 'Special')],
    ],
  ),
  [
    'a copy by a zone',
    (make, use, _, other) =>
      `${made('Config', '@property (nonatomic, strong) VALUE kind;', '- (id)copyWithZone:(NSZone *)zone { Config *copy = [[[self class] allocWithZone:zone] init]; copy.kind = self.kind; return copy; }')}${screen(`- (void)viewDidLoad { Config *one = [Config new]; one.kind = ${make}; Config *two = [Config new]; two.kind = ${other}; Config *copy = [one copy]; Config *another = [two copy]; NSLog(@"%ld", another.hash);\n ${use('copy.kind')} }`)}`,
  ],
];

bothFlows(OBJECTIVE_C, [...ROWS, ...ONE_OF_TWO]);
