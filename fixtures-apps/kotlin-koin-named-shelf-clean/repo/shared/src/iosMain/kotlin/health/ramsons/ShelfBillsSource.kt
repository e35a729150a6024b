package health.ramsons

import platform.HealthKit.HKHealthStore

class ShelfBillsSource(
    private val store: HKHealthStore,
    private val permission: Permission,
    private val labs: Shelf,
    private val insurance: Shelf,
) : BillsSource {
    override suspend fun load(): Bills? {
        if (!permission.request()) return null
        return Bills(
            labs = store.records(labs.type).map { it.displayName },
            insurance = store.records(insurance.type).map { it.displayName },
        )
    }
}
