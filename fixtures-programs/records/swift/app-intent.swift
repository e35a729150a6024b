// App Intents: parameters of an intent that a button runs
import SwiftUI
import AppIntents
import HealthKit
import os

struct MarkTakenIntent: AppIntent {
    static let title: LocalizedStringResource = "Mark as taken"

    @Parameter(title: "Medication") var medication: String
    @Parameter(title: "List") var list: String

    func perform() async throws -> some IntentResult {
        let logger = Logger(subsystem: "com.example.intents", category: "taken")
        logger.info("list \(list, privacy: .public)")
        logger.info("taken \(medication, privacy: .public)") // leak: clinical-data-logged
        return .result()
    }
}

struct MedicationsView: View {
    @State private var names: [String] = []

    var body: some View {
        List(names, id: \.self) { name in
            Button(name, intent: intent(for: name))
        }
        .task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: [])
            names = ((try? await query.result(for: HKHealthStore())) ?? []).map(\.displayName)
        }
    }

    private func intent(for name: String) -> MarkTakenIntent {
        let intent = MarkTakenIntent()
        intent.medication = name
        intent.list = "morning"
        return intent
    }
}

@main
struct MedicationsApp: App {
    var body: some Scene { WindowGroup { MedicationsView() } }
}
