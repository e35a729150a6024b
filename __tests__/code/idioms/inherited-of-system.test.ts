/** What an object of the app's own has of the system's class that it inherits from: a label's text, a page's title. What it is set
 *  from outside it reads itself, and another object has its own. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart, type Pairs } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

/** Two objects of one class, and of one beside a plain one of the system's. */
const inSwift = (parent: string, part: string, read = part): Pairs => [
  [
    `${part} of two of one class, from ${parent}`,
    (make, use, told) =>
      `final class Tag: ${parent} { func tell() { ${use(`${read} ?? ""`)} } }\nfinal class Page: UIViewController { let first = Tag()\n let second = Tag()\n override func viewDidLoad() { super.viewDidLoad()\n first.${part} = ${make}\n second.${part} = "typed"\n ${told}.tell() } }`,
  ],
  [
    `${part} of one beside another from ${parent}`,
    (make, use, told) =>
      `final class Tag: ${parent} { @objc func tell() { ${use(`self.${read}!`)} } }\nfinal class Page: UIViewController { private let tag = Tag()\n private let other = ${parent}()\n override func viewDidLoad() { super.viewDidLoad()\n ${told === 'first' ? 'tag' : 'other'}.${part} = ${make} } }`,
  ],
];

eachApart('Swift', SWIFT, [
  ...inSwift('UILabel', 'text'),
  ...inSwift('UITextField', 'text'),
  ...inSwift('UITextView', 'attributedText', 'attributedText?.string'),
  ...inSwift('UIViewController', 'title'),
  ...inSwift('UIButton', 'accessibilityLabel'),
  ...inSwift('Operation', 'name'),
  [
    'a label that is copied',
    (make, use, told) =>
      `final class Copied: UILabel { override var canBecomeFirstResponder: Bool { true }\n override func copy(_ sender: Any?) { ${use('text!')} } }\nfinal class Page: UIViewController { private let plan = ${told === 'first' ? 'Copied' : 'UILabel'}()\n private let hotline = Copied()\n override func viewDidLoad() { super.viewDidLoad()\n hotline.text = "0800"\n Task { await fill() } }\n private func fill() async { plan.text = ${make} } }`,
  ],
  [
    'a class between',
    (make, use, told) =>
      `class Base: UILabel { func tell() { ${use('text!')} } }\nfinal class Tag: Base {}\nfinal class Page: UIViewController { let first = Tag()\n let second = Tag()\n func go() { first.text = ${make}\n second.text = "typed"\n ${told}.tell() } }`,
  ],
  [
    "a part of the app's own that is called so",
    (make, use, told) =>
      `final class Tag: UILabel { override var text: String? { didSet { ${use('text!')} } } }\nfinal class Page: UIViewController { let first = Tag()\n let second = UILabel()\n func go() { ${told}.text = ${make} } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'the text of a label',
    (make, use, told) =>
      `@interface Tag : UILabel\n@end\n@implementation Tag\n- (void)copy:(id)sender { ${use('self.text')} }\n@end\n@interface Page : UIViewController\n@property (nonatomic, strong) Tag *tag;\n@property (nonatomic, strong) UILabel *other;\n@end\n@implementation Page\n- (void)viewDidLoad { self.tag = [Tag new];\n self.other = [UILabel new];\n self.${told === 'first' ? 'tag' : 'other'}.text = ${make}; }\n@end`,
  ],
  [
    'the title of a page, by messages',
    (make, use, told) =>
      `@interface Detail : UIViewController\n@end\n@implementation Detail\n- (void)viewDidAppear:(BOOL)animated { ${use('[self title]')} }\n@end\n@interface Page : UIViewController\n@end\n@implementation Page\n- (void)open { ${told === 'first' ? 'Detail' : 'UIViewController'} *detail = [${told === 'first' ? 'Detail' : 'UIViewController'} new];\n [detail setTitle:${make}];\n Detail *other = [Detail new];\n [other setTitle:@"typed"]; }\n@end`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'the text of a label',
    (make, use, told) =>
      `public class Tag : UIKit.UILabel { public void Tell() { ${use('Text')} } }\npublic class Page : UIKit.UIViewController { Tag first = new Tag();\n Tag second = new Tag();\n public override void ViewDidLoad() { first.Text = ${make};\n second.Text = "typed";\n ${told}.Tell(); } }`,
  ],
  [
    'the title of a page of MAUI',
    (make, use, told) =>
      `public class Detail : ContentPage { protected override void OnAppearing() { ${use('Title')} } }\npublic class Home : ContentPage { void Open() { var first = new Detail();\n var second = new ContentPage();\n ${told}.Title = ${make}; } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'the text of a controller',
    (make, use, told) =>
      `class Draft extends TextEditingController { void tell() { ${use('text')} } }\nfinal first = Draft(), second = Draft();\nvoid go() { first.text = ${make};\n second.text = 'typed';\n ${told}.tell(); }`,
  ],
  [
    'the value of a notifier',
    (make, use, told) =>
      `class Draft extends ValueNotifier<String> { Draft() : super('');\n void tell() { ${use('value')} } }\nfinal first = Draft(), second = Draft();\nvoid go() { first.value = ${make};\n second.value = 'typed';\n ${told}.tell(); }`,
  ],
]);
