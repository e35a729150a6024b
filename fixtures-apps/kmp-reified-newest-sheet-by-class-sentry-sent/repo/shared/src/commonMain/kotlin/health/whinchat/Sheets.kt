package health.whinchat

import kotlin.reflect.KClass

sealed interface Sheet {
    val text: String
}

/** The plan, as the insurer reports it. */
data class PlanSheet(override val text: String) : Sheet

/** What a person has to say about the app. */
data class RemarkSheet(override val text: String) : Sheet

/** The newest sheet of each kind. */
class Sheets {
    @PublishedApi
    internal val byKind = mutableMapOf<KClass<out Sheet>, Sheet>()

    fun lay(sheet: Sheet) {
        byKind[sheet::class] = sheet
    }

    inline fun <reified S : Sheet> newest(): S? = byKind[S::class] as? S
}
