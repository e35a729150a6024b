import SwiftUI

struct ClaimView: View {
    @State private var claim: ClaimViewModel
    @State private var policy: PolicyViewModel

    init(repository: RecordsRepository) {
        _claim = State(initialValue: ClaimViewModel(repository: repository))
        _policy = State(initialValue: PolicyViewModel(repository: repository))
    }

    var body: some View {
        Form {
            Section("History") { ForEach(claim.lines, id: \.self) { Text($0) } }
            Section("Policies") { ForEach(policy.payers, id: \.self) { Text($0) } }
            if Features.export {
                ShareLink("Share", item: claim.lines.joined(separator: "\n"))
            }
            Link("Privacy", destination: privacyPolicy)
        }
        .task {
            await claim.load()
            await policy.load()
        }
    }
}
