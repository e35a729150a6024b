import UIKit

final class ConditionsViewController: RecordListViewController {
    init(gateway: RecordsGateway) {
        super.init(title: "Conditions", identifier: .conditionRecord, gateway: gateway)
    }
}
