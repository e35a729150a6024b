/** Who is told of, reached by an interface, a command, a framework's client or a helper that keeps it. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const SHARP_ROW = 'public readonly record struct Row(string Id, string Text);\n';
/** Row view models that a page makes, each with what it is of. */
const rowModels = (make: string, own: string, type: string): string =>
  `${SHARP_ROW}public partial class RowViewModel(Row row, ${type} told) { public string Text => row.Text; [RelayCommand] private Task CopyAsync() { ${own} return Task.CompletedTask; } }
public partial class PageViewModel(${type} told) { public ObservableCollection<RowViewModel> Rows { get; } = []; public void Load() { Rows.Add(new RowViewModel(new Row("1", ${make}), told)); } }`;
const commands = (make: string, body: string): string =>
  `${SHARP_ROW}public class PageViewModel { private readonly IClipboard _clipboard; ${body} public void Load() { var row = new Row("1", ${make}); Open(row); } }`;

const PASTED: Ways = [
  ['a command of a row', (make) => rowModels(make, 'told.SetTextAsync(row.Text);', 'IClipboard')],
  [
    'a command of the toolkit, with a parameter',
    (make) =>
      commands(
        make,
        '[RelayCommand] private async Task Copy(Row row) { await _clipboard.SetTextAsync(row.Text); } private void Open(Row row) => CopyCommand.Execute(row);',
      ),
  ],
  [
    'a command of the toolkit that is awaited',
    (make) =>
      commands(
        make,
        '[RelayCommand] private async Task CopyAsync(Row row) { await _clipboard.SetTextAsync(row.Text); } private void Open(Row row) { CopyCommand.ExecuteAsync(row); }',
      ),
  ],
  [
    'a command of MAUI, with a parameter',
    (make) =>
      commands(
        make,
        'public ICommand CopyCommand => new Command<Row>(async (row) => await Clipboard.Default.SetTextAsync(row.Text)); private void Open(Row row) => CopyCommand.Execute(row);',
      ),
  ],
  [
    'a command of MAUI that is read where it is run',
    (make) =>
      commands(
        make,
        'public ICommand CopyCommand => new Command<Row>(row => _clipboard.SetTextAsync(row.Text)); private void Open(Row row) => CopyCommand.Execute(row);',
      ),
  ],
  [
    'a command of MAUI on the clipboard that there is',
    (make) =>
      commands(
        make,
        'public ICommand CopyCommand { get; } = new Command<Row>(async (row) => await Clipboard.Default.SetTextAsync(row.Text)); private void Open(Row row) => CopyCommand.Execute(row);',
      ),
  ],
  [
    'a command that the constructor makes, with a parameter of any type',
    (make) =>
      commands(
        make,
        'public ICommand CopyCommand { get; } public PageViewModel() { CopyCommand = new Command(row => _clipboard.SetTextAsync(((Row)row).Text)); } private void Open(Row row) => CopyCommand.Execute(row);',
      ),
  ],
  [
    'a method group as a command',
    (make) =>
      commands(
        make,
        'public ICommand CopyCommand { get; } public PageViewModel() { CopyCommand = new Command<Row>(Copy); } private void Copy(Row row) => _clipboard.SetTextAsync(row.Text); private void Open(Row row) => CopyCommand.Execute(row);',
      ),
  ],
];
const KEPT: Ways = [
  ['preferences by their interface', (make) => rowModels(make, 'told.Set("last", row.Text);', 'IPreferences')],
  [
    'preferences of a service behind an interface of the app’s',
    (make) =>
      `public interface ISettings { void Keep(string key, string value); }\npublic class Settings : ISettings { public void Keep(string key, string value) => Preferences.Default.Set(key, value); }\npublic class Page(ISettings settings) { public void Go() => settings.Keep("last", ${make}); }`,
  ],
];
const SHARP_NONE: Ways = [
  ['the part that holds no record', (make) => rowModels(make, 'told.SetTextAsync(row.Id);', 'IClipboard')],
  [
    'the part that holds no record, in a command with a parameter',
    (make) =>
      commands(
        make,
        '[RelayCommand] private async Task Copy(Row row) { await _clipboard.SetTextAsync(row.Id); } private void Open(Row row) => CopyCommand.Execute(row);',
      ),
  ],
];

const HTTP =
  "import { HttpClient } from '@angular/common/http';\nimport { inject, Injectable } from '@angular/core';\n";
