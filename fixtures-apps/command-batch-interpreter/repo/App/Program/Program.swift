import Combine

@MainActor
final class Program: ObservableObject {
    @Published private(set) var state = CheckupState()
    private let interpreter: Interpreter

    init(interpreter: Interpreter) {
        self.interpreter = interpreter
    }

    func send(_ message: Message) {
        let command = update(&state, message)
        Task { [interpreter] in
            await interpreter.run(command) { [weak self] next in self?.send(next) }
        }
    }
}
