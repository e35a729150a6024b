/** What stands behind a test after which what ships has left, and what C# calls where a symbol is defined alone. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { twins } from './twins.ts';

const ships = (language: typeof DART): typeof DART => ({
  ...language,
  records: { ...language.records, kind: 'logging' },
});

twins('JavaScript', ships(JAVASCRIPT), [
  [
    'a method that leaves what ships',
    'class Logger { note(m: string) { «|if (!__DEV__) return;» console.log(m); } }\nnew Logger().note(NAME);',
  ],
  ['a function', 'function note(m: string) { «|if (!__DEV__) { return; }»\n console.log(m); }\nnote(NAME);'],
  [
    'by the environment',
    "function note(m: string) { «|if (process.env.NODE_ENV === 'production') return;» console.log(m); }\nnote(NAME);",
  ],
  [
    'otherwise',
    'function note(m: string) { if (!__DEV__) { «console.log(m);|» } else { console.log(m); } }\nnote(NAME);',
  ],
  ['another test', 'function note(m: string) { «if (!verbose)|if (!__DEV__)» return; console.log(m); }\nnote(NAME);'],
  [
    'one that does not leave',
    'function note(m: string) { if (!__DEV__) { count += 1;«| return;» } console.log(m); }\nnote(NAME);',
  ],
  [
    'one inside of a block',
    'function note(m: string) { if (isOn) { if (!__DEV__) return; «|console.log(m);» } «console.log(m);|» }\nnote(NAME);',
  ],
  ['the other way round', 'function note(m: string) { if («|!»__DEV__) return; console.log(m); }\nnote(NAME);'],
]);

twins('Dart', ships(DART), [
  [
    'a static function',
    'class Log { static void d(String s) { «|if (!kDebugMode) return;» print(s); } }\nvoid go() { Log.d(NAME); }',
  ],
  ['in a block', 'void note(String s) { if (!kDebugMode) {«| return;» }\n print(s); }\nvoid go() { note(NAME); }'],
  [
    'what is for a release',
    'void note(String s) { «|if (kReleaseMode) return;» print(s); }\nvoid go() { note(NAME); }',
  ],
]);

const C = { ...ships(C_SHARP), head: `using System.Diagnostics;\n${C_SHARP.head}` };
twins('C#', C, [
  [
    'a method for a symbol',
    'public class P { [Conditional("«TRACE|DEBUG»")] static void Note(string s) { Console.WriteLine(s); } public void Go() { Note(NAME); } }',
  ],
  [
    'one that two symbols bring',
    'public class P { [Conditional("DEBUG")«, Conditional("TRACE")|»] static void Note(string s) { Console.WriteLine(s); } public void Go() { Note(NAME); } }',
  ],
]);
