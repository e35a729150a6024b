import Mixpanel

/// Tells where people take the app up again.
struct Resume {
    let ledger: Ledger

    func opened(_ screen: String) {
        ledger.add(screen, to: EntityName.screen)
    }

    func resumed() {
        let last = ledger.newest(of: EntityName.condition) ?? "none"
        Mixpanel.mainInstance().track(event: "resumed", properties: ["last": last])
    }
}
