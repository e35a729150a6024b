import SwiftUI

@main
struct WhinchatApp: App {
    @State private var model = ImportModel(importer: LabImporter())

    init() {
        CrashTrail.start()
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                ImportView(model: model)
            }
        }
    }
}
