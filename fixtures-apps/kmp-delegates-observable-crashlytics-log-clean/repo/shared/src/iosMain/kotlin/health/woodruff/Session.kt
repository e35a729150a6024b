package health.woodruff

import kotlin.properties.Delegates

class Session(private val source: AllergySource) {
    /** The tab on screen; its changes are left in the crash log. */
    var tab: String by Delegates.observable("start") { _, old, new ->
        if (old != new) Trail.leave(new)
    }

    /** The allergy that is open. */
    var opened: String by Delegates.observable("") { _, old, new ->
        if (old != new) listener?.invoke(new)
    }

    var listener: ((String) -> Unit)? = null

    suspend fun load(): List<String> {
        tab = "allergies"
        if (!source.connect()) return emptyList()
        return source.names()
    }

    fun open(name: String) {
        opened = name
        tab = "detail"
    }
}
