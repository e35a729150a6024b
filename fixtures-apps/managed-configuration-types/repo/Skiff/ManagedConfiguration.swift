import Foundation
import HealthKit

/// What the hospital's device management sets for this app.
struct ManagedConfiguration {
    private let values = UserDefaults.standard.dictionary(forKey: "com.apple.configuration.managed") ?? [:]

    var clinicalTypes: Set<HKObjectType> {
        let names = values["clinicalTypes"] as? [String] ?? []
        return Set(names.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) })
    }
}
