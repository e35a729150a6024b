// Core Data: setValue(_:forKey:) and value(forKey:) on managed objects
import SwiftUI
import CoreData
import HealthKit

@MainActor
final class Stack {
    let container = NSPersistentContainer(name: "Journal")
    var context: NSManagedObjectContext { container.viewContext }

    init() { container.loadPersistentStores { _, _ in } }

    func add(_ record: HKClinicalRecord, mood: String) {
        let entry = NSEntityDescription.insertNewObject(forEntityName: "Entry", into: context)
        entry.setValue(record.displayName, forKey: "condition")
        entry.setValue(mood, forKey: "mood")
    }

    func log() throws {
        let request = NSFetchRequest<NSManagedObject>(entityName: "Entry")
        for entry in try context.fetch(request) {
            print("mood", entry.value(forKey: "mood") as? String ?? "")
            print("condition", entry.value(forKey: "condition") as? String ?? "") // leak: clinical-data-logged
        }
    }
}

@main
struct JournalApp: App {
    @State private var mood = "fine"
    private let stack = Stack()

    var body: some Scene {
        WindowGroup {
            TextField("Mood", text: $mood).onSubmit { Task { try? await add() } }
        }
    }

    private func add() async throws {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: [])
        guard let record = try await query.result(for: HKHealthStore()).first else { return }
        stack.add(record, mood: mood)
        try stack.log()
    }
}
