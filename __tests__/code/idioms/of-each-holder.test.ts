/** Two places of one kind that somebody else names or holds: by the name of a class, in a store that is handed over by its
 *  interface. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';

const big = (told: string): string => (told === 'first' ? 'First' : 'Second');

eachApart('Dart', DART, [
  [
    'what cubits write by themselves',
    (make, use, told) =>
      `import 'package:hydrated_bloc/hydrated_bloc.dart';\nclass FirstCubit extends HydratedCubit<String> { FirstCubit() : super('');\n void load() => emit(${make});\n @override\n String fromJson(Map<String, dynamic> json) => json['text'] as String;\n @override\n Map<String, dynamic> toJson(String state) => {'text': state}; }\nclass SecondCubit extends HydratedCubit<String> { SecondCubit() : super('');\n void type(String text) => emit(text);\n @override\n String fromJson(Map<String, dynamic> json) => json['text'] as String;\n @override\n Map<String, dynamic> toJson(String state) => {'text': state}; }\nvoid go() { SecondCubit().type('typed');\n final kept = HydratedBloc.storage.read('${big(told)}Cubit') as Map?;\n ${use("kept?['text'] as String")} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'a store that is handed over by its interface',
    (make, use, told) =>
      `public class Safe { private readonly ISecureStorage _storage;\n public Safe(ISecureStorage storage) { _storage = storage; }\n public Task Put(string key, string text) => _storage.SetAsync(key, text);\n public async Task<string> Take(string key) => await _storage.GetAsync(key) ?? ""; }\npublic class Page { private readonly Safe _safe = new(SecureStorage.Default);\n public async Task Go() { await _safe.Put("first", ${make});\n await _safe.Put("second", "typed");\n var text = await _safe.Take("${told}");\n ${use('text')} } }`,
  ],
  [
    'preferences by theirs',
    (make, use, told) =>
      `public class Kept { private readonly IPreferences _kept;\n public Kept(IPreferences kept) { _kept = kept; }\n public void Put(string key, string text) => _kept.Set(key, text);\n public string Take(string key) => _kept.Get(key, ""); }\npublic class Page { private readonly Kept _kept = new(Preferences.Default);\n public void Go() { _kept.Put("first", ${make});\n _kept.Put("second", "typed");\n ${use(`_kept.Take("${told}")`)} } }`,
  ],
]);
