/** Realm of Kotlin: what is copied into one comes out of its queries, by its class, and of no other. */
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';

const LINE =
  'import io.realm.kotlin.Realm\nimport io.realm.kotlin.RealmConfiguration\nimport io.realm.kotlin.ext.query\nimport io.realm.kotlin.types.RealmObject\nclass Line : RealmObject { var one: String = ""\n var other: String = "" }\n';
const part = (told: string): string => (told === 'first' ? 'one' : 'other');
eachApart('Realm of Kotlin', KOTLIN, [
  [
    'two classes',
    (make, use, told) =>
      `import io.realm.kotlin.Realm\nimport io.realm.kotlin.ext.query\nimport io.realm.kotlin.types.RealmObject\nclass First : RealmObject { var text: String = "" }\nclass Second : RealmObject { var text: String = "" }\nclass Model(private val realm: Realm) { suspend fun save() { realm.write { copyToRealm(First().apply { text = ${make} })\n copyToRealm(Second().apply { text = "typed" }) } }\n fun go() { val found = realm.query<${told === 'first' ? 'First' : 'Second'}>().first().find()\n found?.let { ${use('it.text')} } } }`,
  ],
  [
    'two properties',
    (make, use, told) =>
      `${LINE}class Model(private val realm: Realm) { fun save() { realm.writeBlocking { val line = Line()\n line.one = ${make}\n line.other = "typed"\n copyToRealm(line) } }\n fun go() { for (line in realm.query<Line>().find()) { ${use(`line.${part(told)}`)} } } }`,
  ],
  [
    'a flow of changes',
    (make, use, told) =>
      `${LINE}class Model(private val realm: Realm) { suspend fun save() { realm.write { copyToRealm(Line().apply { one = ${make}\n other = "typed" }) } }\n suspend fun go() { realm.query<Line>("one != ''").asFlow().collect { change -> change.list.forEach { ${use(`it.${part(told)}`)} } } } }`,
  ],
  [
    'a flow that is made of changes',
    (make, use, told) =>
      `${LINE}class Model(private val realm: Realm) { suspend fun save() { realm.write { copyToRealm(Line().apply { one = ${make}\n other = "typed" }) } }\n fun all(): Flow<List<Line>> = realm.query<Line>().asFlow().map { it.list }\n suspend fun go() { all().collect { lines -> lines.forEach { ${use(`it.${part(told)}`)} } } } }`,
  ],
  [
    'a query by a class that is handed over',
    (make, use, told) =>
      `${LINE}class Model(private val realm: Realm) { suspend fun save() { realm.write { copyToRealm(Line().apply { one = ${make}\n other = "typed" }) } }\n fun go() { realm.query(Line::class).find().firstOrNull()?.let { ${use(`it.${part(told)}`)} } } }`,
  ],
  [
    'two, by their configurations',
    (make, use, told) =>
      `${LINE}class Model { private val first = Realm.open(RealmConfiguration.Builder(setOf(Line::class)).name("first.realm").build())\n private val second = Realm.open(RealmConfiguration.Builder(setOf(Line::class)).name("second.realm").build())\n fun save() { first.writeBlocking { copyToRealm(Line().apply { one = ${make} }) }\n second.writeBlocking { copyToRealm(Line().apply { one = "typed" }) } }\n fun go() { ${told}.query<Line>().first().find()?.let { ${use('it.one')} } } }`,
  ],
]);
