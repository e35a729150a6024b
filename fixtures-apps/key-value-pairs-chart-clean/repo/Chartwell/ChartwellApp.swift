import SwiftUI

@main
struct ChartwellApp: App {
    @State private var rows: [ChartRow] = []

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(rows, id: \.heading) { row in
                    LabeledContent(row.heading, value: row.text)
                }
                Link("Privacy", destination: URL(string: "https://chartwell.io/privacy")!)
            }
            .task { rows = (try? await ChartBuilder().rows()) ?? [] }
        }
    }
}
