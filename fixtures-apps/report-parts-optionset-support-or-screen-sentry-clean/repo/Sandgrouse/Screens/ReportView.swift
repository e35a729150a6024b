import SwiftUI

struct ReportView: View {
    let composer: ReportComposer
    @State private var sent = false

    var body: some View {
        Form {
            Section("Your app at a glance") {
                Text(composer.text(.onScreen)).monospaced()
            }
            Button(sent ? "Sent" : "Send to support") {
                ProblemReporter(composer: composer).send()
                sent = true
            }
            .disabled(sent)
        }
        .navigationTitle("Report")
    }
}
