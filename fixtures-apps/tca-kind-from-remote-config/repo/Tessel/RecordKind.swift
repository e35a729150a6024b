import FirebaseRemoteConfig
import HealthKit

struct RecordKind: RawRepresentable, Equatable, Sendable {
    let rawValue: String

    static var configured: RecordKind {
        RecordKind(rawValue: RemoteConfig.remoteConfig().configValue(forKey: "first_list").stringValue)
    }

    var clinicalType: HKClinicalType {
        HKClinicalType(HKClinicalTypeIdentifier(rawValue: rawValue))
    }
}
