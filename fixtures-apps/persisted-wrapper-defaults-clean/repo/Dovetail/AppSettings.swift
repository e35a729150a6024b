import Foundation

final class AppSettings {
    static let shared = AppSettings()

    @Persisted("visit.reminder") var reminder = ""
    @Persisted("visit.headline") var headline = ""
}
