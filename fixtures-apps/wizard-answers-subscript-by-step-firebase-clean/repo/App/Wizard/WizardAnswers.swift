/// What has been answered so far.
final class WizardAnswers {
    private var values: [WizardStep: String] = [:]

    subscript(step: WizardStep) -> String? {
        get { values[step] }
        set { values[step] = newValue }
    }

    var isComplete: Bool {
        WizardStep.allCases.allSatisfy { values[$0]?.isEmpty == false }
    }
}
