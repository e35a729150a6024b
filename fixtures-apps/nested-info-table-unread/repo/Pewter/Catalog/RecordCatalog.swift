import HealthKit

struct RecordCatalog {
    enum Key: Hashable {
        case labs, vaccines, vitals, allergies
    }

    struct Info {
        let title: String
        let symbol: String
        let type: HKClinicalType
    }

    static let table: [Key: Info] = [
        .labs: Info(title: "Labs", symbol: "testtube.2", type: HKClinicalType(.labResultRecord)),
        .vaccines: Info(title: "Vaccines", symbol: "syringe", type: HKClinicalType(.immunizationRecord)),
        .vitals: Info(title: "Vitals", symbol: "waveform.path.ecg", type: HKClinicalType(.vitalSignRecord)),
        .allergies: Info(title: "Allergies", symbol: "leaf", type: HKClinicalType(.allergyRecord))
    ]

    static func info(_ key: Key) -> Info {
        table[key]!
    }
}
