/** Files that are written into the container of iCloud, by whatever writes them, beside those that stay on the device. */
import type { Language } from './both-flows.ts';
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const cloud = (language: Language): Language => ({ ...language, records: { ...language.records, kind: 'icloud' } });

/** Two folders, of which the one that is told of is in iCloud. */
const folders = (told: string): string => {
  const folder = (own: string): string =>
    told === own ? 'container.appending(path: "Documents")' : '.documentsDirectory';
  return `struct Folders { let first: URL\n let second: URL\n init?() { guard let container = FileManager.default.url(forUbiquityContainerIdentifier: nil) else { return nil }\n first = ${folder('first')}\n second = ${folder('second')} } }\n`;
};
const write = (file: string, make: string): string =>
  `${file}func go() async throws { guard let folders = Folders() else { return }\n try await put(${make}, folders.first.appending(path: "a.txt"))\n try await put("typed", folders.second.appending(path: "a.txt")) }`;

const TEXT =
  'final class TextDocument: UIDocument { var text = ""\n override func contents(forType typeName: String) throws -> Any { Data(text.utf8) }\n override func load(fromContents contents: Any, ofType typeName: String?) throws { text = String(decoding: contents as? Data ?? Data(), as: UTF8.self) } }\n';
const cabinet = (kind: string, does: string): string =>
  `${kind} Cabinet { private let folder: URL\n init(folder: URL) { self.folder = folder }\n func file(_ text: String, as name: String) async throws { ${does} } }\n`;
const cabinets = (make: string): string =>
  `@MainActor final class Model { let first: Cabinet\n let second: Cabinet\n init(folders: Folders) { first = Cabinet(folder: folders.first)\n second = Cabinet(folder: folders.second) }\n func go() async throws { try await first.file(${make}, as: "a.txt")\n try await second.file("typed", as: "a.txt") } }\nlet model = Model(folders: Folders()!)`;

eachApart('Swift', cloud(SWIFT), [
  [
    'a text',
    (make, _, told) =>
      folders(told) +
      write(
        'func put(_ text: String, _ url: URL) async throws { try text.write(to: url, atomically: true, encoding: .utf8) }\n',
        make,
      ),
  ],
  [
    'what an object writes to its folder',
    (make, _, told) =>
      `${folders(told)}${cabinet('final class', 'try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)')}${cabinets(make)}`,
  ],
  [
    'what a struct writes to its folder',
    (make, _, told) =>
      `${folders(told)}${cabinet('struct', 'try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)')}${cabinets(make)}`,
  ],
  [
    'a document that is saved',
    (make, _, told) =>
      `${TEXT}${folders(told)}${cabinet('final class', 'let document = TextDocument(fileURL: folder.appending(path: name))\n document.text = text\n await document.save(to: document.fileURL, for: .forCreating)')}${cabinets(make)}`,
  ],
  [
    'a document that is saved elsewhere',
    (make, _, told) =>
      `${TEXT}${folders(told)}${cabinet('final class', 'let document = TextDocument(fileURL: .temporaryDirectory)\n document.text = text\n document.save(to: folder.appending(path: name), for: .forCreating) { _ in }')}${cabinets(make)}`,
  ],
  [
    'a document that is closed',
    (make, _, told) =>
      `${TEXT}${folders(told)}${write('func put(_ text: String, _ url: URL) async throws { let document = TextDocument(fileURL: url)\n document.text = text\n document.updateChangeCount(.done)\n await document.close() }\n', make)}`,
  ],
  [
    'a document that is made with what it holds',
    (make, _, told) =>
      `final class TextDocument: UIDocument { private let text: String\n init(_ text: String, at url: URL) { self.text = text\n super.init(fileURL: url) }\n override func contents(forType typeName: String) throws -> Any { Data(text.utf8) } }\n${folders(told)}${write('func put(_ text: String, _ url: URL) async throws { await TextDocument(text, at: url).save(to: url, for: .forCreating) }\n', make)}`,
  ],
  [
    'a document that is made with what it holds, and closed',
    (make, _, told) =>
      `final class TextDocument: UIDocument { private let text: String\n init(_ text: String, at url: URL) { self.text = text\n super.init(fileURL: url) }\n override func contents(forType typeName: String) throws -> Any { Data(text.utf8) } }\n${folders(told)}${write('func put(_ text: String, _ url: URL) async throws { await TextDocument(text, at: url).close() }\n', make)}`,
  ],
  [
    'a document of wrappers of files',
    (make, _, told) =>
      `class Document: UIDocument { var files: [String: FileWrapper] = [:]\n override func contents(forType typeName: String) throws -> Any { FileWrapper(directoryWithFileWrappers: files) } }\nfinal class TextDocument: Document { func put(_ text: String) { files["text"] = FileWrapper(regularFileWithContents: Data(text.utf8)) } }\n${folders(told)}${write('func put(_ text: String, _ url: URL) async throws { let document = TextDocument(fileURL: url)\n document.put(text)\n await document.save(to: url, for: .forOverwriting) }\n', make)}`,
  ],
  [
    'a wrapper of a file',
    (make, _, told) =>
      folders(told) +
      write(
        'func put(_ text: String, _ url: URL) async throws { try FileWrapper(regularFileWithContents: Data(text.utf8)).write(to: url, options: .atomic, originalContentsURL: nil) }\n',
        make,
      ),
  ],
  [
    'a handle of a file',
    (make, _, told) =>
      folders(told) +
      write(
        'func put(_ text: String, _ url: URL) async throws { let handle = try FileHandle(forWritingTo: url)\n try handle.write(contentsOf: Data(text.utf8)) }\n',
        make,
      ),
  ],
  [
    'a coordinator of files',
    (make, _, told) =>
      folders(told) +
      write(
        'func put(_ text: String, _ url: URL) async throws { var error: NSError?\n NSFileCoordinator().coordinate(writingItemAt: url, options: [], error: &error) { at in try? Data(text.utf8).write(to: at) } }\n',
        make,
      ),
  ],
  ...[
    'copyItem(at: local, to: url)',
    'moveItem(at: local, to: url)',
    'setUbiquitous(true, itemAt: local, destinationURL: url)',
    'replaceItemAt(url, withItemAt: local)',
  ].map(
    (does) =>
      [
        `a file that is handed over: ${does}`,
        (make: string, _: unknown, told: 'first' | 'second') =>
          `${folders(told)}func go() throws { guard let folders = Folders() else { return }\n let one = URL.cachesDirectory.appending(path: "one.txt")\n let other = URL.cachesDirectory.appending(path: "other.txt")\n try ${make}.write(to: one, atomically: true, encoding: .utf8)\n try "typed".write(to: other, atomically: true, encoding: .utf8)\n try FileManager.default.${does.replace('local', 'one').replace('url', 'folders.first.appending(path: "a")')}\n try FileManager.default.${does.replace('local', 'other').replace('url', 'folders.second.appending(path: "b")')} }`,
      ] as const,
  ),
]);

