/** Views of lists whose elements hold functions: what an element does is done for who taps on it. */
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const ACTION =
  'struct RowAction: Identifiable { let id: String; let text: () -> String\n func put() { TELL(text()) } }\nstruct Row: Identifiable { let id: String; let text: () -> String }\n';
const ALL =
  'enum All { static func all(for name: String) -> [RowAction] { [RowAction(id: "a", text: { name }), RowAction(id: "b", text: { "x" })] } }\n';
const view = (body: string): string =>
  `${ACTION}${ALL}struct Lab: Identifiable { let id = 1; let title: String }\nstruct V: View { let name = NAME\n let labs: [Lab] = [Lab(title: «NAME|"y"»)]\n var body: some View { ${body} } }`;

twins('Swift', SWIFT, [
  ['what a function gives', view('ForEach(All.all(for: «name|"y"»)) { action in Button("a") { action.put() } }')],
  ['a list', view('ForEach([RowAction(id: "a", text: { «name|"y"» })]) { action in Button("a") { action.put() } }')],
  [
    'the function itself',
    view('ForEach([Row(id: "a", text: { «name|"y"» })]) { row in Text("a").onAppear { TELL(row.text()) } }'),
  ],
  ['List', view('List([Row(id: "a", text: { «name|"y"» })]) { row in Text("a").onAppear { TELL(row.text()) } }')],
  [
    'a menu of each row',
    view(
      'List(labs) { lab in Text("a").contextMenu { ForEach(All.all(for: lab.title)) { action in Button("a") { action.put() } } } }',
    ),
  ],
  ['a loop', `${ACTION}${ALL}func go() { for action in All.all(for: «NAME|"y"») { action.put() } }`],
]);
