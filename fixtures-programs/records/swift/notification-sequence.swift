// NotificationCenter: the object of a notification, as an async sequence
import SwiftUI
import HealthKit

extension Notification.Name {
    static let procedureRead = Notification.Name("procedureRead")
    static let noteTyped = Notification.Name("noteTyped")
}

struct ProceduresView: View {
    @State private var typed = ""

    var body: some View {
        TextField("Note", text: $typed)
            .onSubmit { NotificationCenter.default.post(name: .noteTyped, object: typed) }
            .task {
                let texts = NotificationCenter.default.notifications(named: .noteTyped).compactMap { $0.object as? String }
                for await text in texts { print("note", text) }
            }
            .task {
                let names = NotificationCenter.default.notifications(named: .procedureRead).compactMap { $0.object as? String }
                for await name in names { print("procedure", name) } // leak: clinical-data-logged
            }
            .task { try? await load() }
    }

    private func load() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        for record in found {
            NotificationCenter.default.post(name: .procedureRead, object: record.displayName)
        }
    }
}

@main
struct ProceduresApp: App {
    var body: some Scene { WindowGroup { ProceduresView() } }
}
