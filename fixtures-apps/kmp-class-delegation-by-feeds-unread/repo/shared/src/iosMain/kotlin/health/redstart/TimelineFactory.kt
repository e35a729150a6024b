package health.redstart

import platform.HealthKit.HKHealthStore

fun makeTimelinePresenter(): TimelinePresenter {
    val store = HKHealthStore()
    val repository = TimelineRepository(
        conditionFeed = HealthKitConditionFeed(store),
        procedureFeed = NoProcedures,
    )
    return TimelinePresenter(HealthKitAccess(store), repository)
}
