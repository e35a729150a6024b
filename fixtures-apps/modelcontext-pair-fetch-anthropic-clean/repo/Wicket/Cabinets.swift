import SwiftData

@MainActor
enum Cabinets {
    static let labs = make("labs")
    static let questions = make("questions")

    private static func make(_ name: String) -> ModelContainer {
        let configuration = ModelConfiguration(name, cloudKitDatabase: .none)
        return try! ModelContainer(for: Entry.self, configurations: configuration)
    }
}
