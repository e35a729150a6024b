import SwiftUI

struct PapersView: View {
    @StateObject var model: PapersModel

    var body: some View {
        List {
            ForEach(model.papers) { paper in
                Button(paper.title) { model.open(paper) }
                    .bold(paper == model.opened)
            }
            Link("Privacy policy", destination: PolicyLinks.privacy)
        }
        .task { try? await model.load() }
    }
}
