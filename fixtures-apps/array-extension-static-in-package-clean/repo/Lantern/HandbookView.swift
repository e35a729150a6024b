import HandbookKit
import SwiftUI

struct HandbookView: View {
    @State private var lines: [String] = []
    private let handbook = Handbook()

    var body: some View {
        List {
            ForEach(lines, id: \.self) { Text($0) }
            Link("Privacy policy", destination: URL(string: "https://www.lantern-elder.care/privacy")!)
        }
        .task { await load() }
    }

    private func load() async {
        do {
            try await handbook.open()
            lines = try await handbook.lines(for: .drugs)
            lines += try await handbook.lines(for: .warnings)
        } catch {
            lines = ["Health records are not available on this device."]
        }
    }
}
