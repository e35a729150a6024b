/** What a class is given by those that inherit from it, where the system, or nobody who is seen, calls what uses it. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const base = (field: string, use: string) =>
  `class Base: UIViewController { ${field}\n override func viewDidLoad() { super.viewDidLoad()\n ${use} } }\n`;
const SHOWN = 'class Home: UITabBarController { override func viewDidLoad() { viewControllers = [Labs()] } }\n';

const IN_SWIFT: Rows = [
  [
    'what the app adds to a class of Apple’s above the one that is inherited from',
    (make, use, _, other) =>
      `extension UIViewController { var kind: VALUE { ${make} }\n var rest: VALUE { ${other} } }\nfinal class Screen: UITableViewController { func go() { ${use('kind')} } }`,
  ],
  [
    'the same two classes above, in a cell',
    (make, use, _, other) =>
      `extension UIResponder { func kindShown(_ kind: VALUE) { ${use('kind')} } }\nclass Row: UITableViewCell { let rest = ${other} }\nfinal class Large: Row { func go() { kindShown(${make}) } }`,
  ],
  [
    'what the class above computes, by super',
    (make, use, _, other) =>
      `class Base { var kinds: [VALUE] { [${make}] } }\nfinal class Labs: Base { let rest = ${other}\n override var kinds: [VALUE] { super.kinds + [] } }\nfunc go() { for kind in Labs().kinds { ${use('kind')} } }`,
  ],
  [
    'what a class two above computes, by super',
    (make, use) =>
      `class Base { var kind: VALUE { ${make} } }\nclass Middle: Base {}\nfinal class Labs: Middle { override var kind: VALUE { super.kind } }\nfunc go() { ${use('Labs().kind')} }`,
  ],
  [
    'a class property of the class above, by super',
    (make, use) =>
      `class Base { class var kind: VALUE { ${make} } }\nfinal class Labs: Base { override class var kind: VALUE { super.kind } }\nfunc go() { ${use('Labs.kind')} }`,
  ],
  [
    'one of them is made by a file that names nothing else',
    (make, use, _, other) => ({
      'App/Permission.swift': `${SWIFT.head}class Permission { var kind: VALUE { ${other} }\n func go() { ${use('kind')} } }\n`,
      'App/Clinic.swift': `${SWIFT.head}final class Clinic: Permission { override var kind: VALUE { ${make} } }\n`,
      'App/Model.swift': `${SWIFT.head}final class Model { let permission: Permission\n init(permission: Permission) { self.permission = permission }\n func load() { permission.go() } }\n`,
      'App/Main.swift':
        'import SwiftUI\n@main struct Main: App { let model = Model(permission: Clinic())\n var body: some Scene { WindowGroup { Text("").task { model.load() } } } }\n',
    }),
  ],
  [
    'super.init',
    (make, use, _, other) =>
      `${base('let kind: VALUE\n init(kind: VALUE) { self.kind = kind\n super.init(nibName: nil, bundle: nil) }', use('kind'))}class Labs: Base { init() { super.init(kind: ${make}) } }\n${SHOWN}class Rest { let kind = ${other} }`,
  ],
  [
    'self.init',
    (make, use) =>
      `${base('let kind: VALUE\n init(kind: VALUE) { self.kind = kind\n super.init(nibName: nil, bundle: nil) }', use('kind'))}class Labs: Base { convenience init() { self.init(kind: ${make}) } }\n${SHOWN}`,
  ],
  [
    'set after super.init',
    (make, use) =>
      `${base('var kind: VALUE!', use('kind'))}class Labs: Base { init() { super.init(nibName: nil, bundle: nil)\n kind = ${make} } }\n${SHOWN}`,
  ],
  [
    'set by who makes it',
    (make, use) =>
      `${base('var kind: VALUE?', `if let kind { ${use('kind')} }`)}class Labs: Base {}\nclass Home: UITabBarController { override func viewDidLoad() { let labs = Labs()\n labs.kind = ${make}\n viewControllers = [labs] } }`,
  ],
  [
    'two above',
    (make, use) =>
      `${base('let kind: VALUE\n init(kind: VALUE) { self.kind = kind\n super.init(nibName: nil, bundle: nil) }', use('kind'))}class Middle: Base {}\nclass Labs: Middle { init() { super.init(kind: ${make}) } }\n${SHOWN}`,
  ],
  [
    'set by the class above',
    (make, use) =>
      `class Base: UIViewController { var kind: VALUE?\n override func viewDidLoad() { kind = ${make} } }\nfinal class Labs: Base { func show() { if let kind { ${use('kind')} } } }\nclass Home { let labs = Labs()\n func go() { labs.show() } }`,
  ],
  [
    'a file each',
    (make, use) => ({
      'App/Base.swift': `import HealthKit\nimport Mixpanel\nimport UIKit\n${base('let kind: VALUE\n init(kind: VALUE) { self.kind = kind\n super.init(nibName: nil, bundle: nil) }', use('kind'))}`,
      'App/Labs.swift': `import HealthKit\nfinal class Labs: Base { init() { super.init(kind: ${make}) } }`,
      'App/Home.swift': `import UIKit\n${SHOWN}`,
    }),
  ],
];
bothFlows(SWIFT, IN_SWIFT);

bothFlows(OBJECTIVE_C, [
  [
    'what a category adds to a class of Apple’s above the one that is inherited from',
    (make, use, _, other) =>
      `@interface UIViewController (Kinds)\n@property (nonatomic, readonly) VALUEkind;\n@property (nonatomic, readonly) VALUErest;\n@end\n@implementation UIViewController (Kinds)\n- (VALUE)kind { return ${make}; }\n- (VALUE)rest { return ${other}; }\n@end\n@interface Screen : UITableViewController\n@end\n@implementation Screen\n- (void)viewDidLoad { [super viewDidLoad];\n ${use('self.kind')} }\n@end`,
  ],
  [
    'super init',
    (make, use) =>
      `@interface Base : UIViewController\n@property (nonatomic) VALUE kind;\n- (instancetype)initWithKind:(VALUE)kind;\n@end\n@implementation Base\n- (instancetype)initWithKind:(VALUE)kind { self = [super init]; if (self) { _kind = kind; } return self; }\n- (void)viewDidLoad { [super viewDidLoad]; ${use('self.kind')} }\n@end\n@interface Labs : Base\n@end\n@implementation Labs\n- (instancetype)init { return [super initWithKind:${make}]; }\n@end\n@interface Home : UITabBarController\n@end\n@implementation Home\n- (void)viewDidLoad { self.viewControllers = @[[[Labs alloc] init]]; }\n@end`,
  ],
]);

bothFlows(C_SHARP, [
  [
    'base',
    (make, use) =>
      `class Base : UIViewController { readonly VALUE kind; protected Base(VALUE kind) { this.kind = kind; }\n public override void ViewDidLoad() { base.ViewDidLoad(); ${use('kind')} } }\nclass Labs : Base { public Labs() : base(${make}) { } }\nclass Home : UITabBarController { public override void ViewDidLoad() { ViewControllers = new UIViewController[] { new Labs() }; } }`,
  ],
  [
    'a method of the class above that one below hides',
    (make, use, _, other) =>
      `public class Card { public virtual VALUE Kind() => ${make}; }\npublic class Labs : Card { public new VALUE Kind() => ${other}; }\npublic class Page { readonly Card card = new Labs(); public void Go() { ${use('card.Kind()')} } }`,
  ],
  [
    'a method that hides one of the class above, of its own class',
    (make, use, _, other) =>
      `public class Card { public virtual VALUE Kind() => ${other}; }\npublic class Labs : Card { public new VALUE Kind() => ${make}; }\npublic class Page { readonly Labs card = new(); public void Go() { ${use('card.Kind()')} } }`,
  ],
  [
    'a property of the class above that one below hides',
    (make, use, _, other) =>
      `public class Card { public virtual VALUE Kind => ${make}; }\npublic class Labs : Card { public new VALUE Kind => ${other}; }\npublic class Page { readonly Card card = new Labs(); public void Go() { ${use('card.Kind')} } }`,
    { fails: ['asked', 'read', 'twice'] },
  ],
]);

bothFlows(DART, [
  [
    'super',
    (make, use) =>
      `abstract class Base extends StatelessWidget { const Base({required this.kind}); final VALUE kind; void onTap() { ${use('kind')} }\n @override Widget build(BuildContext context) => InkWell(onTap: onTap); }\nclass Labs extends Base { Labs() : super(kind: ${make}); }\nclass Home extends StatelessWidget { @override Widget build(BuildContext context) => Column(children: [Labs()]); }`,
  ],
]);

bothFlows(KOTLIN, [
  [
    'constructor',
    (make, use) =>
      `abstract class Base(private val kind: VALUE) : ViewModel() { init { }\n fun onStart() { ${use('kind')} } }\nclass Labs : Base(${make})\nfun home() { val labs: Base = Labs(); labs.onStart() }`,
  ],
]);
