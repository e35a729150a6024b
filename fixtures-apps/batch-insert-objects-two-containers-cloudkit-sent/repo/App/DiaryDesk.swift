import CoreData

struct DiaryDesk {
    let vaults: Vaults
    let chart: ChartSource

    func keep(mood: String) async throws {
        try await vaults.diary.insertLines([mood])
    }

    func bringInDiagnoses() async throws {
        let found = try await chart.diagnoses()
        try await vaults.diary.insertLines(found)
    }
}
