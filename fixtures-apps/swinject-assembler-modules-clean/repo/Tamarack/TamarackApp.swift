import SwiftUI
import Swinject

@main
struct TamarackApp: App {
    private let assembler = Assembler([
        ServiceAssembly(),
        UseCaseAssembly(),
        ScreenAssembly(),
    ])

    var body: some Scene {
        WindowGroup {
            StudyView(resolver: assembler.resolver)
        }
    }
}
