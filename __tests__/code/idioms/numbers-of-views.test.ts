/** A control shows a record's text; which control it is, and whether it is on, says nothing of that. */
import { C_SHARP } from './c-sharp.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const objectives = (told: string): Ways => [
  [
    'the sender of a button',
    (make, use) =>
      `@interface Page : UIViewController\n@end\n@implementation Page\n- (UIButton *)add { UIButton *button = [UIButton buttonWithType:UIButtonTypeSystem];\n [button setTitle:${make} forState:UIControlStateNormal];\n [button addTarget:self action:@selector(pressed:) forControlEvents:UIControlEventTouchUpInside];\n return button; }\n- (void)pressed:(UIButton *)sender { ${use(`[NSString stringWithFormat:@"%@", ${told}]`)} }\n@end`,
  ],
  [
    'one that is cast',
    (make, use) =>
      `@interface Page : UIViewController\n@end\n@implementation Page\n- (UIButton *)add { UIButton *button = [UIButton buttonWithType:UIButtonTypeSystem];\n [button setTitle:${make} forState:UIControlStateNormal];\n [button addTarget:self action:@selector(pressed:) forControlEvents:UIControlEventTouchUpInside];\n return button; }\n- (void)pressed:(id)any { UIButton *sender = (UIButton *)any;\n ${use(`[NSString stringWithFormat:@"%@", ${told}]`)} }\n@end`,
  ],
];
bringsNone(OBJECTIVE_C, [
  ...objectives('@(sender.tag)'),
  ...objectives('@(sender.isSelected)').map(([title, code]) => [`${title}: whether it is on`, code] as const),
  ...objectives('@([sender tag])').map(([title, code]) => [`${title}: by a message`, code] as const),
]);
brings(OBJECTIVE_C, objectives('sender.currentTitle'));

const swifts = (told: string): Ways => [
  [
    'the sender of a button',
    (make, use) =>
      `final class Page: UIViewController { func add() { let button = UIButton(type: .system)\n button.setTitle(${make}, for: .normal)\n button.addTarget(self, action: #selector(pressed), for: .touchUpInside)\n view.addSubview(button) }\n @objc func pressed(_ sender: UIButton) { ${use(`"\\(${told})"`)} } }`,
  ],
  [
    'what is kept',
    (make, use) =>
      `final class Page: UIViewController { let sender = UIButton()\n func add() { sender.setTitle(${make}, for: .normal) }\n func pressed() { ${use(`"\\(${told})"`)} } }`,
  ],
  [
    'what is handed to an action',
    (make, use) =>
      `final class Page: UIViewController { func add() { let button = UIButton(primaryAction: UIAction { action in let sender = action.sender as! UIButton\n ${use(`"\\(${told})"`)} })\n button.setTitle(${make}, for: .normal) } }`,
  ],
];
bringsNone(SWIFT, [
  ...swifts('sender.tag'),
  ...swifts('sender.isSelected').map(([title, code]) => [`${title}: whether it is on`, code] as const),
  ...swifts('sender.frame').map(([title, code]) => [`${title}: where it is`, code] as const),
  [
    'a segment',
    (make, use) =>
      `final class Page: UIViewController { let picker = UISegmentedControl()\n func add() { picker.insertSegment(withTitle: ${make}, at: 0, animated: false) }\n func pressed() { ${use('"\\(picker.selectedSegmentIndex)"')} } }`,
  ],
]);
brings(SWIFT, [
  ...swifts('sender.currentTitle!').slice(0, 2),
  ...swifts('sender.titleLabel!.text!')
    .slice(0, 2)
    .map(([title, code]) => [`${title}: its label`, code] as const),
  ...swifts('sender.title(for: .normal)!')
    .slice(0, 2)
    .map(([title, code]) => [`${title}: of a state`, code] as const),
  [
    'a number that is made of one',
    (make, use) =>
      `final class Page: UIViewController { let slider = UISlider()\n func add() { slider.value = Float(${make})! }\n func pressed() { ${use('"\\(slider.value)"')} } }`,
  ],
  [
    'a title of a segment',
    (make, use) =>
      `final class Page: UIViewController { let picker = UISegmentedControl()\n func add() { picker.insertSegment(withTitle: ${make}, at: 0, animated: false) }\n func pressed() { ${use('picker.titleForSegment(at: picker.selectedSegmentIndex)!')} } }`,
  ],
  [
    'a part of one of the app’s own',
    (make, use) =>
      `final class Chip: UIButton { var state2 = ""\n var mark: String { currentTitle! } }\nfinal class Page: UIViewController { let chip = Chip()\n func add() { chip.state2 = ${make} }\n func pressed() { ${use('chip.state2')} } }`,
  ],
  [
    'a type of the app’s own of that name',
    (make, use) =>
      `final class Picker { var tag = "" }\nfunc go() { let picker = Picker()\n picker.tag = ${make}\n ${use('picker.tag')} }`,
  ],
]);

bringsNone(C_SHARP, [
  [
    'the index of a picker',
    (make, use) =>
      `public class Page : ContentPage { readonly Picker _picker = new Picker(); public void Add() { _picker.Items.Add(${make}); }\n public void Told() { ${use('$"{_picker.SelectedIndex}"')} } }`,
  ],
  [
    'the tag of a button',
    (make, use) =>
      `public class Page : UIViewController { readonly UIButton _button = new UIButton(); public void Add() { _button.SetTitle(${make}, UIControlState.Normal); }\n public void Told() { ${use('$"{_button.Tag}"')} } }`,
  ],
]);
brings(C_SHARP, [
  [
    'the title of a button',
    (make, use) =>
      `public class Page : UIViewController { readonly UIButton _button = new UIButton(); public void Add() { _button.SetTitle(${make}, UIControlState.Normal); }\n public void Told() { ${use('$"{_button.CurrentTitle}"')} } }`,
  ],
]);
bringsNone(KOTLIN, [
  [
    'the tag of a button',
    (make, use) =>
      `fun add(): UIButton { val button = UIButton()\n button.setTitle(${make}, forState = UIControlStateNormal)\n ${use('"${button.tag}"')}\n return button }`,
  ],
]);
