// SwiftData: two models in one container that CloudKit mirrors
import SwiftUI
import SwiftData
import HealthKit

@Model
final class StoredRecord {
    var name: String = ""
    init(name: String) { self.name = name }
}

@Model
final class Visit {
    var screen: String = ""
    init(screen: String) { self.screen = screen }
}

@main
struct ModelsApp: App {
    private let store = HKHealthStore()
    private let container = try! ModelContainer(
        for: StoredRecord.self, Visit.self,
        configurations: ModelConfiguration(cloudKitDatabase: .private("iCloud.com.example.care"))
    )

    var body: some Scene {
        WindowGroup { Text("Records").task { try? await load() } }
            .modelContainer(container)
    }

    private func load() async throws {
        let context = container.mainContext
        context.insert(Visit(screen: "records"))
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: []
        ).result(for: store)
        for record in found {
            context.insert(StoredRecord(name: record.displayName)) // leak: clinical-data-in-icloud
        }
        try context.save()
    }
}
