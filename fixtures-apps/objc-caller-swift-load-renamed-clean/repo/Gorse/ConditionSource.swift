import HealthKit
import UIKit

@objc(GRSConditionSource)
final class ConditionSource: NSObject {
    @objc(readConditionsIntoLabel:)
    func load(into label: UILabel) {
        Archive.shared.names(of: HKClinicalType(.conditionRecord)) { label.text = $0.joined(separator: ", ") }
    }
}
