/** What code puts into a control, or shows in a cell, and who is handed that again: a part of it is not another, and one field is not the other. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const part = (told: string): string => (told === 'first' ? 'placeholder' : 'text');
const content = (make: string): string =>
  `func fill(_ cell: UITableViewCell) { var content = cell.defaultContentConfiguration()\n content.text = "tab"\n content.secondaryText = ${make}\n cell.contentConfiguration = content }\n`;

eachApart('Swift', SWIFT, [
  [
    'a part of a field, to its delegate',
    (make, use, told) =>
      `final class Page: UIViewController, UITextFieldDelegate { private let field = UITextField()\n func load() { field.delegate = self\n field.placeholder = ${make} }\n func textFieldShouldReturn(_ textField: UITextField) -> Bool { let text = textField.${part(told)} ?? ""; ${use('text')}\n return true } }`,
  ],
  [
    'a part of a search bar, to another object',
    (make, use, told) =>
      `final class Ears: NSObject, UISearchBarDelegate { func searchBarSearchButtonClicked(_ searchBar: UISearchBar) { let text = searchBar.${part(told)} ?? ""; ${use('text')} } }\nfinal class Page: UIViewController { let bar = UISearchBar()\n let ears = Ears()\n func load() { bar.placeholder = ${make}\n bar.delegate = ears } }`,
  ],
  [
    'one of two fields, to its own delegate',
    (make, use, told) =>
      `final class Ears: NSObject, UITextFieldDelegate { func textFieldDidEndEditing(_ textField: UITextField) { let text = textField.text ?? ""; ${use('text')} } }\nfinal class Page: UIViewController { let first = UITextField()\n let second = UITextField()\n let ears = Ears()\n func load() { first.text = ${make}\n second.text = "typed"\n ${told}.delegate = ears } }`,
  ],
  [
    'what a cell shows',
    (make, use, told) =>
      `final class Page: UITableViewController { ${content(make)} override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { if let cell = tableView.cellForRow(at: indexPath), let content = cell.contentConfiguration as? UIListContentConfiguration { let text = content.${told === 'first' ? 'secondaryText' : 'text'} ?? ""; ${use('text')} } } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'a part of a field, to its delegate',
    (make, use, told) =>
      `@interface Page : UIViewController <UITextFieldDelegate>\n@property (nonatomic, strong) UITextField *field;\n@end\n@implementation Page\n- (void)viewDidLoad { self.field = [UITextField new]; self.field.delegate = self; self.field.placeholder = ${make}; }\n- (BOOL)textFieldShouldReturn:(UITextField *)textField { NSString *text = textField.${part(told)}; ${use('text')} return YES; }\n@end`,
  ],
  [
    'what a cell shows',
    (make, use, told) =>
      `@interface Page : UITableViewController\n@end\n@implementation Page\n- (void)fill:(UITableViewCell *)cell { UIListContentConfiguration *content = [cell defaultContentConfiguration]; content.text = @"tab"; content.secondaryText = ${make}; cell.contentConfiguration = content; }\n- (void)tell:(UITableViewCell *)cell { UIListContentConfiguration *content = (UIListContentConfiguration *)cell.contentConfiguration; NSString *text = content.${told === 'first' ? 'secondaryText' : 'text'}; ${use('text')} }\n@end`,
  ],
]);

const NONE: Ways = [
  [
    'a delegate of the app’s own, of what is no control',
    (make, use) =>
      `final class Reader { weak var delegate: Page?\n var title = ""\n func load() { title = ${make} } }\nfinal class Page { let reader = Reader()\n func start() { reader.delegate = self }\n func read(_ field: UITextField) { let text = field.text ?? ""; ${use('text')} } }`,
  ],
  [
    'a method that is given a control of another kind',
    (make, use) =>
      `final class Page: UIViewController, UITextFieldDelegate { let field = UITextField()\n func load() { field.text = ${make}\n field.delegate = self }\n func searchBarSearchButtonClicked(_ searchBar: UISearchBar) { let text = searchBar.text ?? ""; ${use('text')} } }`,
  ],
  [
    'a field of a cell’s own',
    (make, use) =>
      `final class LabCell: UITableViewCell { var note = "" }\nfinal class Page: UITableViewController { ${content(make)} func tell(_ cell: LabCell) { ${use('cell.note')} } }`,
  ],
];
bringsNone(SWIFT, NONE);
brings(SWIFT, [
  [
    'what a person may have left as it was',
    (make, use) =>
      `final class Page: UIViewController, UITextViewDelegate { let notes = UITextView()\n override func viewDidLoad() { super.viewDidLoad()\n notes.delegate = self\n notes.text = ${make} }\n func textViewDidEndEditing(_ textView: UITextView) { ${use('textView.text')} } }`,
  ],
]);
