import Observation

@MainActor @Observable
final class Checklist {
    private(set) var lines: [String] = []

    @ObservationIgnored private let plan = Plan {
        VaccineStep()
        ConditionStep(heading: "Conditions to mention")
    }

    func fill() async {
        try? await Nursery.open()
        lines = await plan.run()
        let letters = Appendix.letters[keyPath: \.run]
        lines += await orEmpty(try await letters())
    }
}
