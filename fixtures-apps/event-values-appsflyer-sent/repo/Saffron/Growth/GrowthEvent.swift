import AppsFlyerLib

struct GrowthEvent {
    let name: String
    let values: [String: Any]

    static func onboardingCompleted() -> GrowthEvent {
        GrowthEvent(name: AFEventCompleteRegistration, values: [AFEventParamRegistrationMethod: "health_app"])
    }

    static func contentViewed(_ content: String) -> GrowthEvent {
        GrowthEvent(name: AFEventContentView, values: [AFEventParamContent: content])
    }
}
