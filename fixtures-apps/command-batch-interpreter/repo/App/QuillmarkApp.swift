import SwiftUI

@main
struct QuillmarkApp: App {
    @StateObject private var program = Program(interpreter: Interpreter(gateway: ChartGateway()))

    var body: some Scene {
        WindowGroup {
            CheckupView(state: program.state, send: program.send)
                .onAppear { program.send(.opened) }
        }
    }
}
