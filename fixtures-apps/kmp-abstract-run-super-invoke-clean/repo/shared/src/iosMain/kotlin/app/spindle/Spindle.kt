package app.spindle

import platform.HealthKit.HKHealthStore

object Spindle {
    private val store = HKHealthStore()
    private val permission = Permission(store)

    val book = BabyBook(open = permission::run, pages = listOf(CautionPage(store), VaccinePage(store)))
}
