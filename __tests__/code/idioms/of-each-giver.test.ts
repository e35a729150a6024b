/** Blocks and closures that objects keep and that give what they hold, and those that hear: what one object gives is not
 *  what another does, however it is kept, set and asked. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const P = '@property (nonatomic, copy) NSString * (^caption)(void);\n@property (nonatomic, copy) NSString *slot;';
const CARD = made('Card', P, '');
const HELD = '@property (nonatomic, strong) Card *first;\n@property (nonatomic, strong) Card *second;';
const MAKE = 'self.first = [[Card alloc] init];\n self.second = [[Card alloc] init];\n';
eachApart('Objective-C', OBJECTIVE_C, [
  [
    'blocks as properties',
    (make, use, told) =>
      CARD +
      screen(
        `- (void)viewDidLoad { ${MAKE} NSString *name = ${make};\n self.first.caption = ^{ return name; };\n self.second.caption = ^{ return @"typed"; };\n NSString *text = self.${told}.caption();\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'blocks as properties, of what a method is given',
    (make, use, told) =>
      CARD +
      screen(
        `- (void)viewDidLoad { ${MAKE} NSString *name = ${make};\n self.first.caption = ^{ return name; };\n self.second.caption = ^{ return @"typed"; };\n [self report:self.${told}]; }\n- (void)report:(Card *)card { NSString *text = card.caption();\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'blocks as properties that messages set',
    (make, use, told) =>
      CARD +
      screen(
        `- (void)viewDidLoad { ${MAKE} NSString *name = ${make};\n [self.first setCaption:^{ return name; }];\n [self.second setCaption:^{ return @"typed"; }];\n [self report:self.${told}]; }\n- (void)report:(Card *)card { NSString *text = card.caption();\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'blocks as properties of locals',
    (make, use, told) =>
      CARD +
      screen(
        `- (void)viewDidLoad { Card *first = [Card new];\n Card *second = [Card new];\n NSString *name = ${make};\n first.caption = ^NSString *{ return name; };\n second.caption = ^NSString *{ return @"typed"; };\n NSString *text = ${told}.caption();\n ${use('text')} }`,
      ),
  ],
  [
    'blocks that instances keep',
    (make, use, told) =>
      made(
        'Card',
        '- (void)setCaption:(NSString *(^)(void))caption;\n- (NSString *)text;',
        '{ NSString *(^_block)(void); }\n- (void)setCaption:(NSString *(^)(void))caption { _block = [caption copy]; }\n- (NSString *)text { return _block(); }',
      ) +
      screen(
        `- (void)viewDidLoad { ${MAKE} NSString *name = ${make};\n [self.first setCaption:^{ return name; }];\n [self.second setCaption:^{ return @"typed"; }];\n NSString *text = [self.${told} text];\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'blocks that objects are made with',
    (make, use, told) =>
      made(
        'Card',
        '@property (nonatomic, copy) NSString *(^caption)(void);\n- (instancetype)initWithCaption:(NSString *(^)(void))caption;',
        '- (instancetype)initWithCaption:(NSString *(^)(void))caption { if ((self = [super init])) { _caption = [caption copy]; } return self; }',
      ) +
      screen(
        `- (void)viewDidLoad { NSString *name = ${make};\n self.first = [[Card alloc] initWithCaption:^{ return name; }];\n self.second = [[Card alloc] initWithCaption:^{ return @"typed"; }];\n NSString *text = self.${told}.caption();\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'blocks that hear',
    (make, use, told) =>
      made(
        'Card',
        '@property (nonatomic, copy) void (^onChange)(NSString *text);\n- (void)change:(NSString *)text;',
        '- (void)change:(NSString *)text { if (self.onChange) { self.onChange(text); } }',
      ) +
      screen(
        `- (void)viewDidLoad { ${MAKE} self.${told}.onChange = ^(NSString *text) { ${use('text')} };\n [self.first change:${make}];\n [self.second change:@"typed"]; }`,
        HELD,
      ),
  ],
  [
    'target and action',
    (make, use, told) =>
      made(
        'Card',
        '@property (nonatomic, copy) NSString *text;\n@property (nonatomic, weak) id target;\n@property (nonatomic) SEL action;\n- (void)send;',
        '- (void)send { [self.target performSelector:self.action withObject:self.text]; }',
      ) +
      screen(
        `- (void)viewDidLoad { ${MAKE} self.first.text = ${make};\n self.second.text = @"typed";\n self.${told}.target = self;\n self.${told}.action = @selector(heard:);\n [self.first send];\n [self.second send]; }\n- (void)heard:(NSString *)text { ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'what is observed',
    (make, use, told) =>
      made('Card', '@property (nonatomic, copy) NSString *text;', '') +
      screen(
        `- (void)viewDidLoad { ${MAKE} [self.${told} addObserver:self forKeyPath:@"text" options:NSKeyValueObservingOptionNew context:nil];\n self.first.text = ${make};\n self.second.text = @"typed"; }\n- (void)observeValueForKeyPath:(NSString *)path ofObject:(id)object change:(NSDictionary *)change context:(void *)context { NSString *text = change[NSKeyValueChangeNewKey];\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'what is observed, of the object',
    (make, use, told) =>
      made('Card', '@property (nonatomic, copy) NSString *text;', '') +
      screen(
        `- (void)viewDidLoad { ${MAKE} [self.${told} addObserver:self forKeyPath:@"text" options:NSKeyValueObservingOptionNew context:nil];\n self.first.text = ${make};\n self.second.text = @"typed"; }\n- (void)observeValueForKeyPath:(NSString *)path ofObject:(id)object change:(NSDictionary *)change context:(void *)context { NSString *text = ((Card *)object).text;\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'what is set by a key',
    (make, use, told) =>
      made('Card', '@property (nonatomic, copy) NSString *text;', '') +
      screen(
        `- (void)viewDidLoad { ${MAKE} [self.first setValue:${make} forKey:@"text"];\n [self.second setValue:@"typed" forKey:@"text"];\n NSString *text = [self.${told} valueForKey:@"text"];\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'a text that a message sets',
    (make, use, told) =>
      CARD +
      screen(
        `- (void)viewDidLoad { ${MAKE} [self.first setSlot:${make}];\n [self.second setSlot:@"typed"];\n NSString *text = self.${told}.slot;\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'a block that a message sets',
    (make, use, told) =>
      CARD +
      screen(
        `- (void)viewDidLoad { ${MAKE} NSString *name = ${make};\n [self.first setCaption:^{ return name; }];\n [self.second setCaption:^{ return @"typed"; }];\n NSString *text = self.${told}.caption();\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'a block that a message reads',
    (make, use, told) =>
      CARD +
      screen(
        `- (void)viewDidLoad { ${MAKE} NSString *name = ${make};\n self.first.caption = ^{ return name; };\n NSString *text = [self.${told} caption]();\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'a block of a type by name',
    (make, use, told) =>
      'typedef NSString * (^Caption)(void);\n' +
      made('Card', '@property (nonatomic, copy) Caption caption;', '') +
      screen(
        `- (void)viewDidLoad { ${MAKE} NSString *name = ${make};\n [self.first setCaption:^{ return name; }];\n NSString *text = self.${told}.caption();\n ${use('text')} }`,
        HELD,
      ),
  ],
  [
    'target and action of a control',
    (make, use, told) =>
      made(
        'Card',
        '@property (nonatomic, copy) NSString *text;\n@property (nonatomic, weak) id target;\n@property (nonatomic) SEL action;\n- (void)send;',
        '- (void)send { [UIApplication.sharedApplication sendAction:self.action to:self.target from:self forEvent:nil]; }',
      ) +
      screen(
        `- (void)viewDidLoad { ${MAKE} self.first.text = ${make};\n self.second.text = @"typed";\n self.${told}.target = self;\n self.${told}.action = @selector(heard:);\n [self.first send];\n [self.second send]; }\n- (void)heard:(Card *)card { NSString *text = card.text;\n ${use('text')} }`,
        HELD,
      ),
  ],
]);
eachApart('Swift', SWIFT, [
  [
    'closures as properties',
    (make, use, told) =>
      `final class Card { var caption: (() -> String)? }\nlet first = Card(), second = Card()\nfunc report(_ card: Card) { if let text = card.caption?() { ${use('text')} } }\nfunc go() { let name = ${make}\n first.caption = { name }\n second.caption = { "typed" }\n report(${told}) }`,
  ],
  [
    'closures that objects are made with',
    (make, use, told) =>
      `final class Card { private let caption: () -> String\n init(caption: @escaping () -> String) { self.caption = caption }\n func text() -> String { caption() } }\nfunc go() { let name = ${make}\n let first = Card { name }\n let second = Card { "typed" }\n let text = ${told}.text()\n ${use('text')} }`,
  ],
  [
    'closures that objects of a model are made with',
    (make, use, told) =>
      `final class Card { private let caption: () -> String\n init(caption: @escaping () -> String) { self.caption = caption }\n func text() -> String { caption() } }\nfinal class Model { let first: Card\n let second: Card\n init(name: String) { first = Card { name }\n second = Card { "typed" } }\n func go() { let text = ${told}.text()\n ${use('text')} } }\nlet model = Model(name: ${make})`,
  ],
]);
eachApart('Kotlin', KOTLIN, [
  [
    'functions as properties',
    (make, use, told) =>
      `class Card { var caption: (() -> String)? = null }\nval first = Card()\nval second = Card()\nfun report(card: Card) { val text = card.caption?.invoke()\n if (text != null) { ${use('text')} } }\nfun go() { val name = ${make}\n first.caption = { name }\n second.caption = { "typed" }\n report(${told}) }`,
  ],
  [
    'functions that objects are made with',
    (make, use, told) =>
      `class Card(private val caption: () -> String) { fun text() = caption() }\nfun go() { val name = ${make}\n val first = Card { name }\n val second = Card { "typed" }\n val text = ${told}.text()\n ${use('text')} }`,
  ],
]);
eachApart('C#', C_SHARP, [
  [
    'functions as properties',
    (make, use, told) =>
      `public class Card { public Func<string> Caption { get; set; } }\npublic class Idiom { readonly Card first = new Card(), second = new Card();\n void Report(Card card) { var text = card.Caption(); ${use('text')} }\n public void Go() { var name = ${make}; first.Caption = () => name; second.Caption = () => "typed"; Report(${told}); } }`,
  ],
]);
eachApart('Dart', DART, [
  [
    'functions as properties',
    (make, use, told) =>
      `class Card { String Function()? caption; }\nfinal first = Card(), second = Card();\nvoid report(Card card) { final text = card.caption!(); ${use('text')} }\nvoid go() { final name = ${make}; first.caption = () => name; second.caption = () => 'typed'; report(${told}); }`,
  ],
]);
eachApart('JavaScript', JAVASCRIPT, [
  [
    'functions as properties',
    (make, use, told) =>
      `class Card { caption: () => string = () => ''; }\nconst first = new Card(), second = new Card();\nfunction report(card: Card) { const text = card.caption(); ${use('text')} }\nexport function go() { const name = ${make}; first.caption = () => name; second.caption = () => 'typed'; report(${told}); }`,
  ],
]);
