import HealthKit

enum Topic: String, Hashable {
    case labs, allergies, vitals

    var type: HKClinicalType {
        switch self {
        case .labs: HKClinicalType(.labResultRecord)
        case .allergies: HKClinicalType(.allergyRecord)
        case .vitals: HKClinicalType(.vitalSignRecord)
        }
    }
}

struct CheckupState: Equatable {
    var lines: [Topic: [String]] = [:]
    var isDenied = false
}

enum Message {
    case opened
    case authorised
    case denied
    case loaded(Topic, [String])
}

indirect enum Command {
    case none
    case ask
    case fetch(Topic)
    case batch([Command])
}
