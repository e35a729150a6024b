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

bothFlows(OBJECTIVE_C, ROWS);
