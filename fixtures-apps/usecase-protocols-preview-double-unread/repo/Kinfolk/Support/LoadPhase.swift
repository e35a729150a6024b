enum LoadPhase: Equatable {
    case idle
    case working
    case done
    case failed

    var isBusy: Bool { self == .working }
}
