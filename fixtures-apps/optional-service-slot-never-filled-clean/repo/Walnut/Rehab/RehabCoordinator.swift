import UIKit

@MainActor
final class RehabCoordinator {
    let screen = RehabController()
    var conditionService: ConditionService?
    var procedureService: ProcedureService?
    private let permission: RehabPermission

    init(permission: RehabPermission) { self.permission = permission }

    func begin() async {
        try? await permission.ask()
        let limits = try? await conditionService?.limits()
        let operations = try? await procedureService?.operations()
        screen.show(limits: limits ?? [], operations: operations ?? [])
    }
}
