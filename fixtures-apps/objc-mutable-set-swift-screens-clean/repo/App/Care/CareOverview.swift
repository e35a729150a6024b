import SwiftUI

struct CareOverview: View {
    let model: CareOverviewModel

    var body: some View {
        List {
            CareSection(title: "Lab results", lines: model.results)
            CareSection(title: "Medications", lines: model.drugs)
            CareSection(title: "Operations", lines: model.operations)
            Link("Privacy policy", destination: URL(string: "https://www.dovecote-records.com/privacy")!)
        }
        .task { await model.load() }
    }
}
