/** Who is meant by a name and a selector, and what a value goes through. */
import { bothFlows, type Rows } from './both-flows.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

/** Who hears in its initialiser what a screen posts. */
const hearing = (registers: string, make: string, use: (value: string) => string, more = ''): string =>
  `${made('Librarian', '', `- (instancetype)init { if ((self = [super init])) { ${registers} } return self; }\n${more}- (void)picked:(NSNotification *)note { ${use('note.object')} }`)}${screen(
    `- (void)viewDidLoad { self.librarian = [[Librarian alloc] init]; }\n- (void)tap { [NSNotificationCenter.defaultCenter postNotificationName:@"Picked" object:${make}]; }`,
    '@property Librarian *librarian;',
  )}`;

const ROWS: Rows = [
  [
    'a method by a dot',
    (make, use, _, other) =>
      `${made('Kinds', '', `- (VALUE)labs { return ${make}; }\n- (VALUE)shots { return ${other}; }`)}${screen(`- (void)viewDidLoad { Kinds *kinds = [Kinds new];\n ${use('kinds.labs')} }`)}`,
  ],
  [
    'a method of its class by a dot',
    (make, use) =>
      `${made('Kinds', '', `+ (VALUE)labs { return ${make}; }`)}${screen(`- (void)viewDidLoad { ${use('Kinds.labs')} }`)}`,
  ],
  [
    'a method of its own by a dot',
    (make, use) => screen(`- (VALUE)labs { return ${make}; }\n- (void)viewDidLoad { ${use('self.labs')} }`),
  ],
  [
    'a method by a dot, of what a list holds',
    (make, use) =>
      `${made('Entry', '@property (nonatomic) VALUE stored;', '- (VALUE)kind { return self.stored; }')}${screen(`- (void)viewDidLoad { Entry *entry = [Entry new];\n entry.stored = ${make};\n for (Entry *each in @[entry]) { ${use('each.kind')} } }`)}`,
  ],
  [
    'a method by a dot, of who knows whom',
    (make, use) =>
      `${made('Kinds', '', `- (VALUE)labsKind { return ${make}; }`)}${screen(`- (void)show:(id)kinds { ${use('((Kinds *)kinds).labsKind')} }\n- (void)viewDidLoad { [self show:[Kinds new]]; }`)}`,
  ],
  ['a local', (make, use) => screen(`- (void)viewDidLoad { VALUE kind = ${make};\n ${use('kind')} }`)],
  [
    'a method that uses it',
    (make, use) => screen(`- (void)show:(VALUE)kind { ${use('kind')} }\n- (void)viewDidLoad { [self show:${make}]; }`),
  ],
  [
    'a function of C',
    (make, use) =>
      `static VALUE Wanted(void) { return ${make}; }\n${screen(`- (void)viewDidLoad { ${use('Wanted()')} }`)}`,
  ],
  [
    'a property',
    (make, use) =>
      screen(
        `- (void)awakeFromNib { self.kind = ${make}; }\n- (void)viewDidLoad { ${use('self.kind')} }`,
        '@property (nonatomic, strong) VALUE kind;',
      ),
  ],
  [
    'an instance variable',
    (make, use) =>
      screen(
        `- (instancetype)init { if (self = [super init]) { _kind = ${make}; } return self; }\n- (void)viewDidLoad { ${use('_kind')} }`,
        '@property (nonatomic, strong) VALUE kind;',
      ),
  ],
  [
    'an instance variable of an object that is made',
    (make, use) =>
      `${made('Loader', '@property (nonatomic, strong) VALUE kind;', `- (instancetype)init { if (self = [super init]) { _kind = ${make}; } return self; }\n- (void)go { ${use('_kind')} }`)}${screen(
        '- (void)viewDidLoad { [[Loader new] go]; }',
      )}`,
  ],
  [
    'an initialiser that sets a property',
    (make, use) =>
      `${made('Loader', '@property (nonatomic, strong) VALUE kind;', `- (instancetype)initWithKind:(VALUE)kind { if (self = [super init]) { self.kind = kind; } return self; }\n- (void)go { ${use('self.kind')} }`)}${screen(
        `- (void)viewDidLoad { [[[Loader alloc] initWithKind:${make}] go]; }`,
      )}`,
  ],
  [
    'a property that another class sets',
    (make, use) =>
      `${made('Detail', '@property (nonatomic, strong) VALUE kind;', `- (void)show { ${use('self.kind')} }`)}${screen(
        `- (void)viewDidLoad { Detail *detail = [Detail new];\n detail.kind = ${make};\n [detail show]; }`,
      )}`,
  ],
  [
    'a property beside another',
    (make, use, _, other) =>
      screen(
        `- (void)viewDidLoad { self.kind = ${make};\n self.spare = ${other};\n ${use('self.kind')} }`,
        '@property (nonatomic, strong) VALUE kind;\n@property (nonatomic, strong) VALUE spare;',
      ),
  ],
  [
    'an initialiser that sets an instance variable',
    (make, use) =>
      `${made('Loader', '@property (nonatomic, strong) VALUE kind;\n- (instancetype)initWithKind:(VALUE)kind;', `- (instancetype)initWithKind:(VALUE)kind { self = [super init]; if (self) { _kind = kind; } return self; }\n- (void)go { ${use('self.kind')} }`)}${screen(
        `- (void)viewDidLoad { [[[Loader alloc] initWithKind:${make}] go]; }`,
      )}`,
  ],
  [
    'a lazy getter',
    (make, use) =>
      screen(
        `- (VALUE)kind { if (!_kind) { _kind = ${make}; } return _kind; }\n- (void)viewDidLoad { ${use('self.kind')} }`,
        '@property (nonatomic, strong) VALUE kind;',
      ),
  ],
  [
    'a class property',
    (make, use) =>
      `${made('Kinds', '@property (class, nonatomic, readonly) VALUE wanted;', `+ (VALUE)wanted { return ${make}; }`)}${screen(
        `- (void)viewDidLoad { ${use('Kinds.wanted')} }`,
      )}`,
  ],
  [
    'a class method',
    (make, use) =>
      `${made('Kinds', '+ (VALUE)wanted;', `+ (VALUE)wanted { return ${make}; }`)}${screen(
        `- (void)viewDidLoad { ${use('[Kinds wanted]')} }`,
      )}`,
  ],
  [
    'dispatch_once',
    (make, use) =>
      screen(
        `+ (VALUE)wanted { static VALUE kind;\n static dispatch_once_t once;\n dispatch_once(&once, ^{ kind = ${make}; });\n return kind; }\n- (void)viewDidLoad { ${use('[Screen wanted]')} }`,
      ),
  ],
  [
    'a category',
    (make, use) =>
      `${screen('')}@interface Screen (Kinds)\n- (VALUE)cr_wanted;\n@end\n@implementation Screen (Kinds)\n- (VALUE)cr_wanted { return ${make}; }\n- (void)viewDidAppear:(BOOL)animated { ${use('[self cr_wanted]')} }\n@end\n`,
  ],
  [
    'a method that a subclass overrides',
    (make, use, _, other) =>
      `${made('Base', '- (VALUE)wanted;\n- (void)go;', `- (VALUE)wanted { return ${other}; }\n- (void)go { ${use('[self wanted]')} }`)}${made('Sub', '', `- (VALUE)wanted { return ${make}; }`, 'Base')}${screen(
        '- (void)viewDidLoad { [[Sub new] go]; }',
      )}`,
  ],
  [
    'super',
    (make, use) =>
      `${made('Base', '- (void)show:(VALUE)kind;', `- (void)show:(VALUE)kind { ${use('kind')} }`)}${made('Sub', '', '- (void)show:(VALUE)kind { [super show:kind]; }', 'Base')}${screen(
        `- (void)viewDidLoad { [[Sub new] show:${make}]; }`,
      )}`,
  ],
  [
    'a delegate',
    (make, use) =>
      `@protocol PickerDelegate <NSObject>\n- (void)picked:(VALUE)kind;\n@end\n${made('Picker', '@property (nonatomic, weak) id<PickerDelegate> delegate;', `- (void)pick { [self.delegate picked:${make}]; }`)}@interface Screen : UIViewController <PickerDelegate>\n@end\n@implementation Screen\n- (void)viewDidLoad { Picker *picker = [Picker new];\n picker.delegate = self;\n [picker pick]; }\n- (void)picked:(VALUE)kind { ${use('kind')} }\n@end\n`,
  ],
  [
    'id<Protocol>',
    (make, use) =>
      `@protocol Source <NSObject>\n- (VALUE)kind;\n@end\n@interface Labs : NSObject <Source>\n@end\n@implementation Labs\n- (VALUE)kind { return ${make}; }\n@end\n${screen(`- (void)viewDidLoad { id<Source> source = [Labs new];\n ${use('[source kind]')} }`)}`,
  ],
  [
    'a block that completes',
    (make, use) =>
      screen(
        `- (void)loadWithCompletion:(void (^)(VALUE))completion { dispatch_async(dispatch_get_main_queue(), ^{ completion(${make}); }); }\n- (void)viewDidLoad { [self loadWithCompletion:^(VALUE kind) { ${use('kind')} }]; }`,
      ),
  ],
  [
    'a block in a property',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { self.onPick = ^(VALUE kind) { ${use('kind')} };\n if (self.onPick) { self.onPick(${make}); } }`,
        '@property (nonatomic, copy) void (^onPick)(VALUE);',
      ),
  ],
  [
    'a block of a named type, in a list',
    (make, use) =>
      `typedef void (^Hook)(VALUE);\n${screen(
        `- (void)viewDidLoad { NSArray<Hook> *hooks = @[^(VALUE kind) { ${use('kind')} }];\n for (Hook hook in hooks) { hook(${make}); } }`,
      )}`,
  ],
  [
    'a __block variable',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { __block VALUE kind = nil;\n dispatch_sync(dispatch_get_main_queue(), ^{ kind = ${make}; });\n ${use('kind')} }`,
      ),
  ],
  [
    'a parameter that is filled',
    (make, use) =>
      screen(
        `- (BOOL)getKind:(VALUE*)kind { *kind = ${make};\n return YES; }\n- (void)viewDidLoad { VALUE kind = nil;\n if ([self getKind:&kind]) { ${use('kind')} } }`,
      ),
  ],
  [
    'performSelector',
    (make, use) =>
      screen(
        `- (void)show:(VALUE)kind { ${use('kind')} }\n- (void)viewDidLoad { [self performSelector:@selector(show:) withObject:${make}]; }`,
      ),
  ],
  [
    'target and action',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { self.kind = ${make};\n [self.button addTarget:self action:@selector(tapped:) forControlEvents:UIControlEventTouchUpInside]; }\n- (void)tapped:(id)sender { ${use('self.kind')} }`,
        '@property (nonatomic, strong) VALUE kind;\n@property (nonatomic, weak) IBOutlet UIButton *button;',
      ),
  ],
  [
    'valueForKey:',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { [self setValue:${make} forKey:@"kind"];\n ${use('[self valueForKey:@"kind"]')} }`,
        '@property (nonatomic, strong) VALUE kind;',
      ),
  ],
  [
    'valueForKey: of a list',
    (make, use) =>
      `${made('Entry', '@property (nonatomic, strong) VALUE kind;', '')}${screen(
        `- (void)viewDidLoad { Entry *entry = [Entry new];\n entry.kind = ${make};\n for (VALUE kind in [@[entry] valueForKey:@"kind"]) { ${use('kind')} } }`,
      )}`,
  ],
  [
    'a notification’s user info',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { [[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(picked:) name:@"Picked" object:nil];\n [[NSNotificationCenter defaultCenter] postNotificationName:@"Picked" object:nil userInfo:@{@"kind": ${make}}]; }\n- (void)picked:(NSNotification *)note { ${use('note.userInfo[@"kind"]')} }`,
      ),
  ],
  [
    'a notification that is made before it is posted',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { [[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(picked:) name:@"Picked" object:nil];\n NSNotification *made = [NSNotification notificationWithName:@"Picked" object:nil userInfo:@{@"kind": ${make}}];\n [[NSNotificationCenter defaultCenter] postNotification:made]; }\n- (void)picked:(NSNotification *)note { ${use('note.userInfo[@"kind"]')} }`,
      ),
  ],
  [
    'a notification that is heard elsewhere than it is posted',
    (make, use) =>
      hearing(
        '[NSNotificationCenter.defaultCenter addObserver:self selector:@selector(picked:) name:@"Picked" object:nil];',
        make,
        use,
      ),
  ],
  [
    'a notification that a helper registers for',
    (make, use) =>
      hearing(
        '[self hear:@"Picked" by:@selector(picked:)];',
        make,
        use,
        '- (void)hear:(NSString *)name by:(SEL)action { [NSNotificationCenter.defaultCenter addObserver:self selector:action name:name object:nil]; }\n',
      ),
  ],
  [
    'a notification that is heard by a selector made of a text',
    (make, use) =>
      hearing(
        '[NSNotificationCenter.defaultCenter addObserver:self selector:NSSelectorFromString(@"picked:") name:@"Picked" object:nil];',
        make,
        use,
      ),
  ],
  [
    'a message of a selector made of a text',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { [self performSelector:NSSelectorFromString(@"show:") withObject:${make}]; }\n- (void)show:(VALUE)kind { ${use('kind')} }`,
      ),
  ],
  [
    'an associated object',
    (make, use) =>
      `static char key;\n${screen(
        `- (void)viewDidLoad { objc_setAssociatedObject(self, &key, ${make}, OBJC_ASSOCIATION_RETAIN_NONATOMIC);\n ${use('objc_getAssociatedObject(self, &key)')} }`,
      )}`,
  ],
  ['a macro', (make, use) => `#define WANTED ${make}\n${screen(`- (void)viewDidLoad { ${use('WANTED')} }`)}`],
  [
    'a struct that is written out where it is passed',
    (make, use, _, other) =>
      `typedef struct { __unsafe_unretained VALUE kind; __unsafe_unretained VALUE spare; } Pair;\n${screen(
        `- (void)show:(Pair)pair { ${use('pair.kind')} }\n- (void)viewDidLoad { [self show:(Pair){ .kind = ${make}, .spare = ${other} }]; }`,
      )}`,
  ],
  [
    'a struct whose fields are set',
    (make, use, _, other) =>
      `typedef struct { __unsafe_unretained VALUE kind; __unsafe_unretained VALUE spare; } Pair;\n${screen(
        `- (void)viewDidLoad { Pair pair;\n pair.kind = ${make};\n pair.spare = ${other};\n ${use('pair.kind')} }`,
      )}`,
  ],
  [
    'a struct',
    (make, use, _, other) =>
      `typedef struct { __unsafe_unretained VALUE kind; __unsafe_unretained VALUE spare; } Pair;\n${screen(
        `- (void)viewDidLoad { Pair pair = { .kind = ${make}, .spare = ${other} };\n ${use('pair.kind')} }`,
      )}`,
  ],
  [
    'a switch over an enum',
    (make, use, _, other) =>
      `typedef NS_ENUM(NSInteger, Kind) { KindLabs, KindShots };\nstatic VALUE TypeOf(Kind kind) { switch (kind) { case KindLabs: return ${make}; case KindShots: return ${other}; } }\n${screen(`- (void)viewDidLoad { ${use('TypeOf(KindLabs)')} }`)}`,
  ],
];

bothFlows(OBJECTIVE_C, ROWS);
