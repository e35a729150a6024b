import FirebaseCrashlytics
import Observation

@MainActor
@Observable
final class PassportViewModel {
    private(set) var shots: [Shot] = []
    private(set) var notice: String?
    private let importer: ImportShots

    init(importer: ImportShots) {
        self.importer = importer
    }

    func load() async {
        do throws(ImportFailure) {
            shots = try await importer()
            notice = nil
        } catch {
            switch error {
            case .refused:
                notice = "Tansy may not read your immunizations."
            case .unavailable(let step):
                notice = "Nothing could be loaded."
                Crashlytics.crashlytics().log("import unavailable in \(step.rawValue)")
            case .unreadable(let step, let subject):
                notice = "“\(subject)” cannot be shown yet."
                Crashlytics.crashlytics().log("import unreadable in \(step.rawValue)")
            }
        }
    }
}
