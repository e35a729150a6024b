import HealthKit

/// Sold separately: what a surgeon's patient keeps an eye on.
enum SurgeryPack {
    static func join(_ roster: Roster) {
        roster.change(contribute)
    }

    private static func contribute(to list: inout [any Watch]) {
        list.insert(ProcedureWatch(), at: 0)
    }
}

struct ProcedureWatch: Watch {
    let name = "Procedures"

    func look() async throws -> Int {
        try await Tower.count(.procedureRecord)
    }
}
