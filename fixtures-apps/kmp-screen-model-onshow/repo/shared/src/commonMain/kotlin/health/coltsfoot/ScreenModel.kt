package health.coltsfoot

abstract class ScreenModel(val title: String) {
    var onRows: ((List<String>) -> Unit)? = null

    /** The screen came up, on both systems. */
    open fun onShow() {}

    /** Android only: the activity came back from the background. */
    open fun onResume() {}

    protected fun show(rows: List<String>) {
        onRows?.invoke(rows.map { it.trim() }.filter { it.isNotEmpty() }.distinct())
    }
}
