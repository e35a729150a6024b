import Foundation
import HealthKit

struct RefreshRequest {
    let identifier: HKClinicalTypeIdentifier
    let since: Date

    init?(userInfo: [AnyHashable: Any]) {
        guard let name = userInfo["record_type"] as? String, let seconds = userInfo["since"] as? TimeInterval else { return nil }
        identifier = HKClinicalTypeIdentifier(rawValue: name)
        since = Date(timeIntervalSince1970: seconds)
    }
}
