import HealthKit
import SwiftUI

@propertyWrapper
struct ClinicalRecords: DynamicProperty {
    @StateObject private var loader: Loader

    init(_ identifier: HKClinicalTypeIdentifier) {
        _loader = StateObject(wrappedValue: Loader(identifier: identifier))
    }

    var wrappedValue: [HKClinicalRecord] { loader.records }
    var projectedValue: Loader { loader }

    @MainActor
    final class Loader: ObservableObject {
        @Published var records: [HKClinicalRecord] = []
        private let identifier: HKClinicalTypeIdentifier

        nonisolated init(identifier: HKClinicalTypeIdentifier) {
            self.identifier = identifier
        }

        func reload() async {
            records = (try? await ClinicalStore.shared.records(identifier)) ?? []
        }
    }
}
