import AppsFlyerLib

final class Attribution {
    func start() {
        AppsFlyerLib.shared().appsFlyerDevKey = "brindle"
        AppsFlyerLib.shared().appleAppID = "1600000000"
        AppsFlyerLib.shared().start()
    }

    func searched(_ words: String) {
        AppsFlyerLib.shared().logEvent("af_search", withValues: ["af_search_string": words])
    }
}
