package care.cedar

import platform.HealthKit.HKHealthStore

fun chartPresenter(): ChartPresenter {
    val store = HKHealthStore()
    val vitals = VitalSource(store)
    return ChartPresenter(HealthAccess(store), listOf(LabSource(store)), vitals::load)
}
