import Foundation

struct StatePersistence {
    func save(_ state: AppState) throws {
        let data = try JSONEncoder().encode(state.preferences)
        UserDefaults.standard.set(data, forKey: "appState")
    }
}
