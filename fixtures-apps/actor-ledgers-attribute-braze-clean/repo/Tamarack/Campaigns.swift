import BrazeKit

actor Campaigns {
    private let braze = Braze(configuration: .init(apiKey: "9c1d-tamarack", endpoint: "sdk.iad-03.braze.com"))
    private let source: Ledger

    init(source: Ledger) { self.source = source }

    func refreshProfile() async {
        guard let topic = await source.newest() else { return }
        braze.user.setCustomAttribute(key: "trip_topic", value: topic)
    }
}
