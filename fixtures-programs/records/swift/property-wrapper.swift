// own property wrapper: wrapped and projected value
import SwiftUI
import HealthKit
import Sentry

@propertyWrapper
struct Trimmed {
    private var text = ""

    var wrappedValue: String {
        get { text }
        set { text = newValue.trimmingCharacters(in: .whitespacesAndNewlines) }
    }

    var projectedValue: String { "[\(text)]" }
}

struct Line {
    @Trimmed var allergy: String
    @Trimmed var city: String
}

@main
struct LinesApp: App {
    @State private var city = "Oslo"
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            TextField("City", text: $city).onSubmit { Task { await report() } }
        }
    }

    private func report() async {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: [])
        guard let allergy = try? await query.result(for: store).first else { return }
        var line = Line()
        line.city = city
        line.allergy = allergy.displayName
        SentrySDK.capture(message: "city " + line.$city)
        SentrySDK.capture(message: "allergy " + line.$allergy) // leak: clinical-data-to-third-party
    }
}
