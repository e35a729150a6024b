enum Effect<Action: Sendable> {
    case none
    case run(@Sendable (_ send: @MainActor (Action) -> Void) async -> Void)
}
