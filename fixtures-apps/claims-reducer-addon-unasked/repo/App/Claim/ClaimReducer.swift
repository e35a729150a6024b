import HealthKit

struct ClaimState: Equatable {
    var titles: [String] = []
    var showsOperations = false
}

enum ClaimAction {
    case appeared
    case operationsTapped
    case loaded([String])
}

enum ClaimEffect {
    case ask([HKClinicalTypeIdentifier])
    case load(HKClinicalTypeIdentifier)
}

struct ClaimReducer {
    func reduce(_ state: inout ClaimState, _ action: ClaimAction) -> [ClaimEffect] {
        switch action {
        case .appeared:
            return [
                .ask([.coverageRecord, .conditionRecord]),
                .load(.coverageRecord),
                .load(.conditionRecord),
            ]
        case .operationsTapped:
            state.showsOperations = true
            return [
                .load(.procedureRecord),
            ]
        case .loaded(let titles):
            state.titles += titles
            return []
        }
    }
}
