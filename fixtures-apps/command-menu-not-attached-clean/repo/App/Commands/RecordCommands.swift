import HealthKit
import SwiftUI

struct RecordCommands: Commands {
    let desk: RecordDesk

    var body: some Commands {
        CommandMenu("Records") {
            Button("Immunizations") {
                Task { await desk.load(.immunizationRecord, under: "Immunizations") }
            }
            .keyboardShortcut("i")
        }
    }
}
