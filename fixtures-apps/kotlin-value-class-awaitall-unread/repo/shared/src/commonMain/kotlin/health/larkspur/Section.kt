package health.larkspur

data class Entry(val id: String, val title: String)

data class Section(val heading: String, val entries: List<Entry>)
