struct Interpreter {
    let gateway: ChartGateway

    func run(_ command: Command, send: @escaping @MainActor (Message) -> Void) async {
        switch command {
        case .none:
            break
        case .ask:
            let granted = await gateway.requestAccess()
            await send(granted ? .authorised : .denied)
        case .fetch(let topic):
            let names = (try? await gateway.names(of: topic.type)) ?? []
            await send(.loaded(topic, names))
        case .batch(let commands):
            for command in commands {
                await run(command, send: send)
            }
        }
    }
}
