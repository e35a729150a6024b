import SwiftUI

struct ImportView: View {
    let model: ImportModel

    var body: some View {
        List {
            switch model.phase {
            case .idle:
                Text("Nothing imported yet.")
            case .running:
                ProgressView("Reading your lab results")
            case .failed:
                Text("Apple Health did not answer.")
            case .finished(let batch):
                Text(batch.description).font(.headline)
                NavigationLink("Last import") { LastImportView(batch: batch) }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .navigationTitle("Whinchat")
        .toolbar {
            Button("Import") { Task { await model.start() } }
        }
    }
}
