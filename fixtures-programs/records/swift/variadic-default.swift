// variadic parameters and default arguments
import SwiftUI
import HealthKit

func describe(_ parts: String?..., separator: String = " | ", fallback: String = "n/a") -> String {
    parts.map { $0 ?? fallback }.joined(separator: separator)
}

func trail(_ screen: String, from previous: String = "home") -> String {
    previous + " > " + screen
}

@main
struct VariadicApp: App {
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Button("Load vitals") { Task { try? await load() } }
        }
    }

    func load() async throws {
        let type = HKClinicalType(.vitalSignRecord)
        let vitals = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 2
        ).result(for: store)
        let line = describe(vitals.first?.displayName, vitals.last?.displayName)
        let path = describe(trail("vitals"), trail("detail", from: "vitals"), separator: ", ")
        print(path)
        print(line) // leak: clinical-data-logged
    }
}
