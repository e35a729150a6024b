import SwiftUI

struct PlansView: View {
    @StateObject private var model = PlansModel()

    var body: some View {
        NavigationStack {
            List {
                ForEach(model.plans) { plan in
                    NavigationLink(plan.name) {
                        Text(plan.name).onAppear { model.opened(plan) }
                    }
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { try? await model.load() }
        }
    }
}
