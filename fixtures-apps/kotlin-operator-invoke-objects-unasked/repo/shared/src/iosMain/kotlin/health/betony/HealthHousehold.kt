package health.betony

import platform.HealthKit.HKHealthStore

class HealthHousehold : LoadHousehold {
    private val store = HKHealthStore()

    override suspend fun invoke(): Household? {
        if (!Grant(store)) return null
        return Household(
            allergies = Shelf.Allergies(store),
            shots = Shelf.Shots(store),
            insurance = Shelf.Insurance(store),
        )
    }
}
