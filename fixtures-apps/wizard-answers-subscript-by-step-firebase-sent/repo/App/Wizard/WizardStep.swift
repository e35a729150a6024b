enum WizardStep: Int, CaseIterable {
    case condition
    case goal
    case reminder

    var question: String {
        switch self {
        case .condition: "What are you treated for?"
        case .goal: "What do you want to reach?"
        case .reminder: "When shall we remind you?"
        }
    }

    var next: WizardStep? { WizardStep(rawValue: rawValue + 1) }
}
