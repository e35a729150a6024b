import AppsFlyerLib

struct Attribution {
    func log(_ payload: [String: Any]) {
        AppsFlyerLib.shared().logEvent("pantry_built", withValues: payload)
    }
}
