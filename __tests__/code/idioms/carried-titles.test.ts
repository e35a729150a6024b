/** What the system keeps of an app by a name, and whoever reads it there; and what an object says of itself in two ways. */
import { C_SHARP } from './c-sharp.ts';
import { eachApart } from './each-apart.ts';
import { brings, bringsNone } from './records.ts';
import { SWIFT } from './swift.ts';

const PRINT = (title: string, use: (value: string) => string): string =>
  `final class Desk: NSObject, UIPrintInteractionControllerDelegate { func go() { let info = UIPrintInfo(dictionary: nil)\n info.jobName = ${title}\n let controller = UIPrintInteractionController.shared\n controller.printInfo = info\n controller.delegate = self }\n func printInteractionControllerDidFinishJob(_ controller: UIPrintInteractionController) { guard let info = controller.printInfo else { return }\n ${use('info.jobName')} } }`;
const SAYS = (shown: string, shownToUs: string): string =>
  `struct Batch { let titles: [String] }\nextension Batch: CustomStringConvertible { var description: String { ${shown} } }\nextension Batch: CustomDebugStringConvertible { var debugDescription: String { ${shownToUs} } }\n`;
const COUNT = '"\\(titles.count) rows"';
const ALL = 'titles.joined()';
const said = (make: string, use: (value: string) => string, text: string): string =>
  `func note<Value>(_ value: Value) { ${use(text)} }\nfunc go() { note(Batch(titles: [${make}])) }`;

brings(SWIFT, [
  ['the name of a print job', (make, use) => PRINT(make, use)],
  [
    'the title of a scene',
    (make, use) =>
      `final class Home: UIViewController { func go(_ scene: UIWindowScene) { scene.title = ${make} }\n func tell(_ scene: UIScene) { ${use('scene.title ?? ""')} } }`,
  ],
  [
    'what is said to who mends it',
    (make, use) => SAYS(COUNT, ALL) + said(make, use, '"\\(String(reflecting: value))"'),
  ],
  ['what is said to all', (make, use) => SAYS(ALL, COUNT) + said(make, use, '"\\(String(describing: value))"')],
  ['what is said in a text', (make, use) => SAYS(ALL, COUNT) + said(make, use, '"\\(value)"')],
  [
    'what is said to who mends it alone',
    (make, use) =>
      `struct Batch { let titles: [String] }\nextension Batch: CustomDebugStringConvertible { var debugDescription: String { ${ALL} } }\n${said(make, use, '"\\(value)"')}`,
  ],
  [
    'all that it holds',
    (make, use) => `struct Batch { let titles: [String] }\n${said(make, use, '"\\(String(reflecting: value))"')}`,
  ],
]);

bringsNone(SWIFT, [
  ['another name of a print job', (make, use) => `${PRINT('"Sheet"', use)}\nlet kept = ${make}`],
  ['another part of a print job', (make, use) => PRINT(make, () => use('"\\(info.outputType)"'))],
  [
    'a title of another screen',
    (make, use) =>
      `final class Home: UIViewController { func go(_ scene: UIWindowScene) { title = ${make} }\n func tell(_ scene: UIScene) { ${use('scene.title ?? ""')} } }`,
  ],
  [
    'a count that is said to who mends it',
    (make, use) => SAYS(ALL, COUNT) + said(make, use, '"\\(String(reflecting: value))"'),
  ],
  ['a count that is said to all', (make, use) => SAYS(COUNT, ALL) + said(make, use, '"\\(String(describing: value))"')],
  ['a count in a text', (make, use) => SAYS(COUNT, ALL) + said(make, use, '"\\(value)"')],
]);

const attached = (use: (value: string) => string, name: string, other: string, read: string): string =>
  `public static class Trail { public static readonly BindableProperty NameProperty = BindableProperty.CreateAttached("Name", typeof(string), typeof(Trail), "view");\n public static readonly BindableProperty NoteProperty = BindableProperty.CreateAttached("Note", typeof(string), typeof(Trail), "");\n public static string GetName(BindableObject view) => (string)view.GetValue(NameProperty);\n public static void SetName(BindableObject view, string name) => view.SetValue(NameProperty, name);\n public static string GetNote(BindableObject view) => (string)view.GetValue(NoteProperty);\n public static void SetNote(BindableObject view, string note) => view.SetValue(NoteProperty, note);\n public static void Tapped(BindableObject view) { ${use(`${read}(view)`)} } }\npublic class Row : HorizontalStackLayout { public Row() { Trail.SetName(this, ${name});\n Trail.SetNote(this, ${other});\n Trail.Tapped(this); } }`;

eachApart('C#', C_SHARP, [
  [
    'attached properties',
    (make, use, told) => attached(use, make, '"typed"', told === 'first' ? 'GetName' : 'GetNote'),
  ],
]);
