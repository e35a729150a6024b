import SwiftUI

struct VisitScreen: View {
    let flow: VisitFlow
    @State private var failed = false

    var body: some View {
        List(flow.pages) { page in
            Section(page.id) {
                ForEach(page.form.keys.sorted(), id: \.self) { heading in
                    LabeledContent(heading, value: page.form[heading, default: []].joined(separator: ", "))
                }
            }
        }
        .navigationTitle("My visit")
        .task {
            do { try await flow.run() } catch { failed = true }
        }
        .alert("Health is locked", isPresented: $failed) {}
        .toolbar { NavigationLink("About") { AboutDuskfield() } }
    }
}
