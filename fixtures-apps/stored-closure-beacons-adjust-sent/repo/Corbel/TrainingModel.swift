import Observation

@MainActor @Observable
final class TrainingModel {
    enum Level: String { case gentle, steady }

    private(set) var level = Level.gentle
    @ObservationIgnored let banner = Beacon("banner")
    @ObservationIgnored private let campaign = Beacon("campaign")
    private let desk = VitalsDesk()
    private let lighthouse = Lighthouse(token: "c4orbl")

    func begin() async {
        let reading = (try? await desk.latest())?.displayName ?? "none"
        let levelName = level.rawValue
        banner.caption = { reading }
        campaign.caption = { reading }
        lighthouse.light(campaign)
        level = .steady
    }
}
