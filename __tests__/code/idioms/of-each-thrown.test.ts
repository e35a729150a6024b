/** What an error holds by two names or keys: what is in one of them is not in the other, and neither is in what it says. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const Upper = { first: 'First', second: 'Second' } as const;

eachApart('C#', C_SHARP, [
  [
    'the data of an exception of the app’s own',
    (make, use, told) =>
      `public sealed class ChartException : Exception { public const string First = "first"; public const string Second = "second";\n public ChartException(string one, string other) : base("A reading could not be drawn.") { Data[First] = one;\n Data[Second] = other; } }\npublic class Idiom { void Draw(string title) { if (title.Length > 60) throw new ChartException(title, "caption"); }\n public void Go() { try { Draw(${make}); } catch (ChartException problem) { var detail = problem.Data[ChartException.${Upper[told]}] as string;\n ${use('detail')} } } }`,
  ],
  [
    'the data of an exception of .NET',
    (make, use, told) =>
      `public class Idiom { void Draw(string title) { var problem = new InvalidOperationException("Not drawn.");\n problem.Data["first"] = title;\n problem.Data["second"] = "caption";\n throw problem; }\n public void Go() { try { Draw(${make}); } catch (Exception problem) { ${use(`(string)problem.Data["${told}"]`)} } } }`,
  ],
  [
    'the data of an exception that is caught and thrown on',
    (make, use, told) =>
      `public class Idiom { void Parse(string text) { if (text == "") throw new FormatException("Empty."); }\n void Draw(string title) { try { Parse(title); } catch (FormatException problem) { problem.Data.Add("first", title);\n problem.Data.Add("second", "caption");\n throw; } }\n public void Go() { try { Draw(${make}); } catch (FormatException problem) { ${use(`$"{problem.Data["${told}"]}"`)} } } }`,
  ],
  [
    'properties of an exception of the app’s own',
    (make, use, told) =>
      `public sealed class ChartException(string first, string second) : Exception("Not drawn.") { public string First { get; } = first; public string Second { get; } = second; }\npublic class Idiom { void Draw(string title) { throw new ChartException(title, "caption"); }\n public void Go() { try { Draw(${make}); } catch (ChartException problem) { ${use(`problem.${Upper[told]}`)} } } }`,
  ],
]);

eachApart('Swift', SWIFT, [
  [
    'what an error of Foundation carries by a key',
    (make, use, told) =>
      `let first = "first", second = "second"\nfunc draw(_ title: String) throws { throw NSError(domain: "chart", code: 1, userInfo: [first: title, second: "caption"]) }\nfunc go() { do { try draw(${make}) } catch { let detail = (error as NSError).userInfo[${told}] as? String ?? ""\n ${use('detail')} } }`,
  ],
  [
    'what an error of Foundation carries, that is caught as one',
    (make, use, told) =>
      `func draw(_ title: String) throws { throw NSError(domain: "chart", code: 1, userInfo: ["first": title, "second": "caption"]) }\nfunc go() { do { try draw(${make}) } catch let problem as NSError { if let detail = problem.userInfo["${told}"] as? String { ${use('detail')} } } catch {} }`,
  ],
  [
    'what a struct that is thrown has',
    (make, use, told) =>
      `struct ChartError: Error { let first: String\n let second: String }\nfunc draw(_ title: String) throws { throw ChartError(first: title, second: "caption") }\nfunc go() { do { try draw(${make}) } catch let problem as ChartError { ${use(`problem.${told}`)} } catch {} }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'parts that are put into an error',
    (make, use, told) =>
      `function draw(title) { const problem = new Error('Not drawn.');\n problem.first = title;\n problem.second = 'caption';\n throw problem; }\nexport function go() { try { draw(${make}); } catch (problem) { ${use(`problem.${told}`)} } }`,
  ],
  [
    'parts that are put into an error where it is thrown',
    (make, use, told) =>
      `function draw(title) { throw Object.assign(new Error('Not drawn.'), { first: title, second: 'caption' }); }\nexport function go() { try { draw(${make}); } catch (problem) { ${use(`problem.${told}`)} } }`,
  ],
  [
    'what an error was caused by',
    (make, use, told) =>
      `function draw(title) { throw new Error('Not drawn.', { cause: { first: title, second: 'caption' } }); }\nexport function go() { try { draw(${make}); } catch (problem) { ${use(`problem.cause.${told}`)} } }`,
  ],
  [
    'messages of errors that are one',
    (make, use, told) =>
      `function draw(title) { const first = [], second = [];\n first.push(new Error(title));\n second.push(new Error('caption'));\n throw new AggregateError(${'${told}'}, 'Not drawn.'); }\nexport function go() { try { draw(${make}); } catch (problem) { for (const each of problem.errors) { ${use('each.message')} } } }`.replace(
        '${told}',
        told,
      ),
  ],
]);

eachApart('Dart', DART, [
  [
    'fields of an exception',
    (make, use, told) =>
      `class ChartException implements Exception { ChartException(this.first, this.second);\n final String first;\n final String second; }\nvoid draw(String title) { throw ChartException(title, 'caption'); }\nvoid go() { try { draw(${make}); } on ChartException catch (problem) { ${use(`problem.${told}`)} } }`,
  ],
  [
    'details of an exception of a plugin',
    (make, use, told) =>
      `import 'package:flutter/services.dart';\nvoid draw(String title) { throw PlatformException(code: 'chart', details: {'first': title, 'second': 'caption'}); }\nvoid go() { try { draw(${make}); } on PlatformException catch (problem) { ${use(`problem.details['${told}']`)} } }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'properties of an exception',
    (make, use, told) =>
      `class ChartException(val first: String, val second: String) : Exception("Not drawn.")\nfun draw(title: String) { throw ChartException(title, "caption") }\nfun go() { try { draw(${make}) } catch (problem: ChartException) { ${use(`problem.${told}`)} } }`,
  ],
]);
