import SwiftData

enum Containers {
    static let device = make(ModelConfiguration("Own", cloudKitDatabase: .none))
    static let synced = make(ModelConfiguration("Samples", cloudKitDatabase: .private("iCloud.org.mulberry-memory.ios")))

    private static func make(_ configuration: ModelConfiguration) -> ModelContainer {
        do {
            return try ModelContainer(for: Card.self, configurations: configuration)
        } catch {
            fatalError("The store cannot be opened: \(error)")
        }
    }
}
