/** A store that is emptied first is the same store: what is put into it then comes out of it, and of no other. */
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const withImport = (of: typeof DART, line: string): typeof DART => ({ ...of, head: `${line}\n${of.head}` });

const boxes = (fill: string, tell: string): string =>
  `class Sync { Sync(this._box); final Box<String> _box; Future<void> run() async { ${fill} } }\nclass Reporter { Reporter(this._box); final Box<String> _box; Future<void> flush() async { ${tell} } }\nFuture<void> main() async { final labs = await Hive.openBox<String>('labs'); final notes = await Hive.openBox<String>('notes'); await Sync(labs).run(); await Reporter(«labs|notes»).flush(); }`;

twins('Hive', withImport(DART, "import 'package:hive/hive.dart';"), [
  [
    'addAll',
    boxes('await _box.clear(); await _box.addAll([NAME]);', 'for (final text in _box.values.toList()) { TELL(text) }'),
  ],
  ['put', boxes("await _box.clear(); await _box.put('a', NAME);", "TELL(_box.get('a')!)")],
  [
    'putAll',
    boxes(
      "_box.clear(); await _box.putAll({'a': NAME});",
      'for (final one in _box.toMap().entries) { TELL(one.value) }',
    ),
  ],
  ['add', boxes('_box.clear(); _box.add(NAME);', 'for (var i = 0; i < _box.length; i++) { TELL(_box.getAt(i)!) }')],
  ['by its keys', boxes('_box.clear(); _box.add(NAME);', 'for (final key in _box.keys) { TELL(_box.get(key)!) }')],
]);

twins('SharedPreferences', withImport(DART, "import 'package:shared_preferences/shared_preferences.dart';"), [
  [
    'clear',
    "Future<void> main() async { final prefs = await SharedPreferences.getInstance(); await prefs.clear(); await prefs.setString('a', NAME); await prefs.setString('b', 'x'); TELL(prefs.getString('«a|b»')!) }",
  ],
]);

twins('MMKV', withImport(JAVASCRIPT, "import { MMKV } from 'react-native-mmkv';"), [
  [
    'clearAll',
    "const labs = new MMKV({ id: 'labs' });\nconst notes = new MMKV({ id: 'notes' });\nexport function go() { labs.clearAll(); labs.set('name', NAME); notes.set('name', 'x'); TELL(«labs|notes».getString('name')) }",
  ],
]);

twins('a list, which keeps nothing', SWIFT, [
  ['removeAll', 'func go() { var names = [NAME]; «|names.removeAll();» TELL(names.joined()) }'],
]);
