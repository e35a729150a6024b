import AppsFlyerLib

final class GrowthTracker {
    func start() {
        AppsFlyerLib.shared().appsFlyerDevKey = "p9hV3kqDnS"
        AppsFlyerLib.shared().appleAppID = "6480012345"
        AppsFlyerLib.shared().start()
    }

    func track(_ event: GrowthEvent) {
        AppsFlyerLib.shared().logEvent(event.name, withValues: event.values)
    }
}
