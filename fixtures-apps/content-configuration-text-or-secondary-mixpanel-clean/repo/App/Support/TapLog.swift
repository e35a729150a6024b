import Mixpanel

struct TapLog {
    func opened(_ name: String) {
        Mixpanel.mainInstance().track(event: "binder_opened", properties: ["row": name])
    }
}
