import SwiftUI

struct ReportScreen: View {
    @State private var model = ReportModel()

    var body: some View {
        List {
            if let report = model.report {
                ForEach(report.lines) { Text($0.text) }
            }
            if let file = model.file {
                ShareLink("Share as PDF", item: file)
                Button("Copy", systemImage: "doc.on.doc") { model.copyReference() }
            }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { try? await model.prepare() }
    }
}
