import SwiftUI

struct DiaryView: View {
    @EnvironmentObject private var reader: ChartReader
    @State private var mood = 3.0

    var body: some View {
        Form {
            Section("Today") { Slider(value: $mood, in: 1...5, step: 1) }
            Section("Measured") { ForEach(reader.vitals, id: \.uuid) { Text($0.displayName) } }
            Section("Lab") { ForEach(reader.labs, id: \.uuid) { Text($0.displayName) } }
        }
        .onAppear { reader.start() }
    }
}
