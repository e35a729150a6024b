/** The second of a pair whose first is written out: it is the same by any way to it. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const PAIR = 'let pair = ("labs", «NAME|"typed"»)\n';
const PAIRS = 'let pairs = [("labs", «NAME|"typed"»)]\n';

twins('Swift', SWIFT, [
  ['by its place', `func go() { ${PAIR}TELL(pair.1) }`],
  ['by its name', 'func go() { let pair = (key: "labs", value: «NAME|"typed"»)\n TELL(pair.value) }'],
  [
    'by the name that a type gives',
    'typealias Pair = (key: String, value: String)\nfunc go() { let pair: Pair = ("labs", «NAME|"typed"»)\n TELL(pair.value) }',
  ],
  ['taken apart', `func go() { ${PAIR}let (_, text) = pair\n TELL(text) }`],
  ['in a list, taken apart', `func go() { ${PAIRS}for (_, text) in pairs { TELL(text) } }`],
  ['in a list, by a closure', `func go() { ${PAIRS}TELL(pairs.map { $0.1 }.joined()) }`],
  ['in a list, by a path', `func go() { ${PAIRS}TELL(pairs.map(\\.1).joined()) }`],
  ['in a list, with its place', `func go() { ${PAIRS}for (index, pair) in pairs.enumerated() { TELL(pair.1) } }`],
  ['the first of a list', `func go() { ${PAIRS}if let pair = pairs.first { TELL(pair.1) } }`],
  ['found in a list', `func go() { ${PAIRS}if let pair = pairs.first(where: { $0.0 == "labs" }) { TELL(pair.1) } }`],
  ['returned', 'func make() -> (String, String) { ("labs", «NAME|"typed"») }\nfunc go() { TELL(make().1) }'],
  [
    'of an enum',
    'enum Tab { case labs }\nfunc go() { let pair = (Tab.labs, «NAME|"typed"»)\n switch pair { case (.labs, let text): TELL(text) } }',
  ],
  [
    'in a field',
    'struct Row { let pair: (String, String) }\nfunc go() { let row = Row(pair: ("labs", «NAME|"typed"»))\n TELL(row.pair.1) }',
  ],
  ['whole', `func go() { ${PAIR}TELL("\\(pair)") }`],
  ['put together', `func go() { ${PAIRS}TELL(pairs.reduce("") { $0 + $1.1 }) }`],
  ['of what is zipped', 'func go() { for (key, text) in zip(["labs"], [«NAME|"typed"»]) { TELL(text) } }'],
  ['of three', 'func go() { let row = ("labs", «NAME|"typed"», 1)\n TELL(row.1) }'],
]);
twins('Kotlin', KOTLIN, [
  ['by its name', 'fun go() { val pair = "labs" to «NAME|"typed"»\n TELL(pair.second) }'],
  ['taken apart', 'fun go() { val (_, text) = Pair("labs", «NAME|"typed"»)\n TELL(text) }'],
  ['in a list', 'fun go() { val pairs = listOf("labs" to «NAME|"typed"»)\n for ((_, text) in pairs) { TELL(text) } }'],
  ['in a table', 'fun go() { val pairs = mapOf("labs" to «NAME|"typed"»)\n TELL(pairs.getValue("labs")) }'],
]);
twins('Dart', DART, [
  ['by its place', "void go() { final pair = ('labs', «NAME|'typed'»); TELL(pair.$2); }"],
  ['taken apart', "void go() { final (_, text) = ('labs', «NAME|'typed'»); TELL(text); }"],
  [
    'in a list',
    "void go() { final pairs = [('labs', «NAME|'typed'»)]; for (final (_, text) in pairs) { TELL(text); } }",
  ],
]);
twins('C#', C_SHARP, [
  ['by its place', 'public class Page { public void Go() { var pair = ("labs", «NAME|"typed"»); TELL(pair.Item2); } }'],
  [
    'by its name',
    'public class Page { public void Go() { var pair = (Key: "labs", Value: «NAME|"typed"»); TELL(pair.Value); } }',
  ],
  ['taken apart', 'public class Page { public void Go() { var (_, text) = ("labs", «NAME|"typed"»); TELL(text); } }'],
]);
