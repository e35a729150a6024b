struct Effect<Action: Sendable>: Sendable {
    typealias Send = @MainActor @Sendable (Action) -> Void

    let run: @Sendable (@escaping Send) async -> Void

    static var none: Effect {
        Effect { _ in }
    }

    static func task(_ work: @escaping @Sendable () async -> Action) -> Effect {
        Effect { send in
            let action = await work()
            await send(action)
        }
    }

    static func merge(_ effects: Effect...) -> Effect {
        Effect { send in
            for effect in effects {
                await effect.run(send)
            }
        }
    }
}
