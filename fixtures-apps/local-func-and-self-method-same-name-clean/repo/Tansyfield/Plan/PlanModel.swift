import Observation

@MainActor @Observable
final class PlanModel {
    private(set) var avoid: [String] = []
    private(set) var reasons: [String] = []
    private(set) var typed: [String] = []
    private let chart: DietChart
    private let diary: Diary

    init(chart: DietChart, diary: Diary) {
        self.chart = chart
        self.diary = diary
    }

    func refresh() async {
        func allergies() async -> [String] {
            await chart.titles(.allergyRecord)
        }
        func conditions() async -> [String] {
            await chart.titles(.conditionRecord)
        }

        guard await chart.ask() else { return }
        avoid = await allergies()
        reasons = await conditions()
    }

    func restore() async {
        typed = await conditions()
    }

    /// What the user told us before Health was connected.
    func conditions() async -> [String] {
        await diary.words(for: "conditions")
    }
}
