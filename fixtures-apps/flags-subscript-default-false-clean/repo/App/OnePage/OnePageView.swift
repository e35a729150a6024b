import SwiftUI

struct OnePageView: View {
    @State var model: OnePageModel

    var body: some View {
        NavigationStack {
            List {
                ForEach(model.blocks) { block in
                    Section(block.id) {
                        ForEach(block.lines, id: \.self) { Text($0) }
                    }
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .font(model.flags[.largeType] ? .title3 : .body)
            .navigationTitle("My page")
            .task { await model.fill() }
        }
    }
}
