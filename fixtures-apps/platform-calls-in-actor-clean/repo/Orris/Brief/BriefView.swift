import SwiftUI

struct BriefView: View {
    @State private var lines: [String] = []
    private let brief = BriefActor()

    var body: some View {
        List(lines, id: \.self) { Text($0) }
            .task {
                do {
                    try await brief.prepare()
                    lines = try await brief.brief()
                } catch {
                    lines = []
                }
            }
    }
}
