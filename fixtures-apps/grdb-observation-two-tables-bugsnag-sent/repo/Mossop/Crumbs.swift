import Bugsnag

struct Crumbs {
    let ledger: Ledger

    func follow() async throws {
        for try await rows in Watch<PlanRow>(ledger: ledger).labels() {
            guard let last = rows.last else { continue }
            Bugsnag.leaveBreadcrumb(withMessage: "row added: \(last.label)")
        }
    }
}
