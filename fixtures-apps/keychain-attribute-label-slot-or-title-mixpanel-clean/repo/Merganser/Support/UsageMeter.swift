import Mixpanel

struct UsageMeter {
    static func configure() {
        Mixpanel.initialize(token: "b1c0ffee", trackAutomaticEvents: false)
    }

    func pinsOpened(labels: [String]) {
        Mixpanel.mainInstance().track(event: "Pins opened", properties: ["labels": labels.joined(separator: ", ")])
    }
}
