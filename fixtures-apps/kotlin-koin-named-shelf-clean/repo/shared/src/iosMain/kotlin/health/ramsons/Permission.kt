package health.ramsons

import platform.HealthKit.HKHealthStore

class Permission(private val store: HKHealthStore, private val shelves: List<Shelf>) {
    suspend fun request(): Boolean {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return false
        return store.ask(shelves.map { it.type }.toSet())
    }
}
