package care.waypoint

import platform.HealthKit.HKObjectType

@DslMarker
annotation class HealthDsl

@HealthDsl
class ReadScope {
    private val types = mutableSetOf<HKObjectType>()

    operator fun String?.unaryPlus() {
        HKObjectType.clinicalTypeForIdentifier(this)?.let(types::add)
    }

    fun build(): Set<HKObjectType> = types
}

fun readScope(block: ReadScope.() -> Unit): Set<HKObjectType> = ReadScope().apply(block).build()
