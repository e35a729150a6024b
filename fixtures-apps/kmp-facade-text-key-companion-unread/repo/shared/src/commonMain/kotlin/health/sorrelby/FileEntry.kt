package health.sorrelby

data class FileEntry(val title: String, val source: String)
