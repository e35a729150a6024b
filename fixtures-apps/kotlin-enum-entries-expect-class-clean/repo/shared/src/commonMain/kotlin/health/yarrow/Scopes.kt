package health.yarrow

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.MainScope

fun mainScope(): CoroutineScope = MainScope()