const AI = "'https://api.openai.com/v1/chat/completions'";
const ASKED: Ways = [
  [
    'a client of Angular that is injected',
    (make) =>
      `${HTTP}@Injectable() export class Ask { private readonly http = inject(HttpClient); ask() { return this.http.post(${AI}, { text: ${make} }); } }`,
  ],
  [
    'a client of Angular in the constructor',
    (make) =>
      `${HTTP}@Injectable() export class Ask { constructor(private readonly http: HttpClient) {} ask() { return this.http.post<string>(${AI}, { text: ${make} }); } }`,
  ],
  [
    'a client of Angular, with the body of a stream',
    (make) =>
      `${HTTP}import { concatMap, map, of } from 'rxjs';\n@Injectable() export class Ask { private readonly http = inject(HttpClient); ask() { return of({ title: ${make} }).pipe(map(({ title }) => ({ messages: [{ content: title }] })), concatMap((body) => this.http.post(${AI}, body))).subscribe(); } }`,
  ],
  [
    'ajax of RxJS',
    (make) =>
      `import { ajax } from 'rxjs/ajax';\nexport const ask = () => ajax.post(${AI}, { text: ${make} }).subscribe();`,
  ],
];
const ASKED_NONE: Ways = [
  [
    'a part of each of a stream that holds no record',
    (make) =>
      `${HTTP}import { concatMap, map, of } from 'rxjs';\n@Injectable() export class Ask { private readonly http = inject(HttpClient); ask() { return of({ title: ${make}, shelf: 'a' }).pipe(map(({ shelf }) => ({ shelf })), concatMap((body) => this.http.post(${AI}, body))).subscribe(); } }`,
  ],
];

const SLICE = `import { createSlice, createListenerMiddleware, isAnyOf } from '@reduxjs/toolkit';
const slice = createSlice({ name: 'shelf', initialState: { openId: '' }, reducers: { opened(state, action) { state.openId = action.payload.item.id; }, closed(state) { state.openId = ''; } } });
const { opened, closed } = slice.actions;
const listeners = createListenerMiddleware();
`;
const sections = (make: string, pressed: string): string =>
  `import { SectionList, Text } from 'react-native';\nimport { useDispatch } from 'react-redux';\n${SLICE}const shelves = [{ shelf: 'shots', data: [{ id: '1', title: ${make} }] }];\nexport default function App() { const dispatch = useDispatch(); return <SectionList sections={shelves} renderSectionHeader={({ section }) => <Text>{section.shelf}</Text>} renderItem={({ item, section }) => <Text onPress={() => ${pressed}}>{item.title}</Text>} />; }\n`;
const OPENS = 'dispatch(opened({ shelf: section.shelf, item }))';

const HEARD: Ways = [
  [
    'an item of sections, told by a listener of its action',
    (make, use) =>
      `${sections(make, OPENS)}listeners.startListening({ actionCreator: opened, effect: (action) => { ${use('action.payload.item.title')} } });`,
  ],
  [
    'a listener of several actions',
    (make, use) =>
      `${sections(make, OPENS)}listeners.startListening({ matcher: isAnyOf(opened, closed), effect: async (action, api) => { await api.delay(10); ${use('action.payload.item.title')} } });`,
  ],
  [
    'a listener that is told its types first',
    (make, use) =>
      `${sections(make, OPENS)}const startAppListening = listeners.startListening.withTypes<any, any>();\nstartAppListening({ actionCreator: opened, effect: (action) => { ${use('action.payload.item.title')} } });`,
  ],
  [
    'a listener in a function that sets it up',
    (make, use) =>
      `${sections(make, OPENS)}export function setUp(start: typeof listeners.startListening) { start({ actionCreator: opened, effect: ({ payload }) => { ${use('payload.item.title')} } }); }\nsetUp(listeners.startListening);`,
  ],
  [
    'a middleware of the app’s own',
    (make, use) =>
      `import { configureStore } from '@reduxjs/toolkit';\n${sections(make, OPENS)}const told = () => (next: any) => (action: any) => { if (opened.match(action)) { ${use('action.payload.item.title')} } return next(action); };\nexport const store = configureStore({ reducer: slice.reducer, middleware: (all) => all().prepend(told) });`,
  ],
  [
    'a middleware that looks at the type',
    (make, use) =>
      `import { configureStore } from '@reduxjs/toolkit';\n${sections(make, OPENS)}const told = (store: any) => (next: any) => (action: any) => { switch (action.type) { case 'shelf/opened': ${use('action.payload.item.title')} } return next(action); };\nexport const store = configureStore({ reducer: slice.reducer, middleware: (all) => all().concat(told) });`,
  ],
  ['an item of sections, told at once', (make, use) => sections(make, `{ ${use('item.title')} }`)],
  [
    'the head of a section',
    (make, use) =>
      `import { SectionList, Text } from 'react-native';\nconst shelves = [{ title: ${make}, data: [{ id: '1' }] }];\nexport default function App() { return <SectionList sections={shelves} renderSectionHeader={({ section: { title } }) => { ${use('title')} return <Text>a</Text>; }} renderItem={() => <Text>b</Text>} />; }`,
  ],
];
const HEARD_NONE: Ways = [
  [
    'the number of an item, told by a listener',
    (make, use) =>
      `${sections(make, OPENS)}listeners.startListening({ actionCreator: opened, effect: (action) => { ${use('action.payload.shelf + action.payload.item.id')} } });`,
  ],
  [
    'a listener of another action',
    (make, use) =>
      `${sections(make, OPENS)}listeners.startListening({ actionCreator: closed, effect: (action: any) => { ${use('action.payload?.item.title')} } });`,
  ],
];

