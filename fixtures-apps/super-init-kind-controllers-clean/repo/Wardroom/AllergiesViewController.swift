import UIKit

final class AllergiesViewController: RecordListViewController {
    init(gateway: RecordsGateway) {
        super.init(title: "Allergies", identifier: .allergyRecord, gateway: gateway)
    }
}
