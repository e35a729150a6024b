import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let filler = ModulesKt.filler()

    var body: some Scene {
        WindowGroup { QuestionnaireView(filler: filler) }
    }
}
