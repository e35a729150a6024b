import Observation

@MainActor @Observable
final class CardModel {
    private(set) var allergies: [String] = []
    var phrase = ""
    var showsIntro = false
    @ObservationIgnored private let settings: CardSettings
    @ObservationIgnored private let source: AllergySource

    init(settings: CardSettings, source: AllergySource) {
        self.settings = settings
        self.source = source
        phrase = settings.phrase.value
        showsIntro = !settings.hasSeenIntro.value
        allergies = settings.allergies.value
    }

    func refresh() async {
        guard let names = try? await source.names() else { return }
        settings.allergies.value = names
        allergies = names
    }

    func save() { settings.phrase.value = phrase }
    func dismissIntro() { settings.hasSeenIntro.value = true; showsIntro = false }
}
