// fields written by WritableKeyPath
import SwiftUI
import HealthKit
import FirebaseAnalytics

struct Form {
    var reason = ""
    var clinic = ""
}

@MainActor
final class FormModel {
    private(set) var form = Form()

    func set<Value>(_ path: WritableKeyPath<Form, Value>, to value: Value) {
        form[keyPath: path] = value
    }
}

@main
struct FormApp: App {
    @State private var clinic = ""
    private let model = FormModel()
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            TextField("Clinic", text: $clinic).onSubmit { Task { try? await send() } }
        }
    }

    private func send() async throws {
        let conditions = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: []
        ).result(for: store)
        model.set(\.clinic, to: clinic)
        model.set(\.reason, to: conditions.first?.displayName ?? "check-up")
        Analytics.logEvent("form", parameters: ["clinic": model.form.clinic])
        Analytics.logEvent("form", parameters: ["reason": model.form.reason]) // leak: clinical-data-to-third-party
    }
}
