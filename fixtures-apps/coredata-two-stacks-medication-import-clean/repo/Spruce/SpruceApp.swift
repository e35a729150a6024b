import SwiftUI

@main
struct SpruceApp: App {
    private let composition = Composition()

    var body: some Scene {
        WindowGroup {
            TodayView(importer: composition.importer, reminders: composition.reminders)
                .environment(\.managedObjectContext, composition.records.viewContext)
        }
    }
}
