import Foundation
import HealthKit

@MainActor
final class Desk {
    static let shared = Desk()

    func open(_ identifier: HKClinicalTypeIdentifier) {
        NotificationCenter.default.post(ShelfRequested(identifier: identifier), subject: self)
    }
}
