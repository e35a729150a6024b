/** Properties of Kotlin that multiplatform-settings keeps: what is put there is in the user's defaults, and comes out by the key.
 *  https://github.com/russhwolf/multiplatform-settings#delegates */
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const HEAD = (names: string): string =>
  `package app\n\nimport com.russhwolf.settings.Settings\n${names
    .split(' ')
    .map((name) => `import com.russhwolf.settings.${name}\n`)
    .join('')}`;

/** Two properties that are kept, and who puts a record into the first and something else into the second. */
const way = (title: string, names: string, properties: string, told: string): Ways[number] => [
  title,
  (make, use, other) => ({
    'src/commonMain/kotlin/Resume.kt': `${HEAD(names)}\nclass Resume(private val settings: Settings) {\n${properties}\n}\n`,
    'src/commonMain/kotlin/Presenter.kt': `package app\n\nclass Presenter(private val resume: Resume) {\n fun keep() { resume.first = ${make}\n resume.second = ${other} }\n fun tell() { ${use(told)} }\n}\n`,
  }),
];
/** One property, that a record, or something else, is put into. */
const alone = (title: string, head: string, by: string, isRecord: boolean): Ways[number] => [
  title,
  (make, _, other) =>
    `${head}\nclass Resume(settings: Settings) { var first: String by ${by} }\nclass Presenter(private val resume: Resume) { fun keep() { resume.first = ${isRecord ? make : other}\n println(${make}.length) } }\n`,
];
const OWN =
  'class Settings { fun string(key: String, first: String) = Kept(first) }\nclass Kept(private var held: String) { operator fun getValue(of: Any?, property: Any?): String = held\n operator fun setValue(of: Any?, property: Any?, value: String) { held = value } }';
const BY = 'settings.string("first", "")';

const FORMS = [
  [
    'a text',
    'string',
    ' var first: String by settings.string("first", "")\n var second: String by settings.string("second", "")',
    '"first"',
    '"second"',
  ],
  [
    'a text that may be none',
    'nullableString',
    ' var first: String? by settings.nullableString("first")\n var second: String? by settings.nullableString("second")',
    '"first"',
    '"second"',
  ],
  [
    'a text by the name of the property',
    'string',
    ' var first by settings.string(defaultValue = "")\n var second by settings.string(defaultValue = "")',
    '"first"',
    '"second"',
  ],
  [
    'a text by a label',
    'string',
    ' var first: String by settings.string(defaultValue = "", key = "1")\n var second: String by settings.string(defaultValue = "", key = "2")',
    '"1"',
    '"2"',
  ],
] as const;

const tells = (kept: boolean): Ways =>
  FORMS.flatMap(([title, names, properties, first, second]) => [
    way(title, names, properties, kept ? 'resume.first' : 'resume.second'),
    way(
      `${title}, got by its key`,
      names,
      `${properties}\n fun got(): String = settings.getString(${kept ? first : second}, "")`,
      'resume.got()',
    ),
  ]);

brings(KOTLIN, tells(true), 'logging user-defaults');
brings(KOTLIN, tells(false), 'user-defaults');
brings(KOTLIN, [alone('what nobody gets', HEAD('string'), BY, true)], 'user-defaults');
bringsNone(KOTLIN, [
  alone('something else', HEAD('string'), BY, false),
  alone('a delegate of the app’s own', OWN, BY, true),
]);
