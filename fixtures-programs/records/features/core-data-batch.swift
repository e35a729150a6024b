// NSBatchInsertRequest of dictionaries, read back with dictionaryResultType
import CoreData
import HealthKit
import SwiftUI

@main struct FernApp: App {
    @State private var lines: [String] = []
    var body: some Scene {
        WindowGroup {
            List(lines, id: \.self) { Text($0) }
                .task { lines = (try? await BatchImport().run()) ?? [] }
        }
    }
}

@MainActor final class BatchImport {
    private let container = NSPersistentContainer(name: "Fern")
    private let store = HKHealthStore()

    func run() async throws -> [String] {
        container.loadPersistentStores { _, _ in }
        let type = HKClinicalType(.vitalSignRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let vitals = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        let rows: [[String: Any]] = vitals.map { ["title": $0.displayName, "screen": "vitals"] }
        let context = container.viewContext
        try context.execute(NSBatchInsertRequest(entityName: "Vital", objects: rows))

        let request = NSFetchRequest<NSDictionary>(entityName: "Vital")
        request.resultType = .dictionaryResultType
        request.propertiesToFetch = ["title", "screen"]
        let found = try context.fetch(request)
        for row in found {
            let title = row["title"] as? String ?? ""
            let screen = row["screen"] as? String ?? ""
            print("batch row on \(screen)")
            print("batch row \(title)") // leak: clinical-data-logged
        }
        return found.compactMap { $0["title"] as? String }
    }
}
