package org.alder

import platform.HealthKit.HKHealthStore

object AlderModule {
    private val store = HKHealthStore()

    fun checkPlan(): CheckPlan = CheckPlan(healthPort(store)) { consent(store) }
}
