import SwiftUI
import Swinject

struct StudyView: View {
    let resolver: Resolver
    @State private var ready = false

    var body: some View {
        NavigationStack {
            if ready {
                List {
                    AnswerView(model: resolver.resolve(AnswerModel.self, name: "conditions")!)
                    AnswerView(model: resolver.resolve(AnswerModel.self, name: "immunizations")!)
                }
            } else {
                ProgressView()
            }
        }
        .safeAreaInset(edge: .bottom) { Link("Privacy policy", destination: Links.privacyPolicy) }
        .task {
            try? await resolver.resolve(StudyPermissions.self)!.request()
            ready = true
        }
    }
}

struct AnswerView: View {
    @State var model: AnswerModel

    var body: some View {
        Section(model.question) {
            ForEach(model.answers, id: \.self) { Text($0) }
        }
        .task { await model.refresh() }
    }
}
