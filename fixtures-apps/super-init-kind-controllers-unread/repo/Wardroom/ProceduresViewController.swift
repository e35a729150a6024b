import UIKit

final class ProceduresViewController: RecordListViewController {
    init(gateway: RecordsGateway) {
        super.init(title: "Procedures", identifier: .procedureRecord, gateway: gateway)
    }
}
