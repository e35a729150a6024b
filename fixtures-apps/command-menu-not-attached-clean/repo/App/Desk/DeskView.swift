import HealthKit
import SwiftUI

struct DeskView: View {
    @Environment(RecordDesk.self) private var desk

    var body: some View {
        NavigationStack {
            List(desk.lines, id: \.self) { Text($0) }
                .navigationTitle(desk.heading)
                .toolbar {
                    ShareLink(item: PrintText.page(heading: desk.heading, lines: desk.lines))
                }
        }
        .task {
            await desk.connect()
            await desk.load(.conditionRecord, under: "Diagnoses")
        }
    }
}
