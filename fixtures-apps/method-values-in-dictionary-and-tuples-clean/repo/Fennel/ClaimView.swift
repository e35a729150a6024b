import SwiftUI

struct ClaimView: View {
    let claim: Claim
    @State private var filled: [String: [String]] = [:]

    var body: some View {
        List(filled.keys.sorted(), id: \.self) { key in
            Section(key.capitalized) { ForEach(filled[key] ?? [], id: \.self) { Text($0) } }
        }
        .task { filled = (try? await claim.fill()) ?? [:] }
    }
}
