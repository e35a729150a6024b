import Shared
import SwiftUI

@main
struct iOSApp: App {
    @AppStorage("assistantKey") private var key = ""

    var body: some Scene {
        WindowGroup { NotebookView(model: FactoryKt.notebookModel(key: key)) }
    }
}
