/** What is put into an object by a name that it has for the moment is in the object: `final open = state.open; open.value = name`. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

const DART_STATE =
  "class AppState { final ValueNotifier<String> first = ValueNotifier(''); final ValueNotifier<String> second = ValueNotifier(''); }\nfinal state = AppState();\n";

eachApart('Dart', DART, [
  [
    'a notifier',
    (make, use, told) =>
      `${DART_STATE}void fill() { final it = state.first; it.value = ${make}; }\nvoid go() { ${use(`state.${told}.value`)} }`,
  ],
  [
    'a notifier, in a closure',
    (make, use, told) =>
      `${DART_STATE}void Function() fill() { final it = state.first; return () => it.value = ${make}; }\nvoid go() { ${use(`state.${told}.value`)} }`,
  ],
  [
    'a notifier of what a function gives',
    (make, use, told) =>
      `${DART_STATE}AppState of(int context) => state;\nvoid fill(int context) { final it = of(context).first; it.value = ${make}; }\nvoid go() { ${use(`state.${told}.value`)} }`,
  ],
  [
    'a notifier by two names',
    (make, use, told) =>
      `${DART_STATE}void fill() { final all = state; final it = all.first; it.value = ${make}; }\nvoid go() { ${use(`state.${told}.value`)} }`,
  ],
]);

const JAVASCRIPT_STATE = "const state = { first: { value: '' }, second: { value: '' } };\n";
eachApart('JavaScript', JAVASCRIPT, [
  [
    'an object in an object',
    (make, use, told) =>
      `${JAVASCRIPT_STATE}export function fill() { const it = state.first; it.value = ${make}; }\nexport function go() { ${use(`state.${told}.value`)} }`,
  ],
  [
    'an object that is taken out',
    (make, use, told) =>
      `${JAVASCRIPT_STATE}export function fill() { const { first: it } = state; it.value = ${make}; }\nexport function go() { ${use(`state.${told}.value`)} }`,
  ],
  [
    'an object of a class',
    (make, use, told) =>
      `class State { first = { value: '' }; second = { value: '' }; }\nconst state = new State();\nexport function fill() { const it = state.first; it.value = ${make}; }\nexport function go() { ${use(`state.${told}.value`)} }`,
  ],
  [
    'a ref',
    (make, use, told) =>
      `import { ref } from 'vue';\nconst state = { first: ref(''), second: ref('') };\nexport function fill() { const it = state.first; it.value = ${make}; }\nexport function go() { ${use(`state.${told}.value`)} }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a flow',
    (make, use, told) =>
      `class State { val first = MutableStateFlow(""); val second = MutableStateFlow("") }\nval state = State()\nfun fill() { val it = state.first; it.value = ${make} }\nfun go() { ${use(`state.${told}.value`)} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'a box of the app’s own',
    (make, use, told) =>
      `public class Box { public string Value { get; set; } = ""; }\npublic static class State { public static readonly Box first = new(); public static readonly Box second = new(); }\npublic class Idiom { public void Fill() { var it = State.first; it.Value = ${make}; } public void Go() { ${use(`State.${told}.Value`)} } }`,
  ],
]);
