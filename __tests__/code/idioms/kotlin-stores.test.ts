/** What Kotlin keeps by its class and gets back: Room, flows; and what objects of one base keep. */
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const ways = (kept: boolean): Ways => [
  [
    'Room',
    (make, use, other) =>
      `@Entity data class Row(val name: String)\n@Entity data class Setting(val name: String)\n@Dao interface Rows { @Insert suspend fun keep(row: Row)\n @Query("SELECT * FROM Row") suspend fun all(): List<Row> }\n@Dao interface Settings { @Insert suspend fun keep(row: Setting)\n @Query("SELECT * FROM Setting") suspend fun all(): List<Setting> }\nclass Shelf(private val rows: Rows, private val settings: Settings) {\n suspend fun keep() { rows.keep(Row(${make})); settings.keep(Setting(${other})) }\n suspend fun show() { for (row in ${kept ? 'rows' : 'settings'}.all()) { ${use('row.name')} } } }`,
  ],
  [
    'objects of one base',
    (make, use, other) =>
      `abstract class Panel { var name: String = "" }\nobject Labs : Panel()\nobject Look : Panel()\nclass Shelf {\n fun keep() { Labs.name = ${make}; Look.name = ${other} }\n fun show() { ${use(kept ? 'Labs.name' : 'Look.name')} } }`,
  ],
  [
    'classes of one base',
    (make, use, other) =>
      `abstract class Panel { var name: String = "" }\nclass Labs : Panel()\nclass Look : Panel()\nclass Shelf(private val labs: Labs = Labs(), private val look: Look = Look()) {\n fun keep() { labs.name = ${make}; look.name = ${other} }\n fun show() { ${use(kept ? 'labs.name' : 'look.name')} } }`,
  ],
  [
    'a shared flow of messages',
    (make, use, other) =>
      `data class Row(val name: String)\nobject Bus { val rows = MutableSharedFlow<Row>()\n val settings = MutableSharedFlow<Row>() }\nsuspend fun tell() { Bus.rows.emit(Row(${make})); Bus.settings.emit(Row(${other})) }\nsuspend fun hear() { Bus.${kept ? 'rows' : 'settings'}.collect { ${use('it.name')} } }`,
  ],
];

brings(KOTLIN, ways(true));
bringsNone(KOTLIN, ways(false));
