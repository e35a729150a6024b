import HealthKit
import UIKit

final class NoteBinder: NSObject {
    func watch() {
        NotificationCenter.default.addObserver(self, selector: #selector(sync), name: UIApplication.didBecomeActiveNotification, object: nil)
    }

    @objc private func sync() {
        RecordRoom.fetch(HKClinicalType(.clinicalNoteRecord)) { Binder.shared.set($0.count, for: "notes") }
    }
}
