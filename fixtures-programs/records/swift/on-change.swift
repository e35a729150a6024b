// onChange and task(id:) over an EnvironmentObject
import SwiftUI
import HealthKit
import FirebaseAnalytics

@MainActor
final class Selection: ObservableObject {
    @Published var condition = ""
    @Published var filter = "all"
}

struct ConditionsView: View {
    @EnvironmentObject private var selection: Selection

    var body: some View {
        Picker("Filter", selection: $selection.filter) {
            Text("All").tag("all")
            Text("Active").tag("active")
        }
        .task(id: selection.filter) {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: [])
            selection.condition = (try? await query.result(for: HKHealthStore()).first?.displayName) ?? ""
        }
        .onChange(of: selection.filter) { _, filter in
            Analytics.logEvent("filter", parameters: ["value": filter])
        }
        .onChange(of: selection.condition) { _, condition in
            Analytics.logEvent("condition", parameters: ["value": condition]) // leak: clinical-data-to-third-party
        }
    }
}

@main
struct ConditionsApp: App {
    @StateObject private var selection = Selection()
    var body: some Scene {
        WindowGroup { ConditionsView().environmentObject(selection) }
    }
}