eachApart('Swift, what a document is opened with', SWIFT, [
  [
    'by its name',
    (make, use, told) =>
      `${TEXT}func open(_ name: String) -> TextDocument { TextDocument(fileURL: URL.documentsDirectory.appending(path: name)) }\nfunc go() async { let first = TextDocument(fileURL: URL.documentsDirectory.appending(path: "first"))\n first.text = ${make}\n await first.save(to: first.fileURL, for: .forCreating)\n let second = TextDocument(fileURL: URL.documentsDirectory.appending(path: "second"))\n second.text = "typed"\n await second.save(to: second.fileURL, for: .forCreating) }\nfunc again() async { let document = TextDocument(fileURL: URL.documentsDirectory.appending(path: "${told}"))\n await document.open()\n ${use('document.text')} }`,
  ],
]);

eachApart('Objective-C', cloud(OBJECTIVE_C), [
  [
    'a document that is saved',
    (make, _, told) => {
      const folder = (own: string): string => (told === own ? 'cloud' : 'local');
      return `@interface TextDocument : UIDocument\n@property (nonatomic, copy) NSString *text;\n@end\n@implementation TextDocument\n- (id)contentsForType:(NSString *)typeName error:(NSError **)error { return [self.text dataUsingEncoding:NSUTF8StringEncoding]; }\n@end\n@interface Model : NSObject\n@end\n@implementation Model\n- (void)put:(NSString *)text at:(NSURL *)url { TextDocument *document = [[TextDocument alloc] initWithFileURL:url];\n document.text = text;\n [document saveToURL:url forSaveOperation:UIDocumentSaveForCreating completionHandler:nil]; }\n- (void)go { NSURL *cloud = [[NSFileManager defaultManager] URLForUbiquityContainerIdentifier:nil];\n NSURL *local = [NSURL fileURLWithPath:NSTemporaryDirectory()];\n [self put:${make} at:[${folder('first')} URLByAppendingPathComponent:@"a"]];\n [self put:@"typed" at:[${folder('second')} URLByAppendingPathComponent:@"b"]]; }\n@end`;
    },
  ],
]);

eachApart('Swift, a file that CloudKit is given', cloud(SWIFT), [
  [
    'by its name',
    (make, _, told) =>
      `import CloudKit\nstruct Box { let name: String\n var url: URL { URL.documentsDirectory.appending(path: name) }\n func put(_ text: String) throws { try JSONEncoder().encode(text).write(to: url, options: [.atomic]) } }\nextension Box { static let first = Box(name: "a.txt")\n static let second = Box(name: "b.txt") }\nfunc go() async throws { try Box.first.put(${make})\n try Box.second.put("typed")\n upload(Box.${told}) }\nfunc upload(_ box: Box) { let copy = CKRecord(recordType: "Copy")\n copy["file"] = CKAsset(fileURL: box.url) }`,
  ],
]);
