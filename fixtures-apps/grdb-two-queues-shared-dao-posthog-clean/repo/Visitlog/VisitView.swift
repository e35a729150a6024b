import PostHog
import SwiftUI

struct VisitView: View {
    let files: LogFiles
    @State private var question = ""
    @State private var chart: [LogLine] = []

    var body: some View {
        List {
            TextField("What do you want to ask?", text: $question)
                .onSubmit { ask() }
            Section("From your records") {
                ForEach(chart) { Text($0.body) }
            }
            Link("Privacy", destination: URL(string: "https://www.visitlog.care/privacy")!)
        }
        .task {
            try? await ChartImport(chart: files.chart).run()
            chart = (try? files.chart.all()) ?? []
        }
    }

    private func ask() {
        try? files.questions.put(LogLine(id: UUID().uuidString, body: question, day: .now))
        question = ""
        if let line = try? files.questions.newest() {
            PostHogSDK.shared.capture("question_added", properties: ["text": line.body])
        }
    }
}
