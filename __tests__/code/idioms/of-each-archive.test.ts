/** Two things in one archive: what is put in by one key does not come out by the other, wherever its bytes were. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const MAKE = 'let archiver = NSKeyedArchiver(requiringSecureCoding: true)\n';
const LINE = 'final class Line: NSObject, NSSecureCoding { static var supportsSecureCoding: Bool { true }\n';

eachApart('Swift', SWIFT, [
  [
    'texts',
    (make, use, told) =>
      `func save() -> Data { ${MAKE} archiver.encode(${make}, forKey: "first")\n archiver.encode("typed", forKey: "second")\n archiver.finishEncoding()\n return archiver.encodedData }\nfunc go() throws { let unarchiver = try NSKeyedUnarchiver(forReadingFrom: save())\n if let text = unarchiver.decodeObject(forKey: "${told}") as? String { ${use('text')} } }`,
  ],
  [
    'texts by their class, through a file',
    (make, use, told) =>
      `let file = URL.documentsDirectory.appending(path: "a.bin")\nfunc save() throws { ${MAKE} archiver.encode(${make} as NSString, forKey: "first")\n archiver.encode("typed" as NSString, forKey: "second")\n try archiver.encodedData.write(to: file) }\nfunc go() throws { let unarchiver = try NSKeyedUnarchiver(forReadingFrom: Data(contentsOf: file))\n defer { unarchiver.finishDecoding() }\n if let text = unarchiver.decodeObject(of: NSString.self, forKey: "${told}") { ${use('text as String')} } }`,
  ],
  [
    'structs by constants, through the defaults',
    (make, use, told) =>
      `struct Line: Codable { var text: String }\nenum Keys { static let first = "line.first"\n static let second = "line.second" }\nfunc save() throws { ${MAKE} try archiver.encodeEncodable(Line(text: ${make}), forKey: Keys.first)\n try archiver.encodeEncodable(Line(text: "typed"), forKey: Keys.second)\n UserDefaults.standard.set(archiver.encodedData, forKey: "lines") }\nfunc go() throws { guard let data = UserDefaults.standard.data(forKey: "lines") else { return }\n let unarchiver = try NSKeyedUnarchiver(forReadingFrom: data)\n if let line = unarchiver.decodeDecodable(Line.self, forKey: Keys.${told}) { ${use('line.text')} } }`,
  ],
  [
    'by cases, in an object that keeps the archiver',
    (make, use, told) =>
      `enum Slot: String { case first, second }\nfinal class Writer { private let archiver = NSKeyedArchiver(requiringSecureCoding: false)\n func put(_ text: String, _ slot: Slot) { archiver.encode(text, forKey: slot.rawValue) }\n var data: Data { archiver.encodedData } }\nfunc go() throws { let writer = Writer()\n writer.put(${make}, .first)\n writer.put("typed", .second)\n let unarchiver = try NSKeyedUnarchiver(forReadingFrom: writer.data)\n if let text = unarchiver.decodeObject(forKey: Slot.${told}.rawValue) as? String { ${use('text')} } }`,
  ],
  [
    'parts of an object that codes itself',
    (make, use, told) =>
      `${LINE} let first: String\n let second: String\n init(first: String, second: String) { self.first = first\n self.second = second }\n func encode(with coder: NSCoder) { coder.encode(first, forKey: "first")\n coder.encode(second, forKey: "second") }\n required init?(coder: NSCoder) { guard let first = coder.decodeObject(of: NSString.self, forKey: "first"), let second = coder.decodeObject(of: NSString.self, forKey: "second") else { return nil }\n self.first = first as String\n self.second = second as String } }\nfunc go() throws { let line = Line(first: ${make}, second: "typed")\n let data = try NSKeyedArchiver.archivedData(withRootObject: line, requiringSecureCoding: true)\n if let back = try NSKeyedUnarchiver.unarchivedObject(ofClass: Line.self, from: data) { ${use(`back.${told}`)} } }`,
  ],
  [
    'objects that code themselves, in one archive',
    (make, use, told) =>
      `${LINE} let text: String\n init(text: String) { self.text = text }\n func encode(with coder: NSCoder) { coder.encode(text, forKey: "text") }\n required init?(coder: NSCoder) { text = coder.decodeObject(of: NSString.self, forKey: "text") as String? ?? "" } }\nfunc save() -> Data { ${MAKE} archiver.encode(Line(text: ${make}), forKey: "first")\n archiver.encode(Line(text: "typed"), forKey: "second")\n return archiver.encodedData }\nfunc go() throws { let unarchiver = try NSKeyedUnarchiver(forReadingFrom: save())\n if let line = unarchiver.decodeObject(of: Line.self, forKey: "${told}") { ${use('line.text')} } }`,
  ],
  [
    'the state of a screen',
    (make, use, told) =>
      `final class Page: UIViewController { override func encodeRestorableState(with coder: NSCoder) { super.encodeRestorableState(with: coder)\n coder.encode("typed", forKey: "second")\n coder.encode(${make}, forKey: "first") }\n override func decodeRestorableState(with coder: NSCoder) { super.decodeRestorableState(with: coder)\n let text = coder.decodeObject(of: NSString.self, forKey: "${told}") as String? ?? ""\n ${use('text')} } }`,
  ],
  [
    'the state of two screens by one key',
    (make, use, told) =>
      `enum Saved { static let text = "text" }\nfinal class Page: UIViewController { private var shown = ""\n override func viewDidLoad() { shown = ${told === 'first' ? make : '"typed"'} }\n override func encodeRestorableState(with coder: NSCoder) { coder.encode(shown, forKey: Saved.text) }\n override func decodeRestorableState(with coder: NSCoder) { if let text = coder.decodeObject(forKey: Saved.text) as? String { ${use('text')} } } }\nfinal class Other: UIViewController { override func encodeRestorableState(with coder: NSCoder) { coder.encode(${make}, forKey: Saved.text) }\n override func decodeRestorableState(with coder: NSCoder) { title = coder.decodeObject(forKey: Saved.text) as? String } }`,
  ],
  [
    'the state of the app',
    (make, use, told) =>
      `final class Delegate: UIResponder, UIApplicationDelegate { func application(_ application: UIApplication, willEncodeRestorableStateWith coder: NSCoder) { coder.encode(${make}, forKey: "first")\n coder.encode("typed", forKey: "second") }\n func application(_ application: UIApplication, didDecodeRestorableStateWith coder: NSCoder) { if let text = coder.decodeObject(forKey: "${told}") as? String { ${use('text')} } } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'the state of a screen',
    (make, use, told) =>
      `@interface Page : UIViewController\n@end\n@implementation Page\n- (void)encodeRestorableStateWithCoder:(NSCoder *)coder { [super encodeRestorableStateWithCoder:coder];\n [coder encodeObject:${make} forKey:@"first"];\n [coder encodeObject:@"typed" forKey:@"second"]; }\n- (void)decodeRestorableStateWithCoder:(NSCoder *)coder { NSString *text = [coder decodeObjectForKey:@"${told}"];\n ${use('text')} }\n@end`,
  ],
  [
    'texts',
    (make, use, told) =>
      `@implementation Idiom\n- (NSData *)save { NSKeyedArchiver *archiver = [[NSKeyedArchiver alloc] initRequiringSecureCoding:YES];\n [archiver encodeObject:${make} forKey:@"first"];\n [archiver encodeObject:@"typed" forKey:@"second"];\n [archiver finishEncoding];\n return archiver.encodedData; }\n- (void)go { NSKeyedUnarchiver *unarchiver = [[NSKeyedUnarchiver alloc] initForReadingFromData:[self save] error:nil];\n NSString *text = [unarchiver decodeObjectForKey:@"${told}"];\n ${use('text')} }\n@end`,
  ],
  [
    'texts by their class',
    (make, use, told) =>
      `@implementation Idiom\n- (void)save { NSKeyedArchiver *archiver = [[NSKeyedArchiver alloc] initRequiringSecureCoding:YES];\n [archiver encodeObject:${make} forKey:@"first"];\n [archiver encodeObject:@"typed" forKey:@"second"];\n [[NSUserDefaults standardUserDefaults] setObject:[archiver encodedData] forKey:@"archive"]; }\n- (void)go { NSData *data = [[NSUserDefaults standardUserDefaults] dataForKey:@"archive"];\n NSKeyedUnarchiver *unarchiver = [[NSKeyedUnarchiver alloc] initForReadingFromData:data error:nil];\n NSString *text = [unarchiver decodeObjectOfClass:[NSString class] forKey:@"${told}"];\n ${use('text')} }\n@end`,
  ],
]);
