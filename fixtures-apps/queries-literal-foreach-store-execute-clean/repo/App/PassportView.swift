import SwiftUI

struct PassportView: View {
    @StateObject private var model = PassportModel()

    var body: some View {
        Form {
            ForEach(model.entries.keys.sorted(), id: \.self) { page in
                LabeledContent(page, value: model.entries[page, default: 0].formatted())
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .onAppear(perform: model.start)
    }
}
