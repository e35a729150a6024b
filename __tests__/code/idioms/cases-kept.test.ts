/** Cases that an object is made with, or that a function takes otherwise: what they do is done for those alone. */
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const FIELD =
  'struct Entry { let title: String\n let note: String }\nenum Field { case title, note\n func text(of entry: Entry) -> String { switch self { case .title: entry.title\n case .note: entry.note } } }\n';

twins('Swift', SWIFT, [
  [
    'of an object',
    `${FIELD}final class Row { let field: Field\n let entry: Entry\n init(field: Field, entry: Entry) { self.field = field\n self.entry = entry }\n func tell() { TELL(field.text(of: entry)) } }\nfunc go() { let entry = Entry(title: NAME, note: "typed")\n let row = Row(field: .«title|note», entry: entry)\n row.tell() }`,
  ],
  [
    'of a view',
    `${FIELD}struct Share: View { let field: Field\n let entry: Entry\n var body: some View { Button("Go") { TELL(field.text(of: entry)) } } }\nstruct Page: View { let entry = Entry(title: NAME, note: "typed")\n var body: some View { Share(field: .«title|note», entry: entry) } }\n@main struct Main: App { var body: some Scene { WindowGroup { Page() } } }`,
  ],
  [
    'of two views',
    `${FIELD}struct Share: View { let field: Field\n let entry: Entry\n var body: some View { Button("Go") { TELL(field.text(of: entry)) } } }\nstruct Page: View { let entry = Entry(title: NAME, note: "typed")\n var body: some View { VStack { Share(field: .«title|note», entry: entry)\n Share(field: .note, entry: entry) } } }\n@main struct Main: App { var body: some Scene { WindowGroup { Page() } } }`,
  ],
  [
    'that a function takes where its caller gives none',
    `${FIELD}func tell(_ entry: Entry, field: Field = .«title|note») { TELL(field.text(of: entry)) }\nfunc go() { tell(Entry(title: NAME, note: "typed")) }`,
  ],
  [
    'of a constant',
    `${FIELD}enum Config { static let field: Field = .«title|note» }\nfunc go() { TELL(Config.field.text(of: Entry(title: NAME, note: "typed"))) }`,
  ],
]);
