import SwiftUI

struct StudyView: View {
    @State private var count = 0
    private let collector = StudyCollector()

    var body: some View {
        Form {
            LabeledContent("Records", value: count, format: .number)
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task {
            guard let study = try? await Study.current() else { return }
            count = (try? await collector.collect(for: study)) ?? 0
        }
    }
}
