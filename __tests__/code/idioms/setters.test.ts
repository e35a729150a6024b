/** Properties that do something with what they are set to, in every language that has them. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const sharp = (property: string): string =>
  `public class Model { public VALUE Spare { get; set; } private VALUE _kind; ${property} }\npublic class Page { public void Go() { var model = new Model(); FILL } }`;
const SHARP: Rows = [
  [
    'a setter that uses it',
    (make, use, _, other) =>
      sharp(`public VALUE Kind { get => _kind; set { _kind = value; ${use('value')} } }`).replace(
        'FILL',
        () => `model.Kind = ${make}; model.Spare = ${other};`,
      ),
  ],
  [
    'a setter that hands it on',
    (make, use, _, other) =>
      sharp(
        `public VALUE Kind { get => _kind; set => Fill(value); } private void Fill(VALUE kind) { ${use('kind')} }`,
      ).replace('FILL', () => `model.Kind = ${make}; model.Spare = ${other};`),
  ],
  [
    'a setter that keeps it in a field',
    (make, use, _, other) =>
      sharp(
        'public VALUE Kind { get { return _kind; } set { if (_kind == value) { return; } _kind = value; Changed(); } } private void Changed() { }',
      ).replace('FILL', () => `model.Kind = ${make}; model.Spare = ${other}; ${use('model.Kind')}`),
  ],
  [
    'a setter that says that it changed',
    (make, use, _, other) =>
      sharp('public VALUE Kind { get => _kind; set => SetProperty(ref _kind, value); }').replace(
        'FILL',
        () => `model.Kind = ${make}; model.Spare = ${other}; ${use('model.Kind')}`,
      ),
  ],
  [
    'a setter on its own field',
    (make, use, _, other) =>
      sharp(`public VALUE Kind { get; set { field = value; ${use('value')} } }`).replace(
        'FILL',
        () => `model.Kind = ${make}; model.Spare = ${other};`,
      ),
  ],
  [
    'a setter on its own field, read again',
    (make, use, _, other) =>
      sharp('public VALUE Kind { get => field; set { field = value; Changed(); } } private void Changed() { }').replace(
        'FILL',
        () => `model.Kind = ${make}; model.Spare = ${other}; ${use('model.Kind')}`,
      ),
  ],
  [
    'a method that the toolkit tells of a change',
    (make, use, _, other) =>
      `public partial class Model : ObservableObject { [ObservableProperty] private VALUE _kind; [ObservableProperty] private VALUE _spare; partial void OnKindChanged(VALUE value) { ${use('value')} } partial void OnSpareChanged(VALUE value) { } }\npublic class Page { public void Go() { var model = new Model(); model.Kind = ${make}; model.Spare = ${other}; } }`,
  ],
  [
    'a method that the toolkit tells what was there too, of a partial property',
    (make, use, _, other) =>
      `public partial class Model : ObservableObject { [ObservableProperty] public partial VALUE Kind { get; set; } [ObservableProperty] public partial VALUE Spare { get; set; } partial void OnKindChanged(VALUE oldValue, VALUE newValue) { ${use('newValue')} } }\npublic class Page { public void Go() { var model = new Model(); model.Kind = ${make}; model.Spare = ${other}; } }`,
  ],
  [
    'a bindable property',
    (make, use, _, other) =>
      `public class Card : ContentView { public static readonly BindableProperty KindProperty = BindableProperty.Create(nameof(Kind), typeof(VALUE), typeof(Card)); public static readonly BindableProperty SpareProperty = BindableProperty.Create(nameof(Spare), typeof(VALUE), typeof(Card)); public VALUE Kind { get => (VALUE)GetValue(KindProperty); set => SetValue(KindProperty, value); } public VALUE Spare { get => (VALUE)GetValue(SpareProperty); set { SetValue(SpareProperty, value); } } public void Tell() { ${use('Kind')} } }\npublic class Page { public void Go() { var card = new Card { Kind = ${make}, Spare = ${other} }; card.Tell(); } }`,
  ],
  [
    'an initializer that runs a setter',
    (make, use, _, other) =>
      `public class Model { private VALUE _kind; public VALUE Spare { get; init; } public VALUE Kind { get => _kind; init { _kind = value; ${use('value')} } } }\npublic class Page { public void Go() { var model = new Model { Kind = ${make}, Spare = ${other} }; } }`,
  ],
];

const kotlin = (property: string, fill: string): string =>
  `class Model { var spare: VALUE? = null\n private var kept: VALUE? = null\n ${property}\n}\nfun go(model: Model) { ${fill} }`;
const KOTLIN_ROWS: Rows = [
  [
    'a setter that uses it',
    (make, use, _, other) =>
      kotlin(
        `var kind: VALUE? = null\n  set(value) { field = value\n ${use('value!!')} }`,
        `model.kind = ${make}\n model.spare = ${other}`,
      ),
  ],
  [
    'a setter that calls it by another name',
    (make, use, _, other) =>
      kotlin(
        `var kind: VALUE? = null\n  set(next) { ${use('next!!')}\n field = next }`,
        `model.kind = ${make}\n model.spare = ${other}`,
      ),
  ],
  [
    'a setter that keeps it elsewhere',
    (make, use, _, other) =>
      kotlin(
        'var kind: VALUE?\n  get() = kept\n  set(value) { kept = value }',
        `model.kind = ${make}\n model.spare = ${other}\n model.kind?.let { ${use('it')} }`,
      ),
  ],
  [
    'a setter that keeps it itself, read again',
    (make, use, _, other) =>
      kotlin(
        'var kind: VALUE? = null\n  set(value) { field = value\n changed() }\n private fun changed() { }',
        `model.kind = ${make}\n model.spare = ${other}\n model.kind?.let { ${use('it')} }`,
      ),
  ],
];

const DART_ROWS: Rows = [
  [
    'a setter that uses it',
    (make, use, _, other) =>
      `class Model { VALUE? spare; VALUE? _kind; VALUE? get kind => _kind; set kind(VALUE? value) { _kind = value; ${use('value!')} } }\nvoid go() { final model = Model(); model.kind = ${make}; model.spare = ${other}; }`,
  ],
];

const SCRIPT_ROWS: Rows = [
  [
    'a setter that uses it',
    (make, use, _, other) =>
      `class Model { spare = ''; private held = ''; get kind() { return this.held; } set kind(value: VALUE) { this.held = value; ${use('value')} } }\nexport function go() { const model = new Model(); model.kind = ${make}; model.spare = ${other}; }`,
  ],
];

/** Settings of an app, as properties. */
const settings = (make: string, kept: string, fill: string): string =>
  `public static class Settings { public static string Last { get => Preferences.Get("last", ""); set => Preferences.Set("last", ${kept}); } public static string Spare { get; set; } }\npublic class Page { public void Go() { ${fill.replace('MAKE', make)} } }`;
const KEPT: Ways = [
  ['a property over preferences', (make) => settings(make, 'value', 'Settings.Last = MAKE;')],
  ['a property over preferences, put together', (make) => settings(make, '"a" + value', 'Settings.Last = MAKE;')],
];
const NOT_KEPT: Ways = [
  ['another property', (make) => settings(make, 'value', 'Settings.Spare = MAKE;')],
  ['how long it is', (make) => settings(make, 'value.Length.ToString()', 'Settings.Last = MAKE;')],
];

bothFlows(C_SHARP, SHARP);
bothFlows(KOTLIN, KOTLIN_ROWS);
bothFlows(DART, DART_ROWS);
bothFlows(JAVASCRIPT, SCRIPT_ROWS);
brings(C_SHARP, KEPT, 'user-defaults');
bringsNone(C_SHARP, NOT_KEPT);
