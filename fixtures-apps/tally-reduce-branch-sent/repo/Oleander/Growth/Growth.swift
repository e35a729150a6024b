import BranchSDK

enum Growth {
    static func report(_ name: String, _ data: [String: String]) {
        let event = BranchEvent.customEvent(withName: name)
        event.customData = data
        event.logEvent()
    }
}
