import Observation
import PostHog

@MainActor
@Observable
final class AllergiesModel {
    private(set) var names: [String] = []
    private let database: AppDatabase

    init(database: AppDatabase) {
        self.database = database
    }

    func load() async {
        names = (try? await AllergyImporter(database: database).run()) ?? []
    }

    func send(feedback text: String) {
        do {
            try database.feedback.insert(text)
            guard let latest = try database.allergies.newest() else { return }
            PostHogSDK.shared.capture("feedback_given", properties: ["text": latest])
        } catch {
            PostHogSDK.shared.capture("feedback_failed")
        }
    }
}
