/** Files by their addresses: what was written to one goes where its address is handed to, or comes out where that is read, also
 *  where nobody can say its name. */
import type { Language } from './both-flows.ts';
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const server = (language: Language, head = ''): Language => ({
  ...language,
  head: `${language.head}${head}`,
  records: { ...language.records, kind: 'network' },
});
const two = (make: string, save: string, send: string): string =>
  `func go() async throws { let first = ${save.replace('TEXT', make)}\n let second = ${save.replace('TEXT', '"typed"')}\n ${send} }`;
const SAVE =
  'func save(_ text: String) throws -> URL { let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)\n try Data(text.utf8).write(to: url)\n return url }\n';
const STORAGE = 'let reference = Storage.storage().reference(withPath: "a")\n ';
const SESSION =
  'let session = URLSession.shared\n let request = URLRequest(url: URL(string: "https://a.example.com")!)\n ';
eachApart('Swift', server(SWIFT, 'import FirebaseStorage\n'), [
  [
    'one by its name',
    (make, _, told) =>
      `func go() throws { let first = URL.temporaryDirectory.appending(path: "first.txt")\n let second = URL.temporaryDirectory.appending(path: "second.txt")\n try ${make}.write(to: first, atomically: true, encoding: .utf8)\n try "typed".write(to: second, atomically: true, encoding: .utf8)\n ${STORAGE}reference.putFile(from: ${told}, metadata: nil) { _, _ in } }`,
  ],
  [
    'one that a helper gives',
    (make, _, told) => `${SAVE}${two(make, 'try save(TEXT)', `${STORAGE}reference.putFile(from: ${told})`)}`,
  ],
  [
    'one that a helper givesAsync',
    (make, _, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', `${STORAGE}_ = try await reference.putFileAsync(from: ${told}, metadata: nil)`)}`,
  ],
  [
    'one that a session uploads',
    (make, _, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', `${SESSION}_ = try await session.upload(for: request, fromFile: ${told})`)}`,
  ],
  [
    'one that a task uploads',
    (make, _, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', `${SESSION}session.uploadTask(with: request, fromFile: ${told}).resume()`)}`,
  ],
  [
    'read again',
    (make, _, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', `${STORAGE}reference.putData(try Data(contentsOf: ${told}))`)}`,
  ],
  [
    'read again by a helper',
    (make, _, told) =>
      `${SAVE}func read(_ file: URL) throws -> Data { try Data(contentsOf: file) }\n${two(make, 'try save(TEXT)', `${STORAGE}reference.putData(try read(${told}))`)}`,
  ],
  [
    'sent by a helper',
    (make, _, told) =>
      `${SAVE}func send(at url: URL) async throws { ${STORAGE}_ = try await reference.putFileAsync(from: url) }\n${two(make, 'try save(TEXT)', `try await send(at: ${told})`)}`,
  ],
  [
    'sent by an object',
    (make, _, told) =>
      `${SAVE}final class Sender { func send(at url: URL) async throws { ${STORAGE}_ = try await reference.putFileAsync(from: url) } }\n${two(make, 'try save(TEXT)', `try await Sender().send(at: ${told})`)}`,
  ],
  [
    'one that may be absent',
    (make, _, told) =>
      `func save(_ text: String) async throws -> URL? { guard !text.isEmpty else { return nil }\n let folder = FileManager.default.temporaryDirectory\n let url = folder.appendingPathComponent("report_\\(text.count).json")\n try Data(text.utf8).write(to: url)\n return url }\n${two(make, 'try await save(TEXT)', `guard let file = ${told} else { return }\n ${STORAGE}_ = try await reference.putFileAsync(from: file)`)}`,
  ],
  [
    'one that a manager makes by its path',
    (make, _, told) =>
      `func save(_ text: String) -> URL { let url = URL.temporaryDirectory.appending(component: UUID().uuidString)\n FileManager.default.createFile(atPath: url.path, contents: Data(text.utf8))\n return url }\n${two(make, 'save(TEXT)', `${STORAGE}reference.putFile(from: ${told})`)}`,
  ],
  [
    'one that a manager makes by its path, called',
    (make, _, told) =>
      `func save(_ text: String) -> URL { let url = URL.temporaryDirectory.appending(component: UUID().uuidString)\n FileManager.default.createFile(atPath: url.path(percentEncoded: false), contents: Data(text.utf8))\n return url }\n${two(make, 'save(TEXT)', `${STORAGE}reference.putFile(from: ${told})`)}`,
  ],
  [
    'a path',
    (make, _, told) =>
      `func save(_ text: String) throws -> String { let path = NSTemporaryDirectory() + UUID().uuidString\n try text.write(toFile: path, atomically: true, encoding: .utf8)\n return path }\n${two(make, 'try save(TEXT)', `${STORAGE}reference.putFile(from: URL(fileURLWithPath: ${told}))`)}`,
  ],
  [
    'one that a handle fills',
    (make, _, told) =>
      `func save(_ text: String) throws -> URL { let url = URL.temporaryDirectory.appending(component: UUID().uuidString)\n FileManager.default.createFile(atPath: url.path, contents: nil)\n let handle = try FileHandle(forWritingTo: url)\n try handle.write(contentsOf: Data(text.utf8))\n try handle.close()\n return url }\n${two(make, 'try save(TEXT)', `${STORAGE}reference.putFile(from: ${told})`)}`,
  ],
  [
    'one that a stream fills',
    (make, _, told) =>
      `func save(_ text: String) throws -> URL { let url = URL.temporaryDirectory.appending(component: "\\(UUID()).txt")\n let stream = OutputStream(url: url, append: false)!\n stream.open()\n stream.write(Array(text.utf8), maxLength: 3)\n return url }\n${two(make, 'try save(TEXT)', `${STORAGE}reference.putFile(from: ${told})`)}`,
  ],
  [
    'an address that a helper makes',
    (make, _, told) =>
      `func place() -> URL { FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString) }\nfunc save(_ text: String) throws -> URL { let url = place()\n try Data(text.utf8).write(to: url, options: .atomic)\n return url }\n${two(make, 'try save(TEXT)', `${STORAGE}reference.putFile(from: ${told})`)}`,
  ],
  [
    'a name made before',
    (make, _, told) =>
      `func save(_ text: String) throws -> URL { let id = UUID().uuidString\n let url = URL.temporaryDirectory.appending(path: "\\(id).json")\n try Data(text.utf8).write(to: url)\n return url }\n${two(make, 'try save(TEXT)', `${STORAGE}reference.putFile(from: ${told})`)}`,
  ],
  [
    'in a struct',
    (make, _, told) =>
      `struct Report { let file: URL\n let title: String }\nfunc save(_ text: String) throws -> Report { let url = URL.temporaryDirectory.appending(component: UUID().uuidString)\n try Data(text.utf8).write(to: url)\n return Report(file: url, title: "a") }\n${two(make, 'try save(TEXT)', `${STORAGE}reference.putFile(from: ${told}.file)`)}`,
  ],
  [
    'in a tuple',
    (make, _, told) =>
      `func save(_ text: String) throws -> (URL, Int) { let url = URL.temporaryDirectory.appending(component: UUID().uuidString)\n try Data(text.utf8).write(to: url)\n return (url, text.count) }\n${two(make, 'try save(TEXT)', `${STORAGE}reference.putFile(from: ${told}.0)`)}`,
  ],
  [
    'in a list',
    (make, _, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', `${STORAGE}for each in [${told}] { reference.putFile(from: each) }`)}`,
  ],
  [
    'handed to a handler',
    (make, _, told) =>
      `func save(_ text: String, then: (URL) -> Void) { let url = URL.temporaryDirectory.appending(component: UUID().uuidString)\n try? Data(text.utf8).write(to: url)\n then(url) }\nfunc go() { ${STORAGE}save(${told === 'first' ? make : '"typed"'}) { reference.putFile(from: $0) }\n save(${told === 'first' ? '"typed"' : make}) { _ = $0 } }`,
  ],
  [
    'the address alone',
    (make, _, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', `${STORAGE}reference.putData(Data(${told === 'first' ? 'try String(contentsOf: first, encoding: .utf8)' : 'first.path'}.utf8))`)}`,
  ],
]);
const file = (body: string): string =>
  `@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (NSURL *)save:(NSString *)text { NSURL *url = [[NSFileManager defaultManager].temporaryDirectory URLByAppendingPathComponent:[NSUUID UUID].UUIDString];\n ${body}\n return url; }\n`;
const WRITES = '[[text dataUsingEncoding:NSUTF8StringEncoding] writeToURL:url atomically:YES];';
const go = (make: string, send: string): string =>
  `- (void)go { NSURL *first = [self save:${make}];\n NSURL *second = [self save:@"typed"];\n ${send} }\n@end`;
const REFERENCE = 'FIRStorageReference *reference = [[FIRStorage storage] referenceWithPath:@"a"];\n ';
eachApart('Objective-C', server(OBJECTIVE_C, '@import FirebaseStorage;\n'), [
  [
    'one that a method gives',
    (make, _, told) => `${file(WRITES)}${go(make, `${REFERENCE}[reference putFile:${told}];`)}`,
  ],
  [
    'one with more said',
    (make, _, told) =>
      `${file(WRITES)}${go(make, `${REFERENCE}[reference putFile:${told} metadata:nil completion:nil];`)}`,
  ],
  [
    'a text',
    (make, _, told) =>
      `${file('[text writeToURL:url atomically:YES encoding:NSUTF8StringEncoding error:nil];')}${go(make, `${REFERENCE}[reference putFile:${told}];`)}`,
  ],
  [
    'one that a manager makes by its path',
    (make, _, told) =>
      `${file('[[NSFileManager defaultManager] createFileAtPath:url.path contents:[text dataUsingEncoding:NSUTF8StringEncoding] attributes:nil];')}${go(make, `${REFERENCE}[reference putFile:${told}];`)}`,
  ],
  [
    'one that a task uploads',
    (make, _, told) =>
      `${file(WRITES)}${go(make, `NSURLRequest *request = [NSURLRequest requestWithURL:[NSURL URLWithString:@"https://a.example.com"]];\n [[[NSURLSession sharedSession] uploadTaskWithRequest:request fromFile:${told}] resume];`)}`,
  ],
  [
    'read again',
    (make, _, told) =>
      `${file(WRITES)}${go(make, `${REFERENCE}[reference putData:[NSData dataWithContentsOfURL:${told}]];`)}`,
  ],
]);

eachApart('Swift, read again', SWIFT, [
  [
    'kept by an object',
    (make, use, told) =>
      `${SAVE}final class Job { let file: URL\n init(file: URL) { self.file = file }\n func run() throws { ${use('try String(contentsOf: file, encoding: .utf8)')} } }\n${two(make, 'Job(file: try save(TEXT))', `try ${told}.run()`)}`,
  ],
  [
    'its lines',
    (make, use, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', `for try await line in ${told}.lines { ${use('line')} }`)}`,
  ],
  [
    'one that a handle fills',
    (make, use, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', `let handle = try FileHandle(forReadingFrom: ${told})\n ${use('String(decoding: try handle.readToEnd()!, as: UTF8.self)')}`)}`,
  ],
  [
    'what a manager gives',
    (make, use, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', `${use(`String(decoding: FileManager.default.contents(atPath: ${told}.path)!, as: UTF8.self)`)}`)}`,
  ],
  [
    'handed to a closure',
    (make, use, told) =>
      `${SAVE}func each(_ file: URL, _ body: (String) -> Void) throws { body(try String(contentsOf: file, encoding: .utf8)) }\n${two(make, 'try save(TEXT)', `try each(${told}) { ${use('$0')} }`)}`,
  ],
  [
    'the name alone',
    (make, use, told) =>
      `${SAVE}${two(make, 'try save(TEXT)', use(told === 'first' ? 'try String(contentsOf: first, encoding: .utf8)' : '"\\(first.lastPathComponent) \\(second)"'))}`,
  ],
]);
