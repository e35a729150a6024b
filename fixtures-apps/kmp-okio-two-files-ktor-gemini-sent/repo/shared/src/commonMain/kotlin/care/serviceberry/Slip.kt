package care.serviceberry

import okio.FileSystem
import okio.Path
import okio.SYSTEM

/** A small text file. */
class Slip(private val path: Path) {
    fun write(lines: List<String>) = FileSystem.SYSTEM.write(path) { writeUtf8(lines.joinToString("\n")) }

    fun read(): String = if (FileSystem.SYSTEM.exists(path)) FileSystem.SYSTEM.read(path) { readUtf8() } else ""
}
