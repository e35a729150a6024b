import HealthKit
import SwiftUI

/// Fetches clinical records for a view: `@ClinicalQuery(.allergyRecord) private var allergies`, then `await $allergies.reload()`.
@propertyWrapper @MainActor
struct ClinicalQuery: DynamicProperty {
    @State private var records: [HKClinicalRecord] = []
    private let type: HKClinicalType

    init(_ identifier: HKClinicalTypeIdentifier) {
        type = HKClinicalType(identifier)
    }

    var wrappedValue: [HKClinicalRecord] { records }
    var projectedValue: ClinicalQuery { self }

    func reload() async {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        records = (try? await query.result(for: .orchid)) ?? []
    }
}

extension HKHealthStore {
    static let orchid = HKHealthStore()
}
