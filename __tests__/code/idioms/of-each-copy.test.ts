/** An object and a copy of it with other parts: what is put into one of them is not in the other. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

eachApart('C#', C_SHARP, [
  [
    'a record that is made with its parts',
    (make, use, told) =>
      `public record Line(string Page, string Body);\npublic class App { public void Go() { var second = new Line("home", "typed");\n var first = second with { Body = ${make} };\n ${use(`${told}.Body`)} } }`,
  ],
  [
    'a record whose parts are set',
    (make, use, told) =>
      `public record Line { public string Page { get; init; }\n public string Body { get; init; } }\npublic class App { public void Go() { var second = new Line { Page = "home", Body = "typed" };\n var first = second with { Body = ${make} };\n ${use(`${told}.Body`)} } }`,
  ],
  [
    'a structure',
    (make, use, told) =>
      `public record struct Line(string Page, string Body);\npublic class App { public void Go() { var second = new Line("home", "typed");\n var first = second with { Body = ${make} };\n ${use(`${told}.Body`)} } }`,
  ],
  [
    'a copy without it',
    (make, use, told) =>
      `public record Line(string Page, string Body);\npublic class App { public void Go() { var first = new Line("home", ${make});\n var second = first with { Body = "hidden" };\n ${use(`${told}.ToString()`)} } }`,
  ],
  [
    'what a copy takes over',
    (make, use, told) =>
      `public record Line { public string Page { get; init; }\n public string Body { get; init; } }\npublic class App { public void Go() { var one = new Line { Page = "home", Body = ${make} };\n var copy = one with { Page = "list" };\n ${use(`copy.${told === 'first' ? 'Body' : 'Page'}`)} } }`,
  ],
  [
    'a state that is kept, and made anew',
    (make, use, told) =>
      `public record Line { public string Page { get; init; }\n public string Body { get; init; } }\npublic class App { Line state = new Line { Page = "home" };\n public void Fill() { state = state with { Body = ${make} }; }\n public void Turn() { state = state with { Page = "list" }; }\n public void Go() { ${use(`state.${told === 'first' ? 'Body' : 'Page'}`)} } }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a data class',
    (make, use, told) =>
      `data class Line(val page: String, val body: String)\nfun go() { val second = Line("home", "typed")\n val first = second.copy(body = ${make})\n ${use(`${told}.body`)} }`,
  ],
  [
    'a data class with a property that is set',
    (make, use, told) =>
      `data class Line(val page: String, val body: String) { var note = "" }\nfun go() { val second = Line("home", "typed")\n val first = second.copy(body = ${make})\n ${use(`${told}.body`)} }`,
  ],
  [
    'a copy without it',
    (make, use, told) =>
      `data class Line(val page: String, val body: String)\nfun go() { val first = Line("home", ${make})\n val second = first.copy(body = "hidden")\n ${use(`${told}.toString()`)} }`,
  ],
  [
    'a state that is kept, and made anew',
    (make, use, told) =>
      `data class Line(val page: String = "", val body: String = "")\nclass App { private var state = Line()\n fun fill() { state = state.copy(body = ${make}) }\n fun turn() { state = state.copy(page = "list") }\n fun go() { ${use(`state.${told === 'first' ? 'body' : 'page'}`)} } }`,
  ],
  [
    'in a flow of states',
    (make, use, told) =>
      `data class Line(val page: String = "", val body: String = "")\nclass App { private val state = MutableStateFlow(Line())\n fun fill() { state.update { it.copy(body = ${make}) } }\n fun turn() { state.update { it.copy(page = "list") } }\n fun go() { ${use(`state.value.${told === 'first' ? 'body' : 'page'}`)} } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'copyWith',
    (make, use, told) =>
      `class Line { const Line({this.page = '', this.body = ''});\n final String page;\n final String body;\n Line copyWith({String? page, String? body}) => Line(page: page ?? this.page, body: body ?? this.body); }\nvoid go() { const second = Line(page: 'home', body: 'typed');\n final first = second.copyWith(body: ${make});\n ${use(`${told}.body`)} }`,
  ],
]);

eachApart('Swift', SWIFT, [
  [
    'a structure that is changed',
    (make, use, told) =>
      `struct Line { var page: String\n var body: String }\nfunc go() { let second = Line(page: "home", body: "typed")\n var first = second\n first.body = ${make}\n ${use(`${told}.body`)} }`,
  ],
]);
