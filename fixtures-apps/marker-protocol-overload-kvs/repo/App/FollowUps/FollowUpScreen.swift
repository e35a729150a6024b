import SwiftUI

struct FollowUpScreen: View {
    @State var model: FollowUpModel

    var body: some View {
        List(model.list.titles, id: \.self) { title in
            Button {
                model.toggle(title)
            } label: {
                Label(title, systemImage: model.list.done.contains(title) ? "checkmark.circle.fill" : "circle")
            }
        }
        .task { await model.load() }
    }
}
