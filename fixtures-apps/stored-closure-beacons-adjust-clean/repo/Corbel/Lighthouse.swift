import AdjustSdk

struct Lighthouse {
    let token: String

    func light(_ beacon: Beacon) {
        let event = ADJEvent(eventToken: token)
        event?.addPartnerParameter(beacon.name, value: beacon.caption())
        Adjust.trackEvent(event)
    }
}
