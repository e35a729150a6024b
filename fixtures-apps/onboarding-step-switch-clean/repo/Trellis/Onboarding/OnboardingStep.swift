import HealthKit

enum OnboardingStep: Int, CaseIterable {
    case welcome
    case history
    case medicines
    case done

    var types: Set<HKObjectType> {
        switch self {
        case .welcome, .done:
            []
        case .history:
            [
                HKClinicalType(.conditionRecord),
                HKClinicalType(.allergyRecord)
            ]
        case .medicines:
            [HKClinicalType(.medicationRecord)]
        }
    }

    var next: OnboardingStep? { OnboardingStep(rawValue: rawValue + 1) }
}
