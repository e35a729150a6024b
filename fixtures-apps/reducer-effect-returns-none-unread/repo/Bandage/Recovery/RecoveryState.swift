struct RecoveryState {
    var conditions: [String] = []
    var procedures: [String] = []
    var showsProcedures = false
    var phase = LoadPhase.idle
}

enum RecoveryAction: Sendable {
    case appeared
    case conditionsTapped
    case proceduresTapped
    case conditions([String])
    case procedures([String])
    case failed
}
