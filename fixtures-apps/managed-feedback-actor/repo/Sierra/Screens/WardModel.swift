import Observation

@MainActor
@Observable
final class WardModel {
    private(set) var site = ""
    private(set) var names: [String] = []
    private let reader = WardReader()

    func follow() async {
        for await settings in ManagedSettingsStream.updates() {
            site = settings.site
            names = (try? await reader.read(settings)) ?? []
        }
    }
}