const PREFS = "import 'package:shared_preferences/shared_preferences.dart';\nimport 'dart:convert';\n";
const REMEMBERED: Ways = [
  [
    'a class that is given the preferences',
    (make) =>
      `${PREFS}class Resume { Resume(this._prefs); final SharedPreferences _prefs; Future<void> keep(String title) async { await _prefs.setString('resume.title', title); } }\nvoid go(Resume resume) { resume.keep(${make}); }`,
  ],
  [
    'a class that gets them by itself, once',
    (make) =>
      `${PREFS}class Prefs { static SharedPreferences? _prefs; static Future<SharedPreferences> get instance async => _prefs ??= await SharedPreferences.getInstance(); static Future<void> write(String key, String value) async { final prefs = await instance; await prefs.setString(key, value); } }\nFuture<void> go() async { await Prefs.write('last', ${make}); }`,
  ],
  [
    'late, and behind an interface',
    (make) =>
      `${PREFS}abstract class KeyValue { Future<void> put(String key, Object value); }\nclass PrefsKeyValue implements KeyValue { late final SharedPreferences _prefs; Future<void> init() async { _prefs = await SharedPreferences.getInstance(); } @override Future<void> put(String key, Object value) async { switch (value) { case final String text: await _prefs.setString(key, text); case final int number: await _prefs.setInt(key, number); default: break; } } }\nclass Page { Page(this.store); final KeyValue store; void open() { store.put('last', ${make}); } }`,
  ],
  [
    'an extension',
    (make) =>
      `${PREFS}extension Kept on SharedPreferences { Future<bool> keep(String key, Map<String, Object?> json) => setString(key, jsonEncode(json)); }\nFuture<void> go() async { (await SharedPreferences.getInstance()).keep('last', {'title': ${make}}); }`,
  ],
  [
    'get_it',
    (make) =>
      `${PREFS}final sl = GetIt.instance;\nFuture<void> setUp() async { sl.registerSingletonAsync<SharedPreferences>(() => SharedPreferences.getInstance()); }\nvoid go() { sl<SharedPreferences>().setStringList('recent', [${make}]); }`,
  ],
  [
    'the newer preferences, of a class with a type parameter',
    (make) =>
      `${PREFS}class Entry<T> { Entry(this.key, this.encode); final String key; final String Function(T) encode; final _prefs = SharedPreferencesAsync(); Future<void> write(T value) => _prefs.setString(key, encode(value)); }\nfinal last = Entry<String>('last', (value) => value);\nvoid go() { last.write(${make}); }`,
  ],
];
const REMEMBERED_NONE: Ways = [
  [
    'the index of what was open',
    (make) =>
      `${PREFS}enum Track { labs, diagnoses }\nclass Entry { const Entry(this.track, this.title); final Track track; final String title; }\nclass Resume { Resume(this._prefs); final SharedPreferences _prefs; Future<void> keep(Entry entry) async { await _prefs.setInt('resume.track', entry.track.index); await _prefs.setString('resume.at', DateTime.now().toIso8601String()); } }\nvoid go(Resume resume) { resume.keep(Entry(Track.labs, ${make})); }`,
  ],
  [
    'whether something was read',
    (make) =>
      `${PREFS}Future<void> go() async { final prefs = await SharedPreferences.getInstance(); await prefs.setBool('has', ${make}.isNotEmpty); }`,
  ],
];

const SETTINGS = 'import com.russhwolf.settings.Settings\n';
const KEPT_IN_KOTLIN: Ways = [
  [
    'settings in a class of their own',
    (make) =>
      `${SETTINGS}class Resume(private val settings: Settings) { var title: String\n get() = settings.getString("title", "")\n set(value) { settings.putString("title", value) } }\nfun go(resume: Resume) { resume.title = ${make} }`,
  ],
];

brings(C_SHARP, PASTED, 'pasteboard');
brings(C_SHARP, KEPT, 'user-defaults');
bringsNone(C_SHARP, SHARP_NONE);
brings(JAVASCRIPT, ASKED, 'remote-ai');
bringsNone(JAVASCRIPT, ASKED_NONE);
brings(JAVASCRIPT, HEARD);
bringsNone(JAVASCRIPT, HEARD_NONE);
brings(DART, REMEMBERED, 'user-defaults');
bringsNone(DART, REMEMBERED_NONE);
brings(KOTLIN, KEPT_IN_KOTLIN, 'user-defaults');
