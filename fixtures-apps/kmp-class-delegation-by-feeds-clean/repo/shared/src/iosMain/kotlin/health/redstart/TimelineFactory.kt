package health.redstart

import platform.HealthKit.HKHealthStore

fun makeTimelinePresenter(): TimelinePresenter {
    val store = HKHealthStore()
    val repository = TimelineRepository(
        conditionFeed = HealthKitConditionFeed(store),
        procedureFeed = HealthKitProcedureFeed(store),
    )
    return TimelinePresenter(HealthKitAccess(store), repository)
}
