/** Calls of Apple's frameworks that are others in other words: columns of tables, methods that are named by a selector, tables of
 *  objects of Foundation. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROW = 'struct Row: Identifiable { let id: Int\n let kind: VALUE\n let rest: VALUE }\n';
const page = (body: string, make: string, other: string): string =>
  `${ROW}struct Page: View { @State var rows = [Row(id: 1, kind: ${make}, rest: ${other})]\n @State var order = [KeyPathComparator(\\Row.id)]\n var body: some View { ${body} } }\n@main struct Shelves: App { var body: some Scene { WindowGroup { Page() } } }`;
const column = (use: string): string =>
  `TableColumn("Name", value: \\.id) { row in Button("Go") { ${use} } }\n TableColumn("Rest") { row in Text("a") }`;
const object = (body: string, use: string): string =>
  `final class Page: NSObject { let undo = UndoManager()\n func go() { ${body} }\n @objc func show(_ kind: VALUE) { ${use} }\n @objc func pass(_ kind: VALUE) {} }\nfunc start() { Page().go() }`;
const go = (body: string): string => `func go() { ${body} }`;

const ROWS: Rows = [
  ['a table', (make, use, _, other) => page(`Table(rows) { ${column(use('row.kind'))} }`, make, other)],
  [
    'a table with an order',
    (make, use, _, other) => page(`Table(rows, sortOrder: $order) { ${column(use('row.kind'))} }`, make, other),
  ],
  [
    'a table with its rows apart',
    (make, use, _, other) =>
      page(
        `Table(of: Row.self) { ${column(use('row.kind'))} } rows: { ForEach(rows) { row in TableRow(row) } }`,
        make,
        other,
      ),
  ],
  [
    'columns in a group',
    (make, use, _, other) => page(`Table(rows) { Group { ${column(use('row.kind'))} } }`, make, other),
  ],
  [
    'perform',
    (make, use, _, other) =>
      object(`perform(#selector(show(_:)), with: ${make})\n perform(#selector(pass(_:)), with: ${other})`, use('kind')),
  ],
  [
    'perform, by its name alone',
    (make, use, _, other) =>
      object(`perform(#selector(show), with: ${make})\n perform(#selector(pass), with: ${other})`, use('kind')),
  ],
  [
    'perform, on another object',
    (make, use, _, other) =>
      `${object('', use('kind'))}\nfunc run() { let page = Page()\n page.perform(#selector(Page.show(_:)), with: ${make})\n page.perform(#selector(Page.pass(_:)), with: ${other}) }`,
  ],
  [
    'perform, later',
    (make, use, _, other) =>
      object(
        `perform(#selector(show(_:)), with: ${make}, afterDelay: 1)\n perform(#selector(pass(_:)), with: ${other}, afterDelay: 1)`,
        use('kind'),
      ),
  ],
  [
    'perform, elsewhere',
    (make, use, _, other) =>
      object(
        `performSelector(onMainThread: #selector(show(_:)), with: ${make}, waitUntilDone: false)\n performSelector(inBackground: #selector(pass(_:)), with: ${other})`,
        use('kind'),
      ),
  ],
  [
    'a thread of its own',
    (make, use) =>
      object(`Thread.detachNewThreadSelector(#selector(show(_:)), toTarget: self, with: ${make})`, use('kind')),
  ],
  [
    'what is sent as an action',
    (make, use) =>
      object(`UIApplication.shared.sendAction(#selector(show(_:)), to: self, from: ${make}, for: nil)`, use('kind')),
  ],
  [
    'what is undone',
    (make, use) =>
      object(`undo.registerUndo(withTarget: self, selector: #selector(show(_:)), object: ${make})`, use('kind')),
  ],
  [
    'a method of the app’s own: perform',
    (make, use, _, other) =>
      `final class Page { var kind: VALUE?\n var rest: VALUE?\n func perform(_ name: String, with kind: VALUE) { self.kind = kind } }\nfunc go() { let page = Page()\n page.perform("show", with: ${make})\n page.rest = ${other}\n if let kind = page.kind { ${use('kind')} } }`,
  ],
  [
    'a set of objects',
    (make, use, _, other) =>
      go(
        `let kinds = NSHashTable<VALUE>.weakObjects()\n let rest = NSHashTable<VALUE>()\n kinds.add(${make})\n rest.add(${other})\n for kind in kinds.allObjects { ${use('kind')} }`,
      ),
  ],
  [
    'a set of objects, how it holds them',
    (make, use) =>
      go(
        `let kinds = NSHashTable<VALUE>(options: .weakMemory)\n kinds.add(${make})\n for kind in kinds.setRepresentation { ${use('kind')} }`,
      ),
  ],
  [
    'a table of objects',
    (make, use, _, other) =>
      go(
        `let kinds = NSMapTable<NSString, VALUE>.strongToStrongObjects()\n kinds.setObject(${make}, forKey: "first")\n kinds.setObject(${other}, forKey: "second")\n if let kind = kinds.object(forKey: "first") { ${use('kind')} }`,
      ),
  ],
  [
    'a table of objects, one by one',
    (make, use) =>
      go(
        `let kinds = NSMapTable<NSString, VALUE>.strongToWeakObjects()\n kinds.setObject(${make}, forKey: "first")\n for case let kind as VALUE in kinds.objectEnumerator()!.allObjects { ${use('kind')} }`,
      ),
  ],
  [
    'an entry, or what is said instead',
    (make, use, _, other) =>
      go(
        `let kinds: [String: VALUE] = [:]\n let kind = kinds["first", default: ${make}]\n let rest = kinds["second", default: ${other}]\n ${use('kind')}\n _ = rest`,
      ),
  ],
];
bothFlows(SWIFT, ROWS);
