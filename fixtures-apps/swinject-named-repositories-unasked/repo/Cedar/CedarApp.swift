import SwiftUI
import Swinject

@main
struct CedarApp: App {
    private let assembler = Assembler([HealthAssembly(), ScreenAssembly()])

    var body: some Scene {
        WindowGroup {
            ChartView(model: assembler.resolver.resolve(ChartViewModel.self)!)
        }
    }
}
