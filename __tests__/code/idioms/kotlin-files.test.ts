/** Files of Kotlin, by their paths: what is written to one is not in another. */
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';

const OKIO =
  'import okio.FileSystem\nimport okio.Path\nimport okio.Path.Companion.toPath\nimport okio.SYSTEM\nimport okio.buffer\nimport okio.use\n';
const KOTLINX = 'import kotlinx.io.*\nimport kotlinx.io.files.Path\nimport kotlinx.io.files.SystemFileSystem\n';

eachApart('Kotlin', KOTLIN, [
  [
    'of okio, in a block',
    (make, use, told) =>
      `${OKIO}class Store(private val folder: Path) { fun go() { FileSystem.SYSTEM.write(folder / "first.txt") { writeUtf8(${make}) }\n FileSystem.SYSTEM.write(folder / "second.txt") { writeUtf8("typed") }\n ${use(`FileSystem.SYSTEM.read(folder / "${told}.txt") { readUtf8() }`)} } }`,
  ],
  [
    'of okio, that an object is told',
    (make, use, told) =>
      `${OKIO}class Slip(private val path: Path) { fun write(lines: List<String>) = FileSystem.SYSTEM.write(path) { lines.forEach { line -> writeUtf8(line) } }\n fun read(): String = if (FileSystem.SYSTEM.exists(path)) FileSystem.SYSTEM.read(path) { readUtf8() } else "" }\nval first = Slip("first.txt".toPath())\nval second = Slip("second.txt".toPath())\nfun go() { first.write(listOf(${make}))\n second.write(listOf("typed"))\n ${use(`${told}.read()`)} }`,
  ],
  [
    'of okio, with a file system at hand',
    (make, use, told) =>
      `${OKIO}class Store(private val files: FileSystem, private val folder: String) { private fun path(name: String): Path = "$folder/$name".toPath()\n private fun put(name: String, text: String) { files.write(path(name)) { writeUtf8(text) } }\n private fun get(name: String): String = files.read(path(name)) { readUtf8() }\n fun go() { put("first.txt", ${make})\n put("second.txt", "typed")\n ${use(`get("${told}.txt")`)} } }`,
  ],
  [
    'of okio, by a buffer',
    (make, use, told) =>
      `${OKIO}fun go() { FileSystem.SYSTEM.sink("first.txt".toPath()).buffer().use { it.writeUtf8(${make}) }\n FileSystem.SYSTEM.sink("second.txt".toPath()).buffer().use { sink -> sink.writeUtf8("typed") }\n val text = FileSystem.SYSTEM.source("${told}.txt".toPath()).buffer().use { source -> source.readUtf8() }\n ${use('text')} }`,
  ],
  [
    'of kotlinx-io',
    (make, use, told) =>
      `${KOTLINX}fun go(folder: String) { SystemFileSystem.sink(Path(folder, "first.txt")).buffered().use { it.writeString(${make}) }\n SystemFileSystem.sink(Path(folder, "second.txt")).buffered().use { it.writeString("typed") }\n val text = SystemFileSystem.source(Path(folder, "${told}.txt")).buffered().use { it.readString() }\n ${use('text')} }`,
  ],
  [
    'settings by their keys',
    (make, use, told) =>
      `import com.russhwolf.settings.Settings\nimport com.russhwolf.settings.set\nclass Store(private val settings: Settings) { fun go() { settings["first"] = ${make}\n settings.putString("second", "typed")\n ${use(`settings.getString("${told}", "")`)} } }`,
  ],
]);
