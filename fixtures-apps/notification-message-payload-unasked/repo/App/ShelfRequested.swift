import Foundation
import HealthKit

struct ShelfRequested: NotificationCenter.MainActorMessage {
    typealias Subject = Desk

    static var name: Notification.Name { Notification.Name("ShelfRequested") }

    let identifier: HKClinicalTypeIdentifier
}
