/** Two things that are kept beside an object, under two keys, or beside two objects: one of them is not the other. */
import { eachApart } from './each-apart.ts';
import { made, OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const kept = (name: string, key: string): string =>
  `var ${name}: String? { get { objc_getAssociatedObject(self, ${key}) as? String }\n set { objc_setAssociatedObject(self, ${key}, newValue, .OBJC_ASSOCIATION_COPY_NONATOMIC) } }\n`;
const SCREEN = (make: string, use: string): string =>
  `final class Screen: UITableViewController { override func viewDidLoad() { super.viewDidLoad()\n second = "typed" }\n override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { first = ${make}\n tell() } }\nextension UIViewController { func tell() { if let text = TOLD { ${use} } } }\n`;

const property = (name: string): string => `@property (nonatomic, copy, nullable) NSString *${name};\n`;
const accessors = (name: string, key: string): string =>
  `- (NSString *)${name} { return objc_getAssociatedObject(self, ${key}); }\n- (void)set${name.charAt(0).toUpperCase()}${name.slice(1)}:(NSString *)value { objc_setAssociatedObject(self, ${key}, value, OBJC_ASSOCIATION_COPY_NONATOMIC); }\n`;
const labels = (of: string, methods: string): string =>
  `@interface ${of} (Labels)\n${property('yrw_first')}${property('yrw_second')}- (void)yrw_tell;\n@end\n@implementation ${of} (Labels)\n${methods}@end\n`;
const controller = (make: string): string =>
  made(
    'List',
    '',
    `- (void)viewDidLoad { [super viewDidLoad];\n self.yrw_second = @"typed"; }\n- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath { self.yrw_first = ${make};\n [self yrw_tell]; }\n`,
    'UITableViewController',
  );

eachApart('Swift', SWIFT, [
  [
    'under the addresses of variables',
    (make, use, told) =>
      `private var firstKey: UInt8 = 0\nprivate var secondKey: UInt8 = 0\nextension UIViewController { ${kept('first', '&firstKey')}${kept('second', '&secondKey')} }\n${SCREEN(make, use('text')).replace('TOLD', told)}`,
  ],
  [
    'under keys of an enum',
    (make, use, told) =>
      `private enum Keys { static var first = 0\n static var second = 0 }\nextension UIViewController { ${kept('first', '&Keys.first')}${kept('second', '&Keys.second')} }\n${SCREEN(make, use('text')).replace('TOLD', told)}`,
  ],
  [
    'under selectors',
    (make, use, told) =>
      `extension UIViewController { ${kept('first', 'Selector(("first"))').replaceAll('Selector', 'Selector')}${kept('second', 'Selector(("second"))')} }\n${SCREEN(make, use('text')).replace('TOLD', told)}`,
  ],
  [
    'in a wrapper of keys',
    (make, use, told) =>
      `final class Beside { private let key = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)\n subscript(_ object: AnyObject) -> String? { get { objc_getAssociatedObject(object, key) as? String }\n set { objc_setAssociatedObject(object, key, newValue, .OBJC_ASSOCIATION_COPY_NONATOMIC) } } }\nprivate let firstBeside = Beside(), secondBeside = Beside()\nextension UIViewController { var first: String? { get { firstBeside[self] }\n set { firstBeside[self] = newValue } }\n var second: String? { get { secondBeside[self] }\n set { secondBeside[self] = newValue } } }\n${SCREEN(make, use('text')).replace('TOLD', told)}`,
  ],
  [
    'under the wrappers themselves',
    (make, use, told) =>
      `final class Beside<Value> { private var key: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }\n subscript(_ object: AnyObject) -> Value? { get { objc_getAssociatedObject(object, Unmanaged.passUnretained(self).toOpaque()) as? Value }\n set { objc_setAssociatedObject(object, Unmanaged.passUnretained(self).toOpaque(), newValue, .OBJC_ASSOCIATION_RETAIN) } } }\nextension UIView { private static let firstBeside = Beside<String>()\n private static let secondBeside = Beside<String>()\n var first: String? { get { UIView.firstBeside[self] }\n set { UIView.firstBeside[self] = newValue } }\n var second: String? { get { UIView.secondBeside[self] }\n set { UIView.secondBeside[self] = newValue } } }\nfinal class Row: UITableViewCell { func show() { first = ${make}\n second = "typed"\n if let text = ${told} { ${use('text')} } } }`,
  ],
  [
    'beside two objects of a class of the app’s own',
    (make, use, told) =>
      `private var key: UInt8 = 0\nfinal class Card { }\nextension Card { ${kept('note', '&key')} }\nlet first = Card(), second = Card()\nfunc go() { first.note = ${make}\n second.note = "typed"\n if let text = ${told}.note { ${use('text')} } }`,
  ],
  [
    'beside two objects that others keep',
    (make, use, told) =>
      `private var key: UInt8 = 0\nclass Card { }\nfinal class Large: Card { }\nextension Card { ${kept('note', '&key')}func put(_ text: String) { note = text } }\nfinal class Shelf { let first = Large()\n let second = Large() }\nlet shelf = Shelf()\nfunc go() { shelf.first.put(${make})\n shelf.second.put("typed")\n if let text = shelf.${told}.note { ${use('text')} } }`,
  ],
  [
    'by helpers that know nothing of the object',
    (make, use, told) =>
      `func put(_ value: Any?, beside object: Any, _ key: UnsafeRawPointer) { objc_setAssociatedObject(object, key, value, .OBJC_ASSOCIATION_RETAIN) }\nprivate var firstKey: UInt8 = 0\nprivate var secondKey: UInt8 = 0\nfinal class Card { var first: String? { objc_getAssociatedObject(self, &firstKey) as? String }\n var second: String? { objc_getAssociatedObject(self, &secondKey) as? String } }\nfunc go(_ card: Card) { let object: AnyObject = card\n objc_setAssociatedObject(object, &firstKey, ${make}, .OBJC_ASSOCIATION_RETAIN)\n objc_setAssociatedObject(object, &secondKey, "typed", .OBJC_ASSOCIATION_RETAIN)\n if let text = card.${told} { ${use('text')} } }`,
  ],
  [
    'in tables by their objects',
    (make, use, told) =>
      `final class Notes { static let first = NSMapTable<UIView, NSString>.weakToStrongObjects()\n static let second = NSMapTable<UIView, NSString>.weakToStrongObjects() }\nfunc go(_ view: UIView) { Notes.first.setObject(${make} as NSString, forKey: view)\n Notes.second.setObject("typed", forKey: view)\n if let text = Notes.${told}.object(forKey: view) { ${use('text as String')} } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'under pointers to themselves',
    (make, use, told) =>
      `static const void *FirstKey = &FirstKey;\nstatic const void *SecondKey = &SecondKey;\n${labels('UIViewController', `${accessors('yrw_first', 'FirstKey')}${accessors('yrw_second', 'SecondKey')}- (void)yrw_tell { ${use(`self.yrw_${told}`)} }\n`)}${controller(make)}`,
  ],
  [
    'under addresses of characters',
    (make, use, told) =>
      `static char FirstKey;\nstatic char SecondKey;\n${labels('UIViewController', `${accessors('yrw_first', '&FirstKey')}${accessors('yrw_second', '&SecondKey')}- (void)yrw_tell { ${use(`self.yrw_${told}`)} }\n`)}${controller(make)}`,
  ],
  [
    'under selectors',
    (make, use, told) =>
      `${labels('UIViewController', `${accessors('yrw_first', '@selector(yrw_first)')}${accessors('yrw_second', '@selector(yrw_second)')}- (void)yrw_tell { ${use(`self.yrw_${told}`)} }\n`)}${controller(make)}`,
  ],
  [
    'under the selectors of the getters themselves',
    (make, use, told) =>
      `${labels('UIViewController', `${accessors('yrw_first', '@selector(yrw_first)').replace('self, @selector(yrw_first))', 'self, _cmd)')}${accessors('yrw_second', '@selector(yrw_second)').replace('self, @selector(yrw_second))', 'self, _cmd)')}- (void)yrw_tell { ${use(`self.yrw_${told}`)} }\n`)}${controller(make)}`,
  ],
  [
    'asked for by messages',
    (make, use, told) =>
      `static char FirstKey;\nstatic char SecondKey;\n${labels('UIViewController', `${accessors('yrw_first', '&FirstKey')}${accessors('yrw_second', '&SecondKey')}- (void)yrw_tell { ${use(`[self yrw_${told}]`)} }\n`)}${controller(make).replace(/self\.yrw_(\w)(\w+) = ([^;]+);/g, (_, a, b, value) => `[self setYrw_${a}${b}:${value}];`)}`,
  ],
  [
    'of a class of the app’s own, in two files of one',
    (make, use, told) =>
      `static char FirstKey;\nstatic char SecondKey;\n${made('Card', '', '')}${labels('Card', `${accessors('yrw_first', '&FirstKey')}${accessors('yrw_second', '&SecondKey')}- (void)yrw_tell { ${use(`self.yrw_${told}`)} }\n`)}${made('Go', '', `- (void)go { Card *card = [Card new];\n card.yrw_first = ${make};\n card.yrw_second = @"typed";\n [card yrw_tell]; }\n`)}`,
  ],
  [
    'beside two objects of a class',
    (make, use, told) =>
      `static char Key;\n${made('Card', '', '')}@interface Card (Note)\n${property('note')}@end\n@implementation Card (Note)\n${accessors('note', '&Key')}@end\n${made('Go', '@property (nonatomic, strong) Card *first;\n@property (nonatomic, strong) Card *second;\n', `- (void)go { self.first = [Card new];\n self.second = [Card new];\n self.first.note = ${make};\n self.second.note = @"typed";\n ${use(`self.${told}.note`)} }\n`)}`,
  ],
]);
