// callAsFunction of two callable values
import SwiftUI
import HealthKit

struct NewestRecord {
    let store: HKHealthStore

    func callAsFunction(_ type: HKClinicalType) async throws -> String {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)], limit: 1
        ).result(for: store)
        return found.first?.displayName ?? "none"
    }
}

struct TipOfTheDay {
    let tips = ["Walk a little", "Sleep well"]
    func callAsFunction(_ day: Int) -> String { tips[day % tips.count] }
}

@main
struct CallsApp: App {
    let newest = NewestRecord(store: HKHealthStore())
    let tip = TipOfTheDay()

    var body: some Scene {
        WindowGroup {
            Button("Today") {
                Task {
                    let name = try await newest(HKClinicalType(.labResultRecord))
                    print("tip:", tip(3))
                    print("newest:", name) // leak: clinical-data-logged
                }
            }
        }
    }
}
