import HealthKit
import SwiftUI

struct NeededRecordsKey: PreferenceKey {
    static let defaultValue: Set<HKClinicalType> = []

    static func reduce(value: inout Set<HKClinicalType>, nextValue: () -> Set<HKClinicalType>) {
        value.formUnion(nextValue())
    }
}

extension View {
    func needsRecords(_ identifier: HKClinicalTypeIdentifier) -> some View {
        preference(key: NeededRecordsKey.self, value: [HKClinicalType(identifier)])
    }
}
