struct RecoveryReducer: Reducer {
    let client: RecoveryClient

    func reduce(_ state: inout RecoveryState, _ action: RecoveryAction) -> Effect<RecoveryAction> {
        switch action {
        case .appeared:
            return .run { [client] send in
                do { try await client.authorize() } catch { await send(.failed) }
            }
        case .conditionsTapped:
            state.phase = .working
            return .run { [client] send in
                do { await send(.conditions(try await client.conditions())) } catch { await send(.failed) }
            }
        case .proceduresTapped:
            state.showsProcedures.toggle()
            return .run { [client] send in
                do { await send(.procedures(try await client.procedures())) } catch { await send(.failed) }
            }
        case .conditions(let names):
            state.conditions = names
            state.phase = .done
            return .none
        case .procedures(let names):
            state.procedures = names
            return .none
        case .failed:
            state.phase = .failed
            return .none
        }
    }
}
