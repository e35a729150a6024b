import SwiftUI

struct PassportView: View {
    let model: PassportViewModel

    var body: some View {
        NavigationStack {
            List {
                if let notice = model.notice {
                    Text(notice).foregroundStyle(.secondary)
                }
                ForEach(model.shots) { shot in
                    LabeledContent(shot.name, value: shot.lot ?? "no lot")
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .navigationTitle("Passport")
        }
        .task { await model.load() }
    }
}
